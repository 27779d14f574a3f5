import Citations

/// A document that a plan cites, with where it does.
public struct CitedDocument: Sendable {
  /// Nil for mentions that name no document: bare provisions, back references that lead nowhere.
  public var identity: IdentitySummary?
  public var places: [CitedPlace]
}

extension IndexStore {
  /// What a plan cites, in the order of the first mention; mentions of the plan itself are left out.
  ///
  /// - Returns: nil where the index has no such file.
  public func cites(_ path: String) throws -> (document: DocumentSummary, cited: [CitedDocument])? {
    try reading { database in
      let find = try database.statement("SELECT id FROM documents WHERE path = ?")
      find.bind(1, path)
      guard try find.step() else { return nil }
      let id = find.number(0)
      find.reset()
      guard let document = try self.documentSummary(database, id) else { return nil }
      let rows = try database.statement(
        """
        SELECT identity, ordinal, traits, start, length, line, "column", provisions FROM citations
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
      let excerpts = try self.excerpts(
        database, found.map { (id, $0.place.range.start, $0.place.range.length) })
      for ((identity, place), excerpt) in zip(found, excerpts) {
        var place = place
        place.excerpt = excerpt
        if places[identity] == nil, identity != 0 { order.append(identity) }
        places[identity, default: []].append(place)
      }
      let summaries = try self.summaries(database, order)
      var cited = order.map { CitedDocument(identity: summaries[$0], places: places[$0] ?? []) }
      if let loose = places[0] { cited.append(CitedDocument(identity: nil, places: loose)) }
      return (document, cited)
    }
  }
}
