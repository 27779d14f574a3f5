extension Grammar {
  /// A document as it is mentioned, before provisions are attached.
  struct Mention {
    var kind: CitationKind
    var start: Int
    var end: Int
    var endByte: Int
    var type: Int?
    var symbol: Symbol?
    var name: String?
    var date: PartialDate?
    var issuers: [Issuer] = []
    var term: String?
    var parts = Citation.Parts()
  }

  /// mention = type ( law-name | "này" | back | ["số"] symbol | party-name | date issuer | number ) tail
  func mention(at index: Int) -> Mention? {
    guard let (value, end) = longest(tables.types, at: index) else { return nil }
    let isAbbreviation = value >= GrammarTables.abbreviation
    if isAbbreviation, token(index).letterCase == .lower { return nil }
    let type = value % GrammarTables.abbreviation
    let name = DocumentTypes.rows[type].name
    if ["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"].contains(name) {
      if let found = law(at: index, end, type) { return found }
    }
    if let found = numbered(at: index, end, type) { return found }
    if isWord(end, W.này), !isAbbreviation, DocumentTypes.rows[type].canBeSelf {
      guard isCapital(index) || isBare || !DocumentTypes.rows[type].isWeak else { return nil }
      let isText = name == "Công văn"
      return made(.`self`, index, end + 1, isText ? nil : type)
    }
    if isCapital(index), let back = backReference(at: end) { return made(.back, index, back, type) }
    if let found = party(at: index, end, type) { return found }
    if let found = dated(at: index, end, type) { return found }
    return short(at: index, end, type, isAbbreviation)
  }

  private func made(_ kind: CitationKind, _ start: Int, _ end: Int, _ type: Int?) -> Mention {
    Mention(kind: kind, start: start, end: end, endByte: Int(token(end - 1).end), type: type)
  }

  /// numbered = type [words] ["số"] [":"] ( symbol | blank code ) tail
  private func numbered(at index: Int, _ typeEnd: Int, _ type: Int) -> Mention? {
    var at = typeEnd
    if let number = numberStart(at) {
      return finish(index, number, type, hasLead: true)
    }
    // The issuer or the subject may stand between type and number, up to a "số".
    var steps = 0
    while steps < 16, token(at).kind == .word || isMark(at, ","), token(at).gap != .paragraph {
      if isWord(at, W.số), isNumber(at + 1) || isMark(at + 1, ":") {
        guard let number = numberStart(at) else { return nil }
        return finish(index, number, type, hasLead: true)
      }
      if steps > 0, longest(tables.types, at: at) != nil, isCapital(at) { return nil }
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
    let hasWord = isWord(at, W.số) || isWord(at, W.sô)
    if hasWord { at += 1 }
    if isMark(at, ":") { at += 1 }
    if isNumber(at) { return at }
    let blank = skipBlanks(at)
    if hasWord, isMark(blank, "/") || isMark(blank, "-"), blank > at || token(blank).gap != .none,
      code(at: blank + 1, hasLead: true) != nil || isNumber(blank + 1)
    {
      return at
    }
    return nil
  }

  /// A mention with the number at `number`; its tail after the symbol.
  func finish(_ start: Int, _ number: Int, _ type: Int?, hasLead: Bool) -> Mention? {
    var type = type
    var end: Int
    var symbol: Symbol?
    if isNumber(number) {
      if let found = self.symbol(at: number, hasLead: hasLead) {
        symbol = found.symbol
        end = found.end
        type = settledType(type, found, isText: isWord(start, W.văn))
      } else if let shared = sharedTail(number) {
        symbol = shared.symbol
        type = settledType(type, shared, isText: false)
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
    var out = made(.numbered, start, end, type)
    out.symbol = symbol
    out.parts.symbol = range(number, end)
    tail(&out)
    return out
  }

  /// `văn bản số …` has the type that its code states beside a known organisation; a `công văn` stays one.
  private func settledType(_ written: Int?, _ found: SymbolMatch, isText: Bool) -> Int? {
    guard let written else { return found.type ?? DocumentTypes.index(of: "Công văn") }
    guard isText, let stated = found.type else { return written }
    let organisation = found.symbol.code.split(separator: "-").dropFirst().first.map { $0.uppercased() }
    return organisation.flatMap { OfficialCodes.spelling[$0] } != nil ? stated : written
  }

  /// "18, 19-NQ/TW": the code that a number shares with one later in its list.
  func sharedTail(_ number: Int) -> SymbolMatch? {
    guard digits(number) <= 4 else { return nil }
    var at = number + 1
    for _ in 0..<8 {
      guard isMark(at, ",") || isWord(at, W.và) else { return nil }
      at += 1
      if isWord(at, W.và) { at += 1 }
      if isWord(at, W.số) { return nil }
      guard isNumber(at) else { return nil }
      if let found = symbol(at: at, hasLead: true) {
        return symbolTail(found.tail, number: number, suffix: nil, hasLead: true)
      }
      at += 1
    }
    return nil
  }

  /// tail = { [","] date | ["của"] issuers | term }
  func tail(_ mention: inout Mention) {
    var at = mention.end
    for _ in 0..<4 {
      let comma = isMark(at, ",") ? at + 1 : at
      if mention.date == nil, let found = date(at: comma), token(comma).gap != .paragraph {
        if comma > at, isWord(comma, W.năm) { return }
        mention.date = found.date
        mention.parts.date = TextRange(Int(token(comma).start), found.endByte)
        mention.end = found.end
        mention.endByte = found.endByte
      } else if mention.issuers.isEmpty, isWord(comma, W.của) || isWord(comma, W.do) && isCapital(comma + 1),
        let found = issuers(at: comma + 1, isJoint: isJoint(mention))
      {
        mention.issuers = found.issuers
        mention.term = found.term ?? mention.term
        mention.parts.issuer = range(comma + 1, found.end)
        mention.end = found.end
        mention.endByte = Int(token(found.end - 1).end)
      } else if mention.term == nil, let plenum = plenum(at: at) {
        mention.term = plenum.term
        mention.end = plenum.end
        mention.endByte = Int(token(plenum.end - 1).end)
      } else if mention.term == nil, let found = term(at: at) {
        mention.term = found.term
        mention.parts.term = range(at, found.end)
        mention.end = found.end
        mention.endByte = Int(token(found.end - 1).end)
      } else {
        return
      }
      at = mention.end
    }
  }

  private func isJoint(_ mention: Mention) -> Bool {
    mention.type.map { DocumentTypes.rows[$0].name.contains("liên tịch") } ?? false
  }

  /// plenum = "của" "Hội nghị" … term, bounded
  private func plenum(at index: Int) -> (term: String, end: Int)? {
    guard isWord(index, W.của), isWords(index + 1, W.hội, W.nghị) else { return nil }
    for at in (index + 3)..<(index + 14) where isWord(at, W.khóa) || isMark(at, "(") {
      return term(at: at)
    }
    return nil
  }

  /// back = "nêu trên" | "nói trên" | "trên" | "đó" | "đã nêu"
  private func backReference(at index: Int) -> Int? {
    if isWords(index, W.nêu, W.trên) || isWords(index, W.nói, W.trên) || isWords(index, W.đã, W.nêu) {
      return index + 2
    }
    if isWord(index, W.đó), token(index).gap <= .line { return index + 1 }
    if isWord(index, W.trên), token(index + 1).kind != .word || isWord(index + 1, W.và) { return index + 1 }
    return nil
  }

  /// "Quyết định ngày 05/5/2010 của Tỉnh ủy": type, date and issuer alone.
  private func dated(at index: Int, _ end: Int, _ type: Int) -> Mention? {
    guard isCapital(index), isWord(end, W.ngày), let found = date(at: end), isWord(found.end, W.của) else {
      return nil
    }
    var out = made(.named, index, end, type)
    tail(&out)
    return out.date != nil && !out.issuers.isEmpty ? out : nil
  }

  /// "Nghị quyết TW4 (khóa XII)", "Nghị quyết Đại hội XIII của Đảng", "Điều lệ Đảng"
  private func party(at index: Int, _ end: Int, _ type: Int) -> Mention? {
    let name = DocumentTypes.rows[type].name
    if name == "Điều lệ", isWord(end, W.đảng) {
      let whole = isWords(end + 1, W.cộng, W.sản, W.việt, W.nam) ? end + 5 : end + 1
      return made(.named, index, whole, type)
    }
    guard name == "Nghị quyết" || name == "Kết luận" else { return nil }
    let isPlenum =
      isWords(end, W.trung, W.ương) || isWords(end, W.hội, W.nghị) || isWord(end, W.tw)
    let isCongress = isWords(end, W.đại, W.hội)
    guard isPlenum || isCongress else { return nil }
    var out = made(.named, index, end, type)
    for at in end..<(end + 18) {
      if token(at).kind == .edge || isMark(at, ";") || isMark(at, ".") { return nil }
      if isPlenum, let (term, termEnd) = term(at: at) {
        out.term = term
        out.end = termEnd
        out.issuers = [Issuer(name: "Ban Chấp hành Trung ương Đảng", code: "TW", inferred: true)]
        break
      }
      if isCongress, isRoman(at), token(at).letterCase == .upper || isBare {
        out.term = raw(token(at)).uppercased()
        out.end = at + 1
        if isWords(at + 1, W.của, W.đảng) { out.end = at + 3 }
        if isWords(at + 1, W.đảng) { out.end = at + 2 }
        if isWords(at + 1, W.của, W.đảng, W.cộng, W.sản, W.việt, W.nam) { out.end = at + 7 }
        break
      }
    }
    guard out.term != nil else { return nil }
    out.endByte = Int(token(out.end - 1).end)
    return out
  }

  /// "Nghị định 04", "Nghị định số 68", "Thông tư 38/2014", "NQ 57"
  private func short(at index: Int, _ end: Int, _ type: Int, _ isAbbreviation: Bool) -> Mention? {
    let hasWord = isWord(end, W.số)
    let number = hasWord ? end + 1 : end
    guard isCapital(index), isNumber(number), digits(number) <= 4, token(number).gap <= .line else {
      return nil
    }
    let row = DocumentTypes.rows[type]
    guard !row.isWeak || hasWord, row.codes.first.map({ OfficialCodes.types[$0.uppercased()] != nil }) ?? true
    else { return nil }
    guard hasWord || digits(number) >= 2 else { return nil }
    var at = number + 1
    if isMark(at, "/"), isNumber(at + 1), digits(at + 1) == 4 { at += 2 }
    if isMark(at, "/") || isMark(at, "%") || isMark(at, "-") && token(at).gap == .none { return nil }
    if isNumber(at), token(at).gap == .none { return nil }
    let counted: [Word] = [
      W.năm, W.người, W.ngày, W.tháng, W.triệu, W.tỷ, W.điều, W.đồng, W.vấn, W.nội, W.nhóm,
    ]
    if !hasWord || row.isWeak, counted.contains(where: { isWord(at, $0) }) { return nil }
    if !hasWord, digits(number) == 4, (1945...2100).contains(Int(token(number).word)) { return nil }
    var out = made(.short, index, at, type)
    tail(&out)
    return out
  }

  // MARK: Laws

  /// law = kind name ["số" symbol] ["năm" Y | date | YYYY]
  private func law(at index: Int, _ end: Int, _ type: Int) -> Mention? {
    let kind = DocumentTypes.rows[type].name
    if isWord(end, W.này) || isWord(end, W.sư) { return nil }
    var at = end
    if kind == "Hiến pháp" {
      if isWord(end, W.nước) {
        while at < end + 12, token(at).kind == .word, !isWord(at, W.năm) { at += 1 }
      }
    } else {
      guard let nameEnd = lawName(at: end, isCapital: isCapital(index)) else { return nil }
      at = nameEnd
    }
    var out = made(.named, index, at, type)
    out.name = clean(index, at)
    out.parts.name = range(index, at)
    if isWord(at, W.số) || isMark(at, ",") && isWord(at + 1, W.số), kind != "Hiến pháp" {
      if let number = numberStart(isMark(at, ",") ? at + 1 : at),
        let found = symbol(at: number, hasLead: true)
      {
        out.kind = .numbered
        out.symbol = found.symbol
        out.end = found.end
        out.endByte = Int(token(found.end - 1).end)
        out.parts.symbol = range(number, found.end)
      }
    } else if isNumber(at), digits(at) == 4, (1945...2100).contains(Int(token(at).word)), !isMark(at + 1, "/")
    {
      out.date = PartialDate(year: Int(token(at).word))
      out.parts.date = range(at, at + 1)
      out.end = at + 1
      out.endByte = Int(token(at).end)
    } else if isNumber(at), let found = symbol(at: at, hasLead: true), found.isStrong {
      out.kind = .numbered
      out.symbol = found.symbol
      out.end = found.end
      out.endByte = Int(token(found.end - 1).end)
    }
    tail(&out)
    return out
  }

  /// name = known name | "sửa đổi, bổ sung một số điều của" law { ("," | "và") law } | capitalised words
  private func lawName(at index: Int, isCapital hasCapital: Bool) -> Int? {
    if isWords(index, W.sửa, W.đổi) || isWords(index, W.bổ, W.sung) {
      var at = index
      while at < index + 14, !(isWord(at, W.của) && longest(tables.types, at: at + 1) != nil) {
        guard token(at).kind == .word || isMark(at, ",") else { return nil }
        at += 1
      }
      guard isWord(at, W.của) else { return nil }
      at += 1
      var end: Int?
      for _ in 0..<20 {
        guard let (value, kindEnd) = longest(tables.types, at: at), value <= 3 else { break }
        guard let inner = lawName(at: kindEnd, isCapital: true) else { break }
        end = inner
        var next = inner
        if isMark(next, ",") { next += 1 }
        if isWord(next, W.và) { next += 1 }
        guard next > inner else { break }
        at = next
      }
      return end
    }
    if let (_, end) = longest(tables.laws, at: index), !(isWord(end, W.số) && isWord(end + 1, W.ngày)) {
      return hasCapital || isCapital(index) || isBare || end >= index + 2 ? end : nil
    }
    guard hasCapital || isCapital(index), token(index).kind == .word, token(index).gap <= .line else {
      return nil
    }
    guard isCapital(index) || hasCapital else { return nil }
    let stops: [Word] = [
      W.số, W.năm, W.ngày, W.này, W.được, W.đã, W.có, W.quy, W.là, W.thì, W.theo, W.tại, W.về, W.do, W.để,
      W.khi,
      W.nêu, W.trên, W.đó, W.hiện, W.nhằm, W.với, W.hết, W.khác, W.của, W.trong, W.như, W.từ, W.cho,
    ]
    var at = index
    while at < index + 14, token(at).kind == .word, token(at).gap != .paragraph {
      if stops.contains(where: { isWord(at, $0) }), !(isWord(at, W.số) && !isNumber(at + 1)) { break }
      if isWord(at, W.và), longest(tables.types, at: at + 1) != nil || isWords(at + 1, W.các, W.văn) { break }
      if isWord(at, W.và), isWord(at + 1, W.quy) { break }
      at += 1
    }
    // A name that no table has needs a capital of its own.
    guard at > index, isCapital(index) else { return nil }
    return at
  }
}
