/// What stands after a unit's word: figures, letters, Roman numerals, ordinals.
extension Grammar {
  /// `số` before the value of an appendix or a section.
  func leadLength(_ unit: ProvisionUnit, _ index: Int) -> Int {
    unit >= .subsection && unit != .chapter && unit != .part && isWord(index, W.số) ? 1 : 0
  }

  /// The end of a unit's value: "63", "12a", "đ", "b12", "II", "thứ năm", "I.3", "4.3.LQ.22".
  func value(_ unit: ProvisionUnit, at index: Int) -> Int? {
    switch unit {
    case .item: return letterValue(at: index) ?? numberValue(at: index)
    case .point: return letterValue(at: index) ?? pointNumber(at: index)
    case .clause:
      guard let end = numberValue(at: index), !countsSomething(end) else { return nil }
      return end
    case .article:
      if let end = codifiedNumber(at: index) { return end }
      guard let end = numberValue(at: index), !countsSomething(end) else { return nil }
      return end
    case .section, .subsection:
      let at = index + leadLength(unit, index)
      return outlineValue(at: at) ?? letterValue(at: at)
    case .chapter: return outlineValue(at: index)
    case .part: return ordinalValue(at: index) ?? outlineValue(at: index) ?? capitalLetter(at: index)
    case .appendix:
      let at = index + leadLength(unit, index)
      return outlineValue(at: at) ?? capitalLetter(at: at)
    }
  }

  private func countsSomething(_ index: Int) -> Bool {
    isMark(index, "%") || isWord(index, W.triệu) || isWord(index, W.tỷ) || isWord(index, W.đồng)
      || isMark(index, "/") && token(index).gap == .none && isNumber(index + 1)
  }

  /// Whether a token is a letter that points are numbered with: plain, or `đ`.
  func isLetter(_ index: Int) -> Bool {
    let token = token(index)
    guard token.kind == .word, WordPacking.letterCount(token.word) == 1 else { return false }
    return token.word == token.word & WordPacking.bare || token.word == W.đ
  }

  private func numberValue(at index: Int) -> Int? {
    guard isNumber(index), digits(index) <= 4 else { return nil }
    if token(index + 1).gap == .none, isLetter(index + 1) { return index + 2 }
    // "khoản 2.c" of a table
    let isDotted = isMark(index + 1, ".") && token(index + 1).gap == .none && token(index + 2).gap == .none
    return isDotted && isLetter(index + 2) ? index + 3 : index + 1
  }

  private func pointNumber(at index: Int) -> Int? {
    guard isNumber(index), digits(index) <= 2 else { return nil }
    var at = index + 1
    while isMark(at, "."), token(at).gap == .none, isNumber(at + 1), token(at + 1).gap == .none { at += 2 }
    // "điểm 10" is a mark in school unless a clause, an article or a document follows.
    let next = isMark(at, ",") ? at + 1 : at
    guard unit(at: next) != nil || isWord(next, W.của) || longest(tables.types, at: next) != nil else {
      return nil
    }
    return at
  }

  private func letterValue(at index: Int) -> Int? {
    guard isLetter(index), token(index).gap != .none || isMark(index - 1, ",") else { return nil }
    let after = token(index + 1)
    if after.kind == .number, after.gap == .none, digits(index + 1) <= 2 { return index + 2 }
    if isMark(index + 1, "."), after.gap == .none, isNumber(index + 2), token(index + 2).gap == .none {
      return index + 3
    }
    return index + 1
  }

  private func capitalLetter(at index: Int) -> Int? {
    token(index).letterCase != .lower ? letterValue(at: index) : nil
  }

  /// Numbers or Roman numerals with dotted parts and letters: "II.3", "1A", "I-a".
  private func outlineValue(at index: Int) -> Int? {
    var at = index + 1
    if isNumber(index), digits(index) <= 3 {
      if token(at).gap == .none, isLetter(at) { at += 1 }
    } else if isRoman(index), token(index).letterCase == .upper || isFlat || token(index).length > 1 {
      at = index + 1
    } else if !isRomanWithLetter(index) {
      return nil
    }
    while isMark(at, ".") || isMark(at, "-"), token(at).gap == .none, token(at + 1).gap == .none,
      isNumber(at + 1) && digits(at + 1) <= 2 || isRoman(at + 1) || isLetter(at + 1)
    {
      at += 2
    }
    return countsSomething(at) ? nil : at
  }

  /// "VIa"
  private func isRomanWithLetter(_ index: Int) -> Bool {
    let token = token(index)
    guard token.kind == .word, token.letterCase != .lower, token.length >= 2, token.length <= 6
    else { return false }
    let last = text[Int(token.end) - 1]
    guard last >= 0x61 && last <= 0x64 || last >= 0x41 && last <= 0x48 && last != 0x43 else { return false }
    for at in Int(token.start)..<(Int(token.end) - 1) {
      guard text[at] == 0x49 || text[at] == 0x56 || text[at] == 0x58 else { return false }
    }
    return true
  }

  /// "thứ nhất", "thứ năm", "thứ 2"
  private func ordinalValue(at index: Int) -> Int? {
    guard isWord(index, W.thứ), token(index + 1).kind == .word || isNumber(index + 1) else { return nil }
    return index + 2
  }

  /// "4.3.LQ.22": the number of an article in the official codification.
  private func codifiedNumber(at index: Int) -> Int? {
    guard isNumber(index), isMark(index + 1, "."), token(index + 1).gap == .none else { return nil }
    var at = index
    var parts = 0
    var letters = false
    while parts < 12 {
      let token = token(at)
      guard token.kind == .number || token.kind == .word && token.letterCase == .upper else { break }
      if at > index, token.gap != .none { break }
      if token.kind == .word { letters = true }
      parts += 1
      at += 1
      while self.token(at).gap == .none, self.token(at).kind == .word || isNumber(at) { at += 1 }
      let next = self.token(at + 1)
      guard isMark(at, "."), self.token(at).gap == .none, next.gap == .none,
        next.kind == .number || next.kind == .word && next.letterCase == .upper
      else { break }
      at += 1
    }
    return parts >= 4 && letters ? at : nil
  }
}
