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
    guard try database.tableExists("user_documents") else { return .shipped }
    let documents = try Row.fetchAll(database, sql: "SELECT * FROM user_documents ORDER BY key")
    let relations = try Row.fetchAll(
      database, sql: "SELECT * FROM user_relations ORDER BY target_key, source_key")
    if documents.isEmpty, relations.isEmpty { return .shipped }
    return Registry(adding: documents.compactMap(document), relations: relations.compactMap(relation))
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
    var count = 0
    for row in rows {
      guard let document = row.document else { continue }
      switch row.outcome {
      case .new: break
      case .conflict where overConflicts: break
      case .same, .conflict, .unreadable: continue
      }
      try database.execute(
        sql: "INSERT OR REPLACE INTO user_documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          document.key, document.symbol, document.type, document.date?.description, document.issuer,
          document.subject, document.effective?.description, document.ended?.description, source,
        ])
      if let relation = row.relation {
        try database.execute(
          sql: "INSERT OR REPLACE INTO user_relations VALUES (?, ?, ?, ?)",
          arguments: [
            relation.source.key, relation.target.key, String(relation.kind.rawValue),
            relation.effective?.description,
          ])
      }
      count += 1
    }
    return count
  }

  private static func document(_ row: Row) -> KnownDocument? {
    let date: String? = row["date"]
    let effective: String? = row["effective"]
    let ended: String? = row["ended"]
    var document = KnownDocument(
      symbol: row["symbol"], type: row["type"], date: date.flatMap { PartialDate(iso: $0) },
      issuer: row["issuer"],
      subject: row["subject"], effective: effective.flatMap { PartialDate(iso: $0) },
      ended: ended.flatMap { PartialDate(iso: $0) })
    document?.note = row["source"]
    return document
  }

  private static func relation(_ row: Row) -> KnownRelation? {
    let kind: String = row["kind"]
    let effective: String? = row["effective"]
    guard let kind = kind.first.flatMap(KnownRelation.Kind.init),
      let source = Identity(key: row["source_key"] as String),
      let target = Identity(key: row["target_key"] as String)
    else { return nil }
    return KnownRelation(
      kind: kind, source: source, target: target, effective: effective.flatMap { PartialDate(iso: $0) })
  }
}
