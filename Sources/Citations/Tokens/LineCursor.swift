/// A place in a line of UTF-8 text that moves over what is written there in any of its spellings: composed or not, in
/// capitals or not, with look-alike marks and spaces and with invisible characters between.
struct LineCursor {
  let text: UnsafeBufferPointer<UInt8>
  private(set) var at: Int

  init(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.text = text
    at = start
  }

  var isAtEnd: Bool { at == text.count || Self.isLineBreak(text[at]) }

  /// What `skip(_:)` is to find: letters without their case, marks and spaces as ASCII with the high bit set.
  static func pattern(_ words: String) -> [UInt16] {
    words.unicodeScalars.map { scalar in
      LetterTables.shared.bits(of: scalar.value).map { $0 & ~Letter.upperBit } ?? 0x8000
        | UInt16(scalar.value)
    }
  }

  mutating func skipSpaces() {
    while at < text.count, !Self.isLineBreak(text[at]) {
      let (scalar, length) = decodeScalar(text, at: at)
      guard scalar <= 0x20 || isSpaceScalar(scalar) || isInvisibleScalar(scalar) else { return }
      at += length
    }
  }

  /// Moves over spaces and line breaks.
  mutating func skipBlanks() {
    skipSpaces()
    while at < text.count, Self.isLineBreak(text[at]) {
      at += 1
      skipSpaces()
    }
  }

  mutating func skipToEnd() {
    while at < text.count, text[at] != 0x0A, text[at] != 0x0C { at += 1 }
  }

  /// Moves over ASCII digits and says how many they were.
  mutating func skipDigits() -> Int {
    var count = 0
    while at < text.count {
      let (scalar, length) = decodeScalar(text, at: at)
      if scalar >= 0x30, scalar <= 0x39 {
        count += 1
      } else if count == 0 || !isInvisibleScalar(scalar) {
        break
      }
      at += length
    }
    return count
  }

  /// Moves over one mark, if it stands here.
  mutating func skip(_ mark: UInt8) -> Bool { skip(CollectionOfOne(0x8000 | UInt16(mark))) }

  /// Moves over a pattern, if it stands here; stays where it is otherwise.
  mutating func skip(_ pattern: some Collection<UInt16>) -> Bool {
    let start = at
    for wanted in pattern {
      guard next() == wanted else {
        at = start
        return false
      }
    }
    return true
  }

  /// Reads one letter with the marks that combine with it, one mark, or a run of spaces; nil at the line's end.
  private mutating func next() -> UInt16? {
    while at < text.count, !Self.isLineBreak(text[at]) {
      let (scalar, length) = decodeScalar(text, at: at)
      if scalar <= 0x20 || isSpaceScalar(scalar) {
        skipSpaces()
        return 0x8020
      }
      at += length
      if isInvisibleScalar(scalar) { continue }
      guard var letter = LetterTables.shared.bits(of: scalar) else {
        return scalar < 0x80 ? 0x8000 | UInt16(scalar) : 0x8000 | UInt16(asciiLookAlike(scalar))
      }
      while at < text.count {
        let (scalar, length) = decodeScalar(text, at: at)
        guard let mark = CombiningMark(scalar) else {
          guard isInvisibleScalar(scalar) else { break }
          at += length
          continue
        }
        letter = mark.combined(with: letter)
        at += length
      }
      return letter & ~Letter.upperBit
    }
    return nil
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0B || byte == 0x0C }
}
