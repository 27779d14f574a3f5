import CitationIndex
import Citations

extension PostgresStore {
  /// How many groups of statements one transaction settles; writers wait that long.
  private static let groups = 8_000

  @discardableResult
  public func resolve(progress: (Int) -> Void) throws -> ResolutionCounts {
    try writing { connection in
      try WriteLock.own(connection)
      try gatherCounts(connection)
      try prepareResolving(connection)
    }
    var counts = ResolutionCounts()
    var last = ""
    while true {
      let (left, end, done) = try writing { connection in
        try WriteLock.own(connection)
        try gatherMentions(connection)
        var session = SettlingSession(connection: connection, registry: registry)
        let (left, end) = try session.run(groups: PostgresStore.groups, after: last)
        if left == 0 {
          try gatherCounts(connection)
          try refreshPlans(connection)
        }
        return (left, end, session.counts)
      }
      counts.compared += done.compared
      counts.rebound += done.rebound
      progress(left)
      if left == 0 { return counts }
      // What another program added meanwhile may stand before the last group; it is looked for from the start again.
      last = end ?? ""
    }
  }

  /// Marks what the pending ones affect: short forms of the same number; all, when the registry has changed.
  private func prepareResolving(_ connection: PostgresConnection) throws {
    let version = try connection.first("SELECT value FROM settings WHERE name = 'registry'")
    if version != registry.version {
      try connection.execute("INSERT INTO pending (identity) SELECT id FROM identities")
      try set("registry", registry.version, connection)
    }
    try connection.execute(
      """
      INSERT INTO pending (identity)
      SELECT id FROM identities WHERE stem IN (
        SELECT DISTINCT split_part(i.stem, ':', 1) || ':' FROM pending p JOIN identities i ON i.id = p.identity
        WHERE strpos(i.stem, ':') > 0)
      """)
    // Writers add an identity each time that they meet it; once is enough.
    try connection.execute(
      """
      CREATE TEMPORARY TABLE wanted ON COMMIT DROP AS SELECT DISTINCT identity FROM pending;
      DELETE FROM pending;
      INSERT INTO pending SELECT identity FROM wanted;
      """)
  }

  /// Adds up what writers counted apart.
  func gatherCounts(_ connection: PostgresConnection) throws {
    try connection.execute(
      """
      WITH taken AS (DELETE FROM count_changes RETURNING *)
      INSERT INTO count_rows (identity, year, relation, plans, mentions)
      SELECT identity, year, relation, sum(plans), sum(mentions) FROM taken
      GROUP BY identity, year, relation HAVING sum(plans) <> 0 OR sum(mentions) <> 0
      ON CONFLICT (identity, year, relation) DO UPDATE
      SET plans = count_rows.plans + excluded.plans, mentions = count_rows.mentions + excluded.mentions
      """)
    try connection.execute("DELETE FROM count_rows WHERE plans = 0 AND mentions = 0")
    try gatherMentions(connection)
  }

  private func gatherMentions(_ connection: PostgresConnection) throws {
    try connection.execute(
      """
      WITH taken AS (DELETE FROM statement_changes RETURNING *)
      UPDATE statements s SET mentions = s.mentions + c.mentions
      FROM (SELECT statement, sum(mentions) AS mentions FROM taken GROUP BY statement) c WHERE s.id = c.statement
      """)
  }

  /// Has the server look at the tables again when they have grown much; it would find out by itself, but late.
  private func refreshPlans(_ connection: PostgresConnection) throws {
    let isOld = try connection.first(
      """
      SELECT 1 WHERE (SELECT count(*) FROM documents) > 1.3 * greatest(0, (
        SELECT sum(c.reltuples) FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = CAST('documents' AS regclass) AND c.reltuples > 0))
      """)
    guard isOld != nil else { return }
    for table in PostgresSchema.spread.map(\.table) + ["identities", "statements", "count_rows", "words"] {
      try connection.execute("ANALYZE \(table)")
    }
  }
}
