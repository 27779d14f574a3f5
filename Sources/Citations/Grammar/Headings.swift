extension Grammar {
  /// Whether the unit at an index begins a heading of the text itself: `Điều 5. Phạm vi`.
  func isHeading(_ index: Int) -> Bool {
    let token = token(index)
    let before = self.token(index - 1)
    // Right after a quotation mark, or glued to the full stop of the sentence before.
    let isGlued = token.gap == .none && (isMark(index - 1, "\"") || isMark(index - 1, "."))
    let afterShout =
      token.gap == .space && token.letterCase != .lower && before.kind == .word && before.letterCase == .upper
    guard token.gap >= .line || isGlued || afterShout || isMark(index - 1, "#") || isMark(index - 1, "|")
    else {
      return false
    }
    guard let (unit, value) = unit(at: index), var end = self.value(unit, at: value) else { return false }
    // A footnote mark glued to the number of a chapter.
    if unit >= .section, isNumber(end), self.token(end).gap == .none { end += 1 }
    if afterShout { return unit == .appendix && self.token(end).gap >= .line && token.letterCase != .upper }
    if isGlued {
      return isMark(end, ".") || isMark(end, ":")
        || isMark(index - 1, ".") && unit >= .section && self.token(end).gap >= .line
    }
    if isMark(index - 1, "#") { return true }
    // "Chương II" on its line, and its title in capitals below.
    let above = self.token(end)
    if unit >= .section, token.gap >= .line, above.gap >= .line, above.letterCase == .upper,
      above.kind == .word,
      WordPacking.letterCount(above.word) > 1, token.letterCase != .lower
    {
      return true
    }
    let isTitled = isMark(end, ".") && isCapital(end + 1) && token.letterCase != .lower
    if token.gap == .line, isTitled ? cites(index - 1) : runsOn(index - 1) { return false }
    let next = self.token(end)
    let isShown = token.letterCase != .lower || isFlat
    if unit == .article || unit <= .clause {
      if isMark(end, ".") || isMark(end, ":") { return isShown || unit == .article }
      guard unit == .article else { return false }
      // "Điều 5 Điều khoản thi hành": a title without a stop.
      let hasTitle =
        next.kind == .word && next.letterCase == .capital && token.letterCase != .lower
        && !(isOne(of: .type, end) && longest(tables.types, at: end) != nil) && !cites(index - 1)
      return next.gap >= .line || hasTitle
    }
    if next.gap >= .line || next.kind == .edge { return isShown }
    // "Chương VII CƠ CHẾ, NGUỒN LỰC"
    if next.kind == .word, next.letterCase == .upper, WordPacking.letterCount(next.word) > 1, isShown,
      token.letterCase != .upper
    {
      return true
    }
    if isMark(end, "("), isWords(end + 1, W.được, W.bãi) || isWords(end + 1, W.bị, W.bãi) { return true }
    return (isMark(end, ".") || isMark(end, ":") || isMark(end, "-")) && token.letterCase != .lower
  }

  /// Whether a line ends in words that lead to a provision: `tại`, `khoản 3`, `Điều 5,`. Nothing else lets a titled
  /// heading be a wrapped line.
  private func cites(_ index: Int) -> Bool {
    let token = token(index)
    switch token.kind {
    case .word:
      if isOne(of: .citing, index) { return token.letterCase != .upper }
      return isLetter(index) && isOne(of: .unit, index - 1)
    case .number: return isOne(of: .unit, index - 1) && token.gap <= .line
    case .mark:
      return isMark(index, ",") && (isNumber(index - 1) || isLetter(index - 1))
        && self.token(index - 1).gap < .line
    case .address, .edge: return false
    }
  }

  /// Whether the sentence runs on after a token, so that a line break there is only a wrapped line.
  func runsOn(_ index: Int) -> Bool {
    let token = token(index)
    switch token.kind {
    case .mark: return isMark(index, ",")
    case .number: return true
    // A line in capitals is a heading, whatever its last word.
    case .word: return isOne(of: .open, index) && token.letterCase != .upper
    case .address, .edge: return false
    }
  }
}
