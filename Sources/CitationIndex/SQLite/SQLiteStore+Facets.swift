import Citations
import GRDB

/// How the plans that a search finds are spread; what is not known is left out.
public struct SearchFacets: Sendable {
  public var byType: [String: Int] = [:]
  public var byIssuer: [String: Int] = [:]
  public var byPlace: [String: Int] = [:]
  public var byYear: [Int: Int] = [:]
}

extension SQLiteStore {
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
      var arguments: [any DatabaseValueConvertible] = words.map { [$0] } ?? []
      arguments += condition.numbers.map { $0 as any DatabaseValueConvertible }
      if let excluded = condition.excluded { arguments.append(excluded) }
      let source =
        words == nil
        ? "documents d WHERE true"
        : "fulltext f JOIN documents d ON d.id = f.rowid WHERE fulltext MATCH ?"
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT t.text, i.text, p.text, g.year, g.count FROM
            (SELECT d.type, d.issuer, d.place, d.day / 10000 AS year, count(*) AS count FROM \(source)\(condition.sql)
              GROUP BY 1, 2, 3, 4) g
          LEFT JOIN names t ON t.id = g.type LEFT JOIN names i ON i.id = g.issuer LEFT JOIN names p ON p.id = g.place
          """, arguments: StatementArguments(arguments))
      var facets = SearchFacets()
      while let row = try rows.next() {
        let count: Int = row[4]
        if let name: String = row[0] { facets.byType[name, default: 0] += count }
        if let name: String = row[1] { facets.byIssuer[name, default: 0] += count }
        if let name: String = row[2] { facets.byPlace[name, default: 0] += count }
        if let year: Int = row[3], year > 0 { facets.byYear[year, default: 0] += count }
      }
      return facets
    }
  }
}
