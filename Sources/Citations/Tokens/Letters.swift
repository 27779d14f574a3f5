/// One letter of the Latin alphabet with what Vietnamese writes on it, in 16 bits.
///
/// Bits 0–4: the letter, 1 for a to 26 for z. Bits 5–6: its shape. Bits 7–9: the tone. Bit 10: upper case.
/// Zero stands for "no letter".
enum Letter {
  static let upperBit: UInt16 = 1 << 10

  // The shapes.
  static let circumflex: UInt16 = 1
  static let breveOrHorn: UInt16 = 2
  static let stroke: UInt16 = 3
}

/// What bytes mean, looked up by the tokenizer.
///
/// `wide` is indexed by scalars U+0080…U+02FF, `extended` by U+1E00…U+1EFF; both hold `Letter` bits.
struct LetterTables: @unchecked Sendable {
  let wide: UnsafeMutablePointer<UInt16>
  let extended: UnsafeMutablePointer<UInt16>

  static let shared = LetterTables()

  private init() {
    wide = .allocate(capacity: 0x280)
    wide.initialize(repeating: 0, count: 0x280)
    extended = .allocate(capacity: 0x100)
    extended.initialize(repeating: 0, count: 0x100)
    for index in stride(from: 0, to: composedLetters.count, by: 2) {
      let scalar = Int(composedLetters[index])
      if scalar >= 0x1E00 {
        extended[scalar - 0x1E00] = composedLetters[index + 1]
      } else {
        wide[scalar - 0x80] = composedLetters[index + 1]
      }
    }
  }

  /// The bits of the letter that a scalar stands for, full-width and Cyrillic look-alikes folded; nil for no letter.
  @inline(__always)
  func bits(of scalar: UInt32) -> UInt16? {
    let bits: UInt16
    switch scalar {
    case 0x41...0x5A: return UInt16(scalar - 0x40) | Letter.upperBit
    case 0x61...0x7A: return UInt16(scalar - 0x60)
    case 0x80..<0x300: bits = wide[Int(scalar) - 0x80]
    case 0x1E00..<0x1F00: bits = extended[Int(scalar) - 0x1E00]
    case 0xFF21...0xFF3A: return UInt16(scalar - 0xFF20) | Letter.upperBit
    case 0xFF41...0xFF5A: return UInt16(scalar - 0xFF40)
    case 0x410...0x425: bits = latinLookAlike(scalar).map { UInt16($0 - 0x40) | Letter.upperBit } ?? 0
    default: return nil
    }
    return bits == 0 ? nil : bits
  }
}

/// Marks that combine with the letter before them, in decomposed text.
enum CombiningMark {
  case tone(UInt64)
  case shape(UInt64)

  /// The bits of the letter before it, with this mark on it.
  func combined(with letter: UInt16) -> UInt16 {
    switch self {
    case .tone(let tone): letter & ~(7 << 7) | UInt16(tone) << 7
    case .shape(let shape): letter | UInt16(shape) << 5
    }
  }

  /// The mark that a scalar in U+0300…U+036F stands for; nil for those that Vietnamese does not use.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x300, 0x340: self = .tone(1)
    case 0x301, 0x341: self = .tone(2)
    case 0x309: self = .tone(3)
    case 0x303: self = .tone(4)
    case 0x323: self = .tone(5)
    case 0x302: self = .shape(UInt64(Letter.circumflex))
    case 0x306, 0x31B: self = .shape(UInt64(Letter.breveOrHorn))
    default: return nil
    }
  }
}

/// The Latin capital that a Cyrillic one looks like, as OCR confuses them in symbols: `TT-BТС`.
func latinLookAlike(_ scalar: UInt32) -> UInt8? {
  switch scalar {
  case 0x410: UInt8(ascii: "A")
  case 0x412: UInt8(ascii: "B")
  case 0x415: UInt8(ascii: "E")
  case 0x41A: UInt8(ascii: "K")
  case 0x41C: UInt8(ascii: "M")
  case 0x41D: UInt8(ascii: "H")
  case 0x41E: UInt8(ascii: "O")
  case 0x420: UInt8(ascii: "P")
  case 0x421: UInt8(ascii: "C")
  case 0x422: UInt8(ascii: "T")
  case 0x425: UInt8(ascii: "X")
  default: nil
  }
}
