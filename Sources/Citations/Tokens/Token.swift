/// A piece of text with its shape: what it looks like, not what it means.
struct Token {
  /// For words the packed syllable; for numbers the value (saturated); for marks the ASCII character.
  var word: Word
  /// UTF-8 bytes of the original text.
  var start: UInt32
  var end: UInt32
  var kind: Kind
  var gap: Gap
  var letterCase: LetterCase

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
    word: 0, start: 0, end: 0, kind: .edge, gap: .paragraph, letterCase: .lower)
}

/// A growing array of tokens that is reused from one window to the next.
struct TokenBuffer {
  private(set) var base: UnsafeMutablePointer<Token>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  subscript(index: Int) -> Token {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    (base + count).initialize(to: token)
    count += 1
  }

  var last: Token? { count > 0 ? base[count - 1] : nil }

  mutating func removeLast() { count -= 1 }

  mutating func removeAll() { count = 0 }

  func deallocate() { base.deallocate() }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
