extension Grammar {
  /// mention = type ( law-name | "này" | back | ["số"] symbol | party-name | date issuer | number ) tail
  @inline(__always)
  func mention(at index: Int, isAttached: Bool = false) -> Mention? {
    isOne(of: .type, index) ? typedMention(at: index, isAttached: isAttached) : nil
  }

  private func typedMention(at index: Int, isAttached: Bool) -> Mention? {
    guard let (value, end) = longest(tables.types, at: index) else { return nil }
    let isAbbreviation = value >= GrammarTables.abbreviation
    if isAbbreviation, token(index).letterCase == .lower { return nil }
    let type = isAbbreviation ? value - GrammarTables.abbreviation : value
    let traits = tables.traits[type]
    if traits.contains(.named), let found = law(at: index, end, type) { return found }
    if let found = numbered(at: index, end, type) { return found }
    if isWord(end, W.này), !isAbbreviation, traits.contains(.canBeSelf) {
      guard mayBeName(index) || isAttached || !traits.contains(.weak) else { return nil }
      return made(
        .`self`, index, end + 1, traits.contains(.letter) && !isWord(index, W.công) ? -1 : type, typeEnd: end)
    }
    if traits.contains(.selfOnly) { return nil }
    if let back = backReference(at: end),
      isCapital(index) || traits.contains(.legislation) && !isWord(end, W.đó)
        || isFlat && !traits.contains(.weak) && !isWord(end, W.đó)
    {
      return made(.back, index, back, type, typeEnd: end)
    }
    if let found = party(at: index, end, type) { return found }
    if let found = dated(at: index, end, type) { return found }
    return short(at: index, end, type, isAbbreviation)
  }

  func made(_ kind: CitationKind, _ start: Int, _ end: Int, _ type: Int, typeEnd: Int? = nil) -> Mention {
    var out = Mention(kind: kind, start: start, end: end, endByte: token(end - 1).end, type: type)
    if let typeEnd, typeEnd > start {
      out.typeSpan = span(start, typeEnd)
      out.typeEnd = Int32(truncatingIfNeeded: typeEnd)
    }
    return out
  }

  /// numbered = type [words] ["số"] [":"] ( symbol | blank code ) tail
  private func numbered(at index: Int, _ typeEnd: Int, _ type: Int) -> Mention? {
    var at = typeEnd
    if let number = numberStart(at) {
      return finish(index, number, type, hasLead: true, typeEnd: typeEnd)
    }
    // The issuer or the subject may stand between type and number, up to a "số".
    var steps = 0
    while steps < 16, token(at).kind == .word || isMark(at, ","), token(at).gap != .paragraph {
      if isWord(at, W.của), !isOne(of: .type, at + 1),
        let found = issuers(at: at + 1, isJoint: tables.traits[type].contains(.joint))
      {
        if isOne(of: .number, found.end), let number = numberStart(found.end),
          var out = finish(index, number, type, hasLead: true, typeEnd: typeEnd)
        {
          if out.issuerCount == 0 {
            out.firstIssuer = UInt32(list.pointee.issuers.count - found.count)
            out.issuerCount = UInt8(found.count)
            out.issuer = span(at + 1, found.end)
          }
          return out
        }
        list.pointee.issuers.removeLast(found.count)
      }
      if isOne(of: .number, at), isNumber(at + 1) || isMark(at + 1, ":") {
        guard let number = numberStart(at) else { return nil }
        return finish(index, number, type, hasLead: true, typeEnd: typeEnd)
      }
      // The nearest type word wins.
      if isOne(of: .type, at), mayBeName(at), longest(tables.types, at: at) != nil { return nil }
      // A type in capitals is the heading of what stands below it in lower case.
      if token(at).gap >= .line, token(index).letterCase == .upper, token(at).letterCase != .upper {
        return nil
      }
      if isMark(at, ","), !isWord(at - 1, W.sửa), !isWord(at - 1, W.đổi) { return nil }
      if isWord(at, W.này) || isWord(at, W.tại) || isWord(at, W.theo) || isWord(at, W.được)
        || isWord(at, W.ngày)
      {
        return nil
      }
      steps += 1
      at += 1
    }
    return nil
  }

  /// Where the number begins after an optional "số" and colon; nil when neither a number nor a blank stands there.
  func numberStart(_ index: Int) -> Int? {
    var at = index
    let hasWord = isOne(of: .number, at)
    if hasWord { at += 1 }
    if isMark(at, ":") { at += 1 }
    if isNumber(at) { return at }
    let blank = skipBlanks(at)
    guard hasWord || blank >= at + 3 && isMark(blank, "/") else { return nil }
    if isMark(blank, "/") || isMark(blank, "-"), blank > at || token(blank).gap != .none,
      code(at: blank + 1, hasLead: true) != nil || isNumber(blank + 1)
    {
      return at
    }
    return nil
  }

