import Citations
import GRDB

extension SQLiteStore {
  /// Settles what the citations of changed documents mean, and those that the change affects.
  ///
  /// A statement that leaves something open joins the one document that it can mean; where several fit it stays apart,
  /// ambiguous. What a killed process left undone is done too.
  ///
  /// - Parameter progress: called with how many groups of statements are left.
  @discardableResult
  public func resolve(progress: (Int) -> Void) throws -> ResolutionCounts {
    try resolve(groups: 4_000, progress: progress)
  }

  /// - Parameter groups: how many groups of statements one transaction settles.
  func resolve(groups: Int, progress: (Int) throws -> Void) throws -> ResolutionCounts {
    var version: Int?
    var counts = ResolutionCounts()
    var last = ""
    while true {
      let (left, end, done) = try writing { database in
        // Once, and again whenever another process has written since: what it marked affects others too.
        let current = try Int.fetchOne(database, sql: "PRAGMA data_version")
        if version != current { try prepareResolving(database) }
        version = current
        var session = try ResolvingSession(database: database, registry: registry)
        let (left, end) = try session.run(groups: groups, after: last)
        forget(session)
        return (left, end, session.counts)
      }
      counts.compared += done.compared
      counts.rebound += done.rebound
      try progress(left)
      if left == 0 { return counts }
      // What another process added meanwhile may stand before the last group; it is looked for from the start again.
      last = end ?? ""
    }
  }

  /// Marks what the pending ones affect: short forms of the same number; all, when the registry has changed.
  private func prepareResolving(_ database: Database) throws {
    let version = try String.fetchOne(database, sql: "SELECT value FROM settings WHERE name = 'registry'")
    if version != registry.version {
      try database.execute(sql: "INSERT OR IGNORE INTO pending (identity) SELECT id FROM identities")
      try database.execute(
        sql: "INSERT OR REPLACE INTO settings (name, value) VALUES ('registry', ?)",
        arguments: [registry.version])
    }
    let stems = try RawStatement(
      database, "SELECT DISTINCT i.stem FROM pending p JOIN identities i ON i.id = p.identity")
    var short: Set<String> = []
    while try stems.step() {
      guard let stem = stems.text(0), let colon = stem.firstIndex(of: ":") else { continue }
      short.insert(String(stem[...colon]))
    }
    let mark = try RawStatement(
      database, "INSERT OR IGNORE INTO pending (identity) SELECT id FROM identities WHERE stem = ?")
    for stem in short {
      mark.bind(1, stem)
      try mark.run()
    }
    caches.use { $0.pending = [] }
  }

  private func forget(_ session: ResolvingSession) {
    caches.use { known in
      for (statement, identity) in session.bound { known.statements[statement] = identity }
      for statement in session.removed { known.statements[statement] = nil }
    }
  }
}

/// Resolves groups of statements in one transaction.
private struct ResolvingSession {
  let database: Database
  let registry: Registry
  var counts = ResolutionCounts()
  /// Statements bound anew, and those that no document makes any more.
  var bound: [(Int64, Int64)] = []
  var removed: [Int64] = []
  private var changes = CountChanges()
  /// Identities that statements were bound to before.
  private var left: Set<Int64> = []

  init(database: Database, registry: Registry) throws {
    self.database = database
    self.registry = registry
  }

