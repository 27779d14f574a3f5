import Citations

extension IndexStore {
  /// Which plans cite a document, newest first.
  ///
  /// - Parameters:
  ///   - cited: the document, as `answer` found it.
  ///   - limit: how many plans; `offset` of them are passed over.
  public func citedBy(
    _ cited: IdentitySummary, _ filter: PlanFilter = PlanFilter(), limit: Int = 20, offset: Int = 0
  ) throws -> CitedBy {
    try reading { database in
      var scan = try CitedByScan(
        database: database, filter: filter, range: offset..<(offset + max(0, limit)),
        countsAll: !filter.isEmpty)
      try scan.run(cited.id)
      let documents = try self.documentSummaries(database, scan.page.map(\.document))
      var excerpts = try self.excerpts(
        database, scan.page.flatMap { plan in plan.rows.map { (plan.document, $0.start, $0.length) } })[...]
      let page = scan.page.compactMap { plan -> CitingPlan? in
        let sentences = plan.rows.map { _ in excerpts.removeFirst() }
        guard let document = documents[plan.document] else { return nil }
        let places = zip(plan.rows, sentences).map { row, excerpt in
          CitedPlace(
            ordinal: row.ordinal, kind: row.traits.kind, relation: row.traits.relation,
            range: TextRange(row.start, row.start + row.length), line: row.line, column: row.column,
            provisions: row.provisions, fit: row.fit,
            excerpt: excerpt)
        }
        return CitingPlan(document: document, places: places)
      }
      return CitedBy(
        identity: cited, plans: filter.isEmpty ? cited.counts.plans : scan.plans,
        mentions: filter.isEmpty ? cited.counts.mentions : scan.mentions, wholeMentions: scan.wholeMentions,
        page: page, offset: offset)
    }
  }
}

/// Goes through the citations of one identity, newest first: one stretch of the table, in its own order.
private struct CitedByScan {
  struct Row {
    var ordinal: Int
    var traits: CitationTraits
    var start: Int
    var length: Int
    var line: Int
    var column: Int
    var provisions: [Provision]
    var fit: ProvisionFit
  }

  let database: IndexConnection
  let filter: PlanFilter
  let match: DocumentMatch
  /// Which plans of those that fit are wanted.
  let range: Range<Int>
  /// Whether to go on after the page, to count.
  let countsAll: Bool

  private(set) var plans = 0
  private(set) var mentions = 0
  private(set) var wholeMentions = 0
  private(set) var page: [(document: Int64, rows: [Row])] = []
  private var document: Int64 = -1
  private var documentFits = true
  private var documentHasRow = false

  init(database: IndexConnection, filter: PlanFilter, range: Range<Int>, countsAll: Bool) throws {
    self.database = database
    self.filter = filter
    self.range = range
    self.countsAll = countsAll
    match = try DocumentMatch(filter, database)
  }

  mutating func run(_ identity: Int64) throws {
    let rows = try database.cursor(
      """
      SELECT document, ordinal, traits, start, length, line, "column", provisions FROM citations
      WHERE identity = ? AND day BETWEEN ? AND ? ORDER BY day DESC, document DESC, ordinal DESC
      """)
    rows.bind(1, identity)
    rows.bind(2, match.days?.lowerBound ?? 0)
    rows.bind(3, match.days?.upperBound ?? Int(Int32.max))
    defer { rows.reset() }
    while try rows.step() {
      let number = rows.number(0)
      if number != document {
        if !countsAll, plans >= range.upperBound { break }
        document = number
        documentHasRow = false
        documentFits = try !match.needsDocument || match.fits(database, number)
      }
      guard documentFits else { continue }
      let traits = CitationTraits(number: rows.int(2))
      guard filter.relations.isEmpty || traits.relation.map(filter.relations.contains) == true,
        filter.kinds.isEmpty || filter.kinds.contains(traits.kind)
      else { continue }
      let provisions = rows.text(7).map(ProvisionText.provisions) ?? []
      var fit = ProvisionFit.inside
      if let asked = filter.provision { fit = ProvisionFit(provisions, to: asked) }
      if fit == .whole { wholeMentions += 1 }
      guard fit == .inside || fit == .around else { continue }
      if !documentHasRow {
        documentHasRow = true
        plans += 1
        if range.contains(plans - 1) { page.append((number, [])) }
      }
      mentions += 1
      guard range.contains(plans - 1) else { continue }
      page[page.count - 1].rows.insert(
        Row(
          ordinal: rows.int(1), traits: traits, start: rows.int(3), length: rows.int(4), line: rows.int(5),
          column: rows.int(6), provisions: provisions, fit: fit),
        at: 0)
    }
  }
}
