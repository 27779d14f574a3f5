import Foundation
import Testing

struct KnownTests {
  /// Runs the built program in a folder of its own.
  private func viendan(_ arguments: [String], in folder: URL) throws -> (
    status: Int32, out: String, err: String
  ) {
    let process = Process()
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    process.executableURL = root.appendingPathComponent(".build/debug/viendan")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "C", "PATH": "/usr/bin"]
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

  private func folder() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  /// Arguments, exit status, what stands in what is printed.
  @Test(arguments: [
    (["show", "nd 60/2013", "--at", "2023-02-20"], 0, "replaced since 01/01/2019"),
    (["show", "nd 60/2013", "--at", "2023-02-20"], 0, "now in force   Nghị định 145/2020/NĐ-CP"),
    (["show", "ct30", "--format", "json"], 0, "urn:lex:vn:trung.uong.dang:chi.thi:1998-02-18;30-ct-tw"),
    (["show", "luat dat dai 2013", "--lang", "vi"], 0, "đã bị thay thế từ 01/08/2024"),
    (["list", "văn thư", "--type", "Nghị định"], 0, "Nghị định 30/2020/NĐ-CP"),
    (["show", "xyz"], 2, "\"xyz\" names no document"),
    (["show", "nghị định 9999/1999/nđ-cp"], 1, "no known document is"),
    (["show", "nd 60/2013", "--at", "yesterday"], 2, "--at yesterday is no day"),
    (["list", "khongcogi"], 1, "0 documents"), (["import", "/nonexistent.csv"], 2, "cannot be read"),
    (["import", "x.csv", "--map", "wrong"], 2, "write FIELD=HEADING"),
  ])
  func prints(arguments: [String], status: Int32, text: String) throws {
    let place = try folder()
    defer { try? FileManager.default.removeItem(at: place) }
    let result = try viendan(["known"] + arguments, in: place)
    #expect(result.status == status)
    #expect((result.out + result.err).contains(text))
  }

  @Test func importKeepsTheUsersRowsInTheIndex() throws {
    let place = try folder()
    defer { try? FileManager.default.removeItem(at: place) }
    try Data("Số ký hiệu;Ngày ban hành\n900/2031/NĐ-CP;01/02/2031\n04/2015/NĐ-CP;09/02/2015\n".utf8)
      .write(to: place.appendingPathComponent("own.csv"))
    let dry = try viendan(["known", "import", "--dry-run", "own.csv"], in: place)
    #expect(dry.status == 1)
    #expect(dry.out.contains("2 rows: 1 new · 0 known already · 1 in conflict"))
    #expect(dry.out.contains("04/2015/NĐ-CP: date: known 2015-01-09, the table has 2015-02-09"))
    #expect(!FileManager.default.fileExists(atPath: place.appendingPathComponent("viendan.sqlite").path))
    #expect(try viendan(["known", "import", "own.csv"], in: place).out.contains("stored 1 documents"))
    #expect(try viendan(["known", "list", "--own"], in: place).out.contains("900/2031/NĐ-CP · 01/02/2031"))
    #expect(try viendan(["known", "show", "nd 04/2015"], in: place).out.contains("09/01/2015"))
  }

  @Test func aFileOfAnotherProgramIsLeftAlone() throws {
    let place = try folder()
    defer { try? FileManager.default.removeItem(at: place) }
    let index = place.appendingPathComponent("viendan.sqlite")
    try Data("no database".utf8).write(to: index)
    let result = try viendan(["known", "show", "nd 04/2015"], in: place)
    #expect(result.status == 4)
    #expect(try Data(contentsOf: index) == Data("no database".utf8))
  }
}
