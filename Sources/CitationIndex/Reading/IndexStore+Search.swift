import Citations

extension IndexStore {
  /// Finds plans by words and fields.
  ///
  /// Plans that have the words as typed come before those that have them only without regard to diacritics; among
  /// both, the best match (bm25) first; without words, the newest.
  ///
  /// - Parameter citing: for each of the query's `cites` the identities that it means; a plan must cite one of each.
  public func find(
    _ query: SearchQuery, citing: [[Int64]], notCiting: [Int64], limit: Int, offset: Int
  ) throws -> SearchAnswer {
    try reading { database in
      let text = try FullTextQuery(query, database)
      let condition = try SearchCondition(query, citing: citing, notCiting: notCiting, database)
      let search = PlanSearch(database: database, condition: condition)
      let wanted = offset + limit
      var found: [(document: Int64, isExact: Bool)] = []
      var total = 0
      if let folded = text.folded {
        total = try search.count(folded)
        let exact = try text.exact.map { try search.best($0, limit: wanted) } ?? []
        let first = Set(exact)
        found = exact.map { ($0, true) }
        if found.count < wanted, found.count < total {
          let rest = try search.best(folded, limit: wanted + first.count).filter { !first.contains($0) }
          found += rest.map { ($0, text.exact == nil) }
        }
      } else {
        total = try search.countNewest()
        found = try search.newest(limit: wanted).map { ($0, true) }
      }
      let page = found.dropFirst(offset).prefix(limit)
      let documents = try self.documentSummaries(database, page.map(\.document))
      let hits = try page.compactMap { hit -> SearchHit? in
        guard let document = documents[hit.document] else { return nil }
        let snippet =
          try text.folded.map { try database.tables.snippet($0, of: hit.document) }
          ?? self.sentence(database, citing: citing.first ?? [], in: hit.document)
        return SearchHit(document: document, isExact: hit.isExact, snippet: snippet)
      }
      var suggestions: [String] = []
      if total == 0 {
        let words = try WordTable(database)
        for word in Set(text.missing).sorted().prefix(3) { suggestions += try words.near(word) }
      }
      return SearchAnswer(reference: nil, total: total, hits: hits, offset: offset, suggestions: suggestions)
    }
  }

  /// The sentence in which a document cites one of the identities.
  private func sentence(_ database: IndexConnection, citing identities: [Int64], in document: Int64) throws
    -> [SnippetPart]
  {
    let rows = try database.statement(
      """
      SELECT start, length FROM citations WHERE identity = ? AND document = ?
      AND day = (SELECT day FROM documents WHERE id = ?2) ORDER BY ordinal LIMIT 1
      """)
    for identity in identities {
      rows.bind(1, identity)
      rows.bind(2, document)
      guard try rows.step() else { continue }
      let (start, length) = (rows.int(0), rows.int(1))
      rows.reset()
      let excerpt = try excerpt(database, of: document, start, length)
      return [
        SnippetPart(text: excerpt.before, isMarked: false), SnippetPart(text: excerpt.marked, isMarked: true),
        SnippetPart(text: excerpt.after, isMarked: false),
      ]
    }
    return []
  }
}

/// What a plan must be besides having the words, as SQL over `documents d`; all values are bound.
struct SearchCondition {
  private(set) var sql = ""
  private(set) var numbers: [Int64] = []
  /// Words that must not stand there, bound last; only where no words must.
  private(set) var excluded: [String] = []

  init(_ query: SearchQuery, citing: [[Int64]], notCiting: [Int64], _ database: IndexConnection) throws {
    if let days = query.filter.days {
      sql += " AND d.day BETWEEN ? AND ?"
      numbers += [Int64(days.lowerBound), Int64(days.upperBound)]
    }
    let match = try DocumentMatch(query.filter, database)
    for (column, wanted) in [("type", match.types), ("issuer", match.issuers), ("place", match.places)] {
      guard let wanted else { continue }
      sql += " AND d.\(column) IN (" + SearchCondition.marks(wanted.count) + ")"
      numbers += wanted.sorted()
    }
    for identities in citing {
      sql += " AND " + SearchCondition.cites(identities.count)
      numbers += identities
    }
    if !notCiting.isEmpty {
      sql += " AND NOT " + SearchCondition.cites(notCiting.count)
      numbers += notCiting
    }
    if query.terms.isEmpty, !query.excluded.isEmpty {
      let lacks = database.tables.lacks(try FullTextQuery.excluded(query, database))
      sql += " AND " + lacks.sql
      excluded = lacks.values
    }
  }

  /// Binds the values of a statement: those before the condition, its own, those after it.
  func bind(to statement: any SQLStatement, after first: [String], before last: [String] = []) {
    var index: Int32 = 0
    func next() -> Int32 {
      index += 1
      return index
    }
    for value in first { statement.bind(next(), value) }
    for number in numbers { statement.bind(next(), number) }
    for value in excluded + last { statement.bind(next(), value) }
  }

  private static func cites(_ count: Int) -> String {
    """
    EXISTS (SELECT 1 FROM citations c
      WHERE c.identity IN (\(marks(count))) AND c.day = d.day AND c.document = d.id)
    """
  }

  private static func marks(_ count: Int) -> String {
    repeatElement("?", count: count).joined(separator: ", ")
  }
}

/// Runs the statements of one search.
private struct PlanSearch {
  let database: IndexConnection
  let condition: SearchCondition

  func count(_ terms: TextTerms) throws -> Int {
    let match = database.tables.match(terms)
    return try numbers("SELECT count(*) FROM " + match.source, match.values, "").first.map { Int($0) } ?? 0
  }

  func best(_ terms: TextTerms, limit: Int) throws -> [Int64] {
    let match = database.tables.match(terms)
    return try numbers(
      "SELECT d.id FROM " + match.source, match.values,
      " ORDER BY \(match.rank), d.day DESC, d.path LIMIT \(limit)", match.rankValues)
  }

  func countNewest() throws -> Int {
    try numbers("SELECT count(*) FROM documents d WHERE true", [], "").first.map { Int($0) } ?? 0
  }

  func newest(limit: Int) throws -> [Int64] {
    try numbers("SELECT d.id FROM documents d WHERE true", [], " ORDER BY d.day DESC, d.path LIMIT \(limit)")
  }

  private func numbers(
    _ head: String, _ values: [String], _ tail: String, _ tailValues: [String] = []
  ) throws -> [Int64] {
    let rows = try database.statement(head + condition.sql + tail)
    condition.bind(to: rows, after: values, before: tailValues)
    var found: [Int64] = []
    while try rows.step() { found.append(rows.number(0)) }
    return found
  }
}
