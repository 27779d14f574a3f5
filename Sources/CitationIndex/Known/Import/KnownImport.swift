import Citations

/// A table of documents matched with the registry, before anything is stored.
public struct KnownImport: Sendable {
  /// What a column of the table holds.
  public enum Field: String, Sendable, CaseIterable {
    case symbol
    case type
    case date
    case issuer
    case subject
    case effective
    case ended
    case replacedBy = "replaced-by"
    case replacedOn = "replaced-on"

    /// Headings that mean it, folded.
    var headings: [String] {
      switch self {
      case .symbol:
        ["symbol", "so ky hieu", "so hieu", "so, ky hieu", "so van ban", "ky hieu", "number", "so"]
      case .type: ["type", "loai van ban", "ten loai", "loai", "the loai", "hinh thuc van ban"]
      case .date: ["date", "ngay ban hanh", "ngay van ban", "ngay, thang, nam", "ngay ky", "ngay"]
      case .issuer: ["issuer", "co quan ban hanh", "noi ban hanh", "co quan", "don vi ban hanh"]
      case .subject:
        ["subject", "title", "trich yeu", "trich yeu noi dung", "ten van ban", "noi dung", "ve viec"]
      case .effective: ["effective", "ngay hieu luc", "ngay co hieu luc", "hieu luc tu", "hieu luc"]
      case .ended: ["ended", "expired", "ngay het hieu luc", "het hieu luc"]
      case .replacedBy: ["replaced by", "replaced-by", "bi thay the boi", "thay the boi", "van ban thay the"]
      case .replacedOn: ["replaced on", "replaced-on", "ngay thay the", "ngay bi thay the"]
      }
    }
  }

  /// What becomes of a row.
  public enum Outcome: Hashable, Sendable {
    case new
    /// The registry has it already, and nothing differs.
    case same
    /// The registry has it with another value: field, its value, the row's.
    case conflict([Difference])
    case unreadable(String)
  }

  public struct Difference: Hashable, Sendable {
    public let field: Field
    public let known: String
    public let row: String
  }

  public struct Row: Sendable {
    /// From 2, the line of a spreadsheet.
    public let line: Int
    public let symbol: String
    public let document: KnownDocument?
    public let relation: KnownRelation?
    public let outcome: Outcome
  }

  public let columns: [Field: Int]
  /// Headings that were not understood.
  public let ignored: [String]
  public let rows: [Row]

