import Citations
import GRDB

extension SQLiteStore {
  /// The identities of the index that a reference can mean, best first; of equal ones the most cited.
  ///
  /// - Parameter names: folded key names that the reference's own name stands for, such as the numbers of laws.
  public func identities(for reference: Reference, limit: Int = 20) throws -> [ReferenceFit] {
    try reading { database in
      var found: [(id: Int64, match: Reference.Match)] = []
      // A whole code leads to few identities; only where none of them fits are all of the number compared.
      for stems in self.stems(for: reference) {
        let rows = try self.identityRows(database, for: reference, stems)
        while try rows.step() {
          guard let identity = Identity(key: rows.text(1) ?? ""), let match = reference.match(identity) else {
            continue
          }
          found.append((rows.number(0), match))
        }
        if found.contains(where: \.match.isExact) { break }
      }
      // What was looked through twice was found twice.
      var seen: Set<Int64> = []
      found = found.filter { seen.insert($0.id).inserted }.sorted { $0.match < $1.match }
      if found.isEmpty { return [] }
      // Of many that fit equally the most cited are shown, so all of the best are counted.
      let best = found.prefix { $0.match == found[0].match || $0.match.isExact }
      let kept = best.count >= limit ? Array(best.prefix(2_000)) : Array(found.prefix(limit))
      var fits = try kept.map { (id: $0.id, match: $0.match, plans: try self.plans(database, $0.id)) }
      fits.removeAll { $0.plans == 0 && (try? self.hasDocument(database, $0.id)) != true }
      fits.sort { left, right in
        if left.match != right.match { return left.match < right.match }
        return left.plans != right.plans ? left.plans > right.plans : left.id < right.id
      }
      return try fits.prefix(limit).compactMap { fit in
        try self.summary(database, fit.id).map { ReferenceFit(summary: $0, match: fit.match) }
      }
    }
  }

  /// The stretches of stems to look through, one after the other until something fits.
  private func stems(for reference: Reference) -> [Range<String>] {
    if let number = reference.number {
      let head = "\(number)\(reference.suffix ?? "")"
      let all = head + ":"..<head + ";"
      guard let code = reference.code, code.contains("-") else { return [all] }
      return [head + ":" + code..<head + ":" + code + "\u{1}", all]
    }
    if let identity = reference.identity { return [identity.stem..<identity.stem + "\u{1}"] }
    if let session = reference.session { return ["=" + session..<"=" + session + "\u{1}"] }
    guard let name = reference.name else { return [] }
    // Names may be mistyped; all that begin with the same word are compared.
    let head = "=" + (name.split(separator: " ").first ?? "")
    return [head..<head + "\u{7F}"]
  }

  private func identityRows(
    _ database: Database, for reference: Reference, _ stems: Range<String>
  ) throws -> RawStatement {
    if let identity = reference.identity, let name = identity.nodeName {
      let rows = try RawStatement(database, "SELECT id, key FROM identities WHERE id = ?")
      rows.bind(1, stableNumber(name))
      return rows
    }
    let rows = try RawStatement(
      database, "SELECT id, key FROM identities WHERE stem >= ? AND stem < ? ORDER BY id")
    rows.bind(1, stems.lowerBound)
    rows.bind(2, stems.upperBound)
    return rows
  }

  /// What is known of one identity; nil for a number that names none.
  public func summary(of identity: Int64) throws -> IdentitySummary? {
    try reading { try self.summary($0, identity) }
  }

  /// The identity of a document that is named for certain, where the index has it.
  public func summary(of identity: Identity) throws -> IdentitySummary? {
    guard let name = identity.nodeName else { return nil }
    return try summary(of: stableNumber(name))
  }

  func plans(_ database: Database, _ identity: Int64) throws -> Int {
    let rows = try RawStatement(database, "SELECT coalesce(sum(plans), 0) FROM counts WHERE identity = ?")
    rows.bind(1, identity)
    defer { rows.reset() }
    return try rows.step() ? rows.int(0) : 0
  }

  private func hasDocument(_ database: Database, _ identity: Int64) throws -> Bool {
    let rows = try RawStatement(database, "SELECT 1 FROM documents WHERE identity = ? LIMIT 1")
    rows.bind(1, identity)
    defer { rows.reset() }
    return try rows.step()
  }

