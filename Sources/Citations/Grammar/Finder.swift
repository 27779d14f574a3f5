/// Walks the tokens of a stretch of text and gathers its mentions in order.
struct Finder {
  let grammar: Grammar
  /// Where this stretch's mentions begin in the list.
  private let firstMention: Int
  var lastListed: (type: Int, end: Int)?
  /// What was said above the items of a list, for those up to the end of its paragraph.
  var listHead: ListHead?
  /// The subject that each mention has, in tokens, beside the list's mentions from `firstMention` on.
  private var subjects: [(start: Int, end: Int)] = []
  /// Up to where no document was found beyond semicolons, so that none is looked for twice.
  private var withoutDocument = 0
  /// Where `hết hiệu lực` and the like stand, in tokens.
  private var endings: [Int] = []

  /// Where refusals are noted when somebody asks for them.
  let refusals: UnsafeMutablePointer<[Refusal]>?

  /// Whether the stretch is the first of its text, where the document's own number and title stand.
  let isHead: Bool

  init(grammar: Grammar, isHead: Bool, refusals: UnsafeMutablePointer<[Refusal]>? = nil) {
    self.grammar = grammar
    self.refusals = refusals
    self.isHead = isHead
    firstMention = grammar.list.pointee.mentions.count
  }

  var list: UnsafeMutablePointer<MentionList> { grammar.list }

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
  func refuse(_ start: Int, _ end: Int, _ reason: RefusalReason) -> Int {
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
  func isContract(_ mention: Mention) -> Bool {
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

  /// "Mẫu số 01/ĐKT": a form's code, right after the form's word or after its `số`.
  func isForm(_ at: Int) -> Bool {
    grammar.isOne(of: .form, at - 1) || grammar.isOne(of: .number, at - 1) && grammar.isOne(of: .form, at - 2)
  }

  /// "Biểu báo cáo số 03/BC-PN": a form that is called by a common word; not "mẫu tại Thông tư số …".
  private func isFormTitle(_ at: Int, _ mention: Mention) -> Bool {
    mention.kind == .numbered && mention.type >= 0 && grammar.token(at).letterCase == .lower
      && grammar.tables.traits[Int(mention.type)].contains(.weak) && grammar.isOne(of: .form, at - 1)
  }

  mutating func add(_ found: Mention, run: Grammar.ProvisionRun?) -> Int {
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
    if mention.relation == nil, run != nil, keeps(.amends, mention.kind),
      let found = grammar.amendment(after: Int(mention.end))
    {
      mention.relation = found.relation
      mention.cue = grammar.span(found.start, found.end)
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
