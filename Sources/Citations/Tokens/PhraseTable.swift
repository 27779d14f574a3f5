/// Phrases of packed words with a value each; finds the longest that stands at a place.
///
/// A trie in one open-addressed table: a step is one hash of (node, word).
struct PhraseTable: Sendable {
  private var keys: [UInt64]
  private var words: [Word]
  private var targets: [Int32]
  private var values: [Int32] = [-1]
  private var mask: Int
  private var used = 0
  /// Which bits of a word count: all, or only the letters where diacritics are not to be relied on.
  private let bits: Word

  init(bits: Word = ~0) {
    self.bits = bits
    mask = 255
    keys = Array(repeating: 0, count: 256)
    words = Array(repeating: 0, count: 256)
    targets = Array(repeating: 0, count: 256)
  }

  /// Adds a phrase; the first value given to a phrase stays.
  mutating func add(_ phrase: [Word], value: Int) {
    var node = 0
    for word in phrase {
      node = child(of: node, word & bits)
    }
    if node != 0, values[node] < 0 { values[node] = Int32(value) }
  }

  func step(_ node: Int, _ word: Word) -> Int? { find(node, word & bits) }

  func value(_ node: Int) -> Int? { values[node] < 0 ? nil : Int(values[node]) }

  private func slot(_ node: Int, _ word: Word) -> Int {
    var hash = (word ^ UInt64(node) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash) & mask
  }

  private func find(_ node: Int, _ word: Word) -> Int? {
    var at = slot(node, word)
    while targets[at] != 0 {
      if keys[at] == UInt64(node), words[at] == word { return Int(targets[at]) }
      at = (at + 1) & mask
    }
    return nil
  }

  private mutating func child(of node: Int, _ word: Word) -> Int {
    if let found = find(node, word) { return found }
    if used * 2 > mask { grow() }
    values.append(-1)
    insert(node, word, Int32(values.count - 1))
    return values.count - 1
  }

  private mutating func insert(_ node: Int, _ word: Word, _ target: Int32) {
    var at = slot(node, word)
    while targets[at] != 0 { at = (at + 1) & mask }
    keys[at] = UInt64(node)
    words[at] = word
    targets[at] = target
    used += 1
  }

  private mutating func grow() {
    let (oldKeys, oldWords, oldTargets) = (keys, words, targets)
    mask = mask * 2 + 1
    keys = Array(repeating: 0, count: mask + 1)
    words = Array(repeating: 0, count: mask + 1)
    targets = Array(repeating: 0, count: mask + 1)
    used = 0
    for at in oldTargets.indices where oldTargets[at] != 0 {
      insert(Int(oldKeys[at]), oldWords[at], oldTargets[at])
    }
  }
}
