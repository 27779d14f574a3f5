import CitationExport
import Citations
import Foundation

/// Plan texts of our own, and tables made of them.
enum PlanTexts {
  static let plans: [(path: String, text: String)] = [
    (
      "kế hoạch 1.txt",
      """
      ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH BÌNH PHƯỚC                    Độc lập - Tự do - Hạnh phúc
      Số: 12/KH-UBND                Bình Phước, ngày 20 tháng 01 năm 2024

      KẾ HOẠCH
      Thực hiện quy chế dân chủ ở cơ sở năm 2024

      Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ về thực hiện dân chủ;
      Thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII) về việc xây dựng quy chế;
      Theo khoản 3 Điều 63 Bộ luật Lao động và điểm a khoản 2 Điều 5 Nghị định số 04/2015/NĐ-CP.
      """
    ),
    (
      "b/plan \"2\" & <co>.txt",
      """
      KẾ HOẠCH
      Thực hiện Nghị định số
      04/2015/NĐ-CP ngày 09 tháng 01 năm 2015 của Chính phủ và Kế hoạch số 44/KH-UBND ngày 14/02/2023.
      Kế hoạch này thực hiện từ Điều 5.
      """
    ),
    ("empty.txt", ""),
  ]

  static func gathering(_ plans: [(path: String, text: String)] = PlanTexts.plans) -> TableGathering {
    var gathering = TableGathering()
    for (path, text) in plans { gathering.add(annotated(text, path: path)) }
    return gathering
  }

  static func table(
    _ plans: [(path: String, text: String)] = PlanTexts.plans, order: TableOrder = TableOrder()
  )
    -> GatheredTable
  {
    GatheredTable(gathering(plans), order: order)
  }

  /// The words of a plan between two offsets of UTF-8.
  static func slice(_ path: String, _ start: Int, _ end: Int) -> String? {
    guard let text = plans.first(where: { $0.path == path })?.text, end <= text.utf8.count else { return nil }
    return String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
  }
}

/// A directory that goes away with the test.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }
}

/// Writes a table of the plan texts and returns its bytes.
func written(
  _ format: TableFormat, _ options: TableOptions = TableOptions(),
  plans: [(path: String, text: String)] = PlanTexts.plans
) throws -> Data {
  let folder = try Folder()
  var table = PlanTexts.table(plans, order: options.order)
  try writeTable(&table, as: format, options: options, to: folder.path("table"))
  return try Data(contentsOf: URL(fileURLWithPath: folder.path("table")))
}

/// The package's root.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
