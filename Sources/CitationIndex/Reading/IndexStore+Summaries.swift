import Citations

extension IndexStore {
  func summary(_ database: IndexConnection, _ identity: Int64) throws -> IdentitySummary? {
    try summaries(database, [identity])[identity]
  }

  /// What is known of some identities, by their numbers: asked for together, as every question takes its way to where
  /// the index lies.
  func summaries(_ database: IndexConnection, _ identities: [Int64]) throws -> [Int64: IdentitySummary] {
    var summaries: [Int64: IdentitySummary] = [:]
    for ids in identities.chunks {
      let rows = try database.statement("SELECT id, key, state FROM identities WHERE id IN (\(ids.marks))")
      rows.bind(ids)
      while try rows.step() {
        let key = rows.text(1) ?? ""
        summaries[rows.number(0)] = IdentitySummary(
          id: rows.number(0), key: key, state: IdentityState(rawValue: rows.int(2)) ?? .open, type: nil,
          symbol: nil, name: nil, date: Identity(key: key)?.date, issuers: [], term: nil, subject: nil,
          document: nil, counts: CitationCounts())
      }
      try fillCounts(database, ids, &summaries)
      try fillOwn(database, ids, &summaries)
      for id in ids {
        guard let summary = summaries[id], summary.state == .known else { continue }
        if let known = Identity(key: summary.key).flatMap(registry.document) { summaries[id]?.fill(known) }
      }
      for (id, stated) in try statements(database, of: ids) { summaries[id]?.fill(stated) }
      let open = ids.filter { id in summaries[id].map { $0.subject == nil && $0.counts.plans > 0 } ?? false }
      for (id, subject) in try subjects(database, of: open) { summaries[id]?.subject = subject }
    }
    return summaries
  }

  private func fillCounts(
    _ database: IndexConnection, _ ids: ArraySlice<Int64>, _ summaries: inout [Int64: IdentitySummary]
  ) throws {
    let rows = try database.statement(
      "SELECT identity, year, relation, plans, mentions FROM counts WHERE identity IN (\(ids.marks)) ORDER BY identity"
    )
    rows.bind(ids)
    // Gathered apart, one identity after the other: a summary is large to reach into for each of its rows.
    var (id, counts) = (Int64(0), CitationCounts())
    while try rows.step() {
      if rows.number(0) != id {
        summaries[id]?.counts = counts
        (id, counts) = (rows.number(0), CitationCounts())
      }
      let (year, plans, mentions) = (rows.int(1), rows.int(3), rows.int(4))
      counts.plans += plans
      counts.mentions += mentions
      if plans > 0 { counts.byYear[year, default: 0] += plans }
      if let relation = CitationTraits.relation(rows.int(2)) {
        counts.byRelation[relation, default: 0] += mentions
      }
    }
    summaries[id]?.counts = counts
  }

  /// What the documents themselves say, where their texts are in the index; of several files the first by path.
  private func fillOwn(
    _ database: IndexConnection, _ ids: ArraySlice<Int64>, _ summaries: inout [Int64: IdentitySummary]
  ) throws {
    let rows = try database.statement(
      "SELECT identity, path, key, title FROM documents WHERE identity IN (\(ids.marks)) ORDER BY path")
    rows.bind(ids)
    while try rows.step() {
      let id = rows.number(0)
      guard summaries[id]?.document == nil else { continue }
      summaries[id]?.document = rows.text(1)
      if let stated = rows.text(2).flatMap(StatedIdentity.init(form:)) { summaries[id]?.fill(stated) }
      summaries[id]?.subject = rows.text(3)
    }
  }

