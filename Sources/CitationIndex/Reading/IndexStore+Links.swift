import Citations

extension IndexStore {
  public func years(citing identity: Int64) throws -> [Timeline.Year] {
    try reading { database in
      let rows = try database.statement(
        "SELECT year, relation, plans, mentions FROM counts WHERE identity = ? ORDER BY year, relation")
      rows.bind(1, identity)
      var years: [Timeline.Year] = []
      while try rows.step() {
        if years.last?.year != rows.int(0) {
          years.append(Timeline.Year(year: rows.int(0), plans: 0, mentions: 0, byRelation: [:]))
        }
        years[years.count - 1].plans += rows.int(2)
        years[years.count - 1].mentions += rows.int(3)
        if let relation = CitationTraits.relation(rows.int(1)) {
          years[years.count - 1].byRelation[relation, default: 0] += rows.int(3)
        }
      }
      return years
    }
  }

  public func links(to identity: Int64, limit: Int) throws -> [CitationLink] {
    try reading { database in
      let rows = try database.cursor(
        "SELECT document, traits FROM citations WHERE identity = ? ORDER BY day DESC, document DESC, ordinal DESC"
      )
      rows.bind(1, identity)
      defer { rows.reset() }
      var found: [(document: Int64, mentions: Int, relations: Set<Relation>)] = []
      while try rows.step() {
        if found.last?.document != rows.number(0) {
          if found.count == limit { break }
          found.append((rows.number(0), 0, []))
        }
        found[found.count - 1].mentions += 1
        if let relation = CitationTraits(number: rows.int(1)).relation {
          found[found.count - 1].relations.insert(relation)
        }
      }
      let own = try database.statement("SELECT identity FROM documents WHERE id = ?")
      return try found.map { link in
        own.bind(1, link.document)
        let identity = try own.step() ? own.optional(0) : nil
        own.reset()
        return CitationLink(
          identity: identity, plan: try self.documentSummary(database, link.document),
          mentions: link.mentions,
          relations: link.relations.sorted { $0.rawValue < $1.rawValue })
      }
    }
  }

  public func links(from identity: Int64, limit: Int) throws -> [CitationLink] {
    try reading { database in
      let rows = try database.statement(
        """
        SELECT c.identity, c.traits FROM documents d JOIN citations c ON c.document = d.id
        WHERE d.identity = ? AND c.identity NOT IN (0, ?1)
        """)
      rows.bind(1, identity)
      var found: [Int64: (mentions: Int, relations: Set<Relation>)] = [:]
      while try rows.step() {
        found[rows.number(0), default: (0, [])].mentions += 1
        if let relation = CitationTraits(number: rows.int(1)).relation {
          found[rows.number(0)]?.relations.insert(relation)
        }
      }
      let plans = try self.plans(database, Array(found.keys))
      let best = found.sorted { (plans[$1.key] ?? 0, $0.key) < (plans[$0.key] ?? 0, $1.key) }.prefix(limit)
      return best.map { identity, link in
        CitationLink(
          identity: identity, plan: nil, mentions: link.mentions,
          relations: link.relations.sorted { $0.rawValue < $1.rawValue })
      }
    }
  }
}
