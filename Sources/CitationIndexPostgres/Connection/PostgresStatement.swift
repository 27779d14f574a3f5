import CitationIndex

/// A statement and its values; its rows are asked for at the first step.
final class PostgresStatement: SQLStatement {
  private let connection: PostgresConnection
  private let sql: String
  private var values: [String?]
  private var rows: PostgresRows?
  private var at = -1
  /// The cursor that rows are fetched by, and how many at once; nil where all come at once.
  private var cursor: String?
  private var page: Int?

  /// - Parameter page: how many rows to fetch first where they may be very many.
  init(_ connection: PostgresConnection, _ sql: String, page: Int? = nil) {
    self.connection = connection
    let (text, count) = PostgresStatement.numbered(sql)
    self.sql = text
    values = [String?](repeating: nil, count: count)
    self.page = page
  }

  /// Writes `$1` for `?` and `?1`, as SQLite counts them.
  static func numbered(_ sql: String) -> (text: String, count: Int) {
    var out = ""
    var highest = 0
    var rest = Substring(sql)
    while let mark = rest.firstIndex(of: "?") {
      out += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      let number = Int(digits) ?? highest + 1
      highest = max(highest, number)
      out += "$\(number)"
    }
    return (out + rest, highest)
  }

  func bind(_ index: Int32, _ value: Int64) { values[Int(index) - 1] = String(value) }
  func bind(_ index: Int32, _ value: Int) { values[Int(index) - 1] = String(value) }
  func bind(_ index: Int32, _ value: Int64?) { values[Int(index) - 1] = value.map { String($0) } }
  func bind(_ index: Int32, _ value: String?) { values[Int(index) - 1] = value }

  func bind(_ index: Int32, blob: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    let text = blob.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    values[Int(index) - 1] = "\\x" + String(decoding: text, as: UTF8.self)
  }

  func run() throws {
    reset()
    _ = try connection.run(sql, values)
  }

  func step() throws -> Bool {
    if rows == nil { try start() }
    at += 1
    if let rows, at < rows.count { return true }
    if cursor != nil, try fetch() { return true }
    reset()
    return false
  }

  private func start() throws {
    guard page != nil else {
      rows = try connection.run(sql, values)
      at = -1
      return
    }
    let name = connection.nextCursorName()
    _ = try connection.runOnce("DECLARE \(name) NO SCROLL CURSOR FOR \(sql)", values)
    cursor = name
    size = page ?? 100
    _ = try fetch()
    at = -1
  }

  private var size = 100

  /// Gets the next rows, each time more of them.
  private func fetch() throws -> Bool {
    guard let cursor else { return false }
    let next = try connection.runOnce("FETCH \(size) FROM \(cursor)", [])
    size = min(2_000, size * 4)
    rows = next
    at = 0
    return next.count > 0
  }

  func reset() {
    // A cursor that fails to close goes with its transaction.
    if let cursor { _ = try? connection.runOnce("CLOSE \(cursor)", []) }
    cursor = nil
    rows = nil
    at = -1
  }

  func isNull(_ column: Int32) -> Bool { rows?.isNull(at, column) ?? true }
  func int(_ column: Int32) -> Int { Int(number(column)) }
  func number(_ column: Int32) -> Int64 { isNull(column) ? 0 : rows?.number(at, column) ?? 0 }
  func text(_ column: Int32) -> String? { rows?.text(at, column) }
  func bytes(_ column: Int32) -> [UInt8] { isNull(column) ? [] : rows?.bytes(at, column) ?? [] }
}
