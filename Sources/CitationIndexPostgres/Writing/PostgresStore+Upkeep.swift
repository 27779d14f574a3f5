import CitationIndex

extension PostgresStore {
  /// Verifies that the tables agree with each other and the full text with the texts.
  public func check() throws -> [String] {
    if isWritable {
      try writing { connection in
        try WriteLock.own(connection)
        try gatherCounts(connection)
      }
    }
    var faults = try tableFaults()
    let wrong = try walking { database in
      let rows = try database.cursor(
        """
        SELECT t.text, coalesce(length(f.vector), -1) FROM texts t LEFT JOIN fulltext f ON f.document = t.document
        """)
      var wrong = 0
      while try rows.step() { if TextVector(rows.bytes(0)).count != rows.int(1) { wrong += 1 } }
      return wrong
    }
    if wrong > 0 { faults.append("\(wrong) texts with which the full text does not agree") }
    return faults
  }

  /// Gives back room that removed documents left, and has the server look at all tables again.
  public func vacuum() throws {
    guard isWritable else { throw IndexError(index: name, reason: .readOnly) }
    try pool.use(isRepeatable: true) { connection in
      for table in PostgresSchema.spread.map(\.table) + PostgresSchema.everywhere {
        try connection.execute("VACUUM (ANALYZE) \(table)")
      }
    }
  }

  /// Makes an index anew beside the one that is there, and puts it in its place when it is whole.
  ///
  /// The user's own known documents and the paths go over; who reads sees the old index until the new one stands there.
  ///
  /// - Parameter fill: brings the new index up to the files.
  public static func makeAnew(
    at address: String, schema: String = defaultSchema, _ fill: (PostgresStore) throws -> Void
  ) throws {
    let old = try PostgresStore(address: address, schema: schema)
    if try old.isSpread() {
      throw IndexError(
        index: old.name, reason: .other("spread over several servers; make it anew in another database"))
    }
    let (new, gone) = (schema + "_new", schema + "_old")
    try old.pool.use(isRepeatable: true) { try $0.execute("DROP SCHEMA IF EXISTS \(new) CASCADE") }
    try PostgresStore(address: address, schema: new).writing { connection in
      for table in ["user_documents", "user_relations"] {
        try connection.execute("INSERT INTO \(new).\(table) SELECT * FROM \(schema).\(table)")
      }
      try connection.execute(
        "INSERT INTO \(new).settings SELECT * FROM \(schema).settings WHERE name = 'roots'")
    }
    let store = try PostgresStore(address: address, schema: new)
    try fill(store)
    try store.close()
    try old.writing { connection in
      try connection.execute("SELECT pg_advisory_xact_lock(\(PostgresSchema.migrationLock))")
      try WriteLock.own(connection)
      try connection.execute(
        """
        DROP SCHEMA IF EXISTS \(gone) CASCADE;
        ALTER SCHEMA \(schema) RENAME TO \(gone);
        ALTER SCHEMA \(new) RENAME TO \(schema);
        DROP SCHEMA \(gone) CASCADE;
        """)
    }
    try old.close()
  }
}
