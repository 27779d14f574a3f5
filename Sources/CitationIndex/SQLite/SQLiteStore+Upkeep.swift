import Citations
import GRDB

extension SQLiteStore {
  public func changeRoots(_ change: ([String]) -> [String]) throws {
    try writing { database in
      let old = try String.fetchOne(database, sql: "SELECT value FROM settings WHERE name = 'roots'") ?? ""
      let roots = change(old.split(separator: "\n").map(String.init))
      try database.execute(
        sql: "INSERT OR REPLACE INTO settings (name, value) VALUES ('roots', ?)",
        arguments: [roots.joined(separator: "\n")])
    }
  }

  /// Verifies that the tables agree with each other and the full text with the texts.
  public func check() throws -> [String] {
    var faults = try readingTables { database in
      try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    }
    faults += try tableFaults()
    guard writer != nil else { return faults }
    do {
      try writing { try $0.execute(sql: "INSERT INTO fulltext (fulltext) VALUES ('integrity-check')") }
    } catch let error as IndexError where error.reason == .damaged {
      faults.append("the full text does not agree with the texts")
    }
    return faults
  }

  /// Gives back room that removed documents left, and joins the parts of the full text.
  public func vacuum() throws {
    try writing { database in
      try database.execute(sql: "INSERT INTO fulltext (fulltext) VALUES ('optimize')")
    }
    guard let writer else { return }
    do {
      try writer.vacuum()
      try writer.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch let error as DatabaseError {
      throw IndexError(error, index: path)
    }
  }

  /// Closes the index, with all that was written in its file and none left in the log beside it.
  public func close() throws {
    guard let writer else { return }
    do {
      try writer.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      try writer.close()
    } catch let error as DatabaseError {
      throw IndexError(error, index: path)
    }
  }

  /// Has documents read again whose citations another registry may settle, where the registry has changed.
  public func noticeRegistry() throws {
    try writing { database in
      let version = try String.fetchOne(database, sql: "SELECT value FROM settings WHERE name = 'registry'")
      guard let version, version != registry.version else { return }
      try database.execute(
        sql: """
          UPDATE documents SET reading = 0 WHERE id IN (
            SELECT c.document FROM identities i JOIN citations c ON c.identity = i.id
            WHERE i.complete = 0 OR i.state = \(IdentityState.ambiguous.rawValue))
          """)
    }
  }

  /// Takes over the user's own rows of the registry from another index; they hold from the next opening on.
  public func takeUserDocuments(from other: SQLiteStore) throws {
    let tables = ["user_documents", "user_relations"]
    let found = try other.readingTables { database in
      try tables.map { table in
        try database.tableExists(table) ? Row.fetchAll(database, sql: "SELECT * FROM \(table)") : []
      }
    }
    try writing { database in
      try database.execute(sql: UserDocuments.schema)
      for (table, rows) in zip(tables, found) {
        for row in rows {
          let marks = repeatElement("?", count: row.count).joined(separator: ", ")
          try database.execute(
            sql: "INSERT OR REPLACE INTO \(table) VALUES (\(marks))",
            arguments: StatementArguments(Array(row.databaseValues)))
        }
      }
    }
  }
}
