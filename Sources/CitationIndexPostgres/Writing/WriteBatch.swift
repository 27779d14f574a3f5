import CitationIndex

/// The writes of one transaction, made for many writers at once: rows that several can want are taken in the order of
/// their numbers, and what would be counted up in a row that all want is added as a row of its own.
struct WriteBatch {
  let connection: PostgresConnection
  let index: String
  private var counts = CountChanges()
  private var mentions: [Int64: Int] = [:]
  private var pending: Set<Int64> = []

  init(connection: PostgresConnection, index: String) {
    self.connection = connection
    self.index = index
  }

  /// A document as it is stored.
  private struct Stored {
    let path: String
    let sha256: [UInt8]
    let reading: Int
    let format: String
  }

  mutating func run(_ changes: [DocumentChange]) throws {
    var last: [Int64: DocumentChange] = [:]
    for change in changes { last[stableNumber(change.path)] = change }
    let stored = try stored(last.keys.sorted())
    var gone: [Int64] = []
    var new: [(id: Int64, prepared: PreparedDocument)] = []
    for (id, change) in last.sorted(by: { $0.key < $1.key }) {
      let old = stored[id]
      if let old, old.path != change.path {
        throw IndexError(
          index: index,
          reason: .other("\(old.path) and \(change.path) have the same number; rename one of them"))
      }
      switch change {
      case .remove: if old != nil { gone.append(id) }
      case .restate(_, let state): if old != nil { try restate(id, state) }
      case .replace(let prepared):
        let (state, format) = (prepared.document.state, prepared.document.format)
        if let old, old.sha256 == state.sha256, old.reading == state.reading, old.format == format {
          // The same bytes, read the same way: another writer was here, or this one before its connection was lost.
          try restate(id, state)
          continue
        }
        if old != nil { gone.append(id) }
        new.append((id, prepared))
      }
    }
    if !gone.isEmpty { try remove(gone) }
    if !new.isEmpty { try insert(new) }
    try finish()
  }

  /// The documents that are there.
  private func stored(_ ids: [Int64]) throws -> [Int64: Stored] {
    let rows = try connection.run(
      """
      SELECT id, path, sha256, reading, format FROM documents WHERE id = ANY (CAST($1 AS bigint[])) ORDER BY id
      """, [arrayText(ids)])
    var found: [Int64: Stored] = [:]
    for row in 0..<rows.count {
      found[rows.number(row, 0)] = Stored(
        path: rows.text(row, 1) ?? "", sha256: rows.bytes(row, 2), reading: Int(rows.number(row, 3)),
        format: rows.text(row, 4) ?? "")
    }
    return found
  }

  private func restate(_ id: Int64, _ state: FileState) throws {
    let update = PostgresStatement(
      connection, "UPDATE documents SET size = ?, modified = ?, sha256 = ?, reading = ? WHERE id = ?")
    update.bind(1, state.size)
    update.bind(2, state.modified)
    update.bind(3, blob: state.sha256)
    update.bind(4, state.reading)
    update.bind(5, id)
    try update.run()
  }

  // MARK: Removal

  /// Takes out documents. Their rows go first: whoever wants the same ones then waits for this transaction to end.
  private mutating func remove(_ ids: [Int64]) throws {
    let list = arrayText(ids)
    let gone = try connection.run(
      "DELETE FROM documents WHERE id = ANY (CAST($1 AS bigint[])) RETURNING identity", [list])
    guard gone.count == ids.count else { throw PostgresFailure.otherWriter }
    for row in 0..<gone.count where !gone.isNull(row, 0) { pending.insert(gone.number(row, 0)) }
    let rows = try connection.run(
      """
      SELECT document, identity, day, statement, traits FROM citations
      WHERE document = ANY (CAST($1 AS bigint[])) ORDER BY document, ordinal
      """, [list])
    var row = 0
    while row < rows.count {
      let document = rows.number(row, 0)
      var tally = counts.tally(day: Int(rows.number(row, 2)))
      while row < rows.count, rows.number(row, 0) == document {
        let identity = rows.number(row, 1)
        if identity != 0 {
          tally.count(identity, CitationTraits(number: Int(rows.number(row, 4))).relationNumber)
          pending.insert(identity)
        }
        if !rows.isNull(row, 3) { mentions[rows.number(row, 3), default: 0] -= 1 }
        row += 1
      }
      counts.add(tally, sign: -1)
    }
    for (table, column) in PostgresSchema.spread where table != "documents" {
      _ = try connection.run("DELETE FROM \(table) WHERE \(column) = ANY (CAST($1 AS bigint[]))", [list])
    }
  }

