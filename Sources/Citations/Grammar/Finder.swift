/// Walks the tokens of a text and gathers its citations in order.
struct Finder {
  let grammar: Grammar
  private(set) var citations: [Citation] = []
  /// The tokens of each citation, beside `citations`.
  private(set) var spans: [(start: Int, end: Int)] = []
  private var lastListed: (type: Int?, end: Int)?
  /// The tokens of subjects, by citation; cut and written out once all citations are known.
  private var subjects: [Int: (start: Int, end: Int)] = [:]

  init(grammar: Grammar) { self.grammar = grammar }

  mutating func run() {
    var at = 0
    while at < grammar.count {
      let token = grammar.tokens[at]
      let next: Int? =
        switch token.kind {
        case .word: word(at)
        case .number: bareSymbol(at)
        default: nil
        }
      at = max(next ?? at + 1, at + 1)
    }
    writeSubjects()
    shareBackwards()
    if let province = grammar.province() {
      for index in citations.indices {
        citations[index].issuers = citations[index].issuers.map { completed($0, by: province) }
      }
    }
  }

  private mutating func word(_ at: Int) -> Int? {
    if grammar.unit(at: at) != nil {
      return provisions(at)
    }
    if let mention = grammar.mention(at: at) {
      if isOwnHeading(at, mention) { return mention.end }
      return add(mention, run: nil)
    }
    if grammar.isWord(at, W.số), let number = grammar.numberStart(at) { return numberOnly(at, number) }
    return nil
  }

  /// A type in capitals alone on its line above its own title is no mention.
  private func isOwnHeading(_ at: Int, _ mention: Grammar.Mention) -> Bool {
    mention.kind == .short && grammar.token(at).letterCase == .upper && grammar.token(at).gap >= .line
  }

  private mutating func provisions(_ at: Int) -> Int? {
    if grammar.isHeading(at) {
      // Past the heading's own number; its words are read.
      return grammar.unit(at: at)!.end + 1
    }
    guard let run = grammar.provisionRun(at: at) else { return nil }
    if run.isSelf {
      var mention = Grammar.Mention(
        kind: .`self`, start: at, end: run.end, endByte: Int(grammar.token(run.end - 1).end))
      mention.type = nil
      return add(mention, run: run)
    }
    if let mention = grammar.attached(after: run.end) { return add(mention, run: run) }
    if isForm(at) { return run.end }
    var mention = Grammar.Mention(
      kind: .provision, start: at, end: run.end, endByte: Int(grammar.token(run.end - 1).end))
    mention.type = nil
    return add(mention, run: run)
  }

  private mutating func numberOnly(_ at: Int, _ number: Int) -> Int? {
    // The document's own number: "Số: 44/KH-UBND" at the start of a line.
    if grammar.isMark(at + 1, ":"), grammar.token(at).gap >= .line || grammar.isMark(at - 1, "|") {
      return grammar.symbol(at: number, hasLead: true)?.end
    }
    // "SỐ 04/2001/TT-BXD" under the type in capitals: the own number in a heading.
    if isForm(at) || grammar.token(at).letterCase == .upper {
      return grammar.symbol(at: number, hasLead: true)?.end
    }
    let listed = lastListed.flatMap { follows($0.end, at) ? $0.type : nil }
    guard
      var mention = grammar.finish(at, number, nil, hasLead: listed != nil)
        ?? (grammar.isNumber(number) ? grammar.finish(at, number, nil, hasLead: false) : nil)
    else { return nil }
    mention.type = inherited(listed, mention.type)
    return add(mention, run: nil)
  }

  private mutating func bareSymbol(_ at: Int) -> Int? {
    guard
      grammar.isMark(at + 1, "/") || grammar.isMark(at + 1, "-") || grammar.isMark(at + 1, ".")
        || grammar.token(at + 1).gap == .none || grammar.isMark(at + 1, ",") || grammar.isWord(at + 1, W.và)
    else { return nil }
    if isForm(at) { return grammar.symbol(at: at, hasLead: true)?.end }
    let listed = lastListed.flatMap { follows($0.end, at) ? $0.type : nil }
    guard var mention = grammar.finish(at, at, nil, hasLead: listed != nil) else { return nil }
    if listed == nil, grammar.symbol(at: at, hasLead: false) == nil { return nil }
    mention.type = inherited(listed, mention.type)
    return add(mention, run: nil)
  }

