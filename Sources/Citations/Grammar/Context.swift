extension Grammar {
  /// The first unit word of a run, after `các`, `những`, `từ`, `tên`.
  func firstUnit(_ index: Int) -> Int {
    var at = index
    while unit(at: at) == nil, at < index + 4 { at += 1 }
    return at
  }

  /// The document that a run of provisions belongs to: the head that follows it.
  ///
  /// attached = [","] ["của" | "tại" | "thuộc" | "trong"] [attachment] mention
  func attached(after index: Int) -> Mention? {
    var at = index
    if isMark(at, ",") { at += 1 }
    if isWord(at, W.của) || isWord(at, W.tại) || isWord(at, W.thuộc) || isWord(at, W.trong) { at += 1 }
    let direct = attachment(at)
    if let found = mention(at: direct) { return found }
    if isWord(direct, W.số), let number = numberStart(direct),
      let found = finish(direct, number, nil, hasLead: false)
    {
      return found
    }
    // "Quy định ban hành kèm theo Quyết định số …"
    guard longest(tables.types, at: at) != nil || isWord(at, W.quy) else { return nil }
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

  /// What the words before a citation say that the text does with it.
  func relation(before index: Int) -> Relation? {
    var at = index - 1
    let fillers: [Word] = [
      W.các, W.những, W.nội, W.dung, W.một, W.số, W.điều, W.khoản, W.điểm, W.của, W.có, W.hiệu, W.quả,
      W.nghiêm,
      W.túc, W.tốt, W.nhiệm, W.vụ, W.quy, W.định, W.đầy, W.đủ, W.tại, W.theo, W.bởi, W.bằng, W.tinh, W.thần,
      W.chi,
      W.thi, W.hành, W.biện, W.pháp, W.và, W.cho, W.đúng, W.toàn, W.việc, W.vào, W.mục, W.tiếp, W.tục, W.tên,
    ]
    var sawTheo = false
    var sawPassiveMark = false
    if replacesWords(before: at) { return .amends }
    for _ in 0..<14 {
      guard token(at).kind == .word, token(at + 1).gap != .paragraph else { return nil }
      if isWord(at, W.cứ), isWord(at - 1, W.căn) { return .basis }
      if isWord(at, W.thần), isWord(at - 1, W.tinh) { return .implements }
      if isWord(at, W.theo), isWord(at - 1, W.kèm) { return .issuedWith }
      if isWord(at, W.theo) || isWord(at, W.tại) { sawTheo = true }
      if isWord(at, W.bởi) || isWord(at, W.bằng) || isWord(at, W.theo) || isWord(at, W.tại) {
        sawPassiveMark = true
      }
      if isWord(at, W.sung) && isWord(at - 1, W.bổ) || isWord(at, W.đổi) && isWord(at - 1, W.sửa) {
        return isPassive(at) ? (sawPassiveMark ? .amendedBy : nil) : .amends
      }
      if isWord(at, W.thế), isWord(at - 1, W.thay) {
        return isPassive(at) ? (sawPassiveMark ? .replacedBy : nil) : .replaces
      }
      if isWord(at, W.bỏ), isWord(at - 1, W.bãi) || isWord(at - 1, W.hủy) { return sawTheo ? nil : .repeals }
      if isWord(at, W.tiết), isWord(at - 1, W.chi) { return .guides }
      if isWord(at, W.dẫn), isWord(at - 1, W.hướng) { return .guides }
      if isWord(at, W.hiện), isWord(at - 1, W.thực) {
        if sawTheo || isWord(at - 2, W.quả) { return nil }
        return isWords(at - 3, W.hướng, W.dẫn) ? .guides : .implements
      }
      if isWord(at, W.khai), isWord(at - 1, W.triển) { return sawTheo ? nil : .implements }
      if isWord(at, W.triệt), isWord(at - 1, W.quán) { return .implements }
      if isWord(at, W.hóa), isWord(at - 1, W.thể) { return .implements }
      guard fillers.contains(where: { isWord(at, $0) }) else { return nil }
      at -= 1
    }
    return nil
  }

  /// Words replaced, added or struck out at a provision: `Thay thế cụm từ “…” bằng cụm từ “…” tại …`.
  private func replacesWords(before index: Int) -> Bool {
    var end = index
    while end > index - 4, isWord(end, W.các) || isWord(end, W.tên) || isWord(end, W.điểm) { end -= 1 }
    guard isWord(end, W.tại) || isWord(end, W.vào) || isWord(end, W.ở) else { return false }
    for at in (max(1, end - 120)..<max(1, end)).reversed() {
      if isMark(at, ";") { return false }
      guard isWord(at, W.từ), isWord(at - 1, W.cụm) else { continue }
      for back in (max(0, at - 60)..<at).reversed() {
        if isMark(back, ";") { return false }
        if isWord(back, W.thay) || isWord(back, W.sung) || isWord(back, W.bỏ) || isWord(back, W.đổi) {
          return true
        }
      }
      return false
    }
    return false
  }

  private func isPassive(_ index: Int) -> Bool {
    for at in max(0, index - 6)..<index where isWord(at, W.được) { return true }
    return false
  }

  /// What the cited document is about, after its mention.
  func subject(after index: Int) -> (start: Int, end: Int)? {
    var at = index
    if isWords(at, W.về, W.việc) {
      at += 2
    } else if isWord(at, W.về) {
      at += 1
    } else {
      let verbs =
        isWords(at, W.quy, W.định) || isWords(at, W.ban, W.hành) || isWords(at, W.hướng, W.dẫn)
        || isWords(at, W.sửa, W.đổi) || isWords(at, W.phê, W.duyệt) || isWords(at, W.thành, W.lập)
        || isWords(at, W.bổ, W.sung) || isWords(at, W.một, W.số)
      guard verbs, !isWords(at + 2, W.tại), !isWords(at + 2, W.kèm) else { return nil }
    }
    let start = at
    while at < start + 160 {
      let token = token(at)
      if token.kind == .edge || token.gap == .paragraph && at > start { break }
      if token.kind == .mark, ";().:\"|".unicodeScalars.contains(where: { isMark(at, $0) }) {
        if isMark(at, "\"") {
          at += 1
          continue
        }
        break
      }
      if token.gap == .line, at > start, isMark(at, "-") || isWords(at, W.căn, W.cứ) { break }
      at += 1
    }
    guard at > start, at < start + 160 else { return nil }
    return (start, at)
  }
}