  // MARK: Insertion

  private mutating func insert(_ new: [(id: Int64, prepared: PreparedDocument)]) throws {
    try insertDocuments(new)
    var (texts, fulltext) = (CopyRows(), CopyRows())
    for (id, prepared) in new {
      texts.row(2)
      texts.big(id)
      texts.blob(prepared.document.text)
      let vector = prepared.ahead as? TextVector ?? TextVector(prepared.document.text)
      fulltext.row(3)
      fulltext.big(id)
      fulltext.blob(vector.vector)
      fulltext.text(vector.words)
    }
    try connection.copy(texts, to: "texts (document, text)")
    try connection.copy(fulltext, to: "fulltext (document, vector, words)")
    let bound = try insertStatements(new.map(\.prepared))
    try insertCitations(new, bound)
  }

  private func insertDocuments(_ new: [(id: Int64, prepared: PreparedDocument)]) throws {
    try connection.execute(
      """
      CREATE TEMPORARY TABLE new_documents (LIKE documents) ON COMMIT DROP;
      CREATE TEMPORARY TABLE new_statements (LIKE statements) ON COMMIT DROP;
      CREATE TEMPORARY TABLE new_identities (LIKE identities) ON COMMIT DROP;
      """)
    var rows = CopyRows()
    for (id, prepared) in new {
      let (document, names) = (prepared.document, prepared.names)
      rows.row(17)
      rows.big(id)
      rows.text(document.path)
      rows.big(Int64(document.state.size))
      rows.big(Int64(document.state.modified))
      rows.blob(document.state.sha256)
      rows.text(document.format)
      rows.integer(document.state.reading)
      rows.big(names.type?.id)
      rows.text(document.header.symbol?.text)
      rows.integer(prepared.day)
      rows.big(names.issuer?.id)
      rows.big(names.place?.id)
      rows.text(document.header.title)
      rows.text(document.header.signer)
      rows.text(document.own?.form)
      rows.big(prepared.own?.home)
      rows.integer(document.citations.count)
    }
    try connection.copy(rows, to: "new_documents")
    let stored = try connection.runOnce(
      "INSERT INTO documents SELECT * FROM new_documents ORDER BY id ON CONFLICT DO NOTHING", [])
    // Another writer stored one of them since they were looked for: this transaction begins anew and sees it.
    if stored.changed != new.count {
      throw PostgresFailure(
        state: "40001", message: "a document was stored by two writers", isConnected: true)
    }
  }

