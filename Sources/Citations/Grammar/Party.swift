extension Grammar {
  /// "Nghị quyết TW4 (khóa XII)", "Nghị quyết Đại hội XIII của Đảng", "Điều lệ Đảng"
  func party(at index: Int, _ end: Int, _ type: Int) -> Mention? {
    let traits = tables.traits[type]
    if traits.contains(.charter) {
      guard isWord(end, W.đảng) else { return nil }
      let whole = isWords(end + 1, W.cộng, W.sản) && isWords(end + 3, W.việt, W.nam) ? end + 5 : end + 1
      return made(.named, index, whole, type, typeEnd: end)
    }
    guard traits.contains(.ofCongress) else { return nil }
    if isWords(end, W.trung, W.ương) || isWords(end, W.hội, W.nghị) || isWord(end, W.tw) {
      return plenumResolution(at: index, end, type)
    }
    return isWords(end, W.đại, W.hội) ? congressResolution(at: index, end, type) : nil
  }

  private func plenumResolution(at index: Int, _ end: Int, _ type: Int) -> Mention? {
    for at in end..<(end + 18) {
      if token(at).kind == .edge || isMark(at, ";") || isMark(at, ".") { return nil }
      guard let (term, termEnd) = term(at: at) else { continue }
      var out = made(.named, index, termEnd, type, typeEnd: end)
      out.term = term
      out.termSpan = span(at, termEnd)
      out.isOfPlenum = true
      return out
    }
    return nil
  }

  private func congressResolution(at index: Int, _ end: Int, _ type: Int) -> Mention? {
    for at in end..<(end + 18) {
      if token(at).kind == .edge || isMark(at, ";") || isMark(at, ".") { return nil }
      let value = roman(at)
      guard value > 0, token(at).letterCase == .upper || isBare else { continue }
      var last = at + 1
      if isWords(last, W.của, W.đảng) { last += 2 } else if isWord(last, W.đảng) { last += 1 }
      if last > at + 1, isWords(last, W.cộng, W.sản) && isWords(last + 2, W.việt, W.nam) { last += 4 }
      var out = made(.named, index, last, type, typeEnd: end)
      out.term = value
      out.termSpan = span(at, at + 1)
      return out
    }
    return nil
  }
}
