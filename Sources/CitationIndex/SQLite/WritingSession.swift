import Citations
import GRDB

/// The writes of one transaction.
struct WritingSession {
  let database: Database
  let caches: WriterCaches
  var known: WriterCaches.Known
  var counts = CountChanges()
  /// What is written in the order of its table when all is gathered: pages are then met one after the other.
  private var citations: [CitationRow] = []
  var mentions: [Int64: Int] = [:]
  /// Documents whose citations are among the gathered ones.
  var gathered: Set<Int64> = []

  init(database: Database, caches: WriterCaches, known: WriterCaches.Known) {
    self.database = database
    self.caches = caches
    self.known = known
  }

  mutating func apply(_ change: DocumentChange) throws {
    switch change {
    case .replace(let prepared): try replace(prepared)
    case .restate(let path, let state):
      let update = try RawStatement(
        database, "UPDATE documents SET size = ?, modified = ?, sha256 = ?, reading = ? WHERE path = ?")
      update.bind(1, state.size)
      update.bind(2, state.modified)
      update.bind(3, blob: state.sha256)
      update.bind(4, state.reading)
      update.bind(5, path)
      try update.run()
    case .remove(let path):
      if let id = try documentNumber(path) { try remove(id) }
    }
  }

  /// Writes what was gathered on the way.
  mutating func finish() throws {
    try writeCitations()
    try writeMentions()
    try counts.write(to: database)
  }

  private mutating func replace(_ prepared: PreparedDocument) throws {
    let old = try documentNumber(prepared.document.path)
    if let old { try remove(old) }
    let id = try insertDocument(prepared, number: old)
    try insertText(prepared, document: id)
    try insertCitations(prepared, document: id)
  }

  private func documentNumber(_ path: String) throws -> Int64? {
    let find = try RawStatement(database, "SELECT id FROM documents WHERE path = ?")
    find.bind(1, path)
    defer { find.reset() }
    return try find.step() ? find.number(0) : nil
  }

  // MARK: Insertion

