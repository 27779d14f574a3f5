extension ReferenceParser {
  mutating func readTail() {
    while let token = token(at) {
      if isWord(at, "ve") || isWord(at, "v") && self.token(at + 1)?.isMark("/") == true {
        out.subject = tokens[at...].filter { $0.kind != .mark }.map(\.text).dropFirst().joined(separator: " ")
        return
      }
      if let (date, end) = date(at) {
        out.date = date
        out.year = out.year ?? date.year
        at = end
      } else if isWord(at, "ngay") || isWord(at, "cua") || isWord(at, "do") {
        at += 1
      } else if isWord(at, "nam"), isYear(at + 1) {
        out.year = out.year ?? value(at + 1)
        at += 2
      } else if isYear(at) {
        out.year = out.year ?? value(at)
        at += 1
      } else if isWord(at, "khoa"), let next = self.token(at + 1),
        let term = romanValue(next.text) ?? next.value
      {
        out.term = term
        at += 2
      } else if out.number == nil, isWord(at, "so") || token.kind == .number {
        readNumber()
        if out.number == nil { at += 1 }
      } else if token.kind == .word, readIssuerOrPlace() {
        continue
      } else {
        if token.kind == .word, out.number != nil {
          out.subject = (out.subject.map { $0 + " " } ?? "") + token.text
        }
        at += 1
      }
    }
  }

  mutating func readIssuerOrPlace() -> Bool {
    for count in stride(from: min(10, tokens.count - at), through: 1, by: -1) {
      let run = tokens[at..<at + count].filter { $0.kind != .mark }
      guard run.count == count || count > 2, run.allSatisfy({ $0.kind == .word }) else { continue }
      let words = run.map(\.text).joined(separator: ".")
      if let province = Places.provinceSegment(words) {
        out.place = province
        at += count
        return true
      }
      if ["huyen", "quan", "xa", "phuong"].contains(run[0].text), count > 1, count <= 4,
        at + count == tokens.count
      {
        out.place = words
        at += count
        return true
      }
      if out.authority == nil, let body = Authorities.segment(forExactName: words) {
        out.authority = body
        at += count
        return true
      }
    }
    return false
  }

  /// Day, month and year in figures or words at a token; its end.
  func date(_ index: Int) -> (PartialDate, Int)? {
    guard let day = value(index) else { return nil }
    if isYear(index), token(index + 1)?.isMark("-") == true, let month = value(index + 2),
      (1...12).contains(month),
      token(index + 3)?.isMark("-") == true, let last = value(index + 4), (1...31).contains(last)
    {
      return (PartialDate(year: day, month: month, day: last), index + 5)
    }
    guard (1...31).contains(day) else { return nil }
    if let mark = token(index + 1), mark.kind == .mark, "/-.".contains(mark.text),
      let month = value(index + 2),
      (1...12).contains(month), let second = token(index + 3), second.kind == .mark,
      "/-.".contains(second.text),
      isYear(index + 4), let year = value(index + 4),
      !isSymbolsYear(index + 4, after: mark, second)
    {
      return (PartialDate(year: year, month: month, day: day), index + 5)
    }
    if isWord(index + 1, "thang"), let month = value(index + 2), (1...12).contains(month),
      isWord(index + 3, "nam"),
      isYear(index + 4), let year = value(index + 4)
    {
      return (PartialDate(year: year, month: month, day: day), index + 5)
    }
    return nil
  }

  func isDate(_ index: Int) -> Bool { date(index) != nil }
}
