import GRDB

extension SQLiteStore {
  /// Stores the rows of an import among the user's own known documents.
  ///
  /// This store keeps binding by the rows that it was opened with; one opened anew sees them, and resolves anew.
  ///
  /// - Returns: how many rows were stored.
  @discardableResult
  public func store(_ rows: [KnownImport.Row], source: String, overConflicts: Bool = false) throws -> Int {
    try writing { try UserDocuments.store(rows, source: source, overConflicts: overConflicts, in: $0) }
  }
}
