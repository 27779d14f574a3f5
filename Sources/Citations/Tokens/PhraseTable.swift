/// Phrases of packed words with a value each; finds the longest that stands at a place.
///
/// A trie in one open-addressed table: a step is one hash of (node, word). The memory lives as long as the process,
/// so that looking a phrase up counts no references.
struct PhraseTable: @unchecked Sendable {
  private struct Slot {
    var word: Word
    var node: Int32
    var target: Int32
  }

  private let slots: UnsafePointer<Slot>
  private let values: UnsafePointer<Int32>
  private let mask: Int
  /// Which bits of a word count: all, or only the letters where diacritics are not to be relied on.
  private let bits: Word

  /// A table of phrases; the first value given to a phrase stays.
  init(bits: Word = ~0, _ phrases: [(words: [Word], value: Int)]) {
    self.bits = bits
    var children: [Key: Int32] = [:]
    var values: [Int32] = [-1]
    for phrase in phrases where !phrase.words.isEmpty {
      var node: Int32 = 0
      for word in phrase.words {
        let key = Key(node: node, word: word & bits)
        if let next = children[key] {
          node = next
        } else {
          children[key] = Int32(values.count)
          node = Int32(values.count)
          values.append(-1)
        }
      }
      if values[Int(node)] < 0 { values[Int(node)] = Int32(phrase.value) }
    }
    var capacity = 64
    while capacity < children.count * 3 { capacity *= 2 }
    mask = capacity - 1
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    slots.initialize(repeating: Slot(word: 0, node: 0, target: 0), count: capacity)
    for (key, target) in children {
      var at = PhraseTable.hash(key.node, key.word) & mask
      while slots[at].target != 0 { at = (at + 1) & mask }
      slots[at] = Slot(word: key.word, node: key.node, target: target)
    }
    self.slots = UnsafePointer(slots)
    let kept = UnsafeMutablePointer<Int32>.allocate(capacity: values.count)
    kept.initialize(from: values, count: values.count)
    self.values = UnsafePointer(kept)
  }

  private struct Key: Hashable {
    var node: Int32
    var word: Word
  }

  /// The node that a word leads to; 0 when no phrase goes on with it.
  @inline(__always)
  func step(_ node: Int32, _ word: Word) -> Int32 {
    let word = word & bits
    var at = PhraseTable.hash(node, word) & mask
    while slots[at].target != 0 {
      if slots[at].word == word, slots[at].node == node { return slots[at].target }
      at = (at + 1) & mask
    }
    return 0
  }

  /// The value of the phrase that ends at a node; negative when none does.
  @inline(__always)
  func value(_ node: Int32) -> Int { Int(values[Int(node)]) }

  @inline(__always)
  private static func hash(_ node: Int32, _ word: Word) -> Int {
    var hash = (word ^ UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
  }
}
