import Citations

/// A cited document in short, for lists of all of them.
public struct CitedIdentity: Sendable {
  /// What the store knows it by.
  public var id: Int64
  public var key: String
  public var state: IdentityState
  /// What most of its mentions state of it.
  public var stated: StatedIdentity?
  /// How many plans cite it, and in how many places.
  public var plans: Int
  public var mentions: Int
}

/// How many plans there are of each sort. What is not known stands under nil, years without a date under 0.
public struct PlanCounts: Sendable {
  public var total = 0
  public var byYear: [Int: Int] = [:]
  public var byType: [String?: Int] = [:]
  public var byIssuer: [String?: Int] = [:]
  public var byPlace: [String?: Int] = [:]
}

extension IndexStore {
  /// A plan's whole text: UTF-8, in which the ranges of its citations count.
  ///
  /// - Returns: nil where the index has no such file.
  public func text(of path: String) throws -> [UInt8]? {
    try reading { database in
      let find = try database.statement(
        "SELECT t.text FROM documents d JOIN texts t ON t.document = d.id WHERE d.path = ?")
      find.bind(1, path)
      defer { find.reset() }
      return try find.step() ? find.bytes(0) : nil
    }
  }

  /// Every document that a plan cites, by key.
  public func citedIdentities() throws -> [CitedIdentity] {
    try reading { database in
      let rows = try database.statement(
        """
        SELECT i.id, i.key, i.state, c.plans, c.mentions, coalesce(
          (SELECT form FROM statements WHERE home = i.id AND identity = i.id ORDER BY mentions DESC, form LIMIT 1),
          (SELECT form FROM statements WHERE identity = i.id AND home <> i.id ORDER BY mentions DESC, form LIMIT 1))
        FROM identities i JOIN
          (SELECT identity, sum(plans) AS plans, sum(mentions) AS mentions FROM counts GROUP BY identity) c
          ON c.identity = i.id
        ORDER BY i.key, i.id
        """)
      var out: [CitedIdentity] = []
      while try rows.step() {
        out.append(
          CitedIdentity(
            id: rows.number(0), key: rows.text(1) ?? "", state: IdentityState(rawValue: rows.int(2)) ?? .open,
            stated: rows.text(5).flatMap(StatedIdentity.init(form:)), plans: rows.int(3),
            mentions: rows.int(4)))
      }
      return out
    }
  }

  /// Plans of the index, newest first; those without a date come last.
  public func plans(limit: Int, offset: Int = 0) throws -> [DocumentSummary] {
    try reading { database in
      let rows = try database.statement(
        "SELECT id FROM documents ORDER BY day DESC, id DESC LIMIT ? OFFSET ?")
      rows.bind(1, max(0, limit))
      rows.bind(2, max(0, offset))
      var ids: [Int64] = []
      while try rows.step() { ids.append(rows.number(0)) }
      let found = try self.documentSummaries(database, ids)
      return ids.compactMap { found[$0] }
    }
  }

  /// How many plans the index has, in all and of each sort.
  public func planCounts() throws -> PlanCounts {
    try reading { database in
      var counts = PlanCounts()
      let years = try database.statement("SELECT day / 10000, count(*) FROM documents GROUP BY 1")
      while try years.step() {
        counts.byYear[years.int(0)] = years.int(1)
        counts.total += years.int(1)
      }
      counts.byType = try self.names(database, of: "type")
      counts.byIssuer = try self.names(database, of: "issuer")
      counts.byPlace = try self.names(database, of: "place")
      return counts
    }
  }

  /// - Parameter column: one of the columns that hold the number of a name.
  private func names(_ database: IndexConnection, of column: String) throws -> [String?: Int] {
    let rows = try database.statement(
      """
      SELECT n.text, d.count FROM (SELECT \(column) AS name, count(*) AS count FROM documents GROUP BY 1) d
      LEFT JOIN names n ON n.id = d.name
      """)
    var out: [String?: Int] = [:]
    while try rows.step() { out[rows.text(0), default: 0] += rows.int(1) }
    return out
  }
}
