import Citations
import GRDB

/// The user's own rows of the registry, in tables of the index of their own.
public enum UserDocuments {
  /// Makes the tables where they are missing; a migration of the index calls it, and so does an import.
  public static let schema = """
    CREATE TABLE IF NOT EXISTS user_documents (
      key TEXT PRIMARY KEY,
      symbol TEXT NOT NULL,
      type TEXT NOT NULL,
      date TEXT,
      issuer TEXT,
      subject TEXT,
      effective TEXT,
      ended TEXT,
      source TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS user_relations (
      source_key TEXT NOT NULL,
      target_key TEXT NOT NULL,
      kind TEXT NOT NULL,
      effective TEXT,
      PRIMARY KEY (target_key, kind, source_key)
    ) WITHOUT ROWID;
    """

  /// The shipped registry with the rows of an index before it; an index without such tables has none.
  public static func registry(in database: Database) throws -> Registry {
    try registry(in: IndexConnection(SQLiteTables(database: database)))
  }

  /// The shipped registry with the rows of an index before it; an index without such tables has none.
  package static func registry(in database: IndexConnection) throws -> Registry {
    guard try database.tables.hasTable("user_documents") else { return .shipped }
    var documents: [KnownDocument] = []
    let rows = try database.statement(
      "SELECT symbol, type, date, issuer, subject, effective, ended, source FROM user_documents ORDER BY key")
    while try rows.step() { if let document = document(rows) { documents.append(document) } }
    var relations: [KnownRelation] = []
    let ends = try database.statement(
      "SELECT kind, source_key, target_key, effective FROM user_relations ORDER BY target_key, source_key")
    while try ends.step() { if let relation = relation(ends) { relations.append(relation) } }
    if documents.isEmpty, relations.isEmpty { return .shipped }
    return Registry(adding: documents, relations: relations)
  }

  /// Stores the rows of an import: the new ones, and those in conflict where that is asked.
  ///
  /// - Parameter source: the name of the table that they come from.
  /// - Returns: how many rows were stored.
  @discardableResult
  public static func store(
    _ rows: [KnownImport.Row], source: String, overConflicts: Bool, in database: Database
  ) throws -> Int {
    try database.execute(sql: schema)
    return try store(
      rows, source: source, overConflicts: overConflicts,
      in: IndexConnection(SQLiteTables(database: database)))
  }

  /// Stores the rows of an import in tables that are there.
  @discardableResult
  package static func store(
    _ rows: [KnownImport.Row], source: String, overConflicts: Bool, in database: IndexConnection
  ) throws -> Int {
    var count = 0
    let documents = try database.statement(
      """
      INSERT INTO user_documents (key, symbol, type, date, issuer, subject, effective, ended, source)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET symbol = excluded.symbol,
        type = excluded.type, date = excluded.date, issuer = excluded.issuer, subject = excluded.subject,
        effective = excluded.effective, ended = excluded.ended, source = excluded.source
      """)
    let relations = try database.statement(
      """
      INSERT INTO user_relations (source_key, target_key, kind, effective) VALUES (?, ?, ?, ?)
      ON CONFLICT (target_key, kind, source_key) DO UPDATE SET effective = excluded.effective
      """)
    for row in rows {
      guard let document = row.document else { continue }
      switch row.outcome {
      case .new: break
      case .conflict where overConflicts: break
      case .same, .conflict, .unreadable: continue
      }
      let values: [String?] = [
        document.key, document.symbol, document.type, document.date?.description, document.issuer,
        document.subject, document.effective?.description, document.ended?.description, source,
      ]
      for (index, value) in values.enumerated() { documents.bind(Int32(index + 1), value) }
      try documents.run()
      if let relation = row.relation {
        let values: [String?] = [
          relation.source.key, relation.target.key, String(relation.kind.rawValue),
          relation.effective?.description,
        ]
        for (index, value) in values.enumerated() { relations.bind(Int32(index + 1), value) }
        try relations.run()
      }
      count += 1
    }
    return count
  }

  private static func document(_ row: any SQLStatement) -> KnownDocument? {
    func day(_ column: Int32) -> PartialDate? { row.text(column).flatMap { PartialDate(iso: $0) } }
    var document = KnownDocument(
      symbol: row.text(0) ?? "", type: row.text(1) ?? "", date: day(2), issuer: row.text(3),
      subject: row.text(4),
      effective: day(5), ended: day(6))
    document?.note = row.text(7)
    return document
  }

  private static func relation(_ row: any SQLStatement) -> KnownRelation? {
    guard let kind = row.text(0)?.first.flatMap(KnownRelation.Kind.init),
      let source = row.text(1).flatMap({ Identity(key: $0) }),
      let target = row.text(2).flatMap({ Identity(key: $0) })
    else { return nil }
    return KnownRelation(
      kind: kind, source: source, target: target, effective: row.text(3).flatMap { PartialDate(iso: $0) })
  }
}
