import Foundation
import Testing

/// Runs the built program and returns its exit status, standard output and standard error.
func viendan(_ arguments: [String]) throws -> (status: Int32, out: String, err: String) {
  let process = Process()
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  process.executableURL = root.appendingPathComponent(".build/debug/viendan")
  process.arguments = arguments
  let (out, err) = (Pipe(), Pipe())
  process.standardOutput = out
  process.standardError = err
  try process.run()
  let output = out.fileHandleForReading.readDataToEndOfFile()
  let errors = err.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (
    process.terminationStatus, String(decoding: output, as: UTF8.self),
    String(decoding: errors, as: UTF8.self)
  )
}

struct ExtractTests {
  @Test func printsOneLineOfJSONADocument() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "viendan-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("Thực hiện Nghị định số 04/2015/NĐ-CP.".utf8).write(to: file)
    let result = try viendan(["extract", "--format", "jsonl", file.path])
    #expect(result.status == 0)
    let line = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
    let citations = line?["citations"] as? [[String: Any]]
    #expect(citations?.first?["symbol"] as? String == "04/2015/NĐ-CP")
    #expect(citations?.first?["text"] as? String == "Nghị định số 04/2015/NĐ-CP")
  }

  @Test func namesWhatItCannotReadAndGoesOn() throws {
    let result = try viendan(["extract", "/nonexistent.txt", "/dev/null"])
    #expect(result.status == 3)
    #expect(result.err.contains("/nonexistent.txt: no such file"))
    #expect(result.err.contains("/dev/null: no regular file but a device"))
  }

  @Test func wrongUsageEndsWithTwo() throws {
    #expect(try viendan(["extract", "--format", "nonsense", "x"]).status == 2)
  }

  @Test(arguments: [
    (["--explain"], 0, "numbered: «Nghị định số 4/2015/NĐ-CP»"),
    (["--explain", "--at", "1:12"], 0, "symbol     «4/2015/NĐ-CP»"),
    (["--explain", "--at", "1:1"], 0, "no citation"), (["--explain", "--at", "9:1"], 0, "past the end"),
    (["--at", "1:1"], 2, ""), (["--explain", "--format", "jsonl"], 2, ""),
    (["--explain", "--at", "x"], 2, ""),
  ])
  func explains(arguments: [String], status: Int32, out: String) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "viendan-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("Theo Nghị định số 4/2015/NĐ-CP.".utf8).write(to: file)
    let result = try viendan(["extract"] + arguments + [file.path])
    #expect(result.status == status)
    #expect(out.isEmpty || result.out.contains(out))
  }
}
