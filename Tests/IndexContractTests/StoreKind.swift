import CitationIndex
import CitationIndexPostgres
import Foundation
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

/// A directory with plans, and indexes of them; gone when the test is over.
final class Plans: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: path + "/plans/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/plans/" + name) }

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
    try IndexRefresh(store: store, paths: IndexPaths()).run([path + "/plans"])
  }

  func name(_ file: String) -> String { path + "/plans/" + file }
}

/// Three servers, each with a share of the parts of an index.
enum Shards {
  static let shared = Result { try (0..<3).map { _ in try TemporaryCluster() } }
}

/// A plan of a department of Bình Phước, with the header that such plans have.
func plan(number: Int = 12, date: String = "ngày 03 tháng 3 năm 2023", _ body: String) -> String {
  """
  UBND TỈNH BÌNH PHƯỚC
  SỞ NGOẠI VỤ

  Số: \(number)/KH-SNgV

  Bình Phước, \(date)

  KẾ HOẠCH
  Triển khai công tác dân vận chính quyền

  \(body)
  """
}