  /// An item of a list takes the list's type unless its code states another.
  private func inherited(_ listed: Int?, _ own: Int?) -> Int? {
    guard let listed, let own, listed != own else { return own ?? listed }
    let names = (DocumentTypes.rows[listed].name, DocumentTypes.rows[own].name)
    return names.1 == "Công văn" || names == ("Luật", "Công văn") ? listed : nil
  }

  /// Whether only list separators stand between a citation's end and a place.
  private func follows(_ end: Int, _ at: Int) -> Bool {
    guard at > end, at - end <= 3 else { return false }
    for index in end..<at {
      let isSeparator =
        grammar.isMark(index, ",") || grammar.isMark(index, ";") || grammar.isWord(index, W.và)
        || grammar.isWord(index, W.hoặc) || grammar.isWord(index, W.số)
      guard isSeparator else { return false }
    }
    return true
  }

  /// "Mẫu số 01/ĐKT": a form's code.
  private func isForm(_ at: Int) -> Bool {
    for index in max(0, at - 2)..<at {
      if grammar.isWord(index, W.mẫu) || grammar.isWord(index, W.biểu) || grammar.isWord(index, W.phiếu) {
        return true
      }
    }
    return false
  }

  private mutating func add(_ mention: Grammar.Mention, run: Grammar.ProvisionRun?) -> Int {
    let start = run.map { $0.start } ?? mention.start
    let first = run == nil ? start : grammar.firstUnit(start)
    var citation = Citation(
      kind: mention.kind, range: TextRange(Int(grammar.token(first).start), mention.endByte))
    citation.type = mention.type.map { DocumentTypes.rows[$0].name }
    citation.symbol = mention.symbol
    citation.name = mention.name
    citation.date = mention.date
    citation.issuers = mention.issuers
    citation.term = mention.term
    citation.provisions = run?.provisions ?? []
    citation.parts = mention.parts
    if let run { citation.parts.provisions = grammar.range(first, run.end) }
    citation.relation = grammar.relation(before: first)
    if mention.kind == .`self` || mention.kind == .provision, citation.relation != .amends,
      citation.relation != .issuedWith, citation.relation != .repeals, citation.relation != .amendedBy
    {
      citation.relation = nil
    }
    if mention.kind != .`self`, mention.kind != .provision, let subject = grammar.subject(after: mention.end)
    {
      subjects[citations.count] = subject
    }
    if mention.kind == .`self` { citation.resolution = .`self` }
    citations.append(citation)
    spans.append((first, mention.end))
    lastListed = mention.kind == .numbered ? (mention.type, mention.end) : nil
    return mention.end
  }

  /// A subject ends where its list goes on: at a comma before another dated document.
  private mutating func writeSubjects() {
    for index in citations.indices {
      guard var subject = subjects[index] else { continue }
      var next = index + 1
      while next < citations.count, next < index + 8, spans[next].start < subject.end {
        let isSibling = citations[next].symbol != nil && citations[next].provisions.isEmpty
        if isSibling, spans[next].start > subject.start, grammar.isMark(spans[next].start - 1, ",") {
          subject.end = spans[next].start - 1
          break
        }
        next += 1
      }
      guard subject.end > subject.start else { continue }
      citations[index].subject = grammar.clean(subject.start, subject.end)
      citations[index].parts.subject = grammar.range(subject.start, subject.end)
    }
  }

  /// Issuer, and date or term where the others have none, go back over a list joined by commas and `và`.
  private mutating func shareBackwards() {
    guard citations.count > 1 else { return }
    for index in (0..<(citations.count - 1)).reversed() {
      let next = citations[index + 1]
      guard citations[index].kind == .numbered, next.kind == .numbered, next.provisions.isEmpty,
        joined(spans[index].end, spans[index + 1].start)
      else { continue }
      if citations[index].issuers.isEmpty { citations[index].issuers = next.issuers }
      if citations[index].relation != nil, next.relation == nil {
        citations[index + 1].relation = citations[index].relation
      }
    }
    for index in 1..<citations.count where citations[index].relation == nil {
      let before = citations[index - 1]
      let isList = joined(spans[index - 1].end, spans[index].start)
      let isBasisList =
        before.relation == .basis && grammar.isMark(spans[index - 1].end, ";")
        && spans[index].start == spans[index - 1].end + 1
      if before.relation != nil, before.parts.subject == nil, isList || isBasisList {
        citations[index].relation = before.relation
      }
    }
  }

  private func joined(_ end: Int, _ start: Int) -> Bool {
    guard start - end <= 3, start > end else { return false }
    return (end..<start).allSatisfy {
      grammar.isMark($0, ",") || grammar.isWord($0, W.và) || grammar.isWord($0, W.các)
    }
  }
}
