import Citations

/// How the plans that a search finds are spread; what is not known is left out.
public struct SearchFacets: Sendable {
  public var byType: [String: Int] = [:]
  public var byIssuer: [String: Int] = [:]
  public var byPlace: [String: Int] = [:]
  public var byYear: [Int: Int] = [:]
}

extension IndexStore {
  /// Counts all plans that a search finds, by what they can be narrowed by.
  ///
  /// - Throws: `SearchError` for a query that cannot be understood.
  public func facets(_ text: String, withSuccessors: Bool = false) throws -> SearchFacets {
    var query = try SearchQuery(text)
    query.filter.withSuccessors = withSuccessors
    var citing = try query.cites.map { try self.identities($0) }
    if let plain = query.plainText, case .one(let fit, _, _)? = try understood(plain) {
      query.terms = []
      citing = [[fit.summary.id]]
    }
    let notCiting = try query.excludedCites.flatMap { try self.identities($0) }
    return try reading { [query, citing] database in
      let words = try FullTextQuery(query, database).folded
      let condition = try SearchCondition(query, citing: citing, notCiting: notCiting, database)
      let match = words.map(database.tables.match)
      let rows = try database.statement(
        """
        SELECT t.text, i.text, p.text, g.year, g.count FROM
          (SELECT d.type, d.issuer, d.place, d.day / 10000 AS year, count(*) AS count
            FROM \(match?.source ?? "documents d WHERE true")\(condition.sql) GROUP BY 1, 2, 3, 4) g
        LEFT JOIN names t ON t.id = g.type LEFT JOIN names i ON i.id = g.issuer LEFT JOIN names p ON p.id = g.place
        """)
      condition.bind(to: rows, after: match?.values ?? [])
      var facets = SearchFacets()
      while try rows.step() {
        let count = rows.int(4)
        if let name = rows.text(0) { facets.byType[name, default: 0] += count }
        if let name = rows.text(1) { facets.byIssuer[name, default: 0] += count }
        if let name = rows.text(2) { facets.byPlace[name, default: 0] += count }
        if rows.int(3) > 0 { facets.byYear[rows.int(3), default: 0] += count }
      }
      return facets
    }
  }
}
