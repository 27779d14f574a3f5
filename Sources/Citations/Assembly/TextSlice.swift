import Foundation

/// The tokens of a few short stretches of a text, from which strings are made.
struct TextSlice {
  let text: UnsafeBufferPointer<UInt8>
  private(set) var tokens = TokenBuffer(capacity: 64)

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  func deallocate() { tokens.deallocate() }

  /// Reads a stretch; with `appending`, after what is there already.
  ///
  /// Its words have tags only where they are asked for, since looking them up takes time.
  mutating func read(_ span: Span, appending: Bool = false, memo: WordMemo? = nil) {
    if !appending { tokens.removeAll() }
    var tokenizer = Tokenizer(
      text: UnsafeBufferPointer(rebasing: text[0..<Int(span.end)]), at: Int(span.start), memo: memo)
    tokenizer.read(into: &tokens, upTo: Int(span.end))
  }

  var count: Int { tokens.count }

  /// The text of some tokens on one line, composed.
  func clean(_ first: Int, _ end: Int) -> String {
    var out = ""
    for index in first..<max(first, min(end, count)) {
      let token = tokens[index]
      if index > first, token.gap != .none { out += " " }
      out += raw(token)
    }
    return out
  }

  /// All of a stretch on one line.
  mutating func clean(_ span: Span) -> String {
    read(span)
    return clean(0, count)
  }

  func raw(_ token: Token) -> String {
    let bytes = text[Int(token.start)..<Int(token.end)]
    let string = String(decoding: bytes, as: UTF8.self)
    return needsComposing(bytes) ? composed(string) : string
  }

  /// Whether bytes may hold Eth, combining marks, full-width or invisible characters.
  private func needsComposing(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      switch (last, byte) {
      case (_, 0xCC), (_, 0xCD), (_, 0xD0), (_, 0xE2...0xFF), (0xC3, 0x90), (0xC3, 0xB0), (0xC2, 0xAD),
        (0xC6, 0x89):
        return true
      default: last = byte
      }
    }
    return false
  }

  private func composed(_ string: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0xD0, 0x189: scalars.append("Đ")
      case 0xF0: scalars.append("đ")
      case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: break
      case 0x410...0x425:
        scalars.append(latinLookAlike(scalar.value).map { Unicode.Scalar($0) } ?? scalar)
      case 0xFF01...0xFF5E: scalars.append(UnicodeScalar(UInt8(scalar.value - 0xFEE0)))
      default: scalars.append(scalar)
      }
    }
    let out = String(scalars)
    // Composing is slow and seldom needed: only decomposed text has combining marks.
    return out.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
      ? out.precomposedStringWithCanonicalMapping : out
  }
}
