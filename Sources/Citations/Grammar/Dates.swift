extension Grammar {
  /// What a date reads as, and where its bytes end (a footnote digit may be glued to its year).
  struct DateMatch {
    var date: PackedDate
    var end: Int
    var endByte: UInt32
  }

  /// date = "ngày" ( D sep M sep Y | D "tháng" M "năm" Y | blanks ) | "tháng" M "năm" Y | "năm" Y
  func date(at index: Int) -> DateMatch? {
    if isWord(index, W.ngày) || isLike(index, W.ngày) && isNumber(index + 1) { return day(at: index + 1) }
    if isWord(index, W.tháng), let match = month(at: index, day: nil) { return match }
    return year(at: index)
  }

  /// year = "năm" YYYY
  func year(at index: Int) -> DateMatch? {
    guard isWord(index, W.năm), let year = fourDigits(index + 1) else { return nil }
    return DateMatch(date: PackedDate(year: year), end: index + 2, endByte: yearEnd(index + 1))
  }

  private func day(at index: Int) -> DateMatch? {
    if isNumber(index), digits(index) <= 2 {
      let day = token(index).value
      let next = isMark(index + 1, "/") ? index + 2 : index + 1
      if isWord(next, W.tháng) || isLike(next, W.tháng) { return month(at: next, day: day) }
      guard let separator = separatorEnd(index + 1), isNumber(separator), digits(separator) <= 2,
        let second = separatorEnd(separator + 1), let year = fourDigits(second)
      else { return nil }
      return made(day, token(separator).value, year, at: second)
    }
    // A date with blanks to be filled in by hand: "ngày   tháng 11 năm 2025".
    let after = skipBlanks(index)
    return isWord(after, W.tháng) ? month(at: after, day: nil) : nil
  }

  private func month(at index: Int, day: Int?) -> DateMatch? {
    let at = skipBlanks(index + 1)
    if let (value, end) = monthInWords(at), isWord(end, W.năm), let year = fourDigits(end + 1) {
      return made(day, value, year, at: end + 1)
    }
    if isNumber(at), digits(at) <= 2 {
      // "tháng 5/2016"
      if day == nil, isMark(at + 1, "/"), let year = fourDigits(at + 2) {
        return made(nil, token(at).value, year, at: at + 2)
      }
      let next = isMark(at + 1, "/") ? at + 2 : at + 1
      guard isWord(next, W.năm) || isLike(next, W.năm) else { return nil }
      let value = skipBlanks(next + 1)
      guard let year = fourDigits(value) else { return nil }
      return made(day, token(at).value, year, at: value)
    }
    guard isWord(at, W.năm) else { return nil }
    let value = skipBlanks(at + 1)
    guard let year = fourDigits(value) else { return nil }
    return DateMatch(date: PackedDate(year: year), end: value + 1, endByte: yearEnd(value))
  }

  /// "Giêng", "Hai" … "Mười hai", "Chạp"
  private func monthInWords(_ index: Int) -> (month: Int, end: Int)? {
    guard token(index).kind == .word else { return nil }
    if isWord(index, W.mười) {
      if isWord(index + 1, W.một) { return (11, index + 2) }
      return isWord(index + 1, W.hai) ? (12, index + 2) : (10, index + 1)
    }
    let names: [(Word, Int)] = [
      (W.giêng, 1), (W.một, 1), (W.hai, 2), (W.ba, 3), (W.tư, 4), (W.sáu, 6), (W.bảy, 7), (W.tám, 8),
      (W.chín, 9),
      (W.chạp, 12),
    ]
    return names.first { isWord(index, $0.0) }.map { ($0.1, index + 1) }
  }

  private func made(_ day: Int?, _ month: Int, _ year: Int, at index: Int) -> DateMatch? {
    guard (1...12).contains(month), day == nil || (1...31).contains(day!) else { return nil }
    return DateMatch(
      date: PackedDate(year: year, month: month, day: day ?? 0), end: index + 1,
      endByte: yearEnd(index))
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
    let value = token(index).value
    let year = digits(index) == 5 ? value / 10 : value
    return (1900...2100).contains(year) ? year : nil
  }

  private func yearEnd(_ index: Int) -> UInt32 {
    digits(index) == 4 ? token(index).end : token(index).start + 4
  }

  /// term = ["("] "khóa" ROMAN [")"]
  func term(at index: Int) -> (term: UInt8, end: Int)? {
    let bracket = isMark(index, "(") ? 1 : 0
    guard isLike(index + bracket, W.khóa) else { return nil }
    guard isWord(index + bracket, W.khóa) || roman(index + bracket + 1) > 0 else { return nil }
    let at = index + bracket + 1
    let value = roman(at)
    guard value > 0 else { return nil }
    if bracket == 1 {
      guard isMark(at + 1, ")") else { return nil }
      return (value, at + 2)
    }
    return (value, at + 1)
  }

  /// Whether a token is a Roman numeral; lower case counts after a word that asks for one.
  func isRoman(_ index: Int) -> Bool { roman(index) > 0 }

  /// The value of a Roman numeral up to 199; 0 when the token is none.
  func roman(_ index: Int) -> UInt8 {
    let token = token(index)
    guard token.kind == .word, token.length <= 7, token.word & ~WordPacking.letters == 0 else { return 0 }
    var letters = token.word
    var total = 0
    var last = 0
    while letters != 0 {
      let value: Int
      switch letters & 31 {
      case 9: value = 1
      case 22: value = 5
      case 24: value = 10
      case 12: value = 50
      case 3: value = 100
      default: return 0
      }
      total += value > last && last > 0 ? value - 2 * last : value
      last = value
      letters >>= 5
    }
    return total > 0 && total < 200 ? UInt8(total) : 0
  }
}

/// A Roman numeral, as terms and congresses are written.
func romanNumeral(_ value: UInt8) -> String {
  var rest = value
  var out = ""
  let steps: [(UInt8, String)] = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  for (size, letters) in steps {
    while rest >= size {
      out += letters
      rest -= size
    }
  }
  return out
}
