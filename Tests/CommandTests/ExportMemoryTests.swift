import Foundation
import Testing

/// The memory that an export takes, measured in a process of its own.
struct ExportMemoryTests {
  /// Four times the rows must not need noticeably more memory; kept, with their sixty provisions each, they would need
  /// some 50 MB more.
  @Test(arguments: ["xml", "csv", "jsonl", "html", "md", "xlsx", "docx"])
  func memoryDoesNotGrowWithTheTable(format: String) throws {
    let small = try peak(exporting: 2_000, as: format)
    let large = try peak(exporting: 8_000, as: format)
    #expect(large - small < 12 << 20, "\(small >> 20) MB, then \(large >> 20) MB")
  }

  /// The most memory in bytes that the program had while it wrote the table of an index with so many occurrences.
  private func peak(exporting count: Int, as format: String) throws -> Int {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("plans"), withIntermediateDirectories: true)
    let articles = (1...60).map(String.init).joined(separator: ", ")
    for plan in 0..<count / 500 {
      let lines = (0..<500).map {
        "Thực hiện các điều \(articles) Nghị định số \($0 % 90 + 1)/2015/NĐ-CP, việc \(plan).\n"
      }
      try Data(lines.joined().utf8).write(to: folder.appendingPathComponent("plans/\(plan).txt"))
    }
    let index = folder.appendingPathComponent("index.sqlite").path
    #expect(
      try viendan(["index", "--quiet", "--index", index, folder.appendingPathComponent("plans").path]).status
        == 0)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let measure = Process()
    measure.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    measure.arguments = [
      "python3", "-c",
      "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True); "
        + "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)",
      root.appendingPathComponent(".build/debug/viendan").path, "export", "--index", index, "--format",
      format, "-o",
      folder.appendingPathComponent("table").path,
    ]
    let out = Pipe()
    measure.standardOutput = out
    try measure.run()
    let output = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    measure.waitUntilExit()
    let kilobytes = try #require(output.split(separator: "\n").last.flatMap { Int($0) })
    return kilobytes << 10
  }
}
