import GRDB

/// The tables of the index and how older ones become today's.
///
/// Numbers that name identities, statements and names are hashes of what they stand for, so they are the same in every
/// index, whatever was indexed first; documents count up.
enum Schema {
  /// `vdan`, in the header of every index: tells it from other programs' files.
  static let applicationID = 0x7664_616E

  /// Applied in order, one transaction each; once published a step is never edited.
  static let migrations: [String] = [
    """
    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE documents (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      sha256 BLOB NOT NULL,
      format TEXT NOT NULL,
      reading INTEGER NOT NULL,
      type INTEGER,
      symbol TEXT,
      day INTEGER NOT NULL,
      issuer INTEGER,
      place INTEGER,
      title TEXT,
      signer TEXT,
      key TEXT,
      identity INTEGER,
      citations INTEGER NOT NULL
    );
    CREATE INDEX documents_identity ON documents (identity) WHERE identity IS NOT NULL;
    CREATE INDEX documents_day ON documents (day);

    CREATE TABLE texts (document INTEGER PRIMARY KEY, text TEXT NOT NULL);
    CREATE VIRTUAL TABLE fulltext USING fts5(
      text, content='texts', content_rowid='document', tokenize='syllables');
    CREATE TABLE words (folded TEXT NOT NULL, token TEXT NOT NULL, PRIMARY KEY (folded, token)) WITHOUT ROWID;

    CREATE TABLE names (id INTEGER PRIMARY KEY, text TEXT NOT NULL, folded TEXT NOT NULL);

    CREATE TABLE identities (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL,
      stem TEXT NOT NULL,
      complete INTEGER NOT NULL,
      state INTEGER NOT NULL
    );
    CREATE INDEX identities_key ON identities (key);
    CREATE INDEX identities_stem ON identities (stem, complete);

    CREATE TABLE statements (
      id INTEGER PRIMARY KEY,
      form TEXT NOT NULL,
      home INTEGER NOT NULL,
      identity INTEGER NOT NULL,
      mentions INTEGER NOT NULL
    );
    CREATE INDEX statements_home ON statements (home);
    CREATE INDEX statements_identity ON statements (identity) WHERE identity <> home;

    CREATE TABLE citations (
      identity INTEGER NOT NULL,
      day INTEGER NOT NULL,
      document INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      statement INTEGER,
      traits INTEGER NOT NULL,
      start INTEGER NOT NULL,
      length INTEGER NOT NULL,
      line INTEGER NOT NULL,
      column INTEGER NOT NULL,
      provisions TEXT,
      subject INTEGER,
      subjectLength INTEGER,
      PRIMARY KEY (identity, day, document, ordinal)
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX citations_document ON citations (document, ordinal);

    CREATE TABLE counts (
      identity INTEGER NOT NULL,
      year INTEGER NOT NULL,
      relation INTEGER NOT NULL,
      plans INTEGER NOT NULL,
      mentions INTEGER NOT NULL,
      PRIMARY KEY (identity, year, relation)
    ) WITHOUT ROWID;

    CREATE TABLE pending (identity INTEGER PRIMARY KEY);
    """
  ]

  /// Brings an index up to today's tables.
  ///
  /// - Throws: `IndexError` for a file of another program or of a newer version.
  static func migrate(_ database: Database, index: String) throws {
    let version = try check(database, index: index)
    for step in version..<migrations.count {
      try database.execute(sql: migrations[step])
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(step + 1)")
    }
  }

  /// The version of the tables, 0 for an empty file.
  ///
  /// - Throws: `IndexError` for a file of another program or of a newer version.
  @discardableResult
  static func check(_ database: Database, index: String) throws -> Int {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
    if application != applicationID, !isEmpty { throw IndexError(index: index, reason: .anotherProgram) }
    // Whoever may write to a shared index could otherwise have others' programs run SQL of his.
    let programs = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')")
    if programs != 0 { throw IndexError(index: index, reason: .anotherProgram) }
    if version > migrations.count { throw IndexError(index: index, reason: .newerVersion(version)) }
    return version
  }
}
