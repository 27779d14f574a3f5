import Foundation

/// A directory with plans, gone when the test is over.
package final class PlanFolder: Sendable {
  package let path: String

  package init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package var plans: String { path + "/plans" }

  package func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: plans + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: plans + "/" + name)
  }
}

/// A plan of a department of Bình Phước, with the header that such plans have.
package func plan(
  number: Int = 12, date: String = "ngày 03 tháng 3 năm 2023", _ body: String
) -> String {
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
