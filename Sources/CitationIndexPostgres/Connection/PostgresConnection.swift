import CLibPQ
import CitationIndex

/// One connection to the server. Used by one thread at a time.
final class PostgresConnection: @unchecked Sendable {
  private var handle: OpaquePointer
  /// Names of the statements that the server has prepared, by their text.
  private var prepared: [String: String] = [:]
  private var cursors = 0
  /// Kept so few that the server's memory for plans stays small.
  private static let preparedLimit = 400

  /// Connects.
  ///
  /// - Parameters:
  ///   - schema: where the tables of the index are.
  ///   - isReading: whether the connection writes nothing.
  /// - Throws: `IndexError` when the server does not answer or lets nobody in.
  init(_ address: PostgresAddress, schema: String, isReading: Bool) throws {
    let names = ["dbname", "fallback_application_name", "client_encoding", "connect_timeout"]
    let values = [address.text, "viendan", "UTF8", "10"]
    // A timeout in the address goes before ours, which is expanded after it only where it has none.
    let hasTimeout = address.text.contains("connect_timeout")
    let count = hasTimeout ? 3 : 4
    guard
      let handle = withCStrings(
        Array(names.prefix(count)),
        { names in
          withCStrings(Array(values.prefix(count))) { PQconnectdbParams(names, $0, 1) }
        })
    else { throw IndexError(index: address.name, reason: .unavailable("out of memory")) }
    self.handle = handle
    // From here on the connection is ended when this object is, also when making it fails.
    guard PQstatus(handle) == CONNECTION_OK else { throw PostgresConnection.connectError(handle, address) }
    // Warnings of the server are for its log.
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
    do {
      try execute(
        "SELECT set_config('search_path', '\(schema), public', false), set_config('standard_conforming_strings', 'on', false)"
      )
      // One plan for all values: planning over many parts would cost more than most answers take. A writer's tables grow
      // while it writes, and a plan for small ones would stay.
      if isReading {
        try execute("SET plan_cache_mode = force_generic_plan")
        // What is asked for is mostly in memory. Were reading here and there as dear as PostgreSQL supposes, few rows would
        // be gathered and sorted where an index has them in order, and many of some documents would be too.
        if try first("SHOW random_page_cost") == "4" { try execute("SET random_page_cost = 1.1") }
      }
      try execute("SET jit = off")
      let limit = try first("SHOW statement_timeout")
      if limit == "0" { try execute("SET statement_timeout = '\(isReading ? "60s" : "30min")'") }
      if try first("SHOW lock_timeout") == "0" { try execute("SET lock_timeout = '5min'") }
      if isReading { try execute("SET default_transaction_read_only = on") }
    } catch let failure as PostgresFailure {
      throw failure.indexError(address.name)
    }
  }

  deinit { PQfinish(handle) }

  private static func connectError(_ handle: OpaquePointer, _ address: PostgresAddress) -> IndexError {
    let text = PQerrorMessage(handle).map { String(cString: $0) } ?? ""
    let failure = PostgresFailure(state: "", message: text, isConnected: false)
    // Before a session there are no states, only words; what asks for a password says so itself.
    let isRefused =
      PQconnectionNeedsPassword(handle) == 1 || PQconnectionUsedPassword(handle) == 1
      || ["pg_hba.conf", "authentication", "does not exist", "password"].contains { text.contains($0) }
    return IndexError(
      index: address.name, reason: isRefused ? .refused(failure.message) : .unavailable(failure.message))
  }

  var isUsable: Bool { PQstatus(handle) == CONNECTION_OK }

  /// Whether a transaction stands open, also a failed one.
  var isInTransaction: Bool { PQtransactionStatus(handle) != PQTRANS_IDLE }

  // MARK: Statements

  /// Runs statements without values; what they give is thrown away.
  func execute(_ sql: String) throws { PQclear(try check(PQexec(handle, sql))) }

  /// The first column of the first row.
  func first(_ sql: String) throws -> String? {
    let result = try check(PQexec(handle, sql))
    defer { PQclear(result) }
    guard PQntuples(result) > 0, PQgetisnull(result, 0, 0) == 0 else { return nil }
    return String(cString: PQgetvalue(result, 0, 0))
  }

  /// Runs a statement, prepared once a connection.
  func run(_ sql: String, _ values: [String?]) throws -> PostgresRows {
    let name = try prepare(sql)
    let result = withOptionalCStrings(values) {
      PQexecPrepared(handle, name, Int32(values.count), $0, nil, nil, 0)
    }
    return PostgresRows(try check(result))
  }

  /// Runs a statement that is seldom the same.
  func runOnce(_ sql: String, _ values: [String?]) throws -> PostgresRows {
    let result = withOptionalCStrings(values) {
      PQexecParams(handle, sql, Int32(values.count), nil, $0, nil, nil, 0)
    }
    return PostgresRows(try check(result))
  }

  func nextCursorName() -> String {
    cursors += 1
    return "c\(cursors)"
  }