  /// What is stated of identities, the most usual first; of each the first fifty.
  private func statements(
    _ database: IndexConnection, of ids: ArraySlice<Int64>
  ) throws -> [(id: Int64, stated: StatedIdentity)] {
    let rows = try database.statement(
      """
      SELECT identity, form FROM (
        SELECT identity, form, mentions,
          row_number() OVER (PARTITION BY identity ORDER BY mentions DESC, form) AS place
        FROM (
          SELECT identity, form, mentions FROM statements WHERE home IN (\(ids.marks)) AND identity = home
          UNION ALL
          SELECT identity, form, mentions FROM statements WHERE identity IN (\(ids.marks)) AND identity <> home
        ) s
      ) ranked WHERE place <= 50 ORDER BY identity, place
      """)
    rows.bind(ids)
    var found: [(Int64, StatedIdentity)] = []
    while try rows.step() {
      if let stated = StatedIdentity(form: rows.text(1) ?? "") { found.append((rows.number(0), stated)) }
    }
    return found
  }

  /// The subjects that most of the newest mentions give; of equal ones the first by its letters.
  private func subjects(_ database: IndexConnection, of ids: [Int64]) throws -> [Int64: String] {
    if ids.isEmpty { return [:] }
    let parts = ids.indices.map { index in
      """
      SELECT * FROM (SELECT identity, document, start + subject, subjectLength FROM (
        SELECT identity, document, start, subject, subjectLength FROM citations WHERE identity = ?\(index + 1)
        ORDER BY day DESC, document DESC, ordinal DESC LIMIT 100) c\(index)
      WHERE subjectLength IS NOT NULL LIMIT 12) n\(index)
      """
    }
    let rows = try database.statement(parts.joined(separator: " UNION ALL "))
    rows.bind(ids[...])
    var places: [(id: Int64, window: TextWindow)] = []
    while try rows.step() {
      places.append(
        (rows.number(0), TextWindow(document: rows.number(1), start: rows.int(2), count: rows.int(3))))
    }
    let texts = try database.tables.texts(places.map(\.window))
    var counts: [Int64: [String: Int]] = [:]
    for (place, text) in zip(places, texts) {
      counts[place.id, default: [:]][Excerpt.plain(text.bytes), default: 0] += 1
    }
    return counts.compactMapValues { $0.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key }
  }

  // MARK: Documents

  func documentSummary(_ database: IndexConnection, _ id: Int64) throws -> DocumentSummary? {
    try documentSummaries(database, [id])[id]
  }

  /// Documents by their numbers.
  func documentSummaries(_ database: IndexConnection, _ all: [Int64]) throws -> [Int64: DocumentSummary] {
    var found: [Int64: DocumentSummary] = [:]
    for ids in all.chunks {
      let rows = try database.statement(
        """
        SELECT d.path, t.text, d.symbol, d.day, i.text, p.text, d.title, d.signer, d.key, d.format, d.citations,
          d.sha256, d.id
        FROM documents d LEFT JOIN names t ON t.id = d.type LEFT JOIN names i ON i.id = d.issuer
        LEFT JOIN names p ON p.id = d.place WHERE d.id IN (\(ids.marks))
        """)
      rows.bind(ids)
      while try rows.step() {
        found[rows.number(12)] = DocumentSummary(
          path: rows.text(0) ?? "", type: rows.text(1), symbol: rows.text(2),
          date: PartialDate(indexDay: rows.int(3)), issuer: rows.text(4), place: rows.text(5),
          title: rows.text(6), signer: rows.text(7),
          key: rows.text(8).flatMap(StatedIdentity.key(ofForm:)), format: rows.text(9) ?? "",
          sha256: rows.bytes(11), citations: rows.int(10))
      }
    }
    return found
  }
}

extension [Int64] {
  /// So many at a time as one statement asks for.
  var chunks: [ArraySlice<Int64>] {
    stride(from: 0, to: count, by: 50).map { self[$0..<Swift.min($0 + 50, count)] }
  }
}

extension ArraySlice<Int64> {
  /// `?1, ?2, …` for a statement that has all of them.
  var marks: String { (1...Swift.max(1, count)).map { "?\($0)" }.joined(separator: ", ") }
}

extension SQLStatement {
  /// Binds numbers from the first place on.
  func bind(_ numbers: ArraySlice<Int64>) {
    for (index, number) in numbers.enumerated() { bind(Int32(index + 1), number) }
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
