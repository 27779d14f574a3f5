// run = ["điểm" letter] ["khoản" number] "Điều" number, in one line, after a word in lower case

// A regex is not Sendable; this one is never changed.
private nonisolated(unsafe) let run =
  #/
  (?<before> \p{Ll}+ ) ,? \x20
  (?<run> (?: (?: điểm\x20 (?<point> [a-zđ] ) \x20 )? khoản\x20 (?<clause> [1-9][0-9]* ) \x20 )?
    Điều\x20 (?<article> [1-9][0-9]*[a-c]? ) )
  (?= [,;\)] [\x20\n] | \x20 (?<after> \p{L}+ ) )
  /#.matchingSemantics(.unicodeScalar)

/// Words after which an article is the end of a range, or stands in what a document is called.
private let openers = ["từ", "đến", "tới", "đổi", "sung", "trừ"]

/// The last article of each run, with the clause and point right before it.
func provisions(in text: PlainText) -> [Claim] {
  var found: [Claim] = []
  var rest = text.text[...]
  while let match = rest.firstMatch(of: run) {
    rest = rest[match.before.endIndex...]
    guard isWhole(match.before, in: text.text), !openers.contains(String(match.before)),
      !["đến", "tới"].contains(match.after ?? "")
    else { continue }
    found.append(
      Claim(
        content: .provision(
          article: String(match.article), clause: match.clause.map(String.init),
          point: match.point.map(String.init)),
        range: text.original(match.run.startIndex..<match.run.endIndex)))
    rest = text.text[match.run.endIndex...]
  }
  return found
}
