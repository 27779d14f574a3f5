import Citations

extension Examination {
  /// A day written as the draft writes the date in a range: `05/3/2020`, `05 tháng 3 năm 2020`, `05-3-2020`.
  func date(_ day: PartialDate, inFormOf range: TextRange<Original>) -> Suggestion? {
    guard let month = day.month, let number = day.day, let written = writtenDate(in: range) else {
      return nil
    }
    let words = draft.slice(written.range)
    let two = { (value: Int, limit: Int) in value < limit ? "0\(value)" : "\(value)" }
    let text: String
    if words.contains("/") || words.contains("-") || words.contains(".") {
      let mark = words.first { $0 == "/" || $0 == "-" || $0 == "." }!
      text = "\(two(number, 10))\(mark)\(two(month, 3))\(mark)\(day.year)"
    } else {
      text = "\(two(number, 10)) tháng \(two(month, 3)) năm \(day.year)"
    }
    return Suggestion(range: written.range, text: text)
  }
}
