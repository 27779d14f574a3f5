extension String {
  /// The text with the characters that XML and HTML keep for themselves written as references, and without those that
  /// XML has no way to hold.
  var escapedMarkup: String {
    var out = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default:
        let value = scalar.value
        guard value >= 0x20 || value == 9 || value == 10 || value == 13, value != 0xFFFE, value != 0xFFFF
        else {
          continue
        }
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
