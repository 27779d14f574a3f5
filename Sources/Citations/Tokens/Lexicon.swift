/// What a grammar wants to know of single words, as bits; the tokenizer hands them on without knowing their meaning.
struct TagSet: OptionSet, Sendable {
  let rawValue: UInt32
}

/// The tags of words. Its memory lives as long as the process.
struct Lexicon: @unchecked Sendable {
  private struct Slot {
    var word: Word
    var tags: TagSet
  }

  private let slots: UnsafePointer<Slot>
  private let mask: Int
  /// Which bits of a word count: all, or only the letters where diacritics are not to be relied on.
  private let bits: Word

  init(bits: Word, _ entries: [(tags: TagSet, words: [Word])]) {
    self.bits = bits
    var tags: [Word: TagSet] = [:]
    for entry in entries {
      for word in entry.words { tags[word & bits, default: []].formUnion(entry.tags) }
    }
    var capacity = 64
    while capacity < tags.count * 3 { capacity *= 2 }
    mask = capacity - 1
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    slots.initialize(repeating: Slot(word: 0, tags: []), count: capacity)
    for (word, tags) in tags {
      var at = Lexicon.hash(word) & mask
      while slots[at].word != 0 { at = (at + 1) & mask }
      slots[at] = Slot(word: word, tags: tags)
    }
    self.slots = UnsafePointer(slots)
  }

  func tags(of word: Word) -> TagSet {
    let word = word & bits
    var at = Lexicon.hash(word) & mask
    while slots[at].word != 0 {
      if slots[at].word == word { return slots[at].tags }
      at = (at + 1) & mask
    }
    return []
  }

  private static func hash(_ word: Word) -> Int {
    Int(truncatingIfNeeded: (word &* 0xD6E8_FEB8_6659_FD93) >> 33)
  }
}
