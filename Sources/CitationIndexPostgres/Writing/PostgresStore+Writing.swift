import CitationIndex

extension PostgresStore {
  public func prepare(_ document: IndexedDocument) -> PreparedDocument {
    var prepared = PreparedDocument(document) { ids in
      stored.withLock { stored in ids.indices.filter { !stored.words.contains(ids[$0]) } }
    }
    prepared.ahead = TextVector(document.text)
    return prepared
  }

  public func write(_ changes: [DocumentChange]) throws {
    try storeWords(of: changes)
    try writing { connection in
      try WriteLock.share(connection)
      var batch = WriteBatch(connection: connection, index: name)
      try batch.run(changes)
    }
  }

  /// Stores words and names ahead, as nobody is to wait for them; they do no harm where their document fails.
  private func storeWords(of changes: [DocumentChange]) throws {
    var words: [Int64: PreparedWord] = [:]
    var names: [Int64: PreparedName] = [:]
    stored.withLock { stored in
      for case .replace(let prepared) in changes {
        for word in prepared.words where !stored.words.contains(word.id) { words[word.id] = word }
        for name in [prepared.names.type, prepared.names.issuer, prepared.names.place] {
          if let name, !stored.names.contains(name.id) { names[name.id] = name }
        }
      }
    }
    if words.isEmpty, names.isEmpty { return }
    try writing { connection in
      if !names.isEmpty {
        let sorted = names.values.sorted { $0.id < $1.id }
        _ = try connection.run(
          """
          INSERT INTO names (id, text, folded)
          SELECT * FROM unnest(CAST($1 AS bigint[]), CAST($2 AS text[]), CAST($3 AS text[])) n (id, text, folded)
          ORDER BY id ON CONFLICT DO NOTHING
          """,
          [
            arrayText(sorted.map(\.id)), arrayText(sorted.map(\.text)),
            arrayText(sorted.map { WordScanner.folded($0.text) }),
          ])
      }
      guard !words.isEmpty else { return }
      _ = try connection.run(
        """
        INSERT INTO words (folded, token)
        SELECT DISTINCT folded COLLATE "C", token COLLATE "C"
        FROM unnest(CAST($1 AS text[]), CAST($2 AS text[])) w (folded, token)
        ORDER BY 1, 2 ON CONFLICT DO NOTHING
        """,
        [arrayText(words.values.map(\.folded)), arrayText(words.values.map(\.token))])
    }
    stored.withLock { stored in
      stored.words.formUnion(words.keys)
      stored.names.formUnion(names.keys)
    }
  }

  public func changeRoots(_ change: ([String]) -> [String]) throws {
    try writing { connection in
      try WriteLock.ownRoots(connection)
      let old = try connection.first("SELECT value FROM settings WHERE name = 'roots'") ?? ""
      let roots = change(old.split(separator: "\n").map(String.init))
      try set("roots", roots.joined(separator: "\n"), connection)
    }
  }

  func set(_ setting: String, _ value: String, _ connection: PostgresConnection) throws {
    _ = try connection.run(
      "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [setting, value])
  }

  public func noticeRegistry() throws {
    let known = try reading { try $0.string("SELECT value FROM settings WHERE name = 'registry'") }
    guard let known, known != registry.version else { return }
    try writing { connection in
      try WriteLock.own(connection)
      try connection.execute(
        """
        UPDATE documents SET reading = 0 WHERE id IN (
          SELECT c.document FROM identities i JOIN citations c ON c.identity = i.id
          WHERE i.complete = 0 OR i.state = \(IdentityState.ambiguous.rawValue))
        """)
    }
  }
}