  private func prepare(_ sql: String) throws -> String {
    if let name = prepared[sql] { return name }
    if prepared.count >= PostgresConnection.preparedLimit {
      try execute("DEALLOCATE ALL")
      prepared = [:]
    }
    let name = "s\(prepared.count)"
    PQclear(try check(PQprepare(handle, name, sql, 0, nil)))
    prepared[sql] = name
    return name
  }

  /// Forgets what is prepared: after a failure the server may have it or not.
  func forgetStatements() {
    prepared = [:]
    if isUsable, !isInTransaction { try? execute("DEALLOCATE ALL") }
  }

  // MARK: COPY

  /// Sends rows to a table as `COPY` takes them in binary form.
  func copy(_ rows: CopyRows, to table: String) throws {
    guard rows.count > 0 else { return }
    let start = PQexec(handle, "COPY \(table) FROM STDIN WITH (FORMAT binary)")
    guard PQresultStatus(start) == PGRES_COPY_IN else {
      PQclear(try check(start))
      return
    }
    PQclear(start)
    let sent = rows.withFinishedBytes { bytes in
      var at = 0
      while at < bytes.count {
        let count = min(1 << 20, bytes.count - at)
        let base = UnsafeRawPointer(bytes.baseAddress! + at).assumingMemoryBound(to: CChar.self)
        guard PQputCopyData(handle, base, Int32(count)) == 1 else { return false }
        at += count
      }
      return PQputCopyEnd(handle, nil) == 1
    }
    guard sent else { throw failure(nil) }
    var failed: PostgresFailure?
    while let result = PQgetResult(handle) {
      if PQresultStatus(result) != PGRES_COMMAND_OK, failed == nil { failed = failure(result) }
      PQclear(result)
    }
    if let failed { throw failed }
  }

  // MARK: Errors

  private func check(_ result: OpaquePointer?) throws -> OpaquePointer {
    guard let result else { throw failure(nil) }
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return result
    default:
      let failure = failure(result)
      PQclear(result)
      throw failure
    }
  }

  private func failure(_ result: OpaquePointer?) -> PostgresFailure {
    func field(_ code: Int32) -> String? {
      result.flatMap { PQresultErrorField($0, code) }.map { String(cString: $0) }
    }
    let text = PQerrorMessage(handle).map { String(cString: $0) } ?? ""
    return PostgresFailure(
      state: field(Int32(UInt8(ascii: "C"))) ?? "", message: field(Int32(UInt8(ascii: "M"))) ?? text,
      isConnected: PQstatus(handle) == CONNECTION_OK)
  }
}

/// What a statement gave.
final class PostgresRows {
  private let result: OpaquePointer
  let count: Int

  init(_ result: OpaquePointer) {
    self.result = result
    count = Int(PQntuples(result))
  }

  deinit { PQclear(result) }

  /// How many rows a statement changed.
  var changed: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

  func isNull(_ row: Int, _ column: Int32) -> Bool { PQgetisnull(result, Int32(row), column) == 1 }

  private func value(_ row: Int, _ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let count = Int(PQgetlength(result, Int32(row), column))
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(PQgetvalue(result, Int32(row), column)).assumingMemoryBound(to: UInt8.self),
      count: count)
  }

  /// A whole number; 0 for NULL.
  func number(_ row: Int, _ column: Int32) -> Int64 {
    var bytes = value(row, column)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    var number: Int64 = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { break }
      number = number &* 10 &+ Int64(byte - 0x30)
    }
    return isNegative ? -number : number
  }

  func text(_ row: Int, _ column: Int32) -> String? {
    isNull(row, column) ? nil : String(decoding: value(row, column), as: UTF8.self)
  }

  /// A bytea, which the server writes as `\x` and digits.
  func bytes(_ row: Int, _ column: Int32) -> [UInt8] {
    let text = value(row, column)
    guard text.count >= 2, text[0] == UInt8(ascii: "\\"), text[1] == UInt8(ascii: "x") else {
      return Array(text)
    }
    return [UInt8](unsafeUninitializedCapacity: (text.count - 2) / 2) { out, count in
      count = (text.count - 2) / 2
      for index in 0..<count { out[index] = digit(text[2 + 2 * index]) << 4 | digit(text[3 + 2 * index]) }
    }
  }

  private func digit(_ byte: UInt8) -> UInt8 { byte <= 0x39 ? byte &- 0x30 : byte &- 0x57 }
}

/// Lends an array of C strings, ended by nil.
func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  withOptionalCStrings(strings) { body($0!) }
}

func withOptionalCStrings<Result>(
  _ strings: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
  var bytes: [CChar] = []
  var starts: [Int?] = []
  for string in strings {
    guard var string else {
      starts.append(nil)
      continue
    }
    starts.append(bytes.count)
    // PostgreSQL's text has no U+0000.
    string.withUTF8 { for byte in $0 { bytes.append(CChar(bitPattern: byte == 0 ? 0x20 : byte)) } }
    bytes.append(0)
  }
  return bytes.withUnsafeBufferPointer { buffer in
    let pointers = starts.map { start in start.map { buffer.baseAddress! + $0 } } + [nil]
    return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
