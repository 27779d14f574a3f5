import Citations
import GRDB

extension SQLiteStore {
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
      let hits = try page.compactMap { hit -> SearchHit? in
        guard let document = try self.documentSummary(database, hit.document) else { return nil }
        let snippet =
          try text.folded.map { try search.snippet($0, of: hit.document) }
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
  private func sentence(_ database: Database, citing identities: [Int64], in document: Int64) throws
    -> [SnippetPart]
  {
    let rows = try RawStatement(
      database,
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
  private(set) var excluded: String?

  init(_ query: SearchQuery, citing: [[Int64]], notCiting: [Int64], _ database: Database) throws {
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
    if query.terms.isEmpty, let words = try FullTextQuery.excluded(query, database) {
      sql += " AND d.id NOT IN (SELECT rowid FROM fulltext WHERE fulltext MATCH ?)"
      excluded = words
    }
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
  let database: Database
  let condition: SearchCondition

  func count(_ match: String) throws -> Int {
    try numbers(
      "SELECT count(*) FROM fulltext f JOIN documents d ON d.id = f.rowid WHERE fulltext MATCH ?", match, ""
    ).first.map { Int($0) } ?? 0
  }

  func best(_ match: String, limit: Int) throws -> [Int64] {
    try numbers(
      "SELECT f.rowid FROM fulltext f JOIN documents d ON d.id = f.rowid WHERE fulltext MATCH ?", match,
      " ORDER BY f.rank, d.day DESC, d.path LIMIT \(limit)")
  }

  func countNewest() throws -> Int {
    try numbers("SELECT count(*) FROM documents d WHERE true", nil, "").first.map { Int($0) } ?? 0
  }

  func newest(limit: Int) throws -> [Int64] {
    try numbers("SELECT d.id FROM documents d WHERE true", nil, " ORDER BY d.day DESC, d.path LIMIT \(limit)")
  }

  private func numbers(_ head: String, _ match: String?, _ tail: String) throws -> [Int64] {
    var arguments: [any DatabaseValueConvertible] = []
    if let match { arguments.append(match) }
    arguments += condition.numbers.map { $0 as any DatabaseValueConvertible }
    if let excluded = condition.excluded { arguments.append(excluded) }
    return try Int64.fetchAll(
      database, sql: head + condition.sql + tail, arguments: StatementArguments(arguments))
  }

  func snippet(_ match: String, of document: Int64) throws -> [SnippetPart] {
    let rows = try RawStatement(
      database,
      """
      SELECT snippet(fulltext, 0, char(1), char(2), '…', 32) FROM fulltext WHERE fulltext MATCH ? AND rowid = ?
      """)
    rows.bind(1, match)
    rows.bind(2, document)
    defer { rows.reset() }
    guard try rows.step(), let text = rows.text(0) else { return [] }
    var parts: [SnippetPart] = []
    var part = ""
    var isMarked = false
    func finish(_ part: String, _ isMarked: Bool) {
      guard !part.isEmpty else { return }
      parts.append(SnippetPart(text: part, isMarked: isMarked))
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 1:
        finish(part, isMarked)
        (part, isMarked) = ("", true)
      case 2:
        finish(part, isMarked)
        (part, isMarked) = ("", false)
      case 0...0x20, 0x7F:
        if part.last != " " { part.append(" ") }
      default: part.unicodeScalars.append(scalar)
      }
    }
    finish(part, isMarked)
    return joined(parts)
  }

  /// Marked words with only a blank between them become one.
  private func joined(_ parts: [SnippetPart]) -> [SnippetPart] {
    var out: [SnippetPart] = []
    for (index, part) in parts.enumerated() {
      let isBetween =
        part.text == " " && out.last?.isMarked == true && index + 1 < parts.count && parts[index + 1].isMarked
      if isBetween || part.isMarked && out.last?.isMarked == true {
        out[out.count - 1].text += part.text
      } else {
        out.append(part)
      }
    }
    return out
  }
}
