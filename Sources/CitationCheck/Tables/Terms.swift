/// A term (khóa) of the National Assembly or of the Party's Central Committee.
struct Term: Sendable {
  let number: Int
  let roman: String
  /// The first and the last day that a document of the term can bear.
  let from: Day
  let to: Day

  func covers(_ first: Day, _ last: Day) -> Bool { first <= to && last >= from }
}

/// The windows of dates that the terms' documents bear.
enum Terms {
  /// Numbers that end in `QH13`: by the sessions, four months wider on both sides, since the Standing Committee
  /// works on until the next Assembly meets.
  static let assembly: [Term] = terms(assemblyTable)

  /// Party terms, from the day after one congress closes to the day the next closes (Hướng dẫn 36-HD/VPTW); the
  /// congress's own days count to both.
  static let party: [Term] = terms(partyTable)

  private static func terms(_ table: StaticString) -> [Term] {
    rows(table).map {
      Term(number: Int($0[0])!, roman: $0[1], from: Day(iso: $0[2])!, to: Day(iso: $0[3])!)
    }
  }

  private static let assemblyTable: StaticString = """
    10 | X    | 1997-07-01 | 2002-08-31
    11 | XI   | 2002-05-01 | 2007-08-31
    12 | XII  | 2007-05-01 | 2011-07-31
    13 | XIII | 2011-05-22 | 2016-07-31
    14 | XIV  | 2016-05-22 | 2021-07-31
    15 | XV   | 2021-05-23 | 2026-04-30
    16 | XVI  | 2026-03-15 | 2031-12-31
    """

  private static let partyTable: StaticString = """
    4  | IV   | 1976-12-14 | 1982-03-31
    5  | V    | 1982-03-27 | 1986-12-18
    6  | VI   | 1986-12-15 | 1991-06-27
    7  | VII  | 1991-06-24 | 1996-07-01
    8  | VIII | 1996-06-28 | 2001-04-22
    9  | IX   | 2001-04-19 | 2006-04-25
    10 | X    | 2006-04-18 | 2011-01-19
    11 | XI   | 2011-01-12 | 2016-01-28
    12 | XII  | 2016-01-20 | 2021-02-01
    13 | XIII | 2021-01-25 | 2026-01-23
    14 | XIV  | 2026-01-19 | 2031-12-31
    """
}
