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
}
