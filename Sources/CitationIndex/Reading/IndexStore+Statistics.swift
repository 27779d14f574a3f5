import Citations
import Foundation

extension IndexStore {
  /// Counts what the index holds.
  ///
  /// - Parameter limit: how many of each list.
  public func statistics(limit: Int = 20) throws -> Statistics {
    try reading { database in
      func number(_ sql: String) throws -> Int { try database.number(sql) ?? 0 }
      func pairs(_ sql: String) throws -> [(Int64, Int)] {
        let rows = try database.statement(sql)
        var found: [(Int64, Int)] = []
        while try rows.step() { found.append((rows.number(0), rows.int(1))) }
        return found
      }
      func names(_ column: String) throws -> [Statistics.NameCount] {
        let rows = try database.statement(
          """
          SELECT n.text, count(*) FROM documents d JOIN names n ON n.id = d.\(column)
          GROUP BY n.id ORDER BY count(*) DESC, n.text LIMIT \(limit)
          """)
        var found: [Statistics.NameCount] = []
        while try rows.step() { found.append(.init(name: rows.text(0) ?? "", count: rows.int(1))) }
        return found
      }
      let states = try pairs(
        "SELECT i.state, sum(c.mentions) FROM counts c JOIN identities i ON i.id = c.identity GROUP BY i.state"
      )
      let relations = try pairs("SELECT relation, sum(mentions) FROM counts GROUP BY relation")
      let top = try pairs(
        "SELECT identity, sum(plans) FROM counts GROUP BY identity ORDER BY sum(plans) DESC, identity LIMIT \(limit)"
      )
      let unresolved = try pairs(
        """
        SELECT c.identity, sum(c.plans) FROM counts c JOIN identities i ON i.id = c.identity
        WHERE i.state = \(IdentityState.ambiguous.rawValue)
        GROUP BY c.identity ORDER BY sum(c.plans) DESC, c.identity LIMIT \(limit)
        """)
      let summaries = try self.summaries(database, top.map(\.0) + unresolved.map(\.0))
      let years = try pairs("SELECT day / 10000, count(*) FROM documents GROUP BY day / 10000")
      return Statistics(
        plans: try number("SELECT count(*) FROM documents"),
        citations: try number("SELECT coalesce(sum(citations), 0) FROM documents"),
        identities: try number("SELECT count(DISTINCT identity) FROM counts"),
        textBytes: try number("SELECT coalesce(sum(\(database.tables.textBytes)), 0) FROM texts"),
        byState: Dictionary(
          uniqueKeysWithValues: states.compactMap { state, count in
            IdentityState(rawValue: Int(state)).map { ($0, count) }
          }),
        loose: try number("SELECT count(*) FROM citations WHERE identity = 0"),
        byRelation: Dictionary(
          uniqueKeysWithValues: relations.compactMap { relation, count in
            CitationTraits.relation(Int(relation)).map { ($0, count) }
          }),
        mostCited: top.compactMap { summaries[$0.0] }, types: try names("type"),
        issuers: try names("issuer"), places: try names("place"),
        years: Dictionary(uniqueKeysWithValues: years.map { (Int($0.0), $0.1) }),
        unresolved: unresolved.compactMap { summaries[$0.0] })
    }
  }

  /// Plans that cite much the same documents as one, the likest first.
  ///
  /// - Returns: nil where the index has no such file.
  public func related(_ path: String, limit: Int = 10) throws -> [RelatedPlan]? {
    try reading { database in
      let find = try database.statement("SELECT id FROM documents WHERE path = ?")
      find.bind(1, path)
      guard try find.step() else { return nil }
      let id = find.number(0)
      find.reset()
      var weights: [Int64: Double] = [:]
      let all = Double(try database.number("SELECT count(*) FROM documents") ?? 1)
      func weight(_ identity: Int64) throws -> Double {
        if let weight = weights[identity] { return weight }
        let plans = Double(max(1, try self.plans(database, identity)))
        let weight = log(1 + all / plans)
        weights[identity] = weight
        return weight
      }
      // Added in one order, so that the same plans are equally like each other in every index.
      func weight(of identities: Set<Int64>) throws -> Double {
        try identities.sorted().reduce(0) { $0 + (try weight($1)) }
      }
      let own = try self.cited(database, by: id)
      var scores: [Int64: Double] = [:]
      let citing = try database.statement(
        """
        SELECT document FROM citations WHERE identity = ? GROUP BY day, document
        ORDER BY day DESC, document DESC LIMIT 3000
        """
      )
      for identity in own.sorted() {
        citing.bind(1, identity)
        let value = try weight(identity)
        while try citing.step() { scores[citing.number(0), default: 0] += value }
      }
      scores[id] = nil
      let near = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(max(50, limit * 4))
      let ownWeight = try weight(of: own)
      var found: [(document: Int64, likeness: Double, shared: [Int64])] = []
      for (document, _) in near {
        let theirs = try self.cited(database, by: document)
        let shared = own.intersection(theirs)
        let common = try weight(of: shared)
        let theirWeight = try weight(of: theirs)
        found.append((document, common / max(0.001, ownWeight + theirWeight - common), Array(shared)))
      }
      let documents = try self.documentSummaries(database, found.map(\.document))
      let plans = found.compactMap { item in documents[item.document].map { (item, $0) } }
      let best = plans.sorted { left, right in
        left.0.likeness != right.0.likeness ? left.0.likeness > right.0.likeness : left.1.path < right.1.path
      }
      return try best.prefix(limit).map { item, document in
        let rarest = item.shared.sorted { (weights[$1]!, $0) < (weights[$0]!, $1) }
        return RelatedPlan(
          document: document, likeness: item.likeness,
          shared: try rarest.prefix(5).compactMap { try self.summary(database, $0) })
      }
    }
  }

  /// The identities that a document cites.
  func cited(_ database: IndexConnection, by document: Int64) throws -> Set<Int64> {
    let rows = try database.statement(
      "SELECT DISTINCT identity FROM citations WHERE document = ? AND identity <> 0")
    rows.bind(1, document)
    var found: Set<Int64> = []
    while try rows.step() { found.insert(rows.number(0)) }
    return found
  }
}