  /// Resolves some groups and returns how many identities are left, and the last group; nil after the last.
  mutating func run(groups: Int, after last: String) throws -> (left: Int, end: String?) {
    let pending = try Int.fetchOne(database, sql: "SELECT count(*) FROM pending") ?? 0
    // Few are looked up one by one; many are met on the way through all groups.
    let sql =
      pending < 20_000
      ? """
      SELECT DISTINCT i.stem FROM pending p JOIN identities i ON i.id = p.identity
      WHERE i.stem > ?1 ORDER BY i.stem LIMIT ?2
      """
      : """
      SELECT DISTINCT i.stem FROM identities i INDEXED BY identities_stem
      WHERE i.stem > ?1 AND EXISTS (SELECT 1 FROM pending p WHERE p.identity = i.id) ORDER BY i.stem LIMIT ?2
      """
    let stems = try String.fetchAll(database, sql: sql, arguments: [last, groups])
    if stems.isEmpty {
      try database.execute(
        sql: "DELETE FROM pending WHERE NOT EXISTS (SELECT 1 FROM identities WHERE id = pending.identity)")
    }
    let clear = try RawStatement(
      database, "DELETE FROM pending WHERE identity IN (SELECT id FROM identities WHERE stem = ?)")
    for stem in stems {
      clear.bind(1, stem)
      try clear.run()
      try resolve(stem)
    }
    try removeLeft()
    try changes.write(to: database)
    return (try Int.fetchOne(database, sql: "SELECT count(*) FROM pending") ?? 0, stems.last)
  }

  private mutating func resolve(_ stem: String) throws {
    var nodes = try group(stem)
    let complete = stem.hasSuffix(":") ? try completeNodes(ofNumber: stem) : NodeDecision.joinable(nodes)
    for index in nodes.indices { try settle(&nodes[index], among: complete) }
  }

  private mutating func settle(_ node: inout GroupNode, among complete: [JoinableDocument]) throws {
    for statement in node.statements where statement.mentions <= 0 {
      try run("DELETE FROM statements WHERE id = ?", statement.id)
      removed.append(statement.id)
    }
    node.statements.removeAll { $0.mentions <= 0 }
    guard let decision = NodeDecision(node, among: complete, registry: registry) else { return }
    counts.compared += decision.compared
    if let known = decision.known { try insertKnown(known, as: decision.target) }
    for statement in node.statements where statement.identity != decision.target {
      try move(statement.id, from: statement.identity, to: decision.target)
      left.insert(statement.identity)
      counts.rebound += 1
    }
    try store(node, decision)
  }

  /// Writes an identity's key and state, or takes it out when nothing names it any more.
  private func store(_ node: GroupNode, _ decision: NodeDecision) throws {
    if node.isBare, try !isAnyBound(to: node.id) {
      try run("DELETE FROM identities WHERE id = ?", node.id)
      return
    }
    guard decision.key != node.key || decision.state.rawValue != node.state else { return }
    let update = try RawStatement(database, "UPDATE identities SET key = ?, state = ? WHERE id = ?")
    update.bind(1, decision.key)
    update.bind(2, decision.state.rawValue)
    update.bind(3, node.id)
    try update.run()
  }

  /// Takes out what statements were bound to that nothing names and nothing is bound to any more.
  private mutating func removeLeft() throws {
    for id in left.sorted() {
      try run(
        """
        DELETE FROM identities WHERE id = ?
        AND NOT EXISTS (SELECT 1 FROM statements WHERE home = identities.id)
        AND NOT EXISTS (SELECT 1 FROM statements s WHERE s.identity = identities.id AND s.identity <> s.home)
        AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.identity = identities.id)
        """, id)
    }
    left = []
  }

  // MARK: Rows

  private func group(_ stem: String) throws -> [GroupNode] {
    var nodes: [GroupNode] = []
    let rows = try RawStatement(
      database, "SELECT id, key, complete, state FROM identities WHERE stem = ? ORDER BY id")
    rows.bind(1, stem)
    while try rows.step() {
      nodes.append(
        GroupNode(
          id: rows.number(0), key: rows.text(1) ?? "", isComplete: rows.int(2) == 1, state: rows.int(3)))
    }
    let statements = try RawStatement(
      database, "SELECT id, form, identity, mentions FROM statements WHERE home = ? ORDER BY id")
    let own = try RawStatement(
      database, "SELECT key FROM documents WHERE identity = ? AND key IS NOT NULL ORDER BY key")
    for index in nodes.indices {
      statements.bind(1, nodes[index].id)
      while try statements.step() {
        nodes[index].statements.append(
          GroupNode.Statement(
            id: statements.number(0), form: statements.text(1) ?? "", identity: statements.number(2),
            mentions: statements.int(3)))
      }
      own.bind(1, nodes[index].id)
      while try own.step() { if let form = own.text(0) { nodes[index].own.append(form) } }
    }
    return nodes
  }

