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
    shareHeads()
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

  /// `các Quyết định của Thủ tướng Chính phủ số 142/2008/QĐ-TTg, số 62/2011/QĐ-TTg`: who is named before the first
  /// number issued all of them.
  private func shareHeads() {
    var isHeaded = false
    for index in mentions.indices {
      let mention = mentions[index]
      if mention.issuerCount > 0 {
        isHeaded =
          mention.kind == .numbered && !mention.issuer.isEmpty && mention.issuer.end <= mention.symbol.start
        continue
      }
      isHeaded =
        isHeaded && mention.kind == .numbered && joined(index - 1, index)
        && haveOneIssuer(mentions[index - 1], mention)
      if isHeaded {
        mentions[index].issuerCount = mentions[index - 1].issuerCount
        mentions[index].firstIssuer = mentions[index - 1].firstIssuer
      }
    }
  }

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
}
