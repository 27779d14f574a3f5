extension Grammar {
  /// The document that a run of provisions belongs to: the head that follows it.
  ///
  /// attached = [","] ["của" | "tại" | "thuộc" | "trong"] [attachment] mention
  func attached(after index: Int) -> Mention? {
    var at = index
    if isMark(at, ",") { at += 1 }
    if isWord(at, W.của) || isWord(at, W.tại) || isWord(at, W.thuộc) || isWord(at, W.trong) { at += 1 }
    guard token(at).kind == .word || isMark(at, "(") else { return nil }
    var direct = attachment(at)
    if direct > at, isWord(direct, W.của) { direct += 1 }
    if let found = mention(at: direct, isAttached: true) { return found }
    if isOne(of: .number, direct), let number = numberStart(direct),
      let found = finish(direct, number, -1, hasLead: false)
    {
      return found
    }
    // "Quy định ban hành kèm theo Quyết định số …"
    guard isOne(of: .type, at), longest(tables.types, at: at) != nil else { return nil }
    for step in at..<(at + 24) {
      guard token(step).kind == .word else { return nil }
      let after = attachment(step)
      if after > step { return mention(at: after) }
    }
    return nil
  }

  /// attachment = ["được"] ["ban hành"] "kèm theo"
  private func attachment(_ index: Int) -> Int {
    var at = index
    if isMark(at, "(") { at += 1 }
    if isWords(at, W.ban, W.hành) { at += 2 }
    if isWord(at, W.kèm) {
      at += 1
      if isWord(at, W.theo) { at += 1 }
      return at
    }
    return index
  }

  /// What the words before a citation say that the text does with it, and the tokens of the cue.
  struct RelationMatch {
    var relation: Relation
    var start: Int
    var end: Int
  }

  func relation(before index: Int) -> RelationMatch? {
    var at = index - 1
    if let found = changedWords(before: at) { return found }
    // "thay thế các Quyết định: Quyết định số …", "được sửa đổi bởi: Thông tư số …"
    // "Căn cứ:⏎- Luật …", "Căn cứ các văn bản sau đây:⏎- Luật …"
    let isFirstItem = isMark(at, "-") && token(at).gap >= .line && isMark(at - 1, ":")
    if isFirstItem { at -= 1 }
    if isMark(at, ":") {
      at -= 1
      if isWord(at, W.đây) { at -= 1 }
      if isWord(at, W.sau) { at -= 1 }
      if isWords(at - 1, W.văn, W.bản) { at -= 2 }
      for _ in 0..<3 where isOne(of: .type, at - 1) { at -= 2 }
    }
    // "sửa đổi một số quy định trong Luật …"
    if isWord(at, W.trong) || isWord(at, W.của) || isWord(at, W.tại),
      isWords(at - 4, W.một, W.số, W.quy, W.định)
    {
      at -= 5
    }
    var sawTheo = false
    var sawPassiveMark = false
    var sawBởi = false
    for _ in 0..<14 {
      let token = token(at)
      // "triển khai đồng bộ, hiệu quả"
      if isMark(at, ","), isOne(of: .manner, at + 1) {
        at -= 1
        continue
      }
      guard token.kind == .word, self.token(at + 1).gap != .paragraph || isFirstItem else { return nil }
      if isOne(of: .cue, at) {
        if isWord(at, W.theo) || isWord(at, W.tại) { sawTheo = true }
        if isWord(at, W.bởi) || isWord(at, W.bằng) || isWord(at, W.theo) || isWord(at, W.tại) {
          if isWord(at, W.theo), isWord(at - 1, W.kèm) { return cue(.issuedWith, at) }
          sawPassiveMark = true
          if isWord(at, W.bởi) { sawBởi = true }
        } else {
          switch cue(at, sawTheo: sawTheo, sawPassiveMark: sawPassiveMark, isPassive: sawBởi || isPassive(at))
          {
          case .found(let relation): return cue(relation, at)
          case .none: return nil
          case .goOn: break
          }
        }
      }
      guard isOne(of: [.filler, .manner], at) else { return nil }
      at -= 1
    }
    return nil
  }

  private func cue(_ relation: Relation, _ index: Int) -> RelationMatch {
    RelationMatch(relation: relation, start: index - 1, end: index + 1)
  }

  private enum Cue {
    case found(Relation)
    /// The cue is there, but states no relation.
    case none
    case goOn
  }

  /// What the cue that ends at an index states.
  private func cue(_ at: Int, sawTheo: Bool, sawPassiveMark: Bool, isPassive: Bool) -> Cue {
    if isWord(at, W.cứ), isWord(at - 1, W.căn) { return .found(.basis) }
    if isWord(at, W.thần), isWord(at - 1, W.tinh) { return .found(.implements) }
    if isWord(at, W.sung) && isWord(at - 1, W.bổ) || isWord(at, W.đổi) && isWord(at - 1, W.sửa) {
      guard isPassive else { return .found(.amends) }
      return sawPassiveMark ? .found(.amendedBy) : .none
    }
    if isWord(at, W.thế), isWord(at - 1, W.thay) {
      guard isPassive else { return .found(.replaces) }
      return sawPassiveMark ? .found(.replacedBy) : .none
    }
    if isWord(at, W.cho), isWord(at - 1, W.thay) { return .found(.replaces) }
    if isWord(at, W.bỏ), isWord(at - 1, W.bãi) || isWord(at - 1, W.hủy) {
      return sawTheo ? .none : .found(.repeals)
    }
    if isWord(at, W.tiết), isWord(at - 1, W.chi) { return .found(.guides) }
    if isWord(at, W.dẫn), isWord(at - 1, W.hướng) { return .found(.guides) }
    if isWord(at, W.hiện), isWord(at - 1, W.thực) {
      if sawTheo || isWord(at - 2, W.quả) || isWord(at - 2, W.được) { return .none }
      return .found(isWords(at - 3, W.hướng, W.dẫn) ? .guides : .implements)
    }
    if isWord(at, W.hành), isWord(at - 1, W.thi) {
      if isWords(at - 3, W.biện, W.pháp) { return .goOn }
      if isWord(at - 2, W.việc) { return .none }
      // "hướng dẫn thi hành", "quy định chi tiết thi hành"; "có hiệu lực thi hành" states nothing.
      if sawTheo || isWord(at - 2, W.lực) || isWord(at - 2, W.quả) { return .none }
      let guides = isWords(at - 3, W.hướng, W.dẫn) || isWords(at - 3, W.chi, W.tiết)
      return .found(guides ? .guides : .implements)
    }
    if isWord(at, W.khai), isWord(at - 1, W.triển) { return sawTheo ? .none : .found(.implements) }
    if isWord(at, W.triệt), isWord(at - 1, W.quán) { return .found(.implements) }
    if isWord(at, W.hóa), isWord(at - 1, W.thể) { return .found(.implements) }
    return .goOn
  }

  /// Words replaced, added or struck out at a provision: `Thay thế cụm từ “…” bằng cụm từ “…” tại …`; what a
  /// provision says repealed: `Bãi bỏ nội dung quy định về … tại …`.
  private func changedWords(before index: Int) -> RelationMatch? {
    var end = index
    while end > index - 5,
      isOne(of: .quantifier, end) || isWord(end, W.mở) || isWord(end, W.đầu) || isWord(end, W.điểm)
    {
      end -= 1
    }
    guard isWord(end, W.tại) || isWord(end, W.vào) || isWord(end, W.ở) else { return nil }
    var sawWords = false
    var isQuoted = false
    for at in (max(0, end - 240)..<max(0, end)).reversed() {
      if isMark(at, "\"") {
        isQuoted.toggle()
        continue
      }
      if isQuoted, token(at).gap != .paragraph { continue }
      if isWord(at, W.từ), isWord(at - 1, W.cụm) || isMark(at + 1, "\"") { sawWords = true }
      let isVerb =
        isWord(at, W.thay) || isWord(at, W.bổ) && isWord(at + 1, W.sung)
        || isWord(at, W.bỏ) || isWord(at, W.sửa) && (isWord(at + 1, W.đổi) || isWord(at - 1, W.chỉnh))
      if isVerb {
        if sawWords { return RelationMatch(relation: .amends, start: at, end: at + 2) }
        return isWord(at, W.bỏ) && isWord(at - 1, W.bãi) && !isWord(at - 2, W.bị) && isWord(end, W.tại)
          ? RelationMatch(relation: .repeals, start: at - 1, end: at + 1) : nil
      }
      if token(at).gap == .paragraph || isMark(at, ".") && token(at + 1).gap >= .line { return nil }
      if isMark(at, ";"), !sawWords { return nil }
    }
    return nil
  }

  private func isPassive(_ index: Int) -> Bool {
    for at in max(0, index - 6)..<index where isWord(at, W.được) { return true }
    return false
  }

  /// What the cited document is about, after its mention.
  func subject(after index: Int, isNamed: Bool) -> (start: Int, end: Int)? {
    var at = index
    // "…, về kế hoạch vốn", "(về việc …)", "V/v …"
    if isMark(at, ",") && isWord(at + 1, W.về) || isMark(at, "(") && isWords(at + 1, W.về, W.việc) { at += 1 }
    if isWords(at, W.về, W.việc) {
      at += 2
    } else if isWord(at, W.về) {
      at += 1
    } else if isWord(at, W.v), isMark(at + 1, "/"), isWord(at + 2, W.v) {
      at += isMark(at + 3, ":") ? 4 : 3
    } else if isNamed {
      // After a law's name `quy định …` is what the law says, not what it is about.
      return nil
    } else {
      let verbs =
        isWords(at, W.quy, W.định) || isWords(at, W.ban, W.hành) || isWords(at, W.hướng, W.dẫn)
        || isWords(at, W.sửa, W.đổi) || isWords(at, W.phê, W.duyệt) || isWords(at, W.thành, W.lập)
        || isWords(at, W.bổ, W.sung) || isWords(at, W.một, W.số)
      guard verbs, !isWord(at + 2, W.tại), !isWord(at + 2, W.kèm) else { return nil }
    }
    let start = at
    var isQuoted = false
    var listsStates = false
    while at < start + 160 {
      let token = token(at)
      if isMark(at, "\"") { isQuoted = !isQuoted && quoteCloses(after: at) }
      if token.kind == .edge || token.gap == .paragraph && at > start { break }
      if token.kind == .mark {
        if endsSubject(at), !(isQuoted && isMark(at, ";")) { break }
        if isMark(at, ","), isWords(at - 2, W.ban, W.hành), isState(at + 1) { listsStates = true }
        if isMark(at, ","), !listsStates, beginsNextClause(at + 1) { break }
      } else if !listsStates, endsValidity(at), at > start {
        break
      }
      if token.gap == .line, at > start {
        if isMark(at, "-") || isWords(at, W.căn, W.cứ) || beginsCell(at) || beginsItem(at) { break }
        // A title in capitals ends where the text goes on in lower case.
        if token.kind == .word, token.letterCase != .upper, self.token(start).letterCase == .upper { break }
      }
      at += 1
    }
    guard at < start + 160 else { return nil }
    if isMark(at - 1, ",") { at -= 1 }
    return at > start ? (start, at) : nil
  }

  /// "thủ tục mới ban hành, được sửa đổi, bị bãi bỏ": what the document is about has become of other things.
  private func isState(_ index: Int) -> Bool {
    let at = isWord(index, W.được) || isWord(index, W.bị) ? index + 1 : index
    return isWords(at, W.sửa, W.đổi) || isWords(at, W.bổ, W.sung) || isWords(at, W.thay, W.thế)
      || isWords(at, W.bãi, W.bỏ) || isWords(at, W.hủy, W.bỏ)
  }

  /// "đã được sửa đổi", "được thay thế", "hết hiệu lực": what became of the document is no part of its subject.
  private func endsValidity(_ index: Int) -> Bool {
    if isOne(of: .ending, index) {
      return isWords(index, W.hết, W.hiệu, W.lực) || isWords(index, W.bị, W.bãi, W.bỏ)
    }
    guard isWord(index, W.được) || isWords(index, W.đã, W.được) else { return false }
    let at = isWord(index, W.đã) ? index + 2 : index + 1
    return isWords(at, W.sửa, W.đổi) || isWords(at, W.bổ, W.sung) || isWords(at, W.thay, W.thế)
      || isWords(at, W.bãi, W.bỏ)
  }

  /// Whether a comma's next words are the sentence's own again: a body and what it does, `cụ thể như sau`, `vì …`.
  private func beginsNextClause(_ index: Int) -> Bool {
    if isWords(index, W.cụ, W.thể) || isWords(index, W.như, W.sau) || isWord(index, W.vì)
      || isWords(index, W.có, W.hiệu, W.lực) || isWords(index, W.thay, W.thế) || isWords(index, W.bãi, W.bỏ)
    {
      return true
    }
    guard isOne(of: .bodyHead, index) || isWord(index, W.ubnd) || isWord(index, W.hđnd), mayBeName(index)
    else {
      return false
    }
    guard let found = issuer(at: index) else { return false }
    var at = term(at: found.end)?.end ?? found.end
    if isWord(at, W.đã) || isWord(at, W.sẽ) || isWord(at, W.có) { at += 1 }
    return isWords(at, W.ý, W.kiến) || longest(tables.clauses, at: at) != nil
  }

  private func quoteCloses(after index: Int) -> Bool {
    for at in (index + 1)..<(index + 60) {
      if token(at).kind == .edge || token(at).gap == .paragraph { return false }
      if isMark(at, "\"") { return true }
    }
    return false
  }

  /// A line that begins with `1.` or `a)` is an item of its own.
  private func beginsItem(_ index: Int) -> Bool {
    let isEnumerator =
      isNumber(index) && digits(index) <= 2 || token(index).kind == .word && token(index).length <= 2
    return isEnumerator && token(index + 1).gap == .none && (isMark(index + 1, ".") || isMark(index + 1, ")"))
      && token(index + 2).gap != .none
  }

  /// A line that begins with a date or with `Nội dung:` is another cell of a table.
  private func beginsCell(_ index: Int) -> Bool {
    if isNumber(index), isMark(index + 1, "/"), isNumber(index + 2), isMark(index + 3, "/") { return true }
    return isWords(index, W.nội, W.dung) && isMark(index + 2, ":")
  }

  private func endsSubject(_ index: Int) -> Bool {
    isMark(index, ";") || isMark(index, "(") || isMark(index, ")") || isMark(index, ".") || isMark(index, "|")
      || isMark(index, ":") && !(token(index + 1).gap == .none && isNumber(index + 1))
  }
}
