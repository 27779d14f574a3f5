/// Gathers the letters of one word.
struct WordPack {
  private var bits: Word = 0
  private var count: Word = 0
  private var hash: Word = 0xcbf2_9ce4_8422_2325
  private var uppers = 0
  private var firstIsUpper = false

  mutating func add(_ letter: UInt16) {
    if letter & Letter.upperBit != 0 {
      uppers += 1
      if count == 0 { firstIsUpper = true }
    }
    if count < 8 {
      bits |= Word(letter & 0x1F) << (count * 5)
      bits |= Word(letter >> 5 & 3) << (40 + count * 2)
      if letter >> 7 & 7 != 0 { bits = bits & ~WordPacking.tones | Word(letter >> 7 & 7) << 56 }
    }
    hash = (hash ^ Word(letter & 0x7F)) &* 0x100_0000_01b3
    count += 1
  }

  mutating func combine(_ mark: CombiningMark) {
    guard count > 0, count <= 8 else { return }
    switch mark {
    case .tone(let tone): bits = bits & ~WordPacking.tones | tone << 56
    case .shape(let shape): bits |= shape << (40 + (count - 1) * 2)
    }
  }

  var word: Word { count > 8 ? hash | WordPacking.long : bits }

  var letterCase: Token.LetterCase {
    if uppers == 0 { return .lower }
    if uppers == Int(count) { return .upper }
    return uppers == 1 && firstIsUpper ? .capital : .mixed
  }
}
