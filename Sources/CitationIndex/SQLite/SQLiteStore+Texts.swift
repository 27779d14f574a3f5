import Citations
import GRDB
import GRDBSQLite

extension SQLiteStore {
  /// Some bytes of a document's text, without reading what stands before them.
  ///
  /// - Returns: the bytes that are there, and whether the text goes on after them.
  func text(
    _ database: Database, of document: Int64, from start: Int, count: Int
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

  /// The sentence around a range of a document's text, in bytes.
  func excerpt(_ database: Database, of document: Int64, _ start: Int, _ length: Int) throws -> Excerpt {
    let first = max(0, start - Excerpt.reach)
    var (bytes, goesOn) = try text(
      database, of: document, from: first, count: start - first + length + Excerpt.reach)
    // The window may begin or end inside a character.
    var skipped = 0
    while first > 0, skipped < min(3, bytes.count), bytes[skipped] & 0xC0 == 0x80 { skipped += 1 }
    if goesOn {
      while let last = bytes.last, last & 0x80 != 0, bytes.count > start - first + length {
        bytes.removeLast()
      }
    }
    return bytes.withUnsafeBufferPointer { buffer in
      let window = UnsafeBufferPointer(rebasing: buffer[skipped...])
      let from = min(start - first - skipped, window.count)
      return Excerpt(
        window, from..<min(from + length, window.count), isCut: (before: first > 0, after: goesOn))
    }
  }

  /// A document by the name that the index has for its file.
  public func document(_ path: String) throws -> DocumentSummary? {
    try reading { database in
      let rows = try RawStatement(database, "SELECT id FROM documents WHERE path = ?")
      rows.bind(1, path)
      guard try rows.step() else { return nil }
      let id = rows.number(0)
      rows.reset()
      return try self.documentSummary(database, id)
    }
  }

  func documentSummary(_ database: Database, _ id: Int64) throws -> DocumentSummary? {
    let rows = try RawStatement(
      database,
      """
      SELECT d.path, t.text, d.symbol, d.day, i.text, p.text, d.title, d.signer, d.key, d.format, d.citations,
        d.sha256
      FROM documents d LEFT JOIN names t ON t.id = d.type LEFT JOIN names i ON i.id = d.issuer
      LEFT JOIN names p ON p.id = d.place WHERE d.id = ?
      """)
    rows.bind(1, id)
    defer { rows.reset() }
    guard try rows.step() else { return nil }
    return DocumentSummary(
      path: rows.text(0) ?? "", type: rows.text(1), symbol: rows.text(2),
      date: PartialDate(indexDay: rows.int(3)),
      issuer: rows.text(4), place: rows.text(5), title: rows.text(6), signer: rows.text(7),
      key: rows.text(8).flatMap { StatedIdentity(form: $0)?.key }, format: rows.text(9) ?? "",
      sha256: rows.bytes(11), citations: rows.int(10))
  }
}

extension PartialDate {
  /// Reads `20230214`, as the index counts days; nil for 0.
  init?(indexDay: Int) {
    guard indexDay > 0 else { return nil }
    let (month, day) = (indexDay / 100 % 100, indexDay % 100)
    self.init(year: indexDay / 10_000, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}
