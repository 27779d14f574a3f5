/// A text as HTML shows it, in an element or in a quoted attribute; what HTML cannot hold becomes U+FFFD.
func htmlText(_ text: String) -> String {
  var out = ""
  out.reserveCapacity(text.utf8.count + 16)
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x26: out += "&amp;"
    case 0x3C: out += "&lt;"
    case 0x3E: out += "&gt;"
    case 0x22: out += "&quot;"
    case 0x0D: out += "&#13;"
    case 0x09, 0x0A, 0x20...0x7E, 0xA0...0xFFFD, 0x10000...0x10FFFF: out.unicodeScalars.append(scalar)
    default: out += "\u{FFFD}"
    }
  }
  return out
}