  private mutating func insertDocument(_ prepared: PreparedDocument, number: Int64?) throws -> Int64 {
    let (document, names) = (prepared.document, prepared.names)
    for name in [names.type, names.issuer, names.place] { if let name { try insert(name) } }
    if let own = prepared.own { try insertIdentity(own) }
    let insert = try RawStatement(
      database,
      """
      INSERT INTO documents (id, path, size, modified, sha256, format, reading, type, symbol, day, issuer, place, title,
        signer, key, identity, citations) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    insert.bind(1, number)
    insert.bind(2, document.path)
    insert.bind(3, document.state.size)
    insert.bind(4, document.state.modified)
    insert.bind(5, blob: document.state.sha256)
    insert.bind(6, document.format)
    insert.bind(7, document.state.reading)
    insert.bind(8, names.type?.id)
    insert.bind(9, document.header.symbol?.text)
    insert.bind(10, prepared.day)
    insert.bind(11, names.issuer?.id)
    insert.bind(12, names.place?.id)
    insert.bind(13, document.header.title)
    insert.bind(14, document.header.signer)
    insert.bind(15, document.own?.form)
    insert.bind(16, prepared.own?.home)
    insert.bind(17, document.citations.count)
    try insert.run()
    return database.lastInsertedRowID
  }

  private mutating func insertText(_ prepared: PreparedDocument, document: Int64) throws {
    let texts = try RawStatement(database, "INSERT INTO texts (document, text) VALUES (?, ?)")
    let fulltext = try RawStatement(database, "INSERT INTO fulltext (rowid, text) VALUES (?, ?)")
    try prepared.document.text.withUnsafeBufferPointer { text in
      for insert in [texts, fulltext] {
        insert.bind(1, document)
        insert.bind(2, text: text)
        try insert.run()
      }
    }
    let words = try RawStatement(database, "INSERT OR IGNORE INTO words (folded, token) VALUES (?, ?)")
    for word in caches.add(prepared.words) {
      words.bind(1, word.folded)
      words.bind(2, word.token)
      try words.run()
    }
  }

  private mutating func insert(_ name: PreparedName) throws {
    guard known.names.insert(name.id).inserted else { return }
    let insert = try RawStatement(database, "INSERT OR IGNORE INTO names (id, text, folded) VALUES (?, ?, ?)")
    insert.bind(1, name.id)
    insert.bind(2, name.text)
    insert.bind(3, WordScanner.folded(name.text))
    try insert.run()
  }

  private mutating func insertCitations(_ prepared: PreparedDocument, document: Int64) throws {
    var mentions = [Int](repeating: 0, count: prepared.statements.count)
    for citation in prepared.document.citations {
      if let statement = citation.statement { mentions[statement] += 1 }
    }
    var identities = [Int64](repeating: 0, count: mentions.count)
    for (index, statement) in prepared.statements.enumerated() where mentions[index] > 0 {
      if let statement { identities[index] = try insert(statement, mentions: mentions[index]) }
    }
    gathered.insert(document)
    var tally = counts.tally(day: prepared.day)
    for (ordinal, citation) in prepared.document.citations.enumerated() {
      let identity = citation.statement.map { identities[$0] } ?? 0
      let traits = CitationTraits(kind: citation.kind, relation: citation.relation)
      citations.append(
        CitationRow(
          identity: identity, day: prepared.day, document: document, ordinal: ordinal,
          statement: citation.statement.flatMap { prepared.statements[$0]?.id }, traits: traits.number,
          citation: citation))
      if identity != 0 { tally.count(identity, traits.relationNumber) }
    }
    counts.add(tally, sign: 1)
  }

  /// Counts a statement's mentions up and returns the identity that it is bound to.
  private mutating func insert(_ statement: PreparedStatement, mentions: Int) throws -> Int64 {
    if let identity = known.statements[statement.id] {
      self.mentions[statement.id, default: 0] += mentions
      try markPending(identity)
      return identity
    }
    let find = try RawStatement(database, "SELECT identity FROM statements WHERE id = ?")
    find.bind(1, statement.id)
    if try find.step() {
      let identity = find.number(0)
      find.reset()
      known.statements[statement.id] = identity
      self.mentions[statement.id, default: 0] += mentions
      try markPending(identity)
      return identity
    }
    let insert = try RawStatement(
      database, "INSERT INTO statements (id, form, home, identity, mentions) VALUES (?, ?, ?, ?, ?)")
    insert.bind(1, statement.id)
    insert.bind(2, statement.form)
    insert.bind(3, statement.home)
    insert.bind(4, statement.home)
    insert.bind(5, mentions)
    try insert.run()
    known.statements[statement.id] = statement.home
    try insertIdentity(statement)
    return statement.home
  }

  private mutating func insertIdentity(_ statement: PreparedStatement) throws {
    let insert = try RawStatement(
      database, "INSERT OR IGNORE INTO identities (id, key, stem, complete, state) VALUES (?, ?, ?, ?, 0)")
    insert.bind(1, statement.home)
    insert.bind(2, statement.key)
    insert.bind(3, statement.stem)
    insert.bind(4, statement.isComplete ? 1 : 0)
    try insert.run()
    try markPending(statement.home)
  }

  mutating func markPending(_ identity: Int64) throws {
    guard known.pending.insert(identity).inserted else { return }
    let insert = try RawStatement(database, "INSERT OR IGNORE INTO pending (identity) VALUES (?)")
    insert.bind(1, identity)
    try insert.run()
  }

  // MARK: What was gathered

  mutating func writeCitations() throws {
    let insert = try RawStatement(database, CitationRow.insert)
    citations.sort { $0.place < $1.place }
    for row in citations { try row.write(with: insert) }
    citations = []
    gathered = []
  }

  private mutating func writeMentions() throws {
    let update = try RawStatement(database, "UPDATE statements SET mentions = mentions + ? WHERE id = ?")
    for (statement, change) in mentions.sorted(by: { $0.key < $1.key }) where change != 0 {
      update.bind(1, change)
      update.bind(2, statement)
      try update.run()
    }
    mentions = [:]
  }
}
