import Citations

/// What an index must do, whatever keeps it: SQLite in a file, PostgreSQL for many.
///
/// Safe to use from any thread. Whatever is written shows as whole documents to all who read. Every member throws
/// `IndexError` when the index cannot be used.
public protocol IndexStore: Sendable {
  /// How messages name the index.
  var name: String { get }
  /// The known documents that citations are bound to.
  var registry: Registry { get }

  // Writing
  func files(under roots: [String]) throws -> [String: FileState]
  func prepare(_ document: IndexedDocument) -> PreparedDocument
  func write(_ changes: [DocumentChange]) throws
  func resolve(progress: (Int) -> Void) throws -> ResolutionCounts

  // Reading
  func identities(for reference: Reference, limit: Int) throws -> [ReferenceFit]
  func summary(of identity: Int64) throws -> IdentitySummary?
  func citedBy(_ identity: Int64, _ filter: PlanFilter, limit: Int, offset: Int) throws -> CitedBy?
  func document(_ path: String) throws -> DocumentSummary?
  func cites(_ path: String) throws -> (document: DocumentSummary, cited: [CitedDocument])?
  func find(
    _ query: SearchQuery, citing: [[Int64]], notCiting: [Int64], limit: Int, offset: Int
  ) throws -> SearchAnswer
  func statistics(limit: Int) throws -> Statistics
  func related(_ path: String, limit: Int) throws -> [RelatedPlan]?
  func years(citing identity: Int64) throws -> [Timeline.Year]
  /// Plans that cite an identity, the newest first.
  func links(to identity: Int64, limit: Int) throws -> [CitationLink]
  /// What the document of an identity cites, where its text is in the index, the most cited first.
  func links(from identity: Int64, limit: Int) throws -> [CitationLink]
  /// The paths that the index was told to hold, by the names that it has for them.
  func roots() throws -> [String]
  func add(roots: [String]) throws
  func noticeRegistry() throws
  /// Faults in what is stored, in words; none where all is well.
  func check() throws -> [String]
}
