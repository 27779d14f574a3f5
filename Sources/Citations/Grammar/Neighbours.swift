/// What mentions take from those around them: where a subject ends, what a list shares, what a cue says of several.
struct Neighbours {
  let grammar: Grammar
  let mentions: UnsafeMutableBufferPointer<Mention>
  /// The subject of each mention in tokens; empty where it has none.
  var subjects: [(start: Int, end: Int)]
  /// Where `hết hiệu lực` and `bị bãi bỏ` stand, in tokens.
  let endings: [Int]

  mutating func settle() {
    trimSubjects()
    endValidityOfLists()
    shareRelations()
    shareTails()
    endValidity()
  }

  // MARK: Subjects

  /// A subject ends where its list goes on: at a comma or `và` before another dated document.
  private mutating func trimSubjects() {
    for index in mentions.indices where subjects[index].end > 0 {
      var subject = subjects[index]
      for next in (index + 1)..<max(index + 1, min(index + 4, mentions.count)) {
        if let end = siblingStart(next, within: subject) {
          subject.end = end
          break
        }
        // What a subject says to be amended may itself be a list.
        if mentions[next].listed == .amends || mentions[next].listed == .guides { break }
      }
      for next in (index + 1)..<max(index + 1, min(index + 8, mentions.count)) {
        guard Int(mentions[next].start) < subject.end else { break }
        if let end = siblingAfterComma(next, within: subject) {
          subject.end = end
          break
        }
      }
      guard subject.end > subject.start else {
        subjects[index] = (0, 0)
        continue
      }
      subjects[index] = subject
      mentions[index].subject = grammar.span(subject.start, subject.end)
    }
  }

  private func siblingAfterComma(_ next: Int, within subject: (start: Int, end: Int)) -> Int? {
    let other = mentions[next]
    guard other.hasSymbol, other.valueCount == 0, Int(other.start) > subject.start else { return nil }
    return grammar.isMark(Int(other.start) - 1, ",") ? Int(other.start) - 1 : nil
  }

  /// The first document inside a subject is a sibling when `và` leads to it and it has a date of its own.
  private func siblingStart(_ next: Int, within subject: (start: Int, end: Int)) -> Int? {
    let other = mentions[next]
    let start = Int(other.start)
    guard start < subject.end, start > subject.start + 3, other.kind == .numbered, !other.date.isNone,
      grammar.isWord(start - 1, W.và), !grammar.isWord(start - 2, W.đổi), !grammar.isWord(start - 2, W.sung)
    else { return nil }
    return start - 1
  }

  // MARK: Relations

  /// None inside another's subject; a list under one cue has it for each of its items.
  private func shareRelations() {
    var outer = -1
    for index in mentions.indices {
      let start = Int(mentions[index].start)
      if outer >= 0, start < subjects[outer].end, start >= subjects[outer].start {
        mentions[index].relation = nil
        mentions[index].cue = .none
        continue
      }
      if outer >= 0, isBracketed(index, after: outer) {
        if mentions[index].relation == nil, index > outer + 1, joined(index - 1, index) {
          mentions[index].relation = mentions[index - 1].relation
        }
        continue
      }
      if mentions[index].relation == nil, outer >= 0, let shared = shared(from: outer, to: index) {
        mentions[index].relation = shared
        mentions[index].listed = shared
      }
      outer = index
    }
    // "Thực hiện A và B": the cue may stand after the first of a list joined without subjects.
    for index in mentions.indices.dropLast().reversed() {
      let next = mentions[index + 1]
      guard mentions[index].relation == nil, let relation = next.relation,
        relation == .amends || relation == .repeals,
        next.cue.isEmpty, joined(index, index + 1)
      else { continue }
      mentions[index].relation = relation
    }
  }

