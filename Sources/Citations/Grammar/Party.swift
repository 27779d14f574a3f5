extension Grammar {
  /// "Nghị quyết TW4 (khóa XII)", "Nghị quyết Đại hội XIII của Đảng", "Điều lệ Đảng"
  func party(at index: Int, _ end: Int, _ type: Int) -> Mention? {
    let traits = tables.traits[type]
    if traits.contains(.charter) { return charter(at: index, end, type) }
    guard traits.contains(.ofCongress) else { return nil }
    if isWords(end, W.trung, W.ương) || isWords(end, W.hội, W.nghị) || isWord(end, W.tw) {
      return plenumResolution(at: index, end, type)
    }
    return isWords(end, W.đại, W.hội) ? congressResolution(at: index, end, type) : nil
  }

  /// charter = "Điều lệ" ("Đảng" ["Cộng sản Việt Nam"] | mass organisation) [term]
  private func charter(at index: Int, _ end: Int, _ type: Int) -> Mention? {
    guard isOne(of: .charter, end), mayBeName(end) else { return nil }
    var last = end + 1
    if isWord(end, W.đảng) {
      if isWords(last, W.cộng, W.sản), isWords(last + 2, W.việt, W.nam) { last += 4 }
    } else {
      guard let body = issuer(at: end), body.end > end + 1 || isWord(end, W.đoàn) else { return nil }
      last = body.end
    }
    var out = made(.named, index, last, type, typeEnd: end)
    if let (term, termEnd) = term(at: last) {
      out.term = term
      out.termSpan = span(last, termEnd)
      out.extend(to: termEnd, byte: token(termEnd - 1).end)
    }
    return out
  }

  private func plenumResolution(at index: Int, _ end: Int, _ type: Int) -> Mention? {
    for at in end..<(end + 18) {
      if token(at).kind == .edge || isMark(at, ";") || isMark(at, ".") { return nil }
      guard var (term, termEnd) = term(at: at) else { continue }
      // "Trung ương 4 khóa XI, khóa XII"
      while isMark(termEnd, ",") || isWord(termEnd, W.và), let (_, further) = self.term(at: termEnd + 1) {
        termEnd = further
        term = 0
      }
      // "(khóa XI, XII)"
      if isMark(at - 1, "(") {
        while isMark(termEnd, ","), roman(termEnd + 1) > 0 {
          termEnd += 2
          term = 0
        }
        if isMark(termEnd, ")") { termEnd += 1 }
      }
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
      guard value > 0, token(at).letterCase == .upper || isFlat else { continue }
      var last = at + 1
      let isOfBranch = isWords(last, W.đảng, W.bộ) || isWords(last, W.của, W.đảng, W.bộ)
      if isOfBranch {
        // "Đại hội XVIII Đảng bộ tỉnh": the congress of a branch, read below.
      } else if isWords(last, W.của, W.đảng) {
        last += 2
      } else if isWord(last, W.đảng) {
        last += 1
      }
      if last > at + 1, isWords(last, W.cộng, W.sản) && isWords(last + 2, W.việt, W.nam) { last += 4 }
      // "Đại hội XIII Công đoàn Việt Nam"
      let body = isWord(last, W.của) ? last + 1 : last
      if last == at + 1, isOne(of: .charter, body), mayBeName(body), let found = issuer(at: body) {
        last = found.end
      }
      var out = made(.named, index, last, type, typeEnd: end)
      out.term = value
      out.termSpan = span(at, at + 1)
      return out
    }
    return nil
  }
}
