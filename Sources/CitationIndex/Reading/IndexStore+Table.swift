import Citations

extension IndexStore {
  /// Reads the whole index in order, as it stands at one moment, in memory that does not grow with it.
  ///
  /// - Parameter filter: lets only occurrences through that fit, except for its provision; counts stay those of all.
  public func readTable<Result>(
    _ filter: PlanFilter = PlanFilter(), _ body: (inout IndexTable) throws -> Result
  ) throws -> Result {
    try walking { database in
      var table = try IndexTable(store: self, database: database, filter: filter)
      return try body(&table)
    }
  }
}

/// The documents that plans of an index cite, in the order of their keys, each with where it is cited.
///
/// Plans, documents and occurrences are asked for one by one; each of the three goes on where it was.
public struct IndexTable {
  /// How much there is in all; citations that name no document are left out.
  public struct Totals: Hashable, Sendable {
    public var plans: Int
    public var documents: Int
    public var occurrences: Int
  }

  /// A place where a plan cites the document at hand.
  public struct Occurrence: Sendable {
    public var plan: DocumentSummary
    public var kind: CitationKind
    public var relation: Relation?
    /// In bytes of the plan's text.
    public var range: TextRange<Original>
    public var line: Int
    public var column: Int
    /// The words that stand there, exactly.
    public var text: String
    public var provisions: [Provision]
  }

  public let totals: Totals
  private let store: any IndexStore
  private let database: IndexConnection
  private let plans: any SQLStatement
  private let documents: any SQLStatement
  private let occurrencesOfAll: any SQLStatement
  private let occurrencesOfPlan: any SQLStatement
  /// One of the two.
  private var occurrences: any SQLStatement
  private let filter: PlanFilter
  private let match: DocumentMatch
  private var plansEnded = false
  private var documentsEnded = false
  private var hasDocument = false
  /// The plans that occurrences stand in, and whether the filter lets them through; at most `planLimit`.
  private var knownPlans: [Int64: (summary: DocumentSummary, fits: Bool)] = [:]
  private static let planLimit = 20_000

  fileprivate init(store: any IndexStore, database: IndexConnection, filter: PlanFilter) throws {
    self.filter = filter
    match = try DocumentMatch(filter, database)
    self.store = store
    self.database = database
    let counts = try database.statement(
      """
      SELECT (SELECT count(*) FROM documents),
        (SELECT count(DISTINCT identity) FROM counts), (SELECT coalesce(sum(mentions), 0) FROM counts)
      """)
    _ = try counts.step()
    totals = Totals(plans: counts.int(0), documents: counts.int(1), occurrences: counts.int(2))
    counts.reset()
    plans = try database.cursor("SELECT id FROM documents ORDER BY path")
    documents = try database.cursor(
      """
      SELECT id FROM identities i WHERE EXISTS (SELECT 1 FROM counts c WHERE c.identity = i.id) ORDER BY key, id
      """)
    let columns = "c.document, c.traits, c.start, c.length, c.line, c.\"column\", c.provisions, c.day"
    occurrencesOfAll = try database.cursor(
      """
      SELECT \(columns) FROM citations c JOIN documents d ON d.id = c.document
      WHERE c.identity = ? ORDER BY d.path, c.ordinal
      """)
    occurrencesOfPlan = try database.statement(
      """
      SELECT \(columns) FROM documents d JOIN citations c ON c.document = d.id
      WHERE d.path = ? AND c.identity = ? ORDER BY c.ordinal
      """)
    occurrences = occurrencesOfAll
  }

  /// The next plan by path; nil after the last.
  public mutating func nextPlan() throws -> DocumentSummary? {
    guard !plansEnded, try plans.step() else {
      plansEnded = true
      return nil
    }
    return try store.documentSummary(database, plans.number(0))
  }

  /// The next cited document by key; nil after the last. What is left of the last one's occurrences is skipped.
  public mutating func nextDocument() throws -> IdentitySummary? {
    guard !documentsEnded, try documents.step() else {
      documentsEnded = true
      return nil
    }
    let id = documents.number(0)
    moveToDocument(id)
    return try store.summary(database, id)
  }

  /// The identities in the order of their keys, for those who want another order than by key.
  public func identities() throws -> [IdentitySummary] {
    let rows = try database.statement(
      "SELECT id FROM identities i WHERE EXISTS (SELECT 1 FROM counts c WHERE c.identity = i.id) ORDER BY i.key, i.id"
    )
    var ids: [Int64] = []
    while try rows.step() { ids.append(rows.number(0)) }
    let found = try store.summaries(database, ids)
    return ids.compactMap { found[$0] }
  }

  /// Goes to a document out of order; its occurrences follow.
  ///
  /// - Parameter path: of the plan whose occurrences alone are wanted.
  public mutating func moveToDocument(_ identity: Int64, inPlan path: String? = nil) {
    occurrences.reset()
    if let path {
      occurrences = occurrencesOfPlan
      occurrences.bind(1, path)
      occurrences.bind(2, identity)
    } else {
      occurrences = occurrencesOfAll
      occurrences.bind(1, identity)
    }
    hasDocument = true
  }

  /// A document by its number.
  public func summary(of identity: Int64) throws -> IdentitySummary? { try store.summary(database, identity) }

  /// The next occurrence of the document at hand, by plan and place; nil after its last.
  public mutating func nextOccurrence() throws -> Occurrence? {
    while hasDocument, try occurrences.step() {
      if let occurrence = try occurrence() { return occurrence }
    }
    hasDocument = false
    return nil
  }

  /// The occurrence at hand; nil where the filter holds it back.
  private mutating func occurrence() throws -> Occurrence? {
    let document = occurrences.number(0)
    let traits = CitationTraits(number: occurrences.int(1))
    guard filter.relations.isEmpty || traits.relation.map(filter.relations.contains) == true,
      filter.kinds.isEmpty || filter.kinds.contains(traits.kind),
      match.days?.contains(occurrences.int(7)) ?? true
    else { return nil }
    let (start, length) = (occurrences.int(2), occurrences.int(3))
    let (line, column) = (occurrences.int(4), occurrences.int(5))
    let provisions = occurrences.text(6).map(ProvisionText.provisions) ?? []
    guard let plan = try plan(document), plan.fits else { return nil }
    let window = TextWindow(document: document, start: start, count: length)
    let bytes = try database.tables.texts([window])[0].bytes
    return Occurrence(
      plan: plan.summary, kind: traits.kind, relation: traits.relation,
      range: TextRange(start, start + length),
      line: line, column: column, text: String(decoding: bytes, as: UTF8.self), provisions: provisions)
  }

  private mutating func plan(_ document: Int64) throws -> (summary: DocumentSummary, fits: Bool)? {
    if let plan = knownPlans[document] { return plan }
    guard let summary = try store.documentSummary(database, document) else { return nil }
    let plan = (summary, try !match.needsDocument || match.fits(database, document))
    if knownPlans.count >= IndexTable.planLimit { knownPlans.removeAll() }
    knownPlans[document] = plan
    return plan
  }
}
