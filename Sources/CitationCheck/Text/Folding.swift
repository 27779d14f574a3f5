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

/// The smallest number of letters to insert, leave out, change or swap to come from one word to another.
func editDistance(_ left: String, _ right: String) -> Int {
  let a = Array(left.unicodeScalars)
  let b = Array(right.unicodeScalars)
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in 0...a.count { rows[i][0] = i }
  for j in 0...b.count { rows[0][j] = j }
  for i in 1...a.count {
    for j in 1...b.count {
      let change = a[i - 1] == b[j - 1] ? 0 : 1
      var best = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + change)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, rows[i - 2][j - 2] + 1) }
      rows[i][j] = best
    }
  }
  return rows[a.count][b.count]
}
