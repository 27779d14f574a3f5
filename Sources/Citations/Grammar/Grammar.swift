import Foundation

/// The tokens of one text with the questions that productions ask of them.
///
/// Productions are functions that take a token index and return nil or what they read with the index after it;
/// on nil nothing has moved.
struct Grammar {
  let text: UnsafeBufferPointer<UInt8>
  let tokens: UnsafePointer<Token>
  let count: Int
  let tables: GrammarTables
  /// Whether the text is written without diacritics, so that words are told by their letters alone.
  let isBare: Bool

  /// The token at an index; beyond the ends, an edge.
  func token(_ index: Int) -> Token { index >= 0 && index < count ? tokens[index] : .edge }

  func isWord(_ index: Int, _ word: Word) -> Bool {
    let token = token(index)
    guard token.kind == .word else { return false }
    return token.word == word || isBare && token.word == word & WordPacking.letters
  }

  /// Whether the token has the letters of a word, whatever stands on them: for words that a number confirms.
  func isLike(_ index: Int, _ word: Word) -> Bool {
    let token = token(index)
    return token.kind == .word && token.word & WordPacking.letters == word & WordPacking.letters
      && token.word & WordPacking.long == 0
  }

  func isWords(_ index: Int, _ words: Word...) -> Bool {
    for (offset, word) in words.enumerated() where !isWord(index + offset, word) { return false }
    return true
  }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    let token = token(index)
    return token.kind == .mark && token.word == Word(mark.value)
  }

  func isNumber(_ index: Int) -> Bool { token(index).kind == .number }

  /// How many digits a number token has.
  func digits(_ index: Int) -> Int { Int(token(index).end - token(index).start) }

  func range(_ first: Int, _ end: Int) -> TextRange<Original> {
    TextRange(Int(token(first).start), Int(token(end - 1).end))
  }

  /// The longest phrase of a table at an index.
  func longest(_ table: PhraseTable, at index: Int) -> (value: Int, end: Int)? {
    var node = 0
    var at = index
    var found: (Int, Int)?
    while true {
      let token = token(at)
      if token.kind == .word {
        guard let next = table.step(node, token.word) else { break }
        node = next
        at += 1
        if let value = table.value(node) { found = (value, at) }
      } else if node != 0, token.kind == .mark, token.word == 0x2C || token.word == 0x2D || token.word == 0x26
      {
        // Names hold commas and hyphens, which the table leaves out.
        at += 1
      } else {
        break
      }
    }
    return found
  }

  /// The text of some tokens on one line, composed, with look-alikes replaced.
  func clean(_ first: Int, _ end: Int) -> String {
    var out = ""
    for index in first..<max(first, min(end, count)) {
      let token = tokens[index]
      if index > first, token.gap != .none { out += " " }
      if token.kind == .mark, token.word >= 0x20 {
        let quotes =
          token.word == 0x22 || token.word == 0x27 || token.end - token.start > 1 && token.word == 0x2E
        out += quotes ? raw(token) : String(UnicodeScalar(UInt8(token.word)))
      } else {
        out += raw(token)
      }
    }
    return normalized(out)
  }

  func raw(_ token: Token) -> String {
    String(decoding: text[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  private func normalized(_ string: String) -> String {
    guard string.utf8.contains(where: { $0 >= 0xC3 }) else { return string }
    var scalars = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0xD0, 0x189: scalars.append("Đ")
      case 0xF0: scalars.append("đ")
      case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: break
      case 0xFF01...0xFF5E: scalars.append(UnicodeScalar(UInt8(scalar.value - 0xFEE0)))
      default: scalars.append(scalar)
      }
    }
    let out = String(scalars)
    // Composing is slow and seldom needed: only decomposed text has combining marks.
    return out.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
      ? out.precomposedStringWithCanonicalMapping : out
  }

  /// Whether a token begins with a capital letter.
  func isCapital(_ index: Int) -> Bool {
    let token = token(index)
    return token.kind == .word && token.letterCase != .lower
  }
}
