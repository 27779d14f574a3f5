import Foundation
import Testing

struct ExportTests {
  private func file(_ text: String, _ name: String = "plan.txt") throws -> (folder: URL, path: String) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    return (folder, folder.appendingPathComponent(name).path)
  }

  @Test func writesAndValidatesTheTable() throws {
    let (folder, plan) = try file("Theo Nghị định số 04/2015/NĐ-CP.")
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appendingPathComponent("t.xml").path
    let result = try viendan(["export", "--format", "xml", "--validate", "-o", out, plan])
    #expect(result.status == 0 && result.err.isEmpty)
    #expect(try String(contentsOfFile: out, encoding: .utf8).contains("symbol=\"04/2015/NĐ-CP\""))
  }

  @Test func aPlanThatCannotBeReadIsNamedAndTheRestWritten() throws {
    let (folder, plan) = try file("Theo Nghị định số 04/2015/NĐ-CP.")
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try viendan(["export", "--format", "csv", "--columns", "symbol", "/nonexistent.txt", plan])
    #expect(result.status == 3)
    #expect(result.err.contains("/nonexistent.txt: no such file"))
    #expect(result.out.contains("04/2015/NĐ-CP"))
  }

  @Test(arguments: ["--columns x", "--format x", "--validate", "--sort x", "--group-by x"])
  func wrongUsageEndsWithTwo(_ option: String) throws {
    #expect(
      try viendan(["export"] + option.split(separator: " ").map(String.init) + ["plan.txt"]).status == 2)
  }
}