  /// A mention with the number at `number`; its tail after the symbol.
  func finish(_ start: Int, _ number: Int, _ type: Int, hasLead: Bool, typeEnd: Int? = nil) -> Mention? {
    var type = type
    var end: Int
    var symbol = Span.none
    var shared = Span.none
    if isNumber(number) {
      if let found = self.symbol(at: number, hasLead: hasLead) {
        if runsIntoFileName(found.end) { return nil }
        symbol = span(number, found.end)
        end = found.end
        type = settledType(type, found, isText: isWord(start, W.văn))
      } else if let found = sharedTail(number) {
        symbol = span(number, number + 1)
        shared = span(found.tail, found.end)
        type = settledType(type, found, isText: false)
        end = number + 1
      } else {
        return nil
      }
    } else {
      let blank = skipBlanks(number)
      var at = blank + 1
      if isNumber(at), digits(at) == 4, isMark(at + 1, "/") { at += 2 }
      guard let code = code(at: at, hasLead: true) else { return nil }
      end = code.end
    }
    var out = made(.numbered, start, end, type, typeEnd: typeEnd)
    out.symbol = symbol
    out.sharedTail = shared
    tail(&out)
    return out
  }

  /// `54/2018/TT-BL%C4…`, `47_2011_ND-CP.doc`: a file's name or an address is no mention.
  private func runsIntoFileName(_ end: Int) -> Bool {
    guard token(end).gap == .none else { return false }
    if isMark(end, "%") || isMark(end, "_") { return true }
    guard isMark(end, "."), token(end + 1).gap == .none else { return false }
    return isWord(end + 1, W.doc) || isWord(end + 1, W.docx) || isWord(end + 1, W.pdf)
      || isWord(end + 1, W.xls)
      || isWord(end + 1, W.rar) || isWord(end + 1, W.zip) || isWord(end + 1, W.xlsx)
  }

  /// `văn bản số …` has the type that its code states beside a known organisation; a `công văn` stays one.
  private func settledType(_ written: Int, _ found: SymbolMatch, isText: Bool) -> Int {
    guard written >= 0 else {
      // The Assembly's symbols do not tell its laws from its resolutions; they are no letters.
      if isWord(found.code, W.qh) || isWord(found.code, W.ubtvqh) { return -1 }
      return found.type >= 0 ? found.type : tables.codes.letter
    }
    guard isText, found.type >= 0 else { return written }
    return isMark(found.code + 1, "-") && tables.codes.isOfficial(token(found.code + 2).word)
      ? found.type : written
  }

  /// tail = { [","] date | ["của"] issuers | term }
  func tail(_ mention: inout Mention) {
    var at = Int(mention.end)
    // "số 20-NQ/TW1 ngày 16/6/2022": a footnote's digit stands between.
    if mention.kind == .numbered, isNumber(at), token(at).gap == .none, digits(at) == 1,
      isWord(at + 1, W.ngày) || isWord(at + 1, W.của)
    {
      at += 1
    }
    for _ in 0..<4 {
      let comma = isMark(at, ",") ? at + 1 : at
      if mention.date.isNone, token(comma).gap != .paragraph, let found = date(at: comma) {
        if comma > at, isWord(comma, W.năm) { return }
        mention.date = found.date
        mention.dateSpan = Span(start: token(comma).start, end: found.endByte)
        mention.extend(to: found.end, byte: found.endByte)
      } else if mention.term == 0, let found = plenum(at: at) {
        mention.term = found.term
        mention.termSpan = span(at, found.end)
        mention.extend(to: found.end, byte: token(found.end - 1).end)
      } else if mention.issuerCount == 0, isLike(comma, W.của) || isWord(comma, W.do) && isCapital(comma + 1),
        let found = readIssuers(at: comma + 1, isJoint: mention.type >= 0 && isJoint(mention))
      {
        mention.firstIssuer = UInt32(list.pointee.issuers.count - found.count)
        mention.issuerCount = UInt8(found.count)
        if found.term > 0 { mention.term = found.term }
        mention.issuer = span(comma + 1, found.end)
        mention.extend(to: found.end, byte: token(found.end - 1).end)
      } else if mention.term == 0, let found = term(at: at) {
        mention.term = found.term
        mention.termSpan = span(at, found.end)
        mention.extend(to: found.end, byte: token(found.end - 1).end)
      } else {
        return
      }
      at = Int(mention.end)
    }
  }

  private func readIssuers(at index: Int, isJoint: Bool) -> IssuerMatch? {
    issuers(at: index, isJoint: isJoint)
  }

