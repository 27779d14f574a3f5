import Foundation

@testable import CitationIndex

/// A directory with plans and an index beside them, gone when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var index: String { path + "/index.sqlite" }

  func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: path + "/plans/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/plans/" + name) }

  func store(_ mode: SQLiteStore.Mode = .writing) throws -> SQLiteStore {
    try SQLiteStore(path: index, mode: mode)
  }

  /// Brings an index up to the plans.
  @discardableResult
  func refresh(_ store: SQLiteStore, isRebuild: Bool = false) throws -> IndexRefresh.Report {
    try IndexRefresh(store: store, paths: IndexPaths(indexFile: index)).run(
      [path + "/plans"], isRebuild: isRebuild)
  }
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
