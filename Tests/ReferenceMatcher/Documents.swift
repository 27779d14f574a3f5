/// Types and their codes, from the table of types and the symbol grammar.
private let codes = [
  "Nghị định": "NĐ", "Quyết định": "QĐ", "Chỉ thị": "CT", "Nghị quyết": "NQ", "Thông tư": "TT",
  "Thông tư liên tịch": "TTLT", "Kế hoạch": "KH", "Kết luận": "KL", "Thông báo": "TB", "Báo cáo": "BC",
  "Tờ trình": "TTr", "Hướng dẫn": "HD", "Đề án": "ĐA", "Chương trình": "CTr", "Công điện": "CĐ",
]

// symbol = number ["/" year] "/" code "-" org {"-" org}      state: 04/2015/NĐ-CP, 44/KH-UBND
//        | number "-" code "/" org                           Party: 30-CT/TW
// A space or line break may stand after any of the hyphens and slashes. What follows ends the symbol for certain:
// punctuation before a space, or a word in lower case.

// A regex is not Sendable; these are never changed.
private nonisolated(unsafe) let mention =
  #/
  (?<before> \p{Ll}+ ) ,? [\x20\n]
  (?<type> Nghị[\x20\n]định | Quyết[\x20\n]định | Chỉ[\x20\n]thị | Nghị[\x20\n]quyết | Thông[\x20\n]tư (?: [\x20\n]liên[\x20\n]tịch )?
    | Kế[\x20\n]hoạch | Kết[\x20\n]luận | Thông[\x20\n]báo | Báo[\x20\n]cáo | Tờ[\x20\n]trình | Hướng[\x20\n]dẫn | Đề[\x20\n]án
    | Chương[\x20\n]trình | Công[\x20\n]điện )
  (?: [\x20\n] số :? )? [\x20\n]
  (?<symbol>
    (?: [1-9][0-9]{0,3} | 0[1-9] ) [a-c]?
    (?: (?: /[\x20\n]? (?:19|20)[0-9][0-9] )? /[\x20\n]? [A-ZĐ]{1,4}r? (?: -[\x20\n]? (?: TTg | [A-ZĐ][A-ZĐ&]+ ) ){1,3}
      | -[\x20\n]? [A-ZĐ]{1,4}r? /[\x20\n]? [A-ZĐ]+ ) )
  (?= [;,.\)] (?: [\x20\n] | $ ) | [\x20\n] \p{Ll}+ (?: [\x20\n] | $ ) )
  /#.matchingSemantics(.unicodeScalar)

private nonisolated(unsafe) let further =
  #/
  (?: , [\x20\n] | [\x20\n] và [\x20\n] )
  (?<symbol>
    (?: [1-9][0-9]{0,3} | 0[1-9] ) [a-c]?
    (?: (?: /[\x20\n]? (?:19|20)[0-9][0-9] )? /[\x20\n]? [A-ZĐ]{1,4}r? (?: -[\x20\n]? (?: TTg | [A-ZĐ][A-ZĐ&]+ ) ){1,3}
      | -[\x20\n]? [A-ZĐ]{1,4}r? /[\x20\n]? [A-ZĐ]+ ) )
  (?= [;,.\)] (?: [\x20\n] | $ ) | [\x20\n] \p{Ll}+ (?: [\x20\n] | $ ) )
  /#.matchingSemantics(.unicodeScalar)

/// Type word and symbol that say the same, and the further symbols of a list.
func documents(in text: PlainText) -> [Claim] {
  var found: [Claim] = []
  var rest = text.text[...]
  while let match = rest.firstMatch(of: mention) {
    // The next match can begin inside this one, at the last word of its type.
    rest = rest[match.before.endIndex...]
    let type = onOneLine(match.type)
    guard isWhole(match.before, in: text.text), let code = codes[type], isOf(code, match.symbol),
      !isPartOfType(text.text, at: match.type.startIndex)
    else { continue }
    found.append(claim(type, match.symbol, from: match.type.startIndex, in: text))
    rest = text.text[match.range.upperBound...]
    while let next = rest.prefixMatch(of: further), isOf(code, next.symbol) {
      found.append(claim(type, next.symbol, from: next.symbol.startIndex, in: text))
      rest = text.text[next.range.upperBound...]
    }
  }
  return found
}

private func claim(_ type: String, _ symbol: Substring, from start: String.Index, in text: PlainText) -> Claim
{
  Claim(
    content: .document(type: type, symbol: symbol.filter { $0 != " " && $0 != "\n" }),
    range: text.original(start..<symbol.endIndex))
}

private func isOf(_ code: String, _ symbol: Substring) -> Bool {
  symbol.split(whereSeparator: { "/- \n".contains($0) }).contains { $0 == code }
}

/// Whether another type word stands right before, as in `Thông báo Kết luận`: then which one counts is a question.
private func isPartOfType(_ text: String, at start: String.Index) -> Bool {
  let before = text[..<start].suffix(14).split(whereSeparator: \.isWhitespace).suffix(2).joined(
    separator: " ")
  return codes[before] != nil || before.hasSuffix("liên tịch")
}

func onOneLine(_ words: Substring) -> String { String(words.replacing("\n", with: " ")) }

/// Whether a word in lower case is a whole one, not the end of `Luật`, and speaks of no form.
func isWhole(_ word: Substring, in text: String) -> Bool {
  if word == "mẫu" || word == "biểu" { return false }
  guard word.startIndex > text.startIndex else { return true }
  return !text.unicodeScalars[text.unicodeScalars.index(before: word.startIndex)].properties.isAlphabetic
}
