extension Grammar {
  /// What a date reads as, and where its bytes end (a footnote digit may be glued to its year).
  struct DateMatch {
    var date: PartialDate?
    var end: Int
    var endByte: Int
  }

  /// date = [","] "ngày" ( D sep M sep Y | D "tháng" M "năm" Y | blanks ) | "tháng" M "năm" Y | "năm" Y
  func date(at index: Int) -> DateMatch? {
    if isWord(index, W.ngày) || isLike(index, W.ngày) && isNumber(index + 1) { return day(at: index + 1) }
    if isWord(index, W.tháng), let match = month(at: index, day: nil) { return match }
    return year(at: index)
  }

  /// year = "năm" YYYY
  func year(at index: Int) -> DateMatch? {
    guard isWord(index, W.năm), let year = fourDigits(index + 1) else { return nil }
    return DateMatch(
      date: PartialDate(year: year), end: index + 2, endByte: Int(token(index + 1).start) + 4)
  }

  private func day(at index: Int) -> DateMatch? {
    if isNumber(index), digits(index) <= 2 {
      let day = Int(token(index).word)
      if isWord(index + 1, W.tháng) || isLike(index + 1, W.tháng) {
        return month(at: index + 1, day: day)
      }
      guard let separator = separatorEnd(index + 1), isNumber(separator), digits(separator) <= 2,
        let second = separatorEnd(separator + 1), let year = fourDigits(second)
      else { return nil }
      return made(day, Int(token(separator).word), year, at: second)
    }
    // A date with blanks to be filled in by hand: "ngày   tháng 11 năm 2025".
    let after = skipBlanks(index)
    return isWord(after, W.tháng) ? month(at: after, day: nil) : nil
  }

  private func month(at index: Int, day: Int?) -> DateMatch? {
    let at = skipBlanks(index + 1)
    if isNumber(at), digits(at) <= 2 {
      // "tháng 5/2016"
      if day == nil, let separator = separatorEnd(at + 1), isMark(at + 1, "/"),
        let year = fourDigits(separator)
      {
        return made(nil, Int(token(at).word), year, at: separator)
      }
      guard isWord(at + 1, W.năm) || isLike(at + 1, W.năm) else { return nil }
      let value = skipBlanks(at + 2)
      guard let year = fourDigits(value) else { return nil }
      return made(day, Int(token(at).word), year, at: value)
    }
    guard isWord(at, W.năm) else { return nil }
    let value = skipBlanks(at + 1)
    guard let year = fourDigits(value) else { return nil }
    return DateMatch(
      date: PartialDate(year: year), end: value + 1, endByte: Int(token(value).start) + 4)
  }

  private func made(_ day: Int?, _ month: Int, _ year: Int, at index: Int) -> DateMatch? {
    guard (1...12).contains(month), day == nil || (1...31).contains(day!) else { return nil }
    return DateMatch(
      date: PartialDate(year: year, month: month, day: day), end: index + 1,
      endByte: Int(token(index).start) + 4)
  }

  private func separatorEnd(_ index: Int) -> Int? {
    isMark(index, "/") || isMark(index, "-") || isMark(index, ".") ? index + 1 : nil
  }

  /// Dots and underscores that stand for what is to be written by hand.
  func skipBlanks(_ index: Int) -> Int {
    var at = index
    while at < index + 40, isMark(at, ".") || isMark(at, "_") { at += 1 }
    return at
  }

  /// A year of four digits; a fifth digit glued to it is a footnote mark.
  private func fourDigits(_ index: Int) -> Int? {
    guard isNumber(index), digits(index) == 4 || digits(index) == 5 else { return nil }
    let value = Int(token(index).word)
    let year = digits(index) == 5 ? value / 10 : value
    return (1900...2100).contains(year) ? year : nil
  }

  /// term = ["("] "khóa" ROMAN [")"]
  func term(at index: Int) -> (term: String, end: Int)? {
    let bracket = isMark(index, "(") ? 1 : 0
    guard isWord(index + bracket, W.khóa) || isLike(index + bracket, W.khóa) && isRoman(index + bracket + 1)
    else { return nil }
    let at = index + bracket + 1
    guard isRoman(at) else { return nil }
    if bracket == 1 {
      guard isMark(at + 1, ")") else { return nil }
      return (raw(token(at)).uppercased(), at + 2)
    }
    return (raw(token(at)).uppercased(), at + 1)
  }

  /// Whether a token is a Roman numeral; lower case counts after a word that asks for one.
  func isRoman(_ index: Int) -> Bool {
    let token = token(index)
    guard token.kind == .word, token.end - token.start <= 6 else { return false }
    return raw(token).uppercased().utf8.allSatisfy { byte in
      byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
        || byte == UInt8(ascii: "L") || byte == UInt8(ascii: "C")
    }
  }
}
