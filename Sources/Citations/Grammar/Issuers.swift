extension Grammar {
  struct IssuerMatch {
    /// How many issuers were put at the end of the list's.
    var count: Int
    var end: Int
    var term: UInt8
  }

  /// issuers = issuer { (" - " | "," | "và") issuer } [term], the list only for joint documents
  ///
  /// Appends to the list's issuers; on nil nothing is appended.
  func issuers(at index: Int, isJoint: Bool) -> IssuerMatch? {
    // A law is no issuer: "quy định của Bộ luật Dân sự".
    if isOne(of: .type, index), let (type, _) = longest(tables.types, at: index),
      type < GrammarTables.abbreviation,
      tables.traits[type].contains(.named)
    {
      return nil
    }
    // "của liên Bộ Y tế, Bộ Nội vụ", "của liên ngành Sở Tài chính - Sở Y tế"
    let linked = isWords(index, W.liên, W.ngành) ? index + 2 : index + 1
    let isLinked = linked > index + 1 || isWords(index, W.liên, W.bộ) || isWords(index, W.liên, W.sở)
    let start = isLinked && issuer(at: linked) != nil ? linked : index
    let isJoint = isJoint || start > index
    guard let first = issuer(at: start) else { return nil }
    var out = IssuerMatch(count: 1, end: first.end, term: 0)
    keep(start, first)
    let isPolitburo = isWords(index, W.bộ, W.chính, W.trị)
    while out.count < 12 {
      var at = out.end
      guard isMark(at, "-") || isMark(at, ",") || isWord(at, W.và) else { break }
      let isDash = isMark(at, "-")
      at += 1
      if isWord(at, W.và) { at += 1 }
      // The Politburo and the Secretariat issue together without the document being called joint.
      guard isJoint || isDash || isPolitburo && isWords(at, W.ban, W.bí, W.thư) else { break }
      guard mayBeName(at), let next = issuer(at: at) else { break }
      keep(at, next)
      out.count += 1
      out.end = next.end
    }
    // "liên Bộ Nội vụ - Tài chính": names without their `Bộ` are one with what stands before.
    if start > index, let whole = generic(at: start), whole > out.end {
      list.pointee.issuers.removeLast(out.count)
      keep(index, Issuing(end: whole, row: -1))
      out = IssuerMatch(count: 1, end: whole, term: 0)
    }
    if let (term, end) = term(at: out.end) { (out.term, out.end) = (term, end) }
    return out
  }

  private func keep(_ index: Int, _ found: Issuing) {
    list.pointee.issuers.append(IssuerSpan(span: span(index, found.end), row: Int32(found.row)))
  }

  /// Where an issuer ends, and its row of the table or -1.
  struct Issuing {
    var end: Int
    var row: Int
  }

  func issuer(at index: Int) -> Issuing? {
    if let end = body(at: index) { return Issuing(end: end, row: -1) }
    if let (row, end) = longest(tables.issuers, at: index), !continuesName(end) {
      // "Đảng ủy UBND tỉnh": the committee of the Party in a body.
      if isWords(end - 2, W.đảng, W.ủy), let inner = body(at: end) { return Issuing(end: inner, row: -1) }
      return Issuing(end: levelEnd(at: end) != nil ? place(at: end) : end, row: row)
    }
    if let at = officeEnd(at: index), let found = issuer(at: at) { return Issuing(end: found.end, row: -1) }
    return generic(at: index).map { Issuing(end: $0, row: -1) }
  }

  /// office = "Bộ trưởng" | "Thường vụ" | "Giám đốc" | … before the body that it belongs to
  private func officeEnd(at index: Int) -> Int? {
    if isWords(index, W.bộ, W.trưởng) || isWords(index, W.thường, W.vụ) || isWords(index, W.giám, W.đốc)
      || isWords(index, W.chủ, W.nhiệm) || isWords(index, W.viện, W.trưởng) || isWords(index, W.cục, W.trưởng)
      || isWords(index, W.chánh, W.án) || isWords(index, W.thường, W.trực) || isWords(index, W.thống, W.đốc)
      || isWords(index, W.tư, W.lệnh) || isWords(index, W.trưởng, W.ban) || isWords(index, W.chủ, W.tịch)
    {
      return mayBeName(index) ? index + 2 : nil
    }
    if isWords(index, W.tổng, W.cục, W.trưởng) || isWords(index, W.tổng, W.giám, W.đốc)
      || isWords(index, W.ban, W.thường, W.vụ) || isWords(index, W.ban, W.chấp, W.hành)
    {
      return mayBeName(index) ? index + 3 : nil
    }
    return nil
  }

  /// Whether a known name goes on in another: `Ban Tổ chức Trung ương` after `Ban Tổ chức`.
  private func continuesName(_ index: Int) -> Bool {
    let token = token(index)
    // "Ban Bí thư Trung ương Đoàn", "Trung ương Hội Nông dân": another organisation's body.
    if isWord(index, W.đoàn) || isWord(index, W.hội) || isWords(index, W.mặt, W.trận) {
      return isWord(index - 1, W.ương) || isWord(index - 1, W.thư)
    }
    return token.letterCase == .capital && token.kind == .word && token.gap == .space
      && !isWord(index, W.xét) && !isWord(index, W.về) && !isWord(index, W.sửa) && !isWord(index, W.quy)
      && !isWord(index, W.hướng)
      && !isWord(index, W.ban) && !isWord(index, W.phê)
  }

  /// body = ["Chủ tịch" | "Thường trực" | "Văn phòng" | "Ban Thường vụ" …] council-or-committee [place]
  func body(at index: Int) -> Int? {
    var at = index
    var hasOffice = false
    if isWords(at, W.chủ, W.tịch) || isWords(at, W.thường, W.trực) || isWords(at, W.văn, W.phòng) {
      at += 2
      hasOffice = true
    } else if isWords(at, W.ban, W.thường, W.vụ) || isWords(at, W.ban, W.chấp, W.hành) {
      at += 3
      hasOffice = true
    } else if isWord(at, W.btv) {
      at += 1
      hasOffice = true
    }
    if isWords(at, W.ủy, W.ban, W.nhân, W.dân) || isWords(at, W.hội, W.đồng, W.nhân, W.dân) {
      at += 4
    } else if isWord(at, W.ubnd) || isWord(at, W.hđnd) {
      at += 1
    } else if isWord(at + 1, W.ủy), isPartyCommittee(at) {
      return placeName(at: at + 2)
    } else if isWords(at, W.tỉnh, W.đoàn) || isWords(at, W.thành, W.đoàn) || isWords(at, W.huyện, W.đoàn) {
      return placeName(at: at + 2)
    } else if hasOffice, isWords(at, W.đảng, W.bộ) {
      at += 2
    } else {
      return nil
    }
    if isWord(at, W.các), isWord(at + 1, W.cấp) { return at }
    return place(at: at)
  }

  private func isPartyCommittee(_ index: Int) -> Bool {
    isWord(index, W.tỉnh) || isWord(index, W.thành) || isWord(index, W.huyện) || isWord(index, W.quận)
      || isWord(index, W.thị)
  }

  /// place = level [name]; level = "tỉnh" | "thành phố" | "TP" ["."] | "huyện" | "quận" | "thị xã" | "xã" | …
  func place(at index: Int) -> Int {
    guard let end = levelEnd(at: index) else { return placeName(at: index) }
    // All provinces are known, so that no other word is taken for one.
    if isWord(index, W.tỉnh) {
      if let (_, nameEnd) = longest(tables.provinces, at: end), token(end).gap <= .line, mayBeName(end) {
        return nameEnd
      }
      return token(end).gap == .space && token(end).letterCase == .capital && token(index).gap == .space
        ? placeName(at: end) : end
    }
    return placeName(at: end)
  }

  func levelEnd(at index: Int) -> Int? {
    if isWord(index, W.tỉnh) || isWord(index, W.huyện) || isWord(index, W.quận) || isWord(index, W.xã)
      || isWord(index, W.phường)
    {
      return index + 1
    }
    if isWords(index, W.thành, W.phố) || isWords(index, W.thị, W.xã) || isWords(index, W.thị, W.trấn)
      || isWords(index, W.đặc, W.khu)
    {
      return index + 2
    }
    if isWord(index, W.tp) { return isMark(index + 1, ".") ? index + 2 : index + 1 }
    return nil
  }

  /// The end of a place's name: a known province, or capitalised words; the index itself when none stands there.
  func placeName(at index: Int) -> Int {
    guard token(index).gap <= .line else { return index }
    if isMark(index, ","), isWord(index + 1, W.tỉnh) || isWords(index + 1, W.thành, W.phố),
      longest(tables.provinces, at: index + (isWord(index + 1, W.tỉnh) ? 2 : 3)) != nil
    {
      return index
    }
    if let (_, end) = longest(tables.provinces, at: index), mayBeName(index) || isLowerText(index) {
      return end
    }
    if token(index).letterCase == .upper, token(index - 1).letterCase == .upper {
      return shoutedPlace(at: index)
    }
    guard isCapital(index), token(index).letterCase == .capital else {
      return isNumber(index) && digits(index) <= 2
        && (isWord(index - 1, W.quận) || isWord(index - 1, W.phường))
        ? index + 1 : index
    }
    // On a new line begins what comes next, unless the name is known.
    guard token(index).gap == .space else { return index }
    var at = index
    while at < index + 4, token(at).kind == .word, token(at).letterCase == .capital,
      at == index || token(at).gap <= .line,
      !isWord(at, W.về), !isWord(at, W.ban) || at == index, !isWord(at, W.quy)
    {
      at += 1
    }
    return at
  }

  /// A place's name in a title in capitals: two or three words, up to what the title says.
  private func shoutedPlace(at index: Int) -> Int {
    var at = index
    while at < index + 3, token(at).kind == .word, token(at).letterCase == .upper, token(at).gap == .space,
      !isOne(of: .bodyStop, at), !isWord(at, W.ban), !isWord(at, W.quy),
      longest(tables.clauses, at: at) == nil
    {
      at += 1
    }
    return at >= index + 2 ? at : index
  }

  private func isLowerText(_ index: Int) -> Bool {
    token(index).letterCase == .lower && !isCapital(index - 1)
  }

  /// The end of a body's name that is not in the table: a head word and what belongs to it.
  private func generic(at index: Int) -> Int? {
    guard isOne(of: .bodyHead, index), mayBeName(index), !isWords(index, W.văn, W.bản) else { return nil }
    var at = index + 1
    while at < index + 18 {
      let token = token(at)
      if token.kind == .word {
        if token.gap == .paragraph { break }
        if token.gap == .line, token.letterCase == .upper, !isCapital(at - 1), !isWord(at - 1, W.và) { break }
        if isOne(of: .bodyPair, at), beginsClause(at) { break }
        if isWord(at, W.và), !mayBeName(at + 1) || unitHead(at + 1) { break }
        if isOne(of: .bodyStop, at) { break }
        at += 1
      } else if isMark(at, "-"), token.gap != .none, isCapital(at + 1) {
        at += 1
      } else if isMark(at, "&"), token.gap == .none, self.token(at + 1).gap == .none, isCapital(at + 1) {
        at += 2
      } else if isMark(at, ","), isCapital(at + 1), !unitHead(at + 1),
        isWord(index, W.bộ) || isWord(index, W.sở)
      {
        at += 1
      } else {
        break
      }
    }
    return at > index + 1 ? at : nil
  }

  /// Whether two words begin what a body does or what its document is about; capital ones may belong to its name.
  private func beginsClause(_ index: Int) -> Bool {
    guard let (kind, _) = longest(tables.clauses, at: index) else { return false }
    return kind == 1 || !isCapital(index)
  }

  private func unitHead(_ index: Int) -> Bool {
    isOne(of: .bodyNext, index) || isOne(of: .type, index) && longest(tables.types, at: index) != nil
  }
}
