/// Walks the tokens of a stretch of text and gathers its mentions in order.
struct Finder {
  let grammar: Grammar
  /// Where this stretch's mentions begin in the list.
  private let firstMention: Int
  private var lastListed: (type: Int, end: Int)?
  /// What was said above the items of a list, for those up to the end of its paragraph.
  private var listHead: ListHead?
  /// The subject that each mention has, in tokens, beside the list's mentions from `firstMention` on.
  private var subjects: [(start: Int, end: Int)] = []
  /// Up to where no document was found beyond semicolons, so that none is looked for twice.
  private var withoutDocument = 0
  /// Where `hết hiệu lực` and the like stand, in tokens.
  private var endings: [Int] = []

  /// Where refusals are noted when somebody asks for them.
  private let refusals: UnsafeMutablePointer<[Refusal]>?

  /// Whether the stretch is the first of its text, where the document's own number and title stand.
  private let isHead: Bool

  init(grammar: Grammar, isHead: Bool, refusals: UnsafeMutablePointer<[Refusal]>? = nil) {
    self.grammar = grammar
    self.refusals = refusals
    self.isHead = isHead
    firstMention = grammar.list.pointee.mentions.count
  }

  private var list: UnsafeMutablePointer<MentionList> { grammar.list }

  /// Reads the whole stretch.
  ///
  /// - Parameter isCut: whether it ends in mid-sentence; then what stands close to its end is left to the next one.
  /// - Returns: the byte from which the next stretch has to be read, if that is before the end of this one.
  mutating func run(isCut: Bool) -> Int? {
    var at = 0
    let starts: TagSet = [.unit, .type, .number, .ending]
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
    list.pointee.mentions.withUnsafeMutableBufferPointer { all in
      var neighbours = Neighbours(
        grammar: grammar, mentions: UnsafeMutableBufferPointer(rebasing: all[firstMention...]),
        subjects: subjects, endings: endings)
      neighbours.settle()
    }
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

  /// Notes why some tokens are no citation, and gives their end.
  private func refuse(_ start: Int, _ end: Int, _ reason: RefusalReason) -> Int {
    if let refusals {
      let range = TextRange<Original>(Int(grammar.token(start).start), Int(grammar.token(end - 1).end))
      refusals.pointee.append(Refusal(range: range, reason: reason))
    }
    return end
  }

  private mutating func word(_ at: Int) -> Int? {
    if grammar.unit(at: at) != nil, let end = provisions(at) { return end }
    if let mention = grammar.mention(at: at) {
      let end = Int(mention.end)
      if isOwn(at, mention) { return refuse(at, end, .ownNumber) }
      if isFormTitle(at, mention) || grammar.isOne(of: .number, at - 1) && isForm(at) {
        return refuse(at, end, .form)
      }
      if isContract(mention) { return refuse(at, end, .contract) }
      // A document with a type of its own ends the list, unless it only repeats an item in brackets.
      if !grammar.isMark(at - 1, "(") { listHead = nil }
      return add(mention, run: nil)
    }
    if grammar.isOne(of: .quantifier, at - 1), let head = grammar.listHead(at: at) { listHead = head }
    if refusals != nil, grammar.isOne(of: .type, at),
      let (_, end) = grammar.longest(grammar.tables.types, at: at)
    {
      _ = refuse(at, end, .nothingIdentifies)
    }
    if grammar.isOne(of: .number, at), let number = grammar.numberStart(at) { return numberOnly(at, number) }
    if grammar.isWords(at, W.hết, W.hiệu, W.lực) || grammar.isWords(at, W.bị, W.bãi, W.bỏ) {
      endings.append(at)
    }
    return nil
  }

  /// Whether a mention is the document's own number, title or heading.
  private func isOwn(_ at: Int, _ mention: Mention) -> Bool {
    let token = grammar.token(at)
    switch mention.kind {
    case .short:
      // A type in capitals above its own title.
      return token.letterCase == .upper && token.gap >= .line
    case .numbered:
      // "Luật số: 12/2012/QH13" at the head, "# Kết luận số 69-KL/TW" as a heading.
      guard isHead, at < 400 else { return false }
      if let colon = colon(at, Int(mention.end)), token.gap >= .line || grammar.token(colon - 1).gap >= .line
      {
        return true
      }
      // "CHỈ THỊ⏎CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 16/2001/CT-TTG" on a line of its own, before all else.
      let before = grammar.token(at - 1)
      let beginsTitle =
        token.gap == .paragraph
        || token.gap == .line && !(before.kind == .word && before.letterCase == .upper)
      if token.letterCase == .upper, beginsTitle, list.pointee.mentions.isEmpty { return true }
      return grammar.isMark(at - 1, "#") && (at < 40 || grammar.token(Int(mention.end)).gap >= .line)
    case .named:
      let name = Int(mention.typeEnd)
      if token.letterCase == .upper, token.gap >= .line, grammar.token(name).gap >= .line { return true }
      // "Quốc hội ban hành Luật Công đoàn."
      return grammar.isWords(at - 2, W.ban, W.hành)
        && (grammar.isWords(at - 4, W.quốc, W.hội) || grammar.isWords(at - 4, W.nước, W.nam))
    case .`self`, .back, .provision: return false
    }
  }

  /// Contracts and licences have numbers, but are no documents of an authority's that others cite.
  private func isContract(_ mention: Mention) -> Bool {
    mention.kind == .numbered && mention.type >= 0
      && grammar.tables.traits[Int(mention.type)].contains(.contract)
  }

  /// The colon after `Số` in a mention.
  private func colon(_ start: Int, _ end: Int) -> Int? {
    (start..<min(end, start + 8)).first {
      grammar.isMark($0, ":") && grammar.isOne(of: .number, $0 - 1)
    }
  }

  private mutating func provisions(_ at: Int) -> Int? {
    if grammar.isHeading(at) {
      // Past the heading's own number; its words are read.
      return refuse(at, (grammar.unit(at: at)?.end ?? at) + 1, .heading)
    }
    // "- Như Điều 3;" among the recipients
    if grammar.isWord(at - 1, W.như), grammar.isMark(at - 2, "-") || grammar.isMark(at - 2, ":") {
      return refuse(at, at + 1, .recipient)
    }
    guard let run = grammar.provisionRun(at: at) else { return nil }
    let endByte = grammar.token(run.end - 1).end
    if run.isSelf {
      return add(Mention(kind: .`self`, start: at, end: run.end, endByte: endByte, type: -1), run: run)
    }
    if let mention = grammar.attached(after: run.end) { return add(mention, run: run) }
    if let (whole, mention) = attachedBeyondSemicolons(run) { return add(mention, run: whole) }
    return add(Mention(kind: .provision, start: at, end: run.end, endByte: endByte, type: -1), run: run)
  }

  /// "Điều 5 Chương II; khoản 1 Điều 10 của Pháp lệnh …": runs with semicolons between are one when a document is named
  /// for all.
  private mutating func attachedBeyondSemicolons(_ first: Grammar.ProvisionRun) -> (
    Grammar.ProvisionRun, Mention
  )? {
    guard first.end >= withoutDocument, grammar.isMark(first.end, ";") else { return nil }
    let kept = list.pointee.values.count
    var run = first
    while true {
      guard grammar.isMark(run.end, ";"), grammar.token(run.end + 1).gap <= .line,
        let next = grammar.provisionRun(at: run.end + 1)
      else { break }
      run.end = next.end
      if next.isSelf {
        let endByte = grammar.token(run.end - 1).end
        return (run, Mention(kind: .`self`, start: first.start, end: run.end, endByte: endByte, type: -1))
      }
      if let mention = grammar.attached(after: run.end) { return (run, mention) }
    }
    list.pointee.values.removeLast(list.pointee.values.count - kept)
    withoutDocument = run.end
    return nil
  }

  private mutating func numberOnly(_ at: Int, _ number: Int) -> Int? {
    // The document's own number: "Số: 44/KH-UBND" at the start of a line, "Số 28-KH/TU" at the head.
    let beginsLine = grammar.token(at).gap >= .line || grammar.isMark(at - 1, "|")
    let isAtHead =
      isHead && at < 200 && grammar.token(at).letterCase != .lower && !grammar.isOne(of: .open, at - 1)
    if beginsLine, grammar.isMark(at + 1, ":") || isAtHead && list.pointee.mentions.isEmpty {
      return grammar.symbol(at: number, hasLead: true).map { refuse(at, $0.end, .ownNumber) }
    }
    // "SỐ 04/2001/TT-BXD" under the type in capitals: the own number in a heading.
    if isForm(at) || grammar.token(at).letterCase == .upper && isHead && at < 400 {
      return grammar.symbol(at: number, hasLead: true).map {
        refuse(at, $0.end, isForm(at) ? .form : .ownNumber)
      }
    }
    let head = headOfItem(at)
    let listed = listedType(at)
    let isCertain = listed != nil || head != nil || isCode(number)
    guard
      var mention = grammar.finish(at, number, -1, hasLead: isCertain)
        ?? (grammar.isNumber(number) && isCertain ? grammar.finish(at, number, -1, hasLead: false) : nil)
    else { return refusals == nil ? nil : refuse(at, number + 1, .unknownCode) }
    let own = Int(mention.type)
    mention.type = Int16(truncatingIfNeeded: inherited(listed, own))
    if let head, own < 0 || own == head.type || grammar.tables.traits[own].contains(.letter) {
      mention.type = Int16(truncatingIfNeeded: head.type)
      if mention.issuerCount == 0 {
        (mention.firstIssuer, mention.issuerCount) = (head.firstIssuer, head.issuerCount)
      }
    }
    return isContract(mention) ? refuse(at, Int(mention.end), .contract) : add(mention, run: nil)
  }

  /// The head of the list that an item belongs to: no paragraph has ended since.
  private mutating func headOfItem(_ at: Int) -> ListHead? {
    guard let head = listHead else { return nil }
    guard !(head.end..<at).contains(where: { grammar.token($0).gap == .paragraph }) else {
      listHead = nil
      return nil
    }
    // What was looked at is not looked at again.
    listHead?.end = at
    return head
  }

  /// Whether `số` leads to a code of several parts one of which is a known body's or type's.
  private func isCode(_ number: Int) -> Bool {
    guard let found = grammar.symbol(at: number, hasLead: true) else { return false }
    guard found.end - found.code >= 3, found.end - found.code <= 12 else { return false }
    return (found.code..<found.end).contains { grammar.tables.codes.isOfficial(grammar.token($0).word) }
  }

  private mutating func bareSymbol(_ at: Int) -> Int? {
    let next = grammar.token(at + 1)
    guard
      next.kind == .mark
        && (grammar.isMark(at + 1, "/") || grammar.isMark(at + 1, "-") || grammar.isMark(at + 1, ".")
          || grammar.isMark(at + 1, ","))
        || next.gap == .none || grammar.isWord(at + 1, W.và)
    else { return nil }
    if isForm(at) { return grammar.symbol(at: at, hasLead: true).map { refuse(at, $0.end, .form) } }
    let listed = listedType(at)
    guard listed != nil || grammar.symbol(at: at, hasLead: false) != nil else { return nil }
    // "2025⏎/2025/QĐ-UBND": at the head, the year of the date line before the rest of the own number.
    if listed == nil, isHead, at < 200, grammar.digits(at) == 4,
      (1945...2100).contains(grammar.token(at).value)
    {
      return grammar.symbol(at: at, hasLead: false).map { refuse(at, $0.end, .ownNumber) }
    }
    guard var mention = grammar.finish(at, at, -1, hasLead: listed != nil) else { return nil }
    mention.type = Int16(truncatingIfNeeded: inherited(listed, Int(mention.type)))
    return isContract(mention) ? refuse(at, Int(mention.end), .contract) : add(mention, run: nil)
  }

  private func listedType(_ at: Int) -> Int? {
    lastListed.flatMap { follows($0.end, at) ? $0.type : nil }
  }

  /// An item of a list takes the list's type unless its code states another.
  private func inherited(_ listed: Int?, _ own: Int) -> Int {
    guard let listed, listed >= 0, own >= 0, listed != own else { return own >= 0 ? own : listed ?? -1 }
    let traits = grammar.tables.traits
    if traits[own].contains(.letter) { return listed }
    // The Party's regulations and decisions share the code QĐ.
    if traits[own].contains(.decision), traits[listed].contains(.regulation) { return listed }
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

  /// "Mẫu số 01/ĐKT": a form's code, right after the form's word or after its `số`.
  private func isForm(_ at: Int) -> Bool {
    grammar.isOne(of: .form, at - 1) || grammar.isOne(of: .number, at - 1) && grammar.isOne(of: .form, at - 2)
  }

  /// "Biểu báo cáo số 03/BC-PN": a form that is called by a common word; not "mẫu tại Thông tư số …".
  private func isFormTitle(_ at: Int, _ mention: Mention) -> Bool {
    mention.kind == .numbered && mention.type >= 0 && grammar.token(at).letterCase == .lower
      && grammar.tables.traits[Int(mention.type)].contains(.weak) && grammar.isOne(of: .form, at - 1)
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
    if let found = grammar.relation(before: first) {
      mention.listed = found.relation
      if keeps(found.relation, mention.kind) {
        mention.relation = found.relation
        mention.cue = grammar.span(found.start, found.end)
      }
    }
    var subject = (start: 0, end: 0)
    if mention.kind != .`self`, mention.kind != .provision,
      let found = grammar.subject(after: Int(mention.end), isNamed: mention.kind == .named)
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
}
