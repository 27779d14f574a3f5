import GRDB
import GRDBSQLite

/// The tables of an index in an SQLite file, as answers are read from them.
struct SQLiteTables: IndexTables {
  let database: Database

  func statement(_ sql: String) throws -> any SQLStatement { try RawStatement(database, sql) }

  /// Rows are always given one by one.
  func cursor(_ sql: String) throws -> any SQLStatement { try RawStatement(database, sql) }

  func hasTable(_ name: String) throws -> Bool { try database.tableExists(name) }

  var textBytes: String { "length(CAST(text AS BLOB))" }

  func texts(_ windows: [TextWindow]) throws -> [(bytes: [UInt8], goesOn: Bool)] {
    try windows.map { try text(of: $0.document, from: $0.start, count: $0.count) }
  }

  private func text(
    of document: Int64, from start: Int, count: Int
  ) throws -> (bytes: [UInt8], goesOn: Bool) {
    guard let connection = database.sqliteConnection else { return ([], false) }
    var blob: OpaquePointer?
    let code = sqlite3_blob_open(connection, "main", "texts", "text", document, 0, &blob)
    guard code == SQLITE_OK, let blob else {
      sqlite3_blob_close(blob)
      if code == SQLITE_ERROR { return ([], false) }
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
    defer { sqlite3_blob_close(blob) }
    let size = Int(sqlite3_blob_bytes(blob))
    let first = min(max(0, start), size)
    let length = min(count, size - first)
    guard length > 0 else { return ([], false) }
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
      let code = sqlite3_blob_read(blob, buffer.baseAddress, Int32(length), Int32(first))
      filled = code == SQLITE_OK ? length : 0
    }
    return (bytes, first + length < size)
  }

  // MARK: Full text

  func match(_ terms: TextTerms) -> TextMatch {
    TextMatch(
      source: "fulltext f JOIN documents d ON d.id = f.rowid WHERE fulltext MATCH ?",
      values: [SQLiteTables.expression(terms)], rank: "f.rank", rankValues: [])
  }

  func lacks(_ phrases: [TextTerms.Phrase]) -> (sql: String, values: [String]) {
    (
      "d.id NOT IN (SELECT rowid FROM fulltext WHERE fulltext MATCH ?)",
      [phrases.map(SQLiteTables.expression).joined(separator: " OR ")]
    )
  }

  /// `("ke~01|ke hoach~5" OR "chi~4") AND (…)`; nothing that a user types gets into it as it is.
  private static func expression(_ terms: TextTerms) -> String {
    let groups = terms.groups.map { "(" + $0.map(expression).joined(separator: " OR ") + ")" }
    let all = groups.joined(separator: " AND ")
    if terms.excluded.isEmpty { return all }
    return "(\(all)) NOT (" + terms.excluded.map(expression).joined(separator: " OR ") + ")"
  }

  private static func expression(_ phrase: TextTerms.Phrase) -> String {
    let text = phrase.places.map { $0.joined(separator: "|") }.joined(separator: " ")
    return "\"\(text.replacing("\"", with: "\"\""))\"" + (phrase.isPrefix ? " *" : "")
  }

  func snippet(_ terms: TextTerms, of document: Int64) throws -> [SnippetPart] {
    let rows = try RawStatement(
      database,
      """
      SELECT snippet(fulltext, 0, char(1), char(2), '…', 32) FROM fulltext WHERE fulltext MATCH ? AND rowid = ?
      """)
    rows.bind(1, SQLiteTables.expression(terms))
    rows.bind(2, document)
    defer { rows.reset() }
    guard try rows.step(), let text = rows.text(0) else { return [] }
    return SnippetPart.parts(of: text)
  }
}
