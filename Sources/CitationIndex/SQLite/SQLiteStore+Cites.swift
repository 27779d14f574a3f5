import Citations
import GRDB

/// A document that a plan cites, with where it does.
public struct CitedDocument: Sendable {
  /// Nil for mentions that name no document: bare provisions, back references that lead nowhere.
  public var identity: IdentitySummary?
  public var places: [CitedPlace]
}

extension SQLiteStore {
  /// What a plan cites, in the order of the first mention; mentions of the plan itself are left out.
  ///
  /// - Returns: nil where the index has no such file.
  public func cites(_ path: String) throws -> (document: DocumentSummary, cited: [CitedDocument])? {
    try reading { database in
      let find = try RawStatement(database, "SELECT id FROM documents WHERE path = ?")
      find.bind(1, path)
      guard try find.step() else { return nil }
      let id = find.number(0)
      find.reset()
      guard let document = try self.documentSummary(database, id) else { return nil }
      let rows = try RawStatement(
        database,
        """
        SELECT identity, ordinal, traits, start, length, line, column, provisions FROM citations
        WHERE document = ? ORDER BY ordinal
        """)
      rows.bind(1, id)
      var order: [Int64] = []
      var places: [Int64: [CitedPlace]] = [:]
      var found: [(identity: Int64, place: CitedPlace)] = []
      while try rows.step() {
        let traits = CitationTraits(number: rows.int(2))
        if traits.kind == .self { continue }
        let place = CitedPlace(
          ordinal: rows.int(1), kind: traits.kind, relation: traits.relation,
          range: TextRange(rows.int(3), rows.int(3) + rows.int(4)), line: rows.int(5), column: rows.int(6),
          provisions: rows.text(7).map(ProvisionText.provisions) ?? [], fit: .inside,
          excerpt: Excerpt(before: "", marked: "", after: ""))
        found.append((rows.number(0), place))
      }
      for (identity, place) in found {
        var place = place
        place.excerpt = try self.excerpt(database, of: id, place.range.start, place.range.length)
        if places[identity] == nil, identity != 0 { order.append(identity) }
        places[identity, default: []].append(place)
      }
      var cited = try order.map {
        CitedDocument(identity: try self.summary(database, $0), places: places[$0] ?? [])
      }
      if let loose = places[0] { cited.append(CitedDocument(identity: nil, places: loose)) }
      return (document, cited)
    }
  }
}
