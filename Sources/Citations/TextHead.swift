/// What kinds of letters the first 4 kB of a text are made of.
struct TextHead {
  /// Letters that carry a diacritic of Vietnamese, composed or not; typographical marks do not count.
  private var marked = 0
  /// ASCII bytes and letters beyond them.
  private var all = 0
  /// ASCII letters by their case.
  private var lower = 0
  private var upper = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    let end = min(text.count, 4096)
    var at = 0
    // Each lane counts at most one of a kind a step, 128 steps: a byte holds that.
    var counts = Counts()
    while at + 33 <= end {
      let source = UnsafeRawPointer(text.baseAddress! + at)
      let bytes = source.loadUnaligned(as: SIMD32<UInt8>.self)
      // The byte before each; before the first of all stands nothing.
      let before = at > 0 ? (source - 1).loadUnaligned(as: SIMD32<UInt8>.self) : shifted(bytes)
      counts.add(bytes, after: before)
      at += 32
    }
    (marked, all, lower, upper) = counts.sums
    var isAscii = at > 0 && text[at - 1] < 0x80
    for byte in text[at..<end] {
      switch byte {
      case 0..<0x80:
        all += 1
        if byte &- 0x61 < 26 { lower += 1 } else if byte &- 0x41 < 26 { upper += 1 }
      case 0xC3...0xC6, 0xE1:
        marked += 1
        all += 1
      case 0xCC, 0xCD: marked += isAscii ? 1 : 0
      default: break
      }
      isAscii = byte < 0x80
    }
  }

  /// Whether the text is written without diacritics: hardly any letter is beyond ASCII.
  var lacksDiacritics: Bool { marked * 100 < all }

  /// Whether the text is in lower case throughout, as some OCR tools write: hardly any letter is a capital.
  var lacksCapitals: Bool { lower > 0 && upper * 200 < lower }

  private func shifted(_ bytes: SIMD32<UInt8>) -> SIMD32<UInt8> {
    var out = SIMD32<UInt8>(repeating: 0xFF)
    for index in 1..<32 { out[index] = bytes[index - 1] }
    return out
  }

  private struct Counts {
    private var marked = SIMD32<UInt8>()
    private var all = SIMD32<UInt8>()
    private var lower = SIMD32<UInt8>()
    private var upper = SIMD32<UInt8>()

    @inline(__always)
    mutating func add(_ bytes: SIMD32<UInt8>, after before: SIMD32<UInt8>) {
      let isAscii = bytes .< 0x80
      // The lead bytes of Vietnamese letters, and of the first mark that combines with a letter.
      let isLead = (bytes &- 0xC3 .< 4) .| (bytes .== 0xE1)
      let isCombining = (bytes &- 0xCC .< 2) .& (before .< 0x80)
      marked &+= ones(isLead .| isCombining)
      all &+= ones(isAscii .| isLead)
      lower &+= ones(bytes &- 0x61 .< 26)
      upper &+= ones(bytes &- 0x41 .< 26)
    }

    var sums: (Int, Int, Int, Int) { (sum(marked), sum(all), sum(lower), sum(upper)) }

    @inline(__always)
    private func ones(_ mask: SIMDMask<SIMD32<Int8>>) -> SIMD32<UInt8> {
      SIMD32<UInt8>(repeating: 0).replacing(with: 1, where: mask)
    }

    private func sum(_ lanes: SIMD32<UInt8>) -> Int {
      Int(SIMD32<UInt16>(truncatingIfNeeded: lanes).wrappedSum())
    }
  }
}
