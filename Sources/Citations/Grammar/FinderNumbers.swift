/// Documents that are named by their numbers alone, with `số` or without, most of them items of lists.
extension Finder {
  mutating func numberOnly(_ at: Int, _ number: Int) -> Int? {
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
    if listed == nil, head == nil { takeMisreadType(&mention, before: at) }
    return isContract(mention) ? refuse(at, Int(mention.end), .contract) : add(mention, run: nil)
  }

  /// `Kể hoạch số 05/KH-UBND`: words of a scan whose marks were misread, where the code tells what they are.
  private func takeMisreadType(_ mention: inout Mention, before number: Int) {
    let taken = list.pointee.mentions.last?.endByte ?? 0
    for at in stride(from: number - 1, to: number - 4, by: -1) {
      guard grammar.token(at).kind == .word, grammar.token(at + 1).gap < .paragraph,
        grammar.token(at).start >= taken
      else { return }
      if let (type, end) = grammar.longest(GrammarTables.bare.types, at: at), end == number,
        type == Int(mention.type)
      {
        mention.start = Int32(truncatingIfNeeded: at)
        mention.typeSpan = grammar.span(at, number)
        mention.typeEnd = Int32(truncatingIfNeeded: number)
        return
      }
    }
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

  mutating func bareSymbol(_ at: Int) -> Int? {
    let next = grammar.token(at + 1)
    guard
      next.kind == .mark
        && (grammar.isMark(at + 1, "/") || grammar.isMark(at + 1, "-") || grammar.isMark(at + 1, ".")
          || grammar.isMark(at + 1, ","))
        || next.gap == .none || grammar.isWord(at + 1, W.và)
    else { return nil }
    if isForm(at) { return grammar.symbol(at: at, hasLead: true).map { refuse(at, $0.end, .form) } }
    let listed = listedType(at)
    // "| 102/UBND-VP |": a cell that begins with a code of several parts.
    let isCell = grammar.isMark(at - 1, "|") && isCode(at)
    guard listed != nil || isCell || grammar.symbol(at: at, hasLead: false) != nil else { return nil }
    // "2025⏎/2025/QĐ-UBND": at the head, the year of the date line before the rest of the own number.
    if listed == nil, isHead, at < 200, grammar.digits(at) == 4,
      (1945...2100).contains(grammar.token(at).value)
    {
      return grammar.symbol(at: at, hasLead: false).map { refuse(at, $0.end, .ownNumber) }
    }
    guard var mention = grammar.finish(at, at, -1, hasLead: listed != nil || isCell) else { return nil }
    mention.type = Int16(truncatingIfNeeded: inherited(listed, Int(mention.type)))
    return isContract(mention) ? refuse(at, Int(mention.end), .contract) : add(mention, run: nil)
  }

  func listedType(_ at: Int) -> Int? {
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
}