  /// Whether a bracket is open between two mentions: what stands in it is no item of their list.
  private func isBracketed(_ index: Int, after outer: Int) -> Bool {
    let (end, start) = (Int(mentions[outer].end), Int(mentions[index].start))
    guard start > end, start - end < 200 else { return false }
    var depth = 0
    for at in end..<start {
      if grammar.isMark(at, "(") { depth += 1 } else if grammar.isMark(at, ")") { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  /// The relation that a list's item takes from the item before it.
  private func shared(from outer: Int, to index: Int) -> Relation? {
    let before = mentions[outer]
    guard let relation = before.listed, mentions[index].kind != .`self` else { return nil }
    if mentions[index].kind == .provision {
      // "Bãi bỏ khoản 5 Điều 6; Điều 10"
      let isChange = relation == .repeals || relation == .amends || relation == .replaces
      let isNext = Int(mentions[index].start) == Int(before.end) + 1 && grammar.isMark(Int(before.end), ";")
      return isChange && isNext && before.kind == .provision ? relation : nil
    }
    if joined(outer, index) { return relation }
    // "Sửa đổi Luật Viên chức; Luật Giá"
    if relation == .amends, before.kind == .named, mentions[index].kind == .named,
      mentions[index].start == before.end + 1, grammar.isMark(Int(before.end), ";"),
      grammar.token(Int(before.end) + 1).gap <= .line
    {
      return relation
    }
    switch relation {
    case .basis, .implements, .repeals, .replaces: break
    case .amends, .amendedBy, .replacedBy, .guides, .issuedWith: return nil
    }
    let end = max(Int(before.end), subjects[outer].end)
    var start = Int(mentions[index].start)
    while start > end, grammar.isOne(of: .quantifier, start - 1) { start -= 1 }
    // "A;⏎- B": the dash of an item.
    if start - 1 > end, grammar.isMark(start - 1, "-"), grammar.token(start - 1).gap >= .line { start -= 1 }
    guard start > end || start == end, start - Int(before.end) < 200 else { return nil }
    let separator = start - 1
    guard
      grammar.isMark(separator, ";") || grammar.isMark(separator, ",") || grammar.isWord(separator, W.và)
        || grammar.isWord(separator, W.cùng) || grammar.isMark(separator, ":")
    else { return nil }
    // Only the list's own words may stand between: no end of a sentence, no new paragraph but after a semicolon.
    for at in Int(before.end)..<start {
      let token = grammar.token(at)
      if token.gap == .paragraph, !grammar.isMark(at - 1, ";") { return nil }
      if grammar.isMark(at, "."), grammar.token(at + 1).gap != .none { return nil }
    }
    return relation
  }

  // MARK: Issuer, term and date

  /// Issuer and term, and a date where the wording is one phrase, go back over a list.
  private func shareTails() {
    for index in mentions.indices.dropLast().reversed() {
      let next = mentions[index + 1]
      guard mentions[index].kind == .numbered, next.kind == .numbered, next.valueCount == 0,
        mentions[index].issuerCount == 0, joined(index, index + 1), haveOneIssuer(mentions[index], next)
      else { continue }
      mentions[index].issuerCount = next.issuerCount
      mentions[index].firstIssuer = next.firstIssuer
      if mentions[index].term == 0 { mentions[index].term = next.term }
      // Documents of one type whose date and issuer are said once, after the last.
      if mentions[index].date.isNone, mentions[index].type == next.type, next.issuerCount > 0 {
        mentions[index].date = next.date
      }
    }
  }

  /// Whether two codes end in the same body: an issuer is not handed to a document whose code names another.
  private func haveOneIssuer(_ first: Mention, _ second: Mention) -> Bool {
    guard first.sharedTail.isEmpty else { return true }
    let codes = (lastCode(first), lastCode(second))
    func isBody(_ code: Word) -> Bool {
      grammar.tables.codes.isOfficial(code) && grammar.tables.codes.type(code) < 0
    }
    // Committees wrote UB before they wrote UBND; codes that no table has decide nothing.
    if codes == (W.ub & grammar.bits, W.ubnd & grammar.bits) { return true }
    return codes.0 == codes.1 || !isBody(codes.0) || !isBody(codes.1)
  }

  private func lastCode(_ mention: Mention) -> Word {
    var at = Int(mention.end) - 1
    while at > Int(mention.start), grammar.token(at).end > mention.symbol.end { at -= 1 }
    while at > Int(mention.start), grammar.token(at).kind == .number { at -= 1 }
    return grammar.token(at).word & grammar.bits
  }

  private func joined(_ first: Int, _ second: Int) -> Bool {
    let (end, start) = (Int(mentions[first].end), Int(mentions[second].start))
    guard start - end <= 3, start > end else { return false }
    return (end..<start).allSatisfy {
      grammar.isMark($0, ",") || grammar.isWord($0, W.và) || grammar.isWord($0, W.các)
    }
  }

  // MARK: The end of validity

  /// `A, B và C hết hiệu lực`: of all that stand before it in its sentence.
  private func endValidity() {
    var index = 0
    for ending in endings {
      while index < mentions.count, Int(mentions[index].start) < ending { index += 1 }
      let isPassive = grammar.isWord(ending, W.bị)
      if endValidity(after: ending, from: index) { continue }
      var last = index - 1
      if isPassive, last >= 0, ending - Int(mentions[last].end) > 4 { continue }
      while last >= 0, ending - Int(mentions[last].start) < 400,
        isOneSentence(Int(mentions[last].end), ending)
      {
        let isInner =
          last > 0
          && subjects[..<last].suffix(4).contains {
            Int(mentions[last].start) < $0.end && Int(mentions[last].start) >= $0.start
          }
        if mentions[last].kind != .`self`, !isInner, mentions[last].cue.isEmpty {
          mentions[last].relation = .repeals
          mentions[last].cue = grammar.span(ending, ending + 3)
        }
        if isPassive { break }
        last -= 1
      }
    }
  }

  /// `các quyết định sau bị bãi bỏ: A, B và C`
  private func endValidity(after ending: Int, from first: Int) -> Bool {
    guard var colon = (ending + 3..<ending + 16).first(where: { grammar.isMark($0, ":") }),
      first < mentions.count,
      isOneSentence(ending, colon)
    else { return false }
    var index = first
    while index < mentions.count, Int(mentions[index].start) - colon <= 3, Int(mentions[index].start) > colon
    {
      if mentions[index].relation == nil { mentions[index].relation = .repeals }
      mentions[index].cue = grammar.span(ending, ending + 3)
      colon = Int(mentions[index].end)
      index += 1
    }
    return index > first
  }

  private func isOneSentence(_ start: Int, _ end: Int) -> Bool {
    guard start <= end else { return true }
    for at in start..<end {
      if grammar.token(at).gap == .paragraph { return false }
      if grammar.isMark(at, "."), grammar.token(at + 1).gap != .none { return false }
      if grammar.isMark(at, ":") { return false }
    }
    return true
  }

  /// `bãi bỏ các văn bản sau đây:` and a list of items each of which begins its line.
  private func endValidityOfLists() {
    var index = 0
    while index < mentions.count {
      defer { index += 1 }
      let start = Int(mentions[index].start)
      guard let item = itemStart(start), let colon = listColon(before: item),
        let cue = endingCue(before: colon)
      else { continue }
      var next = index
      var lastItem = item
      while next < mentions.count {
        if let begins = itemStart(Int(mentions[next].start)) {
          if begins > lastItem + 400 { break }
          lastItem = begins
          if mentions[next].relation == nil, mentions[next].kind != .`self` {
            mentions[next].relation = .repeals
            mentions[next].listed = .repeals
            mentions[next].cue = grammar.span(cue, cue + 2)
          }
        } else if grammar.token(Int(mentions[next].start)).gap == .paragraph {
          break
        }
        next += 1
      }
      index = max(index, next - 1)
    }
  }

  /// Where the line of a list's item begins, when a mention is the first thing in it: after `a)`, `1.` or a dash.
  private func itemStart(_ start: Int) -> Int? {
    var at = start
    while at > start - 2, grammar.isOne(of: .quantifier, at - 1) { at -= 1 }
    let mark = at - 1
    if grammar.isMark(mark, "-") || grammar.isMark(mark, "+") {
      return grammar.token(mark).gap >= .line ? mark : nil
    }
    guard grammar.isMark(mark, ")") || grammar.isMark(mark, ".") else { return nil }
    return grammar.token(mark - 1).gap >= .line && grammar.token(mark).gap == .none ? mark - 1 : nil
  }

  private func listColon(before item: Int) -> Int? { grammar.isMark(item - 1, ":") ? item - 1 : nil }

  private func endingCue(before colon: Int) -> Int? {
    for at in (max(0, colon - 50)..<colon).reversed() {
      if grammar.isMark(at, "."), grammar.token(at + 1).gap != .none { return nil }
      if grammar.isWords(at, W.bãi, W.bỏ) || grammar.isWords(at, W.hết, W.hiệu) { return at }
    }
    return nil
  }
}
