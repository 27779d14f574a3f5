/// Whether a scalar leaves no trace on paper (soft hyphens, zero-width characters, byte order marks) or is a combining
/// mark: those that Vietnamese does not use are not read.
func isInvisibleScalar(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
  default: false
  }
}

/// Whether a scalar beyond ASCII is white space.
func isSpaceScalar(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
  default: false
  }
}

/// The ASCII mark that a scalar is read as; 0 where there is none.
func asciiLookAlike(_ scalar: UInt32) -> UInt8 {
  switch scalar {
  case 0x2010...0x2015, 0x2043, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63: UInt8(ascii: "-")
  case 0x2044, 0x2215, 0x29F8: UInt8(ascii: "/")
  case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: UInt8(ascii: "\"")
  case 0x2018...0x201B, 0x2032: UInt8(ascii: "'")
  case 0x2026, 0x2024, 0x2025: UInt8(ascii: ".")
  case 0xFF01...0xFF5E: UInt8(scalar - 0xFEE0)
  default: 0
  }
}