  /// Matches a table with a registry.
  ///
  /// - Parameter mapping: headings of the table by field, for those that are not understood.
  /// - Throws: `KnownImportError` when a heading is missing, or none holds the symbols.
  public init(_ table: RowTable, mapping: [Field: String] = [:], registry: Registry = .shipped) throws {
    var columns: [Field: Int] = [:]
    let headings = table.columns.map(KnownImport.heading)
    for (field, name) in mapping.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let column = headings.firstIndex(of: KnownImport.heading(name)) else {
        throw KnownImportError.noHeading(name, table.columns)
      }
      columns[field] = column
    }
    for field in Field.allCases where columns[field] == nil {
      for heading in field.headings where columns[field] == nil {
        columns[field] = headings.indices.first { headings[$0] == heading && !columns.values.contains($0) }
      }
    }
    guard columns[.symbol] != nil else { throw KnownImportError.noSymbols(table.columns) }
    self.columns = columns
    ignored = table.columns.indices.filter { !columns.values.contains($0) }.map { table.columns[$0] }
    rows = table.rows.enumerated().map { KnownImport.row($1, line: $0 + 2, columns, registry) }
  }

  private static func heading(_ text: String) -> String {
    folded(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private static func row(
    _ cells: [String], line: Int, _ columns: [Field: Int], _ registry: Registry
  ) -> Row {
    func cell(_ field: Field) -> String { columns[field].map { cells[$0] } ?? "" }
    let text = cell(.symbol)
    func unreadable(_ reason: String) -> Row {
      Row(line: line, symbol: text, document: nil, relation: nil, outcome: .unreadable(reason))
    }
    guard let symbol = Symbol(parsing: text) else {
      return unreadable(text.isEmpty ? "no symbol" : "\"\(text)\" is no symbol")
    }
    var dates: [Field: PartialDate] = [:]
    for field in [Field.date, .effective, .ended, .replacedOn] where !cell(field).isEmpty {
      guard let date = writtenDate(cell(field)) else {
        return unreadable("\"\(cell(field))\" is no date; write 09/01/2015 or 2015-01-09")
      }
      dates[field] = date
    }
    if let year = symbol.year, let date = dates[.date], date.year != year {
      return unreadable("the symbol is of \(year), the date of \(date.year)")
    }
    let stated = Identity(type: cell(.type).nonEmpty, symbol: symbol, date: nil).type
    guard let type = cell(.type).nonEmpty ?? stated.flatMap(typeName) else {
      return unreadable("\(text) tells no type; add a column with it")
    }
    guard symbol.year != nil || dates[.date] != nil else {
      return unreadable("\(text) has no year in it; add the date")
    }
    guard
      let document = KnownDocument(
        symbol: symbol.text, type: type, date: dates[.date], issuer: cell(.issuer).nonEmpty,
        subject: cell(.subject).nonEmpty, effective: dates[.effective], ended: dates[.ended])
    else { return unreadable("\(text) cannot be read") }
    var relation: KnownRelation?
    if let other = cell(.replacedBy).nonEmpty {
      guard let symbol = Symbol(parsing: other) else { return unreadable("\"\(other)\" is no symbol") }
      relation = KnownRelation(
        kind: .replaces, source: Identity(type: nil, symbol: symbol, date: nil), target: document.identity,
        effective: dates[.replacedOn])
    }
    return Row(
      line: line, symbol: symbol.text, document: document, relation: relation,
      outcome: outcome(document, registry))
  }

  private static func outcome(_ document: KnownDocument, _ registry: Registry) -> Outcome {
    var wanted = document.identity
    if wanted.symbolYear != nil { wanted.date = nil }
    guard
      let known = registry.documents(agreeingWith: wanted).first(where: { $0.identity.type == wanted.type })
    else {
      return .new
    }
    var differences: [Difference] = []
    func compare(_ field: Field, _ theirs: PartialDate?, _ ours: PartialDate?) {
      if let theirs, let ours, !theirs.agrees(with: ours) {
        differences.append(Difference(field: field, known: theirs.description, row: ours.description))
      }
    }
    compare(.date, known.date, document.date)
    compare(.effective, known.effective, document.effective)
    compare(.ended, known.ended, document.ended)
    if !differences.isEmpty { return .conflict(differences) }
    let addsNothing =
      (document.date == nil || known.date != nil) && (document.effective == nil || known.effective != nil)
      && (document.subject == nil || known.subject != nil) && (document.ended == nil || known.ended != nil)
    return addsNothing ? .same : .new
  }

  /// The full name of the type that a segment stands for: `nghi.dinh` → `Nghị định`.
  private static func typeName(_ segment: String) -> String? { Identity.typeName(forSegment: segment) }

  /// `09/01/2015`, `9-1-2015`, `2015-01-09`, `2015`, or the days since 1900 that spreadsheets count.
  static func writtenDate(_ text: String) -> PartialDate? {
    if let iso = PartialDate(iso: text), iso.isDay { return iso }
    if let serial = Double(text), (10_000...80_000).contains(serial) { return spreadsheetDate(Int(serial)) }
    let fields = text.split { "/-. ".contains($0) }.map { Int($0) }
    guard fields.count == 3, let day = fields[0], let month = fields[1], let year = fields[2] else {
      return nil
    }
    guard (1900...2100).contains(year), (1...12).contains(month) else { return nil }
    let date = PartialDate(year: year, month: month, day: day)
    return date.isDay ? date : nil
  }

  private static func spreadsheetDate(_ serial: Int) -> PartialDate {
    // Day 25,569 is 1970-01-01; the rest is Hinnant's civil calendar.
    let shifted = serial - 25_569 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return PartialDate(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

extension PartialDate {
  /// Whether it is a day of the calendar, or leaves the day out.
  fileprivate var isDay: Bool {
    guard let month, let day else { return true }
    let days = [
      31, year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30,
      31,
    ]
    return (1...12).contains(month) && (1...days[month - 1]).contains(day)
  }
}

/// Why a table cannot be imported.
public enum KnownImportError: Error, CustomStringConvertible, Sendable {
  case noHeading(String, [String])
  case noSymbols([String])

  public var description: String {
    switch self {
    case .noHeading(let name, let columns):
      "no column \"\(name)\"; the table has: \(columns.joined(separator: ", "))"
    case .noSymbols(let columns):
      "no column of symbols among: \(columns.joined(separator: ", ")); name it with --map symbol=HEADING"
    }
  }
}
