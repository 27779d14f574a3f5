/// Walks the tokens of a stretch of text and gathers its mentions in order.
struct Finder {
  let grammar: Grammar
  /// Where this stretch's mentions begin in the list.
  private let firstMention: Int
  private var lastListed: (type: Int, end: Int)?
  /// The subject that each mention has, in tokens, beside the list's mentions from `firstMention` on.
  private var subjects: [(start: Int, end: Int)] = []

  init(grammar: Grammar) {
    self.grammar = grammar
    firstMention = grammar.list.pointee.mentions.count
  }

  private var list: UnsafeMutablePointer<MentionList> { grammar.list }

  /// Reads the whole stretch.
  ///
  /// - Parameter isCut: whether it ends in mid-sentence; then what stands close to its end is left to the next one.
  /// - Returns: the byte from which the next stretch has to be read, if that is before the end of this one.
  mutating func run(isCut: Bool) -> Int? {
    var at = 0
    let starts: TagSet = [.unit, .type, .number]
    while at < grammar.count {
      let token = grammar.tokens[at]
      var next: Int?
      if token.kind == .word {
        if token.tags.rawValue & starts.rawValue != 0 { next = word(at) }
      } else if token.kind == .number {
        next = bareSymbol(at)
      }
      at = max(next ?? at + 1, at + 1)
    }
    let next = isCut ? withdraw() : nil
    writeSubjects()
    shareBackwards()
    return next
  }

  /// Takes back the mentions in the last tokens of a stretch that was cut.
  private mutating func withdraw() -> Int? {
    let limit = grammar.count - 400
    guard limit > 400 else { return nil }
    var next = Int(grammar.token(limit).start)
    while let last = list.pointee.mentions.last, !subjects.isEmpty, Int(last.end) > limit {
      // A run that fills the stretch is taken as it is.
      guard Int(last.start) > limit / 2 else {
        next = max(next, Int(last.endByte))
        break
      }
      next = min(next, Int(last.startByte))
      list.pointee.mentions.removeLast()
      subjects.removeLast()
    }
    return next
  }

  private mutating func word(_ at: Int) -> Int? {
    if grammar.unit(at: at) != nil { return provisions(at) }
    if let mention = grammar.mention(at: at) {
      if isOwnHeading(at, mention) { return Int(mention.end) }
      return add(mention, run: nil)
    }
    if grammar.isOne(of: .number, at), let number = grammar.numberStart(at) { return numberOnly(at, number) }
    return nil
  }

  /// A type in capitals alone on its line above its own title is no mention.
  private func isOwnHeading(_ at: Int, _ mention: Mention) -> Bool {
    mention.kind == .short && grammar.token(at).letterCase == .upper && grammar.token(at).gap >= .line
  }

  private mutating func provisions(_ at: Int) -> Int? {
    if grammar.isHeading(at) {
      // Past the heading's own number; its words are read.
      return grammar.unit(at: at)!.end + 1
    }
    guard let run = grammar.provisionRun(at: at) else { return nil }
    let endByte = grammar.token(run.end - 1).end
    if run.isSelf {
      return add(Mention(kind: .`self`, start: at, end: run.end, endByte: endByte, type: -1), run: run)
    }
    if let mention = grammar.attached(after: run.end) { return add(mention, run: run) }
    if isForm(at) {
      list.pointee.values.removeLast(list.pointee.values.count - run.firstValue)
      return run.end
    }
    return add(Mention(kind: .provision, start: at, end: run.end, endByte: endByte, type: -1), run: run)
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
    let listed = listedType(at)
    guard
      var mention = grammar.finish(at, number, -1, hasLead: listed != nil)
        ?? (grammar.isNumber(number) && listed != nil ? grammar.finish(at, number, -1, hasLead: false) : nil)
    else { return nil }
    mention.type = Int16(truncatingIfNeeded: inherited(listed, Int(mention.type)))
    return add(mention, run: nil)
  }

  private mutating func bareSymbol(_ at: Int) -> Int? {
    let next = grammar.token(at + 1)
    guard
      next.kind == .mark
        && (grammar.isMark(at + 1, "/") || grammar.isMark(at + 1, "-") || grammar.isMark(at + 1, ".")
          || grammar.isMark(at + 1, ","))
        || next.gap == .none || grammar.isWord(at + 1, W.và)
    else { return nil }
    if isForm(at) { return grammar.symbol(at: at, hasLead: true)?.end }
    let listed = listedType(at)
    guard listed != nil || grammar.symbol(at: at, hasLead: false) != nil else { return nil }
    guard var mention = grammar.finish(at, at, -1, hasLead: listed != nil) else { return nil }
    mention.type = Int16(truncatingIfNeeded: inherited(listed, Int(mention.type)))
    return add(mention, run: nil)
  }

