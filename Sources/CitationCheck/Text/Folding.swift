import Foundation

extension String {
  /// Lower case, without diacritics, đ as d, one space for any white space: for comparing names.
  var foldedName: String {
    var out = ""
    var wasSpace = true
    for scalar in decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F: continue
      case 0x111: out.unicodeScalars.append("d")
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          out.unicodeScalars.append(scalar)
          wasSpace = false
          continue
        }
        if !wasSpace { out.append(" ") }
        wasSpace = true
        continue
      }
      wasSpace = false
    }
    if out.hasSuffix(" ") { out.removeLast() }
    return out
  }

  /// Upper case without diacritics, Đ as D: for telling a misspelt code from its right form.
  var foldedCode: String {
    var out = ""
    for scalar in decomposedStringWithCanonicalMapping.uppercased().unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F, 0xAD, 0x200B...0x200F: continue
      case 0x110, 0xD0, 0x189: out.append("D")
      case 0x410...0x42F: out.append(cyrillicLookalikes[scalar] ?? Character(scalar))
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

/// Cyrillic capitals that look like Latin ones; texts out of scans and foreign keyboards have them.
private let cyrillicLookalikes: [Unicode.Scalar: Character] = [
  "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "К": "K", "М": "M", "О": "O", "Р": "P", "Т": "T",
  "Х": "X",
]
