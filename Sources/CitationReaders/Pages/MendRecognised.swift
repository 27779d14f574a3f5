import Foundation

/// A recognised word without what recognition takes for something else, where only one reading is possible in print:
///
/// - a glyph read twice, as two characters that look alike (`QĐÐ` for `QĐ`, `/⁄` for `/`);
/// - letters that look like figures among figures (`201ó` for `2016`, `O1-ĐA` for `01-ĐA`);
/// - in the code of a symbol the letters before W and g, which stand in codes in `TW` and `TTg` alone (`CT/IW` for
///   `CT/TW`, `CT-TTEg` for `CT-TTg`), and letters that Vietnamese lacks before `TW` (`KL/ZTW`);
/// - what stands for a vowel after consonants that no syllable ends in (`Ngh1 quyết`, `Bộ Chính tr]`): `ị`, which the dot
///   below makes as long as a figure or a bracket.
func mended(_ word: String) -> String {
  var scalars = Array(word.unicodeScalars)
  mendDoubles(&scalars)
  mendFigures(&scalars)
  mendVowels(&scalars)
  mendCodes(&scalars)
  return String(String.UnicodeScalarView(scalars))
}

/// Glyphs that two characters stand for, the usual one first.
private let doubles: [(usual: Unicode.Scalar, other: Unicode.Scalar)] = [("Đ", "Ð"), ("/", "\u{2044}")]

private func mendDoubles(_ word: inout [Unicode.Scalar]) {
  for (usual, other) in doubles where word.contains(other) {
    var mended: [Unicode.Scalar] = []
    for scalar in word {
      if let last = mended.last, (last, scalar) == (usual, other) { continue }
      if let last = mended.last, (last, scalar) == (other, usual) { mended.removeLast() }
      mended.append(scalar)
    }
    // A fraction slash is no mark of symbols and dates; a lone Eth may be meant.
    word = usual == "/" ? mended.map { $0 == other ? usual : $0 } : mended
  }
}

private func mendFigures(_ word: inout [Unicode.Scalar]) {
  guard word.contains(where: isFigure) else { return }
  var start = 0
  while start < word.count {
    guard word[start].properties.isAlphabetic || isFigure(word[start]) else {
      start += 1
      continue
    }
    var end = start
    while end < word.count, word[end].properties.isAlphabetic || isFigure(word[end]) { end += 1 }
    let group = word[start..<end]
    if group.contains(where: isFigure), group.indices.allSatisfy({ figure(at: $0, in: word) != nil }) {
      for at in start..<end { word[at] = figure(at: at, in: word)! }
    }
    start = end
  }
}

/// The figure that a character stands for. Some letters follow numbers for their own sake (`5o`, `10l`, `khoản 2I`), so
/// these count only before another figure.
private func figure(at index: Int, in word: [Unicode.Scalar]) -> Unicode.Scalar? {
  let isBeforeFigure = index + 1 < word.count && isFigure(word[index + 1])
  return switch word[index] {
  case "ó", "Ó": "6"
  case "O": "0"
  case "o" where isBeforeFigure: "0"
  case "l" where isBeforeFigure, "I" where isBeforeFigure: "1"
  case let scalar: isFigure(scalar) ? scalar : nil
  }
}

/// Consonants that begin a syllable and end none.
private let onsets = Set(["ngh", "tr", "th", "kh", "ph"])

private func mendVowels(_ word: inout [Unicode.Scalar]) {
  guard let at = word.lastIndex(where: { $0 == "1" || $0 == "]" }), !word.contains("["),
    !word[(at + 1)...].contains(where: { $0.properties.isAlphabetic || isFigure($0) })
  else { return }
  let start = word[..<at].lastIndex { !$0.properties.isAlphabetic }.map { $0 + 1 } ?? 0
  let onset = String(String.UnicodeScalarView(word[start..<at]))
  // Abbreviations with a number are capital to the last letter.
  guard onsets.contains(onset.lowercased()), word[at - 1].properties.isLowercase else { return }
  if start > 0, isFigure(word[start - 1]) { return }
  word[at] = "ị"
}

private func mendCodes(_ word: inout [Unicode.Scalar]) {
  guard let first = word.firstIndex(where: { $0 == "/" || $0 == "-" }),
    word[..<first].contains(where: isFigure) || isCode(word[..<first]) && word[first] == "/"
  else { return }
  var start = first + 1
  while start < word.count {
    var end = start
    while end < word.count, word[end].properties.isAlphabetic || word[end] == "'" || word[end] == "’" {
      end += 1
    }
    let part = word[start..<end]
    if let last = part.last, part.count > 1 {
      if last == "W", "IYFJ".unicodeScalars.contains(word[end - 2]) {
        word[end - 2] = "T"
      } else if part.count == 3, part.suffix(2).elementsEqual("TW".unicodeScalars),
        "FJZ".unicodeScalars.contains(part.first!)
      {
        word.remove(at: start)
        end -= 1
      } else if last == "g", part.first == "T", (3...4).contains(part.count), part.dropFirst().contains("T") {
        word.replaceSubrange(start..<end, with: Array("TTg".unicodeScalars))
        end = start + 3
      }
    }
    start = max(end, start) + 1
  }
}

/// Whether these are capitals, as the part of a symbol is that a gap or the end of a line has set apart: `CT` of
/// `03- CT/TW`.
private func isCode(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
  part.count > 1 && part.allSatisfy(\.properties.isUppercase)
}
