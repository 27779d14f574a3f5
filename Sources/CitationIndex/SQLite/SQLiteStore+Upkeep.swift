import Citations
import GRDB

extension SQLiteStore {
  public func roots() throws -> [String] {
    try reading { database in
      let text = try String.fetchOne(database, sql: "SELECT value FROM settings WHERE name = 'roots'") ?? ""
      return text.split(separator: "\n").map(String.init)
    }
  }

  /// Remembers paths, so that the index can be refreshed and made anew without naming them; one beneath another is
  /// left out.
  public func add(roots: [String]) throws {
    let old = try self.roots()
    let all = Set(old + roots)
    let kept = all.filter { root in !all.contains { $0 != root && isPath(root, under: $0) } }.sorted()
    guard kept != old else { return }
    try writing { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO settings (name, value) VALUES ('roots', ?)",
        arguments: [kept.joined(separator: "\n")])
    }
  }

  /// Verifies that the tables agree with each other and the full text with the texts.
  public func check() throws -> [String] {
    var faults = try reading { database in
      var faults = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
      for (what, sql) in SQLiteStore.checks {
        let count = try Int.fetchOne(database, sql: sql) ?? 0
        if count > 0 { faults.append("\(count) \(what)") }
      }
      return faults
    }
    guard writer != nil else { return faults }
    do {
      try writing { try $0.execute(sql: "INSERT INTO fulltext (fulltext) VALUES ('integrity-check')") }
    } catch let error as IndexError where error.reason == .damaged {
      faults.append("the full text does not agree with the texts")
    }
    return faults
  }

  /// Each counts rows that must not be there.
  private static let checks: [(String, String)] = [
    (
      "documents without a text",
      "SELECT count(*) FROM documents d WHERE NOT EXISTS (SELECT 1 FROM texts t WHERE t.document = d.id)"
    ),
    (
      "texts without a document",
      "SELECT count(*) FROM texts t WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = t.document)"
    ),
    (
      "documents with some citations missing",
      """
      SELECT count(*) FROM documents d
      WHERE d.citations <> (SELECT count(*) FROM citations c WHERE c.document = d.id)
      """
    ),
    (
      "citations without a document",
      "SELECT count(*) FROM citations c WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = c.document)"
    ),
    (
      "citations that are not where their statement is bound",
      """
      SELECT count(*) FROM citations c LEFT JOIN statements s ON s.id = c.statement
      WHERE c.statement IS NOT NULL AND s.identity IS NOT c.identity
      """
    ),
    (
      "statements of identities that are not there",
      """
      SELECT count(*) FROM statements s WHERE NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = s.identity)
      OR NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = s.home)
      """
    ),
    (
      "statements with a wrong count",
      """
      SELECT count(*) FROM statements s LEFT JOIN
        (SELECT statement, count(*) AS n FROM citations WHERE statement IS NOT NULL GROUP BY statement) c
      ON c.statement = s.id WHERE s.mentions <> coalesce(c.n, 0)
      """
    ),
    (
      "counts that are wrong",
      """
      SELECT count(*) FROM (
        SELECT identity, day / 10000 AS year, traits >> 4 AS relation, count(*) AS n FROM citations
        WHERE identity <> 0 GROUP BY 1, 2, 3
      ) c LEFT JOIN counts k ON k.identity = c.identity AND k.year = c.year AND k.relation = c.relation
      WHERE k.mentions IS NOT c.n
      """
    ),
  ]

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
    let found = try other.reading { database in
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
