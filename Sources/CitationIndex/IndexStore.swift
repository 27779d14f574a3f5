import Citations

/// How an index is to be opened.
public enum IndexMode: Sendable {
  /// An index that is there, for reading only.
  case reading
  /// For writing; made when it is not there.
  case writing
}

/// What an index must do, whatever keeps it: SQLite in a file, PostgreSQL for many.
///
/// Safe to use from any thread. Whatever is written shows as whole documents to all who read. Every member throws
/// `IndexError` when the index cannot be used. Answers are worked out by extensions, from `reading` alone, so that they
/// are the same of every index.
public protocol IndexStore: Sendable {
  /// How messages name the index; no password is in it.
  var name: String { get }
  /// How the index names files.
  var paths: IndexPaths { get }
  /// The known documents that citations are bound to.
  var registry: Registry { get }
  /// Differs whenever what the index answers may.
  var version: String { get }

  // Writing
  /// Works out all of a document that needs no store. Call it from as many threads as there are.
  func prepare(_ document: IndexedDocument) -> PreparedDocument
  /// Stores changes of several documents as one transaction.
  ///
  /// What their citations mean is settled by `resolve`, which also goes on where a killed process stopped.
  func write(_ changes: [DocumentChange]) throws
  /// Settles what the citations of changed documents mean, and those that the change affects.
  ///
  /// - Parameter progress: called with how many identities are left.
  @discardableResult
  func resolve(progress: (Int) -> Void) throws -> ResolutionCounts
  /// Changes the paths that the index was told to hold, with no other change in between.
  func changeRoots(_ change: ([String]) -> [String]) throws
  /// Has documents read again whose citations another registry may settle, where the registry has changed.
  func noticeRegistry() throws
  /// Stores the rows of an import among the user's own known documents.
  ///
  /// This store keeps binding by the rows that it was opened with; one opened anew sees them, and resolves anew.
  ///
  /// - Returns: how many rows were stored.
  @discardableResult
  func store(_ rows: [KnownImport.Row], source: String, overConflicts: Bool) throws -> Int

  // Reading
  /// Runs a reading of one moment; it may be run again where a connection was lost.
  func reading<Result>(_ body: (IndexConnection) throws -> Result) throws -> Result
  /// Runs a reading of one moment that may go over all that there is.
  func walking<Result>(_ body: (IndexConnection) throws -> Result) throws -> Result

  // Upkeep
  /// Faults in what is stored, in words; none where all is well.
  func check() throws -> [String]
  /// Gives back room that removed documents left.
  func vacuum() throws
  /// Closes the index, with all that was written stored.
  func close() throws
}

extension IndexStore {
  @discardableResult
  public func resolve() throws -> ResolutionCounts { try resolve { _ in } }
}
