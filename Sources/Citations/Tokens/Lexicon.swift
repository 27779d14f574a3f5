/// What a grammar wants to know of single words, as bits; the tokenizer hands them on without knowing their meaning.
struct TagSet: OptionSet, Sendable {
  let rawValue: UInt32
}

/// The tags of words.
struct Lexicon: Sendable {
  private var words: [Word: TagSet] = [:]
  /// Which bits of a word count: all, or only the letters where diacritics are not to be relied on.
  let bits: Word

  init(bits: Word) { self.bits = bits }

  mutating func add(_ tags: TagSet, to words: [Word]) {
    for word in words { self.words[word & bits, default: []].formUnion(tags) }
  }

  func tags(of word: Word) -> TagSet { words[word & bits] ?? [] }
}
