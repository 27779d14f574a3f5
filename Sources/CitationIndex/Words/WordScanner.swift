/// Cuts UTF-8 text into words in the form that the full text is indexed by.
///
/// A word's token is its letters folded to ASCII and, where it carries marks, `~`, its tone and the shapes of its
/// letters: `Phước` is `phuoc~20022`, `ban` is `ban`. So a token begins with what a search without diacritics looks for,
/// and `hoà` and `hòa`, NFC and NFD have one token. Words are runs of letters and digits; all else stands between.
struct WordScanner {
  /// The longest folded word kept; the rest of a longer run is left out of its token, not of the word.
  static let limit = 48

  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0
  private let folding = LetterFolding.shared
  private var token: [UInt8] = []
  private var shapes: [UInt8] = []
  private var tone: UInt8 = 0
  private var hasMarks = false

  /// How many bytes at the start of the token are the folded word.
  private(set) var foldedLength = 0
  /// Where the word stands, in bytes of the text.
  private(set) var start = 0
  private(set) var end = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    token.reserveCapacity(128)
    shapes.reserveCapacity(64)
  }

  /// Moves to the next word; false at the end of the text.
  mutating func next() -> Bool {
    while at < text.count {
      if appendLetter() {
        start = lastStart
        readRest()
        return true
      }
    }
    return false
  }

  /// Calls `body` with the bytes of the current token.
  func withToken<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try token.withUnsafeBufferPointer(body)
  }

  /// The current token as text.
  var tokenText: String { String(decoding: token, as: UTF8.self) }

  /// The current word folded, without its marks.
  var foldedText: String { String(decoding: token[0..<foldedLength], as: UTF8.self) }

  private var lastStart = 0

  private mutating func readRest() {
    end = at
    while at < text.count, appendLetter() { end = at }
    foldedLength = token.count
    if hasMarks { appendMarks() }
    pending = true
  }

  private var pending = true

  private mutating func begin() {
    token.removeAll(keepingCapacity: true)
    shapes.removeAll(keepingCapacity: true)
    tone = 0
    hasMarks = false
    pending = false
  }

  /// Takes the scalar at hand into the word; false, one scalar on, where it is no part of a word.
  private mutating func appendLetter() -> Bool {
    lastStart = at
    let byte = text[at]
    if byte < 0x80 {
      at += 1
      let lower = byte | 0x20
      if lower >= 0x61, lower <= 0x7A { return append(lower, 0, 0) }
      if byte >= 0x30, byte <= 0x39 { return append(byte, 0, 0) }
      return false
    }
    let scalar = decodeScalar()
    let folded = folding.folded(scalar)
    if folded != 0 { return append(UInt8(folded & 0x7F), UInt8(folded >> 7 & 3), UInt8(folded >> 9)) }
    if scalar >= 0x300, scalar < 0x370 {
      guard !pending else { return false }
      combine(LetterFolding.marks(scalar))
      return true
    }
    // The soft hyphen and zero-width characters stand inside words without ending them.
    if scalar == 0xAD || scalar >= 0x200B && scalar <= 0x200D || scalar == 0xFEFF { return !pending }
    guard scalar > 0xFF, let other = Unicode.Scalar(scalar), other.properties.isAlphabetic else {
      return false
    }
    for index in lastStart..<at { _ = append(text[index], 0, 0) }
    return true
  }

  private mutating func append(_ letter: UInt8, _ shape: UInt8, _ mark: UInt8) -> Bool {
    if pending { begin() }
    guard token.count < WordScanner.limit else { return true }
    token.append(letter)
    shapes.append(shape)
    if mark != 0 { tone = mark }
    if shape | mark != 0 { hasMarks = true }
    return true
  }

  private mutating func combine(_ marks: LetterFolding.Folded) {
    guard marks != 0, !shapes.isEmpty else { return }
    hasMarks = true
    if marks >> 9 != 0 { tone = UInt8(marks >> 9) } else { shapes[shapes.count - 1] = UInt8(marks >> 7) }
  }

  private mutating func appendMarks() {
    token.append(UInt8(ascii: "~"))
    token.append(0x30 + tone)
    guard let last = shapes.lastIndex(where: { $0 != 0 }) else { return }
    for shape in shapes[0...last] { token.append(0x30 + shape) }
  }

  /// Reads one scalar; a byte that begins none is passed over as U+FFFD.
  private mutating func decodeScalar() -> UInt32 {
    let lead = text[at]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, at + length <= text.count else {
      at += 1
      return 0xFFFD
    }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let byte = text[at + offset]
      guard byte & 0xC0 == 0x80 else {
        at += 1
        return 0xFFFD
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    at += length
    return value
  }
}

extension WordScanner {
  /// One word of a text.
  struct FoundWord: Hashable {
    /// What the full text knows it by.
    var token: String
    /// Its letters without marks.
    var folded: String
    /// Where it stands, in bytes.
    var range: Range<Int>
  }

  /// All words of a short text, as of a query.
  static func words(of text: String) -> [FoundWord] {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = WordScanner(bytes)
      var words: [FoundWord] = []
      while scanner.next() {
        words.append(
          FoundWord(
            token: scanner.tokenText, folded: scanner.foldedText, range: scanner.start..<scanner.end))
      }
      return words
    }
  }

  /// A text's words folded, one space between: what names and places are compared by.
  static func folded(_ text: String) -> String {
    words(of: text).map(\.folded).joined(separator: " ")
  }
}
