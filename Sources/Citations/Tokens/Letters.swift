/// One letter of the Latin alphabet with what Vietnamese writes on it, in 16 bits.
///
/// Bits 0–4: the letter, 1 for a to 26 for z. Bits 5–6: its shape. Bits 7–9: the tone. Bit 10: upper case.
/// Zero stands for "no letter".
struct Letter {
  let bits: UInt16

  init(bits: UInt16) { self.bits = bits }

  init(_ ascii: UInt8, shape: UInt16 = Letter.plain, tone: UInt16 = 0, upper: Bool = false) {
    bits = UInt16(ascii - 96) | shape << 5 | tone << 7 | (upper ? Letter.upperBit : 0)
  }

  static let plain: UInt16 = 0
  static let circumflex: UInt16 = 1
  static let breveOrHorn: UInt16 = 2
  static let stroke: UInt16 = 3
  static let upperBit: UInt16 = 1 << 10
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
    // Each vowel with its five tones, in the order grave, acute, hook, tilde, dot; upper case first.
    let rows: [(base: Character, shape: UInt16, forms: String)] = [
      ("a", Letter.plain, "ÀÁẢÃẠàáảãạ"), ("a", Letter.breveOrHorn, "ẰẮẲẴẶằắẳẵặ"),
      ("a", Letter.circumflex, "ẦẤẨẪẬầấẩẫậ"), ("e", Letter.plain, "ÈÉẺẼẸèéẻẽẹ"),
      ("e", Letter.circumflex, "ỀẾỂỄỆềếểễệ"), ("i", Letter.plain, "ÌÍỈĨỊìíỉĩị"),
      ("o", Letter.plain, "ÒÓỎÕỌòóỏõọ"), ("o", Letter.circumflex, "ỒỐỔỖỘồốổỗộ"),
      ("o", Letter.breveOrHorn, "ỜỚỞỠỢờớởỡợ"), ("u", Letter.plain, "ÙÚỦŨỤùúủũụ"),
      ("u", Letter.breveOrHorn, "ỪỨỬỮỰừứửữự"), ("y", Letter.plain, "ỲÝỶỸỴỳýỷỹỵ"),
    ]
    for row in rows {
      for (index, scalar) in row.forms.unicodeScalars.enumerated() {
        set(
          scalar,
          Letter(
            row.base.asciiValue!, shape: row.shape, tone: UInt16(index % 5 + 1), upper: index < 5))
      }
    }
    let toneless: [(Unicode.Scalar, Character, UInt16, Bool)] = [
      ("Ă", "a", Letter.breveOrHorn, true), ("ă", "a", Letter.breveOrHorn, false),
      ("Â", "a", Letter.circumflex, true), ("â", "a", Letter.circumflex, false),
      ("Ê", "e", Letter.circumflex, true), ("ê", "e", Letter.circumflex, false),
      ("Ô", "o", Letter.circumflex, true), ("ô", "o", Letter.circumflex, false),
      ("Ơ", "o", Letter.breveOrHorn, true), ("ơ", "o", Letter.breveOrHorn, false),
      ("Ư", "u", Letter.breveOrHorn, true), ("ư", "u", Letter.breveOrHorn, false),
      ("Đ", "d", Letter.stroke, true), ("đ", "d", Letter.stroke, false),
      // Eth and the African D, which keyboards and OCR put where Đ belongs.
      ("\u{D0}", "d", Letter.stroke, true), ("\u{F0}", "d", Letter.stroke, false),
      ("\u{189}", "d", Letter.stroke, true),
    ]
    for (scalar, base, shape, upper) in toneless {
      set(scalar, Letter(base.asciiValue!, shape: shape, upper: upper))
    }
  }

  private func set(_ scalar: Unicode.Scalar, _ letter: Letter) {
    let value = Int(scalar.value)
    if value >= 0x1E00 {
      extended[value - 0x1E00] = letter.bits
    } else {
      wide[value - 0x80] = letter.bits
    }
  }
}

/// Marks that combine with the letter before them, in decomposed text.
enum CombiningMark {
  case tone(UInt64)
  case shape(UInt64)

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