  /// For `16:` the documents of all codes with that number.
  private func completeNodes(ofNumber stem: String) throws -> [JoinableDocument] {
    let rows = try RawStatement(
      database,
      """
      SELECT id, key FROM identities i WHERE stem >= ? AND stem < ? AND (
        EXISTS (SELECT 1 FROM documents d WHERE d.identity = i.id)
        OR complete = 1 AND EXISTS (SELECT 1 FROM statements s WHERE s.home = i.id AND s.mentions > 0))
      ORDER BY id
      """)
    rows.bind(1, stem)
    rows.bind(2, stem.dropLast() + ";")
    var found: [JoinableDocument] = []
    while try rows.step() {
      if let identity = Identity(key: rows.text(1) ?? "") { found.append((rows.number(0), identity)) }
    }
    return found
  }

  private func insertKnown(_ row: Identity, as id: Int64) throws {
    let insert = try RawStatement(
      database,
      """
      INSERT INTO identities (id, key, stem, complete, state) VALUES (?, ?, ?, 1, \(IdentityState.known.rawValue))
      ON CONFLICT (id) DO NOTHING
      """)
    insert.bind(1, id)
    insert.bind(2, row.key)
    insert.bind(3, row.stem)
    try insert.run()
  }

  private func isAnyBound(to identity: Int64) throws -> Bool {
    let rows = try RawStatement(
      database, "SELECT 1 FROM statements WHERE identity = ? AND identity <> home LIMIT 1")
    rows.bind(1, identity)
    defer { rows.reset() }
    return try rows.step()
  }

  private func run(_ sql: String, _ number: Int64) throws {
    let statement = try RawStatement(database, sql)
    statement.bind(1, number)
    try statement.run()
  }

  // MARK: Moving citations

  /// Binds a statement to another identity: its citations go there, and both are counted anew where they changed.
  private mutating func move(_ statement: Int64, from: Int64, to: Int64) throws {
    let rows = try RawStatement(
      database, "SELECT day, document, ordinal FROM citations WHERE identity = ? AND statement = ?")
    rows.bind(1, from)
    rows.bind(2, statement)
    var moved: [(day: Int, document: Int64, ordinal: Int)] = []
    while try rows.step() { moved.append((rows.int(0), rows.number(1), rows.int(2))) }
    let update = try RawStatement(
      database,
      "UPDATE citations SET identity = ? WHERE identity = ? AND day = ? AND document = ? AND ordinal = ?")
    var at = 0
    while at < moved.count {
      let (day, document) = (moved[at].day, moved[at].document)
      try count(day, document, from, to, sign: -1)
      while at < moved.count, moved[at].document == document {
        update.bind(1, to)
        update.bind(2, from)
        update.bind(3, day)
        update.bind(4, document)
        update.bind(5, moved[at].ordinal)
        try update.run()
        at += 1
      }
      try count(day, document, from, to, sign: 1)
    }
    let bind = try RawStatement(database, "UPDATE statements SET identity = ? WHERE id = ?")
    bind.bind(1, to)
    bind.bind(2, statement)
    try bind.run()
    bound.append((statement, to))
  }

  private mutating func count(_ day: Int, _ document: Int64, _ from: Int64, _ to: Int64, sign: Int) throws {
    var tally = changes.tally(day: day)
    let rows = try RawStatement(
      database,
      "SELECT traits FROM citations WHERE identity = ? AND day = ? AND document = ? ORDER BY ordinal")
    for identity in [from, to] {
      rows.bind(1, identity)
      rows.bind(2, day)
      rows.bind(3, document)
      while try rows.step() { tally.count(identity, CitationTraits(number: rows.int(0)).relationNumber) }
    }
    changes.add(tally, sign: sign)
  }
}
