import Foundation
import Testing

struct VersionTests {
  /// The lines that `viendan --version` prints.
  private func lines() throws -> [String] {
    let process = Process()
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    process.executableURL = root.appendingPathComponent(".build/debug/viendan")
    process.arguments = ["--version"]
    let out = Pipe()
    process.standardOutput = out
    try process.run()
    let output = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func tellsProgramCommitAndTables() throws {
    let lines = try lines()
    try #require(lines.count == 3)
    #expect(lines[0].wholeMatch(of: /viendan \d+\.\d+\.\d+/) != nil)
    #expect(
      lines[1].wholeMatch(of: /commit [0-9a-f]{7,} of \d{4}-\d\d-\d\d(, with changes that are in no commit)?/)
        != nil
        || lines[1] == "commit unknown: built without make", "\(lines[1])")
    #expect(
      lines[2].wholeMatch(of: /tables \d{4}-\d\d: [\d,]+ known documents, the newest of \d{4}-\d\d-\d\d/)
        != nil)
  }
}