  /// Stores statements and identities that are new.
  ///
  /// - Returns: the identity that each statement is bound to.
  private mutating func insertStatements(_ prepared: [PreparedDocument]) throws -> [Int64: Int64] {
    var wanted: [Int64: PreparedStatement] = [:]
    var identities: [Int64: PreparedStatement] = [:]
    for document in prepared {
      for case let statement? in document.statements { wanted[statement.id] = statement }
      if let own = document.own {
        identities[own.home] = own
        pending.insert(own.home)
      }
    }
    var bound: [Int64: Int64] = [:]
    let found = try connection.run(
      "SELECT id, identity FROM statements WHERE id = ANY (CAST($1 AS bigint[]))", [arrayText(wanted.keys)])
    for row in 0..<found.count { bound[found.number(row, 0)] = found.number(row, 1) }
    // Only who settles binds a statement to another identity, and nobody settles now: a new one is bound to its own.
    let new = wanted.values.filter { bound[$0.id] == nil }
    var rows = CopyRows()
    for statement in new {
      bound[statement.id] = statement.home
      identities[statement.home] = statement
      rows.row(5)
      rows.big(statement.id)
      rows.text(statement.form)
      rows.big(statement.home)
      rows.big(statement.home)
      rows.big(Int64(0))
    }
    try connection.copy(rows, to: "new_statements")
    _ = try connection.runOnce(
      "INSERT INTO statements SELECT * FROM new_statements ORDER BY id ON CONFLICT DO NOTHING", [])
    rows = CopyRows()
    for identity in identities.values {
      rows.row(5)
      rows.big(identity.home)
      rows.text(identity.key)
      rows.text(identity.stem)
      rows.integer(identity.isComplete ? 1 : 0)
      rows.integer(0)
    }
    try connection.copy(rows, to: "new_identities")
    _ = try connection.runOnce(
      "INSERT INTO identities SELECT * FROM new_identities ORDER BY id ON CONFLICT DO NOTHING", [])
    return bound
  }

  private mutating func insertCitations(
    _ new: [(id: Int64, prepared: PreparedDocument)], _ bound: [Int64: Int64]
  ) throws {
    var rows = CopyRows()
    for (id, prepared) in new {
      var tally = counts.tally(day: prepared.day)
      for (ordinal, citation) in prepared.document.citations.enumerated() {
        let statement = citation.statement.flatMap { prepared.statements[$0] }
        let identity = statement.flatMap { bound[$0.id] } ?? 0
        let traits = CitationTraits(kind: citation.kind, relation: citation.relation)
        rows.row(13)
        rows.big(identity)
        rows.integer(prepared.day)
        rows.big(id)
        rows.integer(ordinal)
        rows.big(statement?.id)
        rows.small(traits.number)
        rows.integer(citation.range.start)
        rows.integer(citation.range.length)
        rows.integer(citation.line)
        rows.integer(citation.column)
        rows.text(ProvisionText.text(of: citation.provisions))
        rows.integer(citation.subject.map { $0.start - citation.range.start })
        rows.integer(citation.subject.map(\.length))
        if let statement { mentions[statement.id, default: 0] += 1 }
        if identity != 0 {
          tally.count(identity, traits.relationNumber)
          pending.insert(identity)
        }
      }
      counts.add(tally, sign: 1)
    }
    try connection.copy(rows, to: "citations")
  }

  /// Writes what was gathered on the way.
  private mutating func finish() throws {
    try counts.write(to: connection)
    var rows = CopyRows()
    for (statement, count) in mentions where count != 0 {
      rows.row(2)
      rows.big(statement)
      rows.big(Int64(count))
    }
    try connection.copy(rows, to: "statement_changes")
    rows = CopyRows()
    for identity in pending {
      rows.row(1)
      rows.big(identity)
    }
    try connection.copy(rows, to: "pending")
    if !pending.isEmpty {
      // Short forms of the same number may mean something else now. They are marked here, not when all is settled: another
      // program may settle what this one marked before this one does.
      _ = try connection.run(
        """
        INSERT INTO pending (identity)
        SELECT id FROM identities WHERE stem IN (
          SELECT split_part(i.stem, ':', 1) || ':' FROM identities i
          WHERE i.id = ANY (CAST($1 AS bigint[])) AND strpos(i.stem, ':') > 0)
        """, [arrayText(pending)])
    }
  }
}

extension DocumentChange {
  var path: String {
    switch self {
    case .replace(let prepared): prepared.document.path
    case .restate(let path, _), .remove(let path): path
    }
  }
}
