/// The terms (khóa) of the Party's Central Committee; its documents are numbered anew in each.
public enum PartyTerm {
  /// First day of each term, from khóa I on; a term ends where the next begins.
  private static let starts: [(year: Int, month: Int, day: Int)] = [
    (1935, 3, 31), (1951, 2, 19), (1960, 9, 10), (1976, 12, 20), (1982, 3, 31), (1986, 12, 18),
    (1991, 6, 27), (1996, 7, 1), (2001, 4, 22), (2006, 4, 25), (2011, 1, 19), (2016, 1, 28), (2021, 2, 1),
    (2026, 1, 23),
  ]

  /// The term that a date lies in; nil where the date is not precise enough to tell.
  public static func of(_ date: PartialDate) -> Int? {
    let first = (date.year, date.month ?? 1, date.day ?? 1)
    let last = (date.year, date.month ?? 12, date.day ?? 31)
    guard let (early, late) = index(of: first).flatMap({ early in index(of: last).map { (early, $0) } }),
      early == late
    else { return nil }
    return early + 1
  }

  private static func index(of date: (Int, Int, Int)) -> Int? {
    starts.lastIndex { $0 <= date }
  }

  /// The years that a term touches.
  public static func years(of term: Int) -> ClosedRange<Int>? {
    guard starts.indices.contains(term - 1) else { return nil }
    let end = starts.indices.contains(term) ? starts[term].year : starts[term - 1].year + 5
    return starts[term - 1].year...end
  }
}

/// The value of a Roman numeral up to 89, in either case; nil for anything else.
public func romanValue(_ text: String) -> Int? {
  let values: [UInt8: Int] = [
    UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10, UInt8(ascii: "l"): 50,
  ]
  var (sum, last) = (0, 0)
  for byte in text.lowercased().utf8.reversed() {
    guard let value = values[byte] else { return nil }
    sum += value < last ? -value : value
    last = max(last, value)
  }
  return sum > 0 && romanNumeral(sum) == text.uppercased() ? sum : nil
}

/// The Roman numeral of a number from 1 to 89.
public func romanNumeral(_ number: Int) -> String {
  let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"]
  let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
  guard (1...89).contains(number) else { return "" }
  return tens[number / 10] + ones[number % 10]
}