  private func listedType(_ at: Int) -> Int? {
    lastListed.flatMap { follows($0.end, at) ? $0.type : nil }
  }

  /// An item of a list takes the list's type unless its code states another.
  private func inherited(_ listed: Int?, _ own: Int) -> Int {
    guard let listed, listed >= 0, own >= 0, listed != own else { return own >= 0 ? own : listed ?? -1 }
    let traits = grammar.tables.traits
    if traits[own].contains(.letter) { return listed }
    return -1
  }

  /// Whether only list separators stand between a citation's end and a place.
  private func follows(_ end: Int, _ at: Int) -> Bool {
    guard at > end, at - end <= 3 else { return false }
    for index in end..<at {
      let isSeparator =
        grammar.isMark(index, ",") || grammar.isMark(index, ";") || grammar.isWord(index, W.và)
        || grammar.isWord(index, W.hoặc) || grammar.isOne(of: .number, index)
      guard isSeparator else { return false }
    }
    return true
  }

  /// "Mẫu số 01/ĐKT": a form's code.
  private func isForm(_ at: Int) -> Bool {
    grammar.isOne(of: .form, at - 1) || grammar.isOne(of: .form, at - 2)
  }

  private mutating func add(_ found: Mention, run: Grammar.ProvisionRun?) -> Int {
    var mention = found
    let first = run?.start ?? Int(mention.start)
    mention.start = Int32(truncatingIfNeeded: first)
    mention.startByte = grammar.token(first).start
    if let run {
      mention.provisions = grammar.span(first, run.end)
      mention.firstValue = UInt32(run.firstValue)
      mention.valueCount = UInt32(list.pointee.values.count - run.firstValue)
    }
    if let found = grammar.relation(before: first), keeps(found.relation, mention.kind) {
      mention.relation = found.relation
      mention.cue = grammar.span(found.start, found.end)
    }
    var subject = (start: 0, end: 0)
    if mention.kind != .`self`, mention.kind != .provision,
      let found = grammar.subject(after: Int(mention.end))
    {
      subject = found
    }
    subjects.append(subject)
    list.pointee.mentions.append(mention)
    lastListed = mention.kind == .numbered ? (Int(mention.type), Int(mention.end)) : nil
    return Int(mention.end)
  }

  /// The document at hand and bare provisions are amended and repealed, not implemented.
  private func keeps(_ relation: Relation, _ kind: CitationKind) -> Bool {
    guard kind == .`self` || kind == .provision else { return true }
    switch relation {
    case .amends, .issuedWith, .repeals, .amendedBy: return true
    case .basis, .implements, .replaces, .replacedBy, .guides: return false
    }
  }

  /// A subject ends where its list goes on: at a comma before another dated document.
  private func writeSubjects() {
    let count = subjects.count
    for index in 0..<count where subjects[index].end > 0 {
      var subject = subjects[index]
      var next = index + 1
      while next < count, next < index + 8 {
        let other = list.pointee.mentions[firstMention + next]
        guard other.start < subject.end else { break }
        let isSibling = other.hasSymbol && other.valueCount == 0
        if isSibling, other.start > subject.start, grammar.isMark(Int(other.start) - 1, ",") {
          subject.end = Int(other.start) - 1
          break
        }
        next += 1
      }
      guard subject.end > subject.start else { continue }
      list.pointee.mentions[firstMention + index].subject = grammar.span(subject.start, subject.end)
    }
  }

  /// Issuer, and date or term where the others have none, go back over a list joined by commas and `và`.
  private func shareBackwards() {
    let count = subjects.count
    guard count > 1 else { return }
    list.pointee.mentions.withUnsafeMutableBufferPointer { all in
      let mentions = UnsafeMutableBufferPointer(rebasing: all[firstMention...])
      for index in (0..<(count - 1)).reversed() {
        let next = mentions[index + 1]
        guard mentions[index].kind == .numbered, next.kind == .numbered, next.valueCount == 0,
          joined(Int(mentions[index].end), Int(next.start))
        else { continue }
        if mentions[index].issuerCount == 0 {
          mentions[index].issuerCount = next.issuerCount
          mentions[index].firstIssuer = next.firstIssuer
        }
        if let relation = mentions[index].relation, next.relation == nil {
          mentions[index + 1].relation = relation
        }
      }
      for index in 1..<count where mentions[index].relation == nil {
        let before = mentions[index - 1]
        guard let relation = before.relation, before.subject.isEmpty else { continue }
        let (end, start) = (Int(before.end), Int(mentions[index].start))
        let isBasisList = relation == .basis && grammar.isMark(end, ";") && start == end + 1
        if joined(end, start) || isBasisList { mentions[index].relation = relation }
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
