import CitationIndex
import CitationIndexPostgres
import Foundation
import PlanFiles
import Testing

/// The kinds of index that must answer alike.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
  case sqlite
  case postgres
  /// PostgreSQL with its parts on three other servers.
  case shards

  static var here: [StoreKind] { TemporaryCluster.isInstalled ? allCases : [.sqlite] }

  var testDescription: String { rawValue }
}

/// Plans, and indexes of them.
extension PlanFolder {
  /// An empty index.
  func index(_ kind: StoreKind) throws -> any IndexStore {
    switch kind {
    case .sqlite: return try SQLiteStore(path: path + "/\(UUID().uuidString).sqlite")
    case .postgres: return try PostgresStore(address: TemporaryCluster.sharedCluster().database())
    case .shards:
      let store = try PostgresStore(address: TemporaryCluster.sharedCluster().database())
      try store.distribute(over: Shards.shared.get().map { try $0.database() })
      return store
    }
  }

  /// Brings an index up to the plans, which it names from the root in every kind.
  @discardableResult
  func refresh(_ store: any IndexStore) throws -> IndexRefresh.Report {
    try IndexRefresh(store: store, paths: IndexPaths()).run([plans])
  }

  func name(_ file: String) -> String { plans + "/" + file }
}

/// Three servers, each with a share of the parts of an index.
enum Shards {
  static let shared = Result { try (0..<3).map { _ in try TemporaryCluster() } }
}
