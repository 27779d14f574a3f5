/// Cuts UTF-8 text into words in the form that the full text is indexed by.
///
/// A word's token is its letters folded to ASCII and, where it carries marks, `~`, its tone and the shapes of its
/// letters: `Phước` is `phuoc~20022`, `ban` is `ban`. So a token begins with what a search without diacritics looks for,
/// and `hoà` and `hòa`, NFC and NFD have one token. Words are runs of letters and digits; all else stands between.
package final class WordScanner {
  /// The longest folded word kept; the rest of a longer run is left out of its token, not of the word.
  static let limit = 48

  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0
  private let folding = LetterFolding.shared
  /// Letters, then `~`, the tone and the shapes: never more than twice the letters, a scalar and two.
  private let token = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * limit + 16)
  private let shapes = UnsafeMutablePointer<UInt8>.allocate(capacity: limit + 8)
  private var letters = 0
  private var length = 0
  private var tone: UInt8 = 0
  private var hasMarks = false
  private var isInWord = false
  private var lastStart = 0

  /// Where the word stands, in bytes of the text.
  package private(set) var start = 0
  package private(set) var end = 0

  /// - Parameter text: must stay where it is as long as the scanner is used.
  package init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  deinit {
    token.deallocate()
    shapes.deallocate()
  }

  /// Moves to the next word; false at the end of the text.
  package func next() -> Bool {
    isInWord = false
    while at < text.count {
      if appendLetter() {
        start = lastStart
        readRest()
        return true
      }
    }
    return false
  }

  /// The current token; good until the next word.
  package var tokenBytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: token, count: length) }

  /// The current token as text.
  package var tokenText: String { String(decoding: tokenBytes, as: UTF8.self) }

  /// The current word folded, without its marks.
  package var foldedText: String {
    String(decoding: UnsafeBufferPointer(start: token, count: letters), as: UTF8.self)
  }

  private func readRest() {
    end = at
    while at < text.count, appendLetter() { end = at }
    length = letters
    if hasMarks { appendMarks() }
  }

  private func begin() {
    letters = 0
    tone = 0
    hasMarks = false
    isInWord = true
  }

  /// Takes the scalar at hand into the word; false, one scalar on, where it is no part of a word.
  private func appendLetter() -> Bool {
    lastStart = at
    let byte = text[at]
    if byte < 0x80 {
      at += 1
      let lower = byte | 0x20
      if lower >= 0x61, lower <= 0x7A {
        append(lower, 0, 0)
        return true
      }
      guard byte >= 0x30, byte <= 0x39 else { return false }
      append(byte, 0, 0)
      return true
    }
    let scalar = decodeScalar()
    let folded = folding.folded(scalar)
    if folded != 0 {
      append(UInt8(folded & 0x7F), UInt8(folded >> 7 & 3), UInt8(folded >> 9))
      return true
    }
    if scalar >= 0x300, scalar < 0x370 {
      guard isInWord else { return false }
      combine(LetterFolding.marks(scalar))
      return true
    }
    // The soft hyphen and zero-width characters stand inside words without ending them.
    if scalar == 0xAD || scalar >= 0x200B && scalar <= 0x200D || scalar == 0xFEFF { return isInWord }
    // Above the symbols that Vietnamese texts are full of, other scripts begin only here.
    guard scalar > 0xFF, scalar < 0x2000 || scalar > 0x2BFF, let other = Unicode.Scalar(scalar),
      other.properties.isAlphabetic
    else { return false }
    for index in lastStart..<at { append(text[index], 0, 0) }
    return true
  }

  private func append(_ letter: UInt8, _ shape: UInt8, _ mark: UInt8) {
    if !isInWord { begin() }
    guard letters < WordScanner.limit else { return }
    token[letters] = letter
    shapes[letters] = shape
    letters += 1
    if mark != 0 { tone = mark }
    if shape | mark != 0 { hasMarks = true }
  }

  private func combine(_ marks: LetterFolding.Folded) {
    guard marks != 0, letters > 0 else { return }
    hasMarks = true
    if marks >> 9 != 0 { tone = UInt8(marks >> 9) } else { shapes[letters - 1] = UInt8(marks >> 7) }
  }

  private func appendMarks() {
    token[length] = UInt8(ascii: "~")
    token[length + 1] = 0x30 + tone
    length += 2
    var last = letters
    while last > 0, shapes[last - 1] == 0 { last -= 1 }
    for index in 0..<last { token[length + index] = 0x30 + shapes[index] }
    length += last
  }

  /// Reads one scalar; a byte that begins none is passed over as U+FFFD.
  private func decodeScalar() -> UInt32 {
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
  package struct FoundWord: Hashable {
    /// What the full text knows it by.
    package var token: String
    /// Its letters without marks.
    package var folded: String
    /// Where it stands, in bytes.
    package var range: Range<Int>
  }

  /// All words of a short text, as of a query.
  package static func words(of text: String) -> [FoundWord] {
    var text = text
    return text.withUTF8 { bytes in
      let scanner = WordScanner(bytes)
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
  package static func folded(_ text: String) -> String {
    words(of: text).map(\.folded).joined(separator: " ")
  }
}
