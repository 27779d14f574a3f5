/// Figures, letters and marks of a typed reference, folded; glued ones (`nđ04`, `ct30`) come apart.
struct ReferenceToken {
  enum Kind { case number, word, mark }
  let kind: Kind
  let text: String
  /// The word as typed, in lower case, where đ is still told from d.
  let written: String
  /// Whether white space stands before it.
  let isSpaced: Bool

  var value: Int? { kind == .number && text.utf8.count <= 9 ? Int(text) : nil }
  func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
}

func referenceTokens(_ text: String) -> [ReferenceToken] {
  var out: [ReferenceToken] = []
  var current: (kind: ReferenceToken.Kind, text: String)?
  var isSpaced = true
  func kind(of character: Character) -> ReferenceToken.Kind? {
    if character.isWholeNumber { return .number }
    if character.isLetter { return .word }
    return character.isWhitespace ? nil : .mark
  }
  func flush() {
    guard let token = current else { return }
    out.append(
      ReferenceToken(
        kind: token.kind, text: folded(token.text), written: token.text.lowercased(), isSpaced: isSpaced))
    current = nil
    isSpaced = false
  }
  for character in text {
    guard let kind = kind(of: character) else {
      flush()
      isSpaced = true
      continue
    }
    var text = String(character)
    if kind == .mark {
      switch character {
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "_": text = "-"
      case "\u{2044}", "\u{2215}", "\u{FF0F}", "\\", "|": text = "/"
      case "\u{AD}", "\u{200B}", "\u{FEFF}": continue
      default: break
      }
    } else if kind == .number, let value = character.wholeNumberValue {
      text = String(value)
    }
    if kind != .mark, current?.kind == kind {
      current?.text += text
    } else {
      flush()
      current = (kind, text)
    }
    if kind == .mark { flush() }
  }
  flush()
  return out
}

/// The number of letters to change, add, drop or swap between two words; more than `limit` counts as `limit` + 1.
public func editDistance(_ left: String, _ right: String, limit: Int) -> Int {
  let (a, b) = (Array(left.utf8), Array(right.utf8))
  if abs(a.count - b.count) > limit { return limit + 1 }
  if a == b { return 0 }
  var before = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  var row = last
  for i in 1..<(a.count + 1) where !a.isEmpty {
    row[0] = i
    var least = i
    for j in 1..<(b.count + 1) where !b.isEmpty {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], before[j - 2] + 1) }
      least = min(least, row[j])
    }
    if least > limit { return limit + 1 }
    (before, last, row) = (last, row, before)
  }
  return min(last[b.count], limit + 1)
}
