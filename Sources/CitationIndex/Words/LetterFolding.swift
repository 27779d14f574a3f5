import Foundation

/// What the letters of Latin scripts fold to: a letter from a to z, its shape and its tone.
///
/// Built once from Unicode's own decompositions, so `ệ` as one scalar, as two and as three fold alike.
struct LetterFolding: Sendable {
  /// A letter with its marks: bits 0–6 the ASCII letter, 7–8 the shape, 9–11 the tone. Zero: no letter.
  typealias Folded = UInt16

  static let shared = LetterFolding()

  private let latin: [Folded]
  private let extended: [Folded]

  private init() {
    latin = (0xC0..<0x250).map { LetterFolding.fold($0) }
    extended = (0x1E00..<0x1F00).map { LetterFolding.fold($0) }
  }

  /// The folding of a scalar beyond ASCII; zero for one that is no Latin letter.
  func folded(_ scalar: UInt32) -> Folded {
    if scalar >= 0xC0, scalar < 0x250 { return latin[Int(scalar) - 0xC0] }
    if scalar >= 0x1E00, scalar < 0x1F00 { return extended[Int(scalar) - 0x1E00] }
    return 0
  }

  /// The marks that a combining scalar adds to the letter before it; zero for one that Vietnamese does not use.
  static func marks(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0x300, 0x340: 1 << 9
    case 0x301, 0x341: 2 << 9
    case 0x309: 3 << 9
    case 0x303: 4 << 9
    case 0x323: 5 << 9
    case 0x302: 1 << 7
    case 0x306, 0x31B: 2 << 7
    default: 0
    }
  }

  private static func fold(_ value: UInt32) -> Folded {
    switch value {
    // Đ has no decomposition; Eth and the African D stand where keyboards and OCR put them for it.
    case 0x110, 0x111, 0xD0, 0xF0, 0x189: return Folded(UInt8(ascii: "d")) | 3 << 7
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    var folded: Folded = 0
    for part in String(Character(scalar)).decomposedScalars {
      if part.value < 0x80 {
        let lower = UInt8(part.value) | 0x20
        guard lower >= 0x61, lower <= 0x7A else { return 0 }
        folded = Folded(lower)
      } else {
        folded |= marks(part.value)
      }
    }
    return folded
  }
}

extension String {
  /// The scalars of the canonical decomposition.
  fileprivate var decomposedScalars: [Unicode.Scalar] {
    Array(decomposedStringWithCanonicalMapping.unicodeScalars)
  }
}
