/// What the tokenizer found out about the words that it met, by their bytes: packing a word takes ten times as long
/// as looking it up, and a thousand syllables make nine tenths of any Vietnamese text.
///
/// Direct-mapped: a word takes the place of another with the same hash. Whoever makes a memo deallocates it; it is
/// handed on as a pointer, since counting references would cost as much as all else.
struct WordMemo {
  struct Entry {
    /// The word's first eight bytes, zero after its end; zero in an empty entry.
    let low: UInt64
    /// The next seven; the letters' case in the last, so that two entries share a line of the cache.
    private let highAndCase: UInt64
    let word: Word
    let tags: TagSet

    init(low: UInt64, high: UInt64, word: Word, tags: TagSet, letterCase: Token.LetterCase) {
      self.low = low
      highAndCase = high | UInt64(letterCase.rawValue) << 56
      self.word = word
      self.tags = tags
    }

    var high: UInt64 { highAndCase & (1 << 56 - 1) }
    var letterCase: Token.LetterCase {
      Token.LetterCase(rawValue: UInt8(truncatingIfNeeded: highAndCase >> 56)).unsafelyUnwrapped
    }
  }

  private static let bits: UInt64 = 13
  private let entries: UnsafeMutablePointer<Entry>
  let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    entries = .allocate(capacity: 1 << WordMemo.bits)
    entries.initialize(
      repeating: Entry(low: 0, high: 0, word: 0, tags: [], letterCase: .lower), count: 1 << WordMemo.bits)
  }

  func deallocate() { entries.deallocate() }

  @inline(__always)
  func slot(_ low: UInt64, _ high: UInt64) -> UnsafeMutablePointer<Entry> {
    let hash = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return entries + Int(truncatingIfNeeded: hash >> (64 - WordMemo.bits))
  }
}

/// Whether each of eight bytes can belong to a word: an ASCII letter or a byte beyond ASCII. Answers in the top bit of
/// each byte that can not.
@inline(__always)
func bytesOutsideWords(_ bytes: UInt64) -> UInt64 {
  let top: UInt64 = 0x8080_8080_8080_8080
  let folded = (bytes | 0x2020_2020_2020_2020) & ~top
  let fromA = folded &+ 0x1F1F_1F1F_1F1F_1F1F
  let pastZ = folded &+ 0x0505_0505_0505_0505
  return ~((fromA & ~pastZ) | bytes) & top
}
