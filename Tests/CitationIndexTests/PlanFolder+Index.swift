import PlanFiles

@testable import CitationIndex

/// Plans and an index beside them.
extension PlanFolder {
  var index: String { path + "/index.sqlite" }

  func store(_ mode: SQLiteStore.Mode = .writing) throws -> SQLiteStore {
    try SQLiteStore(path: index, mode: mode)
  }

  /// Brings an index up to the plans.
  @discardableResult
  func refresh(_ store: SQLiteStore, isRebuild: Bool = false) throws -> IndexRefresh.Report {
    try IndexRefresh(store: store, paths: IndexPaths(indexFile: index)).run([plans], isRebuild: isRebuild)
  }
}
