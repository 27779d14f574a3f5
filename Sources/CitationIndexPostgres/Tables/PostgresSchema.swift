import CitationIndex

/// The tables of an index in PostgreSQL and how older ones become today's.
///
/// What grows with the documents is spread by the hash of the document's number, which is part of every key; the rest is
/// small and wanted everywhere. So whole documents lie together, on one server or several.
package struct PostgresSchema: Sendable {
  let name: String
  /// What has been applied to tables that are up to date.
  let steps: [String]

  /// - Parameter later: steps that follow those of this version; for trying what a later one will meet.
  package init(name: String, later: [String] = []) {
    self.name = name
    steps = PostgresSchema.migrations + later
  }

  /// Taken while tables are made or changed; of all indexes of a database, as a schema's name may be taken over.
  static let migrationLock: Int64 = 0x7664_616E_0001

  /// How many parts the spread tables have.
  static let parts = 8

  /// The tables that are spread, with their distribution column.
  static let spread = [
    (table: "documents", column: "id"), (table: "texts", column: "document"),
    (table: "fulltext", column: "document"), (table: "citations", column: "document"),
  ]

  /// The tables that are wanted whole wherever a part is.
  static let everywhere = [
    "settings", "words", "names", "identities", "statements", "count_rows", "count_changes",
    "statement_changes",
    "pending", "user_documents", "user_relations",
  ]

  /// Applied in order; once published a step is never edited. Texts are compared by their bytes, as in every index.
  static let migrations: [String] = [
    """
    CREATE TABLE settings (name text COLLATE "C" PRIMARY KEY, value text NOT NULL);

    CREATE TABLE documents (
      id bigint NOT NULL,
      path text COLLATE "C" NOT NULL,
      size bigint NOT NULL,
      modified bigint NOT NULL,
      sha256 bytea NOT NULL,
      format text COLLATE "C" NOT NULL,
      reading integer NOT NULL,
      type bigint,
      symbol text COLLATE "C",
      day integer NOT NULL,
      issuer bigint,
      place bigint,
      title text COLLATE "C",
      signer text COLLATE "C",
      key text COLLATE "C",
      identity bigint,
      citations integer NOT NULL
    ) PARTITION BY HASH (id);

    CREATE TABLE texts (document bigint NOT NULL, text bytea NOT NULL) PARTITION BY HASH (document);
    CREATE TABLE fulltext (document bigint NOT NULL, vector tsvector NOT NULL, words text COLLATE "C")
      PARTITION BY HASH (document);

    CREATE TABLE citations (
      identity bigint NOT NULL,
      day integer NOT NULL,
      document bigint NOT NULL,
      ordinal integer NOT NULL,
      statement bigint,
      traits smallint NOT NULL,
      start integer NOT NULL,
      length integer NOT NULL,
      line integer NOT NULL,
      "column" integer NOT NULL,
      provisions text COLLATE "C",
      subject integer,
      subjectLength integer
    ) PARTITION BY HASH (document);

    CREATE TABLE words (folded text COLLATE "C" NOT NULL, token text COLLATE "C" NOT NULL, PRIMARY KEY (folded, token));
    CREATE TABLE names (id bigint PRIMARY KEY, text text COLLATE "C" NOT NULL, folded text COLLATE "C" NOT NULL);

    CREATE TABLE identities (
      id bigint PRIMARY KEY,
      key text COLLATE "C" NOT NULL,
      stem text COLLATE "C" NOT NULL,
      complete integer NOT NULL,
      state integer NOT NULL
    );
    CREATE INDEX identities_key ON identities (key);
    CREATE INDEX identities_stem ON identities (stem, complete);

    CREATE TABLE statements (
      id bigint PRIMARY KEY,
      form text COLLATE "C" NOT NULL,
      home bigint NOT NULL,
      identity bigint NOT NULL,
      mentions bigint NOT NULL
    );
    CREATE INDEX statements_home ON statements (home);
    CREATE INDEX statements_identity ON statements (identity) WHERE identity <> home;

    CREATE TABLE count_rows (
      identity bigint NOT NULL,
      year integer NOT NULL,
      relation integer NOT NULL,
      plans bigint NOT NULL,
      mentions bigint NOT NULL,
      PRIMARY KEY (identity, year, relation)
    );
    CREATE TABLE count_changes (
      identity bigint NOT NULL, year integer NOT NULL, relation integer NOT NULL,
      plans bigint NOT NULL, mentions bigint NOT NULL);
    CREATE INDEX count_changes_identity ON count_changes (identity);
    CREATE VIEW counts AS
      SELECT identity, year, relation, CAST(sum(plans) AS bigint) AS plans, CAST(sum(mentions) AS bigint) AS mentions
      FROM (SELECT * FROM count_rows UNION ALL SELECT * FROM count_changes) c
      GROUP BY identity, year, relation HAVING sum(plans) <> 0 OR sum(mentions) <> 0;

    CREATE TABLE statement_changes (statement bigint NOT NULL, mentions bigint NOT NULL);
    CREATE TABLE pending (identity bigint NOT NULL);

    CREATE TABLE user_documents (
      key text COLLATE "C" PRIMARY KEY, symbol text NOT NULL, type text NOT NULL, date text, issuer text, subject text,
      effective text, ended text, source text NOT NULL);
    CREATE TABLE user_relations (
      source_key text COLLATE "C" NOT NULL, target_key text COLLATE "C" NOT NULL, kind text COLLATE "C" NOT NULL,
      effective text, PRIMARY KEY (target_key, kind, source_key));
    """
  ]

  /// Keys and indexes of the spread tables; made on the tables themselves, or on each part where parts lie elsewhere.
  ///
  /// - Parameter suffix: of the tables' names.
  static func indexes(_ suffix: String = "") -> String {
    """
    ALTER TABLE documents\(suffix) ADD PRIMARY KEY (id);
    CREATE INDEX ON documents\(suffix) (path);
    CREATE INDEX ON documents\(suffix) (identity) WHERE identity IS NOT NULL;
    CREATE INDEX ON documents\(suffix) (day);
    ALTER TABLE texts\(suffix) ADD PRIMARY KEY (document);
    ALTER TABLE fulltext\(suffix) ADD PRIMARY KEY (document);
    CREATE INDEX ON fulltext\(suffix) USING gin (vector);
    ALTER TABLE citations\(suffix) ADD PRIMARY KEY (identity, day, document, ordinal);
    CREATE UNIQUE INDEX ON citations\(suffix) (document, ordinal);
    """
  }

  /// The version of the tables; 0 where there are none.
  ///
  /// - Throws: `IndexError` for a schema of another program or of a newer version.
  func version(_ connection: PostgresConnection, index: String) throws -> Int {
    let found = try connection.runOnce(
      "SELECT (to_regclass($1) IS NOT NULL)::int, (SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace($2))",
      ["\(name).settings", name])
    guard found.number(0, 0) == 1 else {
      if found.number(0, 1) > 0 { throw IndexError(index: index, reason: .anotherProgram) }
      return 0
    }
    let row = try connection.runOnce("SELECT value FROM \(name).settings WHERE name = 'version'", [])
    guard row.count == 1, let version = row.text(0, 0).flatMap({ Int($0) }), version > 0 else {
      throw IndexError(index: index, reason: .anotherProgram)
    }
    if version > steps.count {
      throw IndexError(index: index, reason: .newerVersion(version))
    }
    return version
  }

  /// Brings the tables up to today's; several programs that start at once take turns.
  func migrate(_ connection: PostgresConnection, index: String) throws {
    if try version(connection, index: index) == steps.count { return }
    try connection.execute("BEGIN")
    try connection.execute("SELECT pg_advisory_xact_lock(\(PostgresSchema.migrationLock))")
    let version = try version(connection, index: index)
    try connection.execute("CREATE SCHEMA IF NOT EXISTS \(name)")
    for step in version..<steps.count {
      try connection.execute(steps[step])
      if step == 0 {
        try makeParts(connection)
        try connection.execute(PostgresSchema.indexes())
      }
      let number = step + 1
      try connection.execute(
        """
        INSERT INTO settings (name, value) VALUES ('version', '\(number)')
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """)
    }
    try connection.execute("COMMIT")
  }

  private func makeParts(_ connection: PostgresConnection) throws {
    for (table, _) in PostgresSchema.spread {
      for part in 0..<PostgresSchema.parts {
        try connection.execute(
          """
          CREATE TABLE \(table)_\(part) PARTITION OF \(table)
          FOR VALUES WITH (MODULUS \(PostgresSchema.parts), REMAINDER \(part))
          """)
      }
    }
  }
}
