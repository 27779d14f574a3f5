import Foundation

/// Tokens of a text, from which strings are made.
struct TextSlice {
  let text: UnsafeBufferPointer<UInt8>
  let tokens: UnsafePointer<Token>
  let count: Int

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

/// Reads short stretches of a text again, one at a time, when strings are made of them.
struct StretchReader {
  let text: UnsafeBufferPointer<UInt8>
  /// Where the tokens of the stretch at hand are; lent by the scanner.
  let buffer: UnsafeMutablePointer<TokenBuffer>
  let memo: WordMemo

  func bytes(_ span: Span) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[Int(span.start)..<Int(span.end)])
  }

  /// The tokens of a stretch, good until the next one is read; with `appending`, after what was read before.
  func read(_ span: Span, appending: Bool = false) -> TextSlice {
    if !appending { buffer.pointee.removeAll() }
    let before = buffer.pointee.count
    // In the whole text words are found by their bytes, but the stretch may end within what is one token there.
    var tokenizer = Tokenizer(text: text, at: Int(span.start), memo: memo)
    tokenizer.read(into: &buffer.pointee, upTo: Int(span.end))
    if let last = buffer.pointee.last, last.end > span.end {
      while buffer.pointee.count > before { buffer.pointee.removeLast() }
      tokenizer = Tokenizer(
        text: UnsafeBufferPointer(rebasing: text[0..<Int(span.end)]), at: Int(span.start), memo: memo)
      tokenizer.read(into: &buffer.pointee, upTo: Int(span.end))
    }
    return TextSlice(text: text, tokens: UnsafePointer(buffer.pointee.base), count: buffer.pointee.count)
  }

  /// All of a stretch on one line.
  func clean(_ span: Span) -> String {
    if let plain = plain(span) { return plain }
    let slice = read(span)
    return slice.clean(0, slice.count)
  }

  /// A stretch on one line in which nothing has to be folded; nil for others.
  private func plain(_ span: Span) -> String? {
    let bytes = bytes(span)
    var last = UInt8(ascii: " ")
    for byte in bytes {
      switch Self.classes[Int(byte)] {
      case .plain: break
      case .space: if last == byte { return nil }
      case .lead: break
      case .follows:
        switch (last, byte) {
        // Eth and the African D look like Đ; only two blocks of three-byte letters are Vietnamese.
        case (0xC3, 0x90), (0xC3, 0xB0), (0xC6, 0x89), (0..<0x80, _): return nil
        case (0xE1, let second): if second & 0xFE != 0xBA { return nil }
        default: break
        }
      case .other: return nil
      }
      last = byte
    }
    return last == 0x20 ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private enum PlainClass: UInt8 {
    case plain, space, lead, follows
    /// Controls, what may begin markup or an address, and bytes of all other scripts and marks.
    case other
  }

  nonisolated(unsafe) private static let classes: UnsafePointer<PlainClass> = {
    let table = UnsafeMutablePointer<PlainClass>.allocate(capacity: 256)
    for byte in UInt8.min...UInt8.max {
      table[Int(byte)] =
        switch byte {
        case 0x20: .space
        case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ":"):
          .other
        case 0x21..<0x7F: .plain
        case 0x80..<0xC0: .follows
        case 0xC3...0xC6, 0xE1: .lead
        default: .other
        }
    }
    return UnsafePointer(table)
  }()
}
