/// Whether XML 1.0 can hold a text: no control characters but tab, line feed and carriage return, no U+FFFE or U+FFFF.
func isXMLText(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    for (index, byte) in bytes.enumerated() {
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
      if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
        return false
      }
    }
    return true
  }
}

/// A text with U+FFFD for each character that XML 1.0 cannot hold.
func xmlText(_ text: String) -> String {
  var out = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...0x10FFFF: out.append(scalar)
    default: out.append("\u{FFFD}")
    }
  }
  return String(out)
}
