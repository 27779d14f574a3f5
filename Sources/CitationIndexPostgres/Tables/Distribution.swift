import CitationIndex

extension PostgresStore {
  /// Whether parts of the index lie on other servers.
  func isSpread() throws -> Bool {
    try pool.use(isRepeatable: true) { connection in
      try connection.first(
        """
        SELECT 1 FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = CAST('documents' AS regclass) AND c.relkind = 'f' LIMIT 1
        """) != nil
    }
  }

  /// Has Citus spread the tables of an index over its workers.
  ///
  /// - Throws: `IndexError` where the database has no Citus.
  public func distributeWithCitus() throws {
    try pool.use(isRepeatable: false) { connection in
      guard try connection.first("SELECT 1 FROM pg_extension WHERE extname = 'citus'") != nil else {
        throw IndexError(
          index: name,
          reason: .other(
            "no Citus in this database; run CREATE EXTENSION citus there, or name servers with --shard"))
      }
      for table in PostgresSchema.everywhere {
        try connection.execute("SELECT create_reference_table('\(schema.name).\(table)')")
      }
      for (table, column) in PostgresSchema.spread {
        let beside = table == "documents" ? "default" : "\(schema.name).documents"
        try connection.execute(
          "SELECT create_distributed_table('\(schema.name).\(table)', '\(column)', colocate_with => '\(beside)')"
        )
      }
    }
  }

  /// Puts the parts of an empty index on other servers, as foreign tables of `postgres_fdw`.
  ///
  /// Each server gets the same schema with its share of the parts, each with its keys and indexes.
  ///
  /// - Parameter shards: the servers' addresses; their users and passwords are kept in user mappings.
  /// - Throws: `IndexError` when the index holds documents, or a server cannot be used.
  public func distribute(over shards: [String]) throws {
    let shards = try shards.map { try PostgresAddress($0) }
    guard try reading({ try $0.number("SELECT count(*) FROM documents") }) == 0 else {
      throw IndexError(index: name, reason: .other("it holds documents; spread an empty index, then fill it"))
    }
    for (number, shard) in shards.enumerated() {
      let connection = try PostgresConnection(shard, schema: schema.name, isReading: false)
      do {
        try makeParts(of: number, among: shards.count, connection)
      } catch let failure as PostgresFailure {
        throw failure.indexError(shard.name)
      }
    }
    try writing { connection in
      try connection.execute("CREATE EXTENSION IF NOT EXISTS postgres_fdw")
      for (number, shard) in shards.enumerated() { try makeServer(number, shard, connection) }
      // A table with foreign parts can have no key of its own; the parts have theirs.
      for (table, _) in PostgresSchema.spread {
        for part in 0..<PostgresSchema.parts { try connection.execute("DROP TABLE \(table)_\(part)") }
        try connection.execute(
          """
          DO $$ DECLARE item record; BEGIN
            FOR item IN SELECT conname FROM pg_constraint WHERE conrelid = CAST('\(table)' AS regclass)
              AND contype = 'p' LOOP
              EXECUTE format('ALTER TABLE \(table) DROP CONSTRAINT %I', item.conname);
            END LOOP;
            FOR item IN SELECT CAST(indexrelid AS regclass) AS index FROM pg_index
              WHERE indrelid = CAST('\(table)' AS regclass) LOOP
              EXECUTE format('DROP INDEX %s', item.index);
            END LOOP;
          END $$
          """)
        for part in 0..<PostgresSchema.parts {
          try connection.execute(
            """
            CREATE FOREIGN TABLE \(table)_\(part) PARTITION OF \(table)
            FOR VALUES WITH (MODULUS \(PostgresSchema.parts), REMAINDER \(part))
            SERVER \(schema.name)_\(part % shards.count)
            OPTIONS (schema_name '\(schema.name)', table_name '\(table)_\(part)', fetch_size '1000')
            """)
        }
      }
    }
  }

  /// Makes a server's share of the parts, with keys and indexes.
  private func makeParts(of shard: Int, among count: Int, _ connection: PostgresConnection) throws {
    try connection.execute("BEGIN")
    try connection.execute("CREATE SCHEMA \(schema.name)")
    // The parts are like the tables that an index of one server has; the rest of those goes again.
    try connection.execute(PostgresSchema.migrations[0])
    for part in stride(from: shard, to: PostgresSchema.parts, by: count) {
      for (table, _) in PostgresSchema.spread {
        try connection.execute("CREATE TABLE \(table)_\(part) (LIKE \(table))")
      }
      try connection.execute(PostgresSchema.indexes("_\(part)"))
    }
    try connection.execute("DROP VIEW counts")
    let tables = PostgresSchema.spread.map(\.table) + PostgresSchema.everywhere
    try connection.execute("DROP TABLE " + tables.joined(separator: ", "))
    try connection.execute("COMMIT")
  }

  private func makeServer(_ number: Int, _ shard: PostgresAddress, _ connection: PostgresConnection) throws {
    func list(_ options: [(String, String)]) -> String {
      options.map { "\($0.0) '\($0.1.replacing("'", with: "''"))'" }.joined(separator: ", ")
    }
    let server = "\(schema.name)_\(number)"
    let users = ["user", "password"]
    try connection.execute(
      """
      CREATE SERVER \(server) FOREIGN DATA WRAPPER postgres_fdw
      OPTIONS (\(list(shard.values.filter { !users.contains($0.0) })))
      """)
    try connection.execute(
      "CREATE USER MAPPING FOR CURRENT_USER SERVER \(server) OPTIONS (\(list(shard.values.filter { users.contains($0.0) })))"
    )
  }
}
