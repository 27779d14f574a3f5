import CitationIndex
import Citations

/// Settles groups of statements in one transaction, while nobody writes: reads them all, decides, writes all.
struct SettlingSession {
  let connection: PostgresConnection
  let registry: Registry
  private(set) var counts = ResolutionCounts()
  /// Statements that change their identity: from, to.
  private var moves: [Int64: (from: Int64, to: Int64)] = [:]
  private var removed: [Int64] = []
  private var known: [Int64: Identity] = [:]
  private var bare: [Int64] = []
  private var updates: [(id: Int64, key: String, state: Int)] = []

  init(connection: PostgresConnection, registry: Registry) {
    self.connection = connection
    self.registry = registry
  }

  /// Settles some groups and returns how many identities are left, and the last group; nil after the last.
  mutating func run(groups: Int, after last: String) throws -> (left: Int, end: String?) {
    let rows = try connection.runOnce(
      """
      SELECT DISTINCT i.stem FROM pending p JOIN identities i ON i.id = p.identity
      WHERE i.stem > $1 ORDER BY i.stem LIMIT CAST($2 AS bigint)
      """, [last, String(groups)])
    let stems = (0..<rows.count).map { rows.text($0, 0) ?? "" }
    if stems.isEmpty {
      try connection.execute(
        "DELETE FROM pending p WHERE NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = p.identity)")
    } else {
      try connection.execute(
        """
        CREATE TEMPORARY TABLE stems (stem text COLLATE "C") ON COMMIT DROP;
        CREATE TEMPORARY TABLE moves (statement bigint, source bigint, target bigint) ON COMMIT DROP;
        CREATE TEMPORARY TABLE updates (id bigint, key text, state integer) ON COMMIT DROP;
        """)
      var copied = CopyRows()
      for stem in stems {
        copied.row(1)
        copied.text(stem)
      }
      try connection.copy(copied, to: "stems")
      try connection.execute("ANALYZE stems")
      try settle(stems)
    }
    let left = try connection.first("SELECT count(*) FROM pending").flatMap { Int($0) } ?? 0
    return (left, stems.last)
  }

  private mutating func settle(_ stems: [String]) throws {
    let groups = try self.groups()
    try connection.execute(
      "DELETE FROM pending p USING identities i, stems s WHERE i.id = p.identity AND i.stem = s.stem")
    for stem in stems {
      guard let nodes = groups[stem] else { continue }
      // For `16:` the documents of all codes with that number.
      let joinable = stem.hasSuffix(":") ? try documents(ofNumber: stem) : NodeDecision.joinable(nodes)
      for node in nodes { settle(node, among: joinable) }
    }
    try write()
  }

  private mutating func settle(_ node: GroupNode, among joinable: [JoinableDocument]) {
    var node = node
    removed += node.statements.filter { $0.mentions <= 0 }.map(\.id)
    node.statements.removeAll { $0.mentions <= 0 }
    guard let decision = NodeDecision(node, among: joinable, registry: registry) else { return }
    counts.compared += decision.compared
    if let identity = decision.known { known[decision.target] = identity }
    for statement in node.statements where statement.identity != decision.target {
      moves[statement.id] = (statement.identity, decision.target)
      counts.rebound += 1
    }
    if node.isBare { bare.append(node.id) }
    if decision.key != node.key || decision.state.rawValue != node.state {
      updates.append((node.id, decision.key, decision.state.rawValue))
    }
  }

  // MARK: Reading

  private func groups() throws -> [String: [GroupNode]] {
    var nodes: [Int64: GroupNode] = [:]
    var stems: [Int64: String] = [:]
    var order: [Int64] = []
    let identities = try connection.runOnce(
      """
      SELECT i.id, i.key, i.complete, i.state, i.stem FROM stems s JOIN identities i ON i.stem = s.stem ORDER BY i.id
      """, [])
    for row in 0..<identities.count {
      let id = identities.number(row, 0)
      nodes[id] = GroupNode(
        id: id, key: identities.text(row, 1) ?? "", isComplete: identities.number(row, 2) == 1,
        state: Int(identities.number(row, 3)))
      stems[id] = identities.text(row, 4)
      order.append(id)
    }
    let list = arrayText(order)
    let statements = try connection.runOnce(
      "SELECT home, id, form, identity, mentions FROM statements WHERE home = ANY (CAST($1 AS bigint[])) ORDER BY id",
      [list])
    for row in 0..<statements.count {
      nodes[statements.number(row, 0)]?.statements.append(
        GroupNode.Statement(
          id: statements.number(row, 1), form: statements.text(row, 2) ?? "",
          identity: statements.number(row, 3), mentions: Int(statements.number(row, 4))))
    }
    let own = try connection.runOnce(
      """
      SELECT identity, key FROM documents
      WHERE identity = ANY (CAST($1 AS bigint[])) AND key IS NOT NULL ORDER BY key
      """, [list])
    for row in 0..<own.count {
      if let form = own.text(row, 1) { nodes[own.number(row, 0)]?.own.append(form) }
    }
    return Dictionary(grouping: order.compactMap { nodes[$0] }) { stems[$0.id] ?? "" }
  }