  private func isJoint(_ mention: Mention) -> Bool { tables.traits[Int(mention.type)].contains(.joint) }

  /// plenum = "của" "Hội nghị" … term, bounded
  private func plenum(at index: Int) -> (term: UInt8, end: Int)? {
    let start = isWord(index, W.của) ? index + 1 : index
    guard isWords(start, W.hội, W.nghị), mayBeName(start) else { return nil }
    for at in (start + 2)..<(start + 13) {
      if isLike(at, W.khóa) || isMark(at, "(") { return term(at: at) }
      guard token(at).kind != .mark, token(at).kind != .edge, !isWord(at, W.về) else { return nil }
    }
    return nil
  }

  /// back = "nêu trên" | "nói trên" | "trên" | "đó" | "đã nêu"
  private func backReference(at index: Int) -> Int? {
    if isWords(index, W.nêu, W.trên) || isWords(index, W.nói, W.trên) || isWords(index, W.đã, W.nêu) {
      return index + 2
    }
    if isWord(index, W.đó), token(index).gap <= .line { return index + 1 }
    if isWord(index, W.trên), !isWords(index - 2, W.pháp, W.luật) {
      let next = token(index + 1)
      let endsPhrase = next.kind == .mark || next.kind == .edge || next.gap >= .line
      return endsPhrase || isOne(of: .afterBack, index + 1) ? index + 1 : nil
    }
    return nil
  }

  /// "Quyết định ngày 05/5/2010 của Tỉnh ủy": type, date and issuer alone.
  private func dated(at index: Int, _ end: Int, _ type: Int) -> Mention? {
    guard isWord(end, W.ngày), mayBeName(index), let found = date(at: end), isWord(found.end, W.của) else {
      return nil
    }
    let kept = list.pointee.issuers.count
    var out = made(.named, index, end, type, typeEnd: end)
    tail(&out)
    if !out.date.isNone, out.issuerCount > 0 { return out }
    list.pointee.issuers.removeLast(list.pointee.issuers.count - kept)
    return nil
  }

  /// "Nghị định 04", "Nghị định số 68", "Thông tư 38/2014", "NQ 57"
  private func short(at index: Int, _ end: Int, _ type: Int, _ isAbbreviation: Bool) -> Mention? {
    let hasWord = isOne(of: .number, end)
    let number = hasWord ? end + 1 : end
    guard isNumber(number), mayBeName(index), digits(number) <= 4, token(number).value > 0,
      token(number).gap <= .line
    else {
      return nil
    }
    let traits = tables.traits[type]
    guard
      !traits.contains(.weak) || hasWord || traits.contains(.ofCongress)
        || traits.contains(.regulation) && endsShortRegulation(number + 1)
    else { return nil }
    guard hasWord || digits(number) >= 2 && token(number).gap != .none else { return nil }
    var at = number + 1
    if isMark(at, "/"), isNumber(at + 1), digits(at + 1) == 4 { at += 2 }
    if isMark(at, "/") || isMark(at, "%") || isMark(at, "-") && token(at).gap == .none { return nil }
    if isNumber(at), token(at).gap == .none { return nil }
    if runsIntoFileName(at) { return nil }
    // "Đề án 06 năm 2024" is no project of six years, "Đề án 10 năm 2021-2030" one of ten.
    let isYear = isWord(at, W.năm) && digits(at + 1) == 4 && !isMark(at + 2, "-")
    if !hasWord || traits.contains(.weak), isOne(of: .counted, at), !isYear { return nil }
    if isMark(at, "."), token(at).gap == .none, token(number).gap >= .line { return nil }
    // Decisions reach four figures and are not called by their year; in a year of our time it may be one all the same.
    let years = traits.contains(.decision) ? 1990...2035 : 1945...2100
    if !hasWord, digits(number) == 4, years.contains(token(number).value) { return nil }
    var out = made(.short, index, at, type, typeEnd: end)
    out.symbol = span(number, at)
    // The year after a project's number is that of the work on it.
    if !isYear || !traits.isDisjoint(with: [.decision, .legislation, .ofCongress]) { tail(&out) }
    return out
  }
}

extension Grammar {
  /// "Quy định 22;" is the Party's regulation; "Quy định 10 ngày làm việc" rules on ten days.
  private func endsShortRegulation(_ index: Int) -> Bool {
    let next = token(index)
    if next.kind == .edge || next.gap == .paragraph { return true }
    if isMark(index, ";") || isMark(index, ".") || isMark(index, ")") { return true }
    return isMark(index, ",") && !isNumber(index + 1) || isWord(index, W.của) || isWord(index, W.về)
  }
}

extension Mention {
  mutating func extend(to end: Int, byte: UInt32) {
    self.end = Int32(truncatingIfNeeded: end)
    endByte = byte
  }
}
