/// A Vietnamese syllable packed into 64 bits, without case and without regard to where its tone mark stands.
///
/// Bits 0–39: up to eight letters, five bits each. Bits 40–55: their shapes (circumflex, breve or horn, stroke),
/// two bits each. Bits 56–58: the tone of the syllable. `khoá` and `khóa`, NFC and NFD, `Ð` and `Đ` pack alike.
/// Bit 63 marks a run of more than eight letters (an organisation's code), of which only a hash is kept. Bits 60
/// to 62 tell numbers, marks and edges from words, so that one comparison is enough.
typealias Word = UInt64

enum WordPacking {
  static let letters: Word = (1 << 40) - 1
  static let tones: Word = 7 << 56
  static let long: Word = 1 << 63
  static let mark: Word = 1 << 62
  static let number: Word = 1 << 61
  static let edge: Word = 1 << 60
  static let payload: Word = (1 << 60) - 1
  /// What is compared in text without diacritics: letters only, and what tells the kinds apart.
  static let bare: Word = letters | long | mark | number | edge

  /// The packed words of a phrase; digits and marks are left out. Whoever has many phrases keeps a `PhraseWords`.
  static func words(of phrase: String) -> [Word] {
    var words = PhraseWords()
    defer { words.deallocate() }
    return words.of(phrase)
  }

  /// How many letters a word has, up to eight.
  static func letterCount(_ word: Word) -> Int {
    word & long != 0 ? 9 : (64 - (word & letters).leadingZeroBitCount + 4) / 5
  }
}

/// Packs the words of phrases, for tables, in memory of its own.
struct PhraseWords {
  private var tokens = TokenBuffer(capacity: 64)

  func deallocate() { tokens.deallocate() }

  /// The packed words of a phrase; digits and marks are left out.
  mutating func of(_ phrase: String) -> [Word] {
    var phrase = phrase
    return phrase.withUTF8 { text in
      tokens.removeAll()
      var tokenizer = Tokenizer(text: text, memo: nil)
      tokenizer.read(into: &tokens, upTo: text.count)
      return (0..<tokens.count).filter { tokens[$0].kind == .word }.map { tokens[$0].word }
    }
  }
}