  private func documents(ofNumber stem: String) throws -> [JoinableDocument] {
    let rows = try connection.run(
      """
      SELECT id, key FROM identities i WHERE stem >= $1 AND stem < $2 AND (
        EXISTS (SELECT 1 FROM documents d WHERE d.identity = i.id)
        OR complete = 1 AND EXISTS (SELECT 1 FROM statements s WHERE s.home = i.id AND s.mentions > 0))
      ORDER BY id
      """, [stem, stem.dropLast() + ";"])
    return (0..<rows.count).compactMap { row in
      Identity(key: rows.text(row, 1) ?? "").map { (rows.number(row, 0), $0) }
    }
  }

  // MARK: Writing

  private mutating func write() throws {
    try insertKnown()
    if !moves.isEmpty { try moveCitations() }
    if !removed.isEmpty {
      _ = try connection.runOnce(
        "DELETE FROM statements WHERE id = ANY (CAST($1 AS bigint[]))", [arrayText(removed)])
    }
    // What nothing names any more leaves, unless a statement was bound to it; also where statements were moved from.
    let unnamed = Set(bare).union(moves.values.map(\.from)).sorted()
    if !unnamed.isEmpty {
      _ = try connection.runOnce(
        """
        DELETE FROM identities i WHERE id = ANY (CAST($1 AS bigint[]))
        AND NOT EXISTS (SELECT 1 FROM statements s WHERE s.home = i.id)
        AND NOT EXISTS (SELECT 1 FROM statements s WHERE s.identity = i.id AND s.identity <> s.home)
        AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.identity = i.id)
        """, [arrayText(unnamed)])
    }
    guard !updates.isEmpty else { return }
    var rows = CopyRows()
    for update in updates {
      rows.row(3)
      rows.big(update.id)
      rows.text(update.key)
      rows.integer(update.state)
    }
    try connection.copy(rows, to: "updates")
    try connection.execute(
      "UPDATE identities i SET key = u.key, state = u.state FROM updates u WHERE u.id = i.id")
  }

  private func insertKnown() throws {
    for (id, identity) in known.sorted(by: { $0.key < $1.key }) {
      _ = try connection.run(
        """
        INSERT INTO identities (id, key, stem, complete, state) VALUES ($1, $2, $3, 1, \(IdentityState.known.rawValue))
        ON CONFLICT DO NOTHING
        """, [String(id), identity.key, identity.stem])
    }
  }

  /// Binds statements to other identities: their citations go there, and what that changes is counted anew.
  private func moveCitations() throws {
    var rows = CopyRows()
    for (statement, move) in moves.sorted(by: { $0.key < $1.key }) {
      rows.row(3)
      rows.big(statement)
      rows.big(move.from)
      rows.big(move.to)
    }
    try connection.copy(rows, to: "moves")
    try connection.execute("ANALYZE moves")
    try count()
    try connection.execute(
      """
      UPDATE citations c SET identity = m.target FROM moves m
      WHERE c.identity = m.source AND c.statement = m.statement;
      UPDATE statements s SET identity = m.target FROM moves m WHERE s.id = m.statement;
      """)
  }

  /// Counts the citations of the documents that change, of the identities that change, before and after.
  private func count() throws {
    let found = PostgresStatement(
      connection,
      """
      SELECT c.document, c.day, c.identity, c.traits, c.statement FROM citations c
      WHERE c.document IN (
        SELECT o.document FROM moves m JOIN citations o ON o.identity = m.source AND o.statement = m.statement)
      AND c.identity IN (SELECT source FROM moves UNION SELECT target FROM moves)
      ORDER BY c.document, c.ordinal
      """, page: 2_000)
    var changes = CountChanges()
    var document: Int64?
    var tallies: (before: CountChanges.Tally, after: CountChanges.Tally)?
    while try found.step() {
      if found.number(0) != document {
        if let tallies { changes.add(tallies.before, sign: -1) }
        if let tallies { changes.add(tallies.after, sign: 1) }
        document = found.number(0)
        tallies = (changes.tally(day: found.int(1)), changes.tally(day: found.int(1)))
      }
      let (identity, relation) = (found.number(2), CitationTraits(number: found.int(3)).relationNumber)
      let move = found.optional(4).flatMap { moves[$0] }
      tallies?.before.count(identity, relation)
      tallies?.after.count(move.map { $0.from == identity ? $0.to : identity } ?? identity, relation)
    }
    if let tallies { changes.add(tallies.before, sign: -1) }
    if let tallies { changes.add(tallies.after, sign: 1) }
    try changes.write(to: connection)
  }
}
