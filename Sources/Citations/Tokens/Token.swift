/// A piece of text with its shape: what it looks like, not what it means.
struct Token {
  /// For words the packed syllable; for numbers `Word.number` and the value; for marks `Word.mark` and the ASCII
  /// character.
  var word: Word
  /// UTF-8 bytes of the original text.
  var start: UInt32
  var end: UInt32
  var kind: Kind
  var gap: Gap
  var letterCase: LetterCase
  /// What the lexicon that the tokenizer was given says of the word.
  var tags: TagSet

  enum Kind: UInt8 {
    case word
    case number
    /// One punctuation character; look-alikes are folded to ASCII.
    case mark
    /// A web address, as a whole.
    case address
    /// Stands before the first and after the last token, so that neighbours can always be looked at.
    case edge
  }

  /// What separates a token from the one before it.
  enum Gap: UInt8, Comparable {
    case none
    case space
    case line
    case paragraph

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  enum LetterCase: UInt8 {
    case lower
    /// Only the first letter is upper case.
    case capital
    /// Every letter is upper case.
    case upper
    /// Anything else, as in `TTg`.
    case mixed
  }

  static let edge = Token(
    word: WordPacking.edge, start: 0, end: 0, kind: .edge, gap: .paragraph, letterCase: .lower, tags: [])

  /// The value of a number token; saturated.
  var value: Int { Int(word & WordPacking.payload) }
  var length: Int { Int(end - start) }
}

/// A growing array of tokens with edges around them, reused from one text to the next.
///
/// Indices from `-margin` to `count + lookahead - 1` can always be read; every production stops at an edge.
struct TokenBuffer {
  /// How far before the start productions may look without asking.
  static let margin = 256
  /// How far past the end they may.
  static let lookahead = 64

  private var memory: UnsafeMutablePointer<Token>
  private(set) var base: UnsafeMutablePointer<Token>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    memory = .allocate(capacity: self.capacity + 2 * TokenBuffer.margin)
    memory.initialize(repeating: .edge, count: self.capacity + 2 * TokenBuffer.margin)
    base = memory + TokenBuffer.margin
  }

  /// Takes over the first `count` tokens of another buffer.
  mutating func take(_ count: Int, of other: TokenBuffer) {
    removeAll()
    while capacity < count { grow() }
    base.update(from: other.base, count: count)
    self.count = count
    close()
  }

  /// How many tokens begin before a byte of the text.
  func count(before byte: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(base[middle].start) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  subscript(index: Int) -> Token {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    base[count] = token
    count += 1
  }

  var last: Token? { count > 0 ? base[count - 1] : nil }

  mutating func removeLast() {
    count -= 1
    base[count] = .edge
  }

  /// Puts edges after the last token, over what an earlier text left there.
  func close() {
    for index in count..<(count + TokenBuffer.lookahead) { base[index] = .edge }
  }

  mutating func removeAll() { count = 0 }

  func deallocate() { memory.deallocate() }

  private mutating func grow() {
    var larger = TokenBuffer(capacity: capacity * 2)
    larger.base.update(from: base, count: count)
    larger.count = count
    memory.deallocate()
    self = larger
  }
}
