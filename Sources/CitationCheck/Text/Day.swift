import Citations

/// A day of the calendar that exists.
public struct Day: Hashable, Comparable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil when the calendar has no such day.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.length(month, of: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2015-01-09`; nil for anything else.
  public init?(iso: String) {
    let fields = iso.split(separator: "-").map { Int($0) }
    guard fields.count == 3, let year = fields[0], let month = fields[1], let day = fields[2] else {
      return nil
    }
    self.init(year, month, day)
  }

  static func length(_ month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// As Nghị định 30/2020/NĐ-CP has it: a zero before days under 10 and months 1 and 2.
  public var vietnamese: String {
    "\(day < 10 ? "0" : "")\(day)/\(month < 3 ? "0" : "")\(month)/\(year)"
  }

  public var iso: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The day so many months later or earlier, held inside its month.
  func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + months
    let year = count / 12
    let month = count % 12 + 1
    return Day(year, month, min(day, Day.length(month, of: year)))!
  }
}

extension PartialDate {
  /// The first day that it can mean; nil when it means none (31 February).
  var first: Day? { Day(year, month ?? 1, day ?? 1) }

  /// The last day that it can mean.
  var last: Day? {
    let month = month ?? 12
    guard (1...12).contains(month) else { return nil }
    return Day(year, month, day ?? Day.length(month, of: year))
  }

  /// Whether the calendar has it, at the precision that is known.
  public var isCalendarDate: Bool { first != nil }

  /// As Vietnamese write it, at the precision that is known: `14/02/2023`, `10/2025`, `2013`.
  var vietnamese: String {
    guard let month else { return "\(year)" }
    guard let day else { return "\(month < 3 ? "0" : "")\(month)/\(year)" }
    return "\(day < 10 ? "0" : "")\(day)/\(month < 3 ? "0" : "")\(month)/\(year)"
  }
}
