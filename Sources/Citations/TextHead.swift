/// What kinds of letters the first 4 kB of a text are made of.
struct TextHead {
  /// Letters that carry a diacritic of Vietnamese, composed or not; typographical marks do not count.
  private let marked: Int
  /// ASCII bytes and letters beyond them.
  private let all: Int
  /// ASCII letters by their case.
  private let lower: Int
  private let upper: Int

  init(_ text: UnsafeBufferPointer<UInt8>) {
    let kinds = Self.kinds
    var counts: UInt64 = 0
    var afterAscii = 0
    func lane(_ index: UInt64) -> Int { Int(counts >> (index * 16) & 0xFFFF) }
    let end = min(text.count, 4096)
    var at = 0
    while at < end {
      for byte in text[at..<min(at + 256, end)] {
        counts &+= kinds[afterAscii | Int(byte)]
        afterAscii = byte < 0x80 ? 256 : 0
      }
      at += 256
      // Whatever the rest is, it changes neither answer.
      if lane(0) * 100 >= end, lane(3) * 200 >= end { break }
    }
    (marked, all, lower, upper) = (lane(0), lane(1), lane(2), lane(3))
  }

  /// Whether the text is written without diacritics: hardly any letter is beyond ASCII.
  var lacksDiacritics: Bool { marked * 100 < all }

  /// Whether the text is in lower case throughout, as some OCR tools write: hardly any letter is a capital.
  var lacksCapitals: Bool { lower > 0 && upper * 200 < lower }

  /// What a byte adds to each count, 16 bits a count: 4,096 bytes fit. After a byte of ASCII the second half counts.
  nonisolated(unsafe) private static let kinds: UnsafePointer<UInt64> = {
    let table = UnsafeMutablePointer<UInt64>.allocate(capacity: 512)
    for index in 0..<512 {
      table[index] =
        switch index & 255 {
        case 0x61...0x7A: 1 << 16 | 1 << 32
        case 0x41...0x5A: 1 << 16 | 1 << 48
        case 0..<0x80: 1 << 16
        // The lead bytes of Vietnamese letters.
        case 0xC3...0xC6, 0xE1: 1 | 1 << 16
        // Those of the first mark that combines with a letter, which was counted itself.
        case 0xCC, 0xCD: index >= 256 ? 1 : 0
        default: 0
        }
    }
    return UnsafePointer(table)
  }()
}
