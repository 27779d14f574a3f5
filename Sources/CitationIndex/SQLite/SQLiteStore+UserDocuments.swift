import GRDB

extension SQLiteStore {
  @discardableResult
  public func store(_ rows: [KnownImport.Row], source: String, overConflicts: Bool) throws -> Int {
    try writing { try UserDocuments.store(rows, source: source, overConflicts: overConflicts, in: $0) }
  }
}