  func counts(_ database: Database, _ identity: Int64) throws -> CitationCounts {
    var counts = CitationCounts()
    let rows = try RawStatement(
      database, "SELECT year, relation, plans, mentions FROM counts WHERE identity = ?")
    rows.bind(1, identity)
    while try rows.step() {
      let (year, plans, mentions) = (rows.int(0), rows.int(2), rows.int(3))
      counts.plans += plans
      counts.mentions += mentions
      if plans > 0 { counts.byYear[year, default: 0] += plans }
      if let relation = CitationTraits.relation(rows.int(1)) {
        counts.byRelation[relation, default: 0] += mentions
      }
    }
    return counts
  }

  func summary(_ database: Database, _ identity: Int64) throws -> IdentitySummary? {
    let row = try RawStatement(database, "SELECT key, state FROM identities WHERE id = ?")
    row.bind(1, identity)
    guard try row.step(), let key = row.text(0) else { return nil }
    let state = IdentityState(rawValue: row.int(1)) ?? .open
    row.reset()
    var summary = IdentitySummary(
      id: identity, key: key, state: state, type: nil, symbol: nil, name: nil,
      date: Identity(key: key)?.date, issuers: [], term: nil, subject: nil, document: nil,
      counts: try counts(database, identity))
    let own = try RawStatement(
      database, "SELECT path, key, title FROM documents WHERE identity = ? ORDER BY path LIMIT 1")
    own.bind(1, identity)
    if try own.step() {
      summary.document = own.text(0)
      own.text(1).flatMap(StatedIdentity.init(form:)).map { summary.fill($0) }
      summary.subject = own.text(2)
    }
    own.reset()
    if state == .known, let known = Identity(key: key).flatMap(registry.document) { summary.fill(known) }
    for statement in try statements(database, of: identity) { summary.fill(statement) }
    if summary.subject == nil { summary.subject = try subject(database, of: identity) }
    return summary
  }

  /// What is stated of an identity, the most usual first.
  func statements(_ database: Database, of identity: Int64) throws -> [StatedIdentity] {
    let rows = try RawStatement(
      database,
      """
      SELECT form, mentions FROM statements WHERE home = ?1 AND identity = ?1
      UNION ALL SELECT form, mentions FROM statements WHERE identity = ?1 AND identity <> home
      ORDER BY mentions DESC, form LIMIT 50
      """)
    rows.bind(1, identity)
    var found: [StatedIdentity] = []
    while try rows.step() {
      if let stated = StatedIdentity(form: rows.text(0) ?? "") { found.append(stated) }
    }
    return found
  }

  /// The subject that most of the newest mentions give; of equal ones the first by its letters.
  private func subject(_ database: Database, of identity: Int64) throws -> String? {
    let rows = try RawStatement(
      database,
      """
      SELECT document, start + subject, subjectLength FROM (
        SELECT document, start, subject, subjectLength FROM citations WHERE identity = ?
        ORDER BY day DESC, document DESC, ordinal DESC LIMIT 100)
      WHERE subjectLength IS NOT NULL LIMIT 12
      """)
    rows.bind(1, identity)
    var places: [(document: Int64, start: Int, length: Int)] = []
    while try rows.step() { places.append((rows.number(0), rows.int(1), rows.int(2))) }
    var counts: [String: Int] = [:]
    for place in places {
      let bytes = try text(database, of: place.document, from: place.start, count: place.length).bytes
      counts[Excerpt.plain(bytes), default: 0] += 1
    }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}

extension IdentitySummary {
  mutating func fill(_ known: KnownDocument) {
    type = known.type
    if !known.symbol.isEmpty { symbol = known.symbol }
    if let issuer = known.issuer { issuers = [issuer.replacing("UBND ", with: "Ủy ban nhân dân ")] }
    if subject == nil, let about = known.subject {
      let opening = ["về việc ", "Về việc ", "về ", "Về "].first { about.hasPrefix($0) } ?? ""
      subject = String(about.dropFirst(opening.count))
    }
    self.known = known
  }

  /// Takes from a statement what is not known yet.
  mutating func fill(_ stated: StatedIdentity) {
    if type == nil { type = stated.type }
    if symbol == nil { symbol = stated.symbol }
    if name == nil { name = stated.name }
    if issuers.isEmpty { issuers = stated.issuers }
    if term == nil { term = stated.term }
    if date == nil, let identity = Identity(key: stated.key) { date = identity.date }
  }
}
