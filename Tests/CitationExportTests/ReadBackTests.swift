import CitationExport
import Foundation
import Testing

struct ReadBackTests {
  /// Plans with what can go wrong in a cell.
  private static let plans: [(path: String, text: String)] =
    PlanTexts.plans + [
      ("=cmd|' /C calc'!A0", "Theo Nghị định số 04/2015/NĐ-CP."),
      ("tab\tand \"quotes\".txt", "Theo Thông tư 38/2014."),
      (
        "control \u{1} and ]]> and \u{FFFE}",
        "Theo Nghị định số\n  04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ."
      ),
      (
        "long.txt",
        "Theo Thông tư số 12/2014/TT-BTC ngày 1/2/2014 của Bộ Tài chính về việc "
          + Array(repeating: "kiểm tra", count: 5_000).joined(separator: " ") + ";"
      ),
    ]

  @Test(.enabled(if: python("import openpyxl, docx"), "python3-openpyxl and python3-docx are not installed"))
  func pythonReadsWhatJSONSays() throws {
    let folder = try Folder()
    var options = TableOptions(language: .english)
    for format in [TableFormat.jsonl, .csv, .xlsx, .docx] {
      options.columns = format == .docx ? TableColumn.all : nil
      var table = PlanTexts.table(ReadBackTests.plans)
      try writeTable(&table, as: format, options: options, to: folder.path("t.\(format.rawValue)"))
    }
    let script = root.appendingPathComponent("Tests/CitationExportTests/read_back.py").path
    let result = try run(["python3", script, folder.url.path])
    #expect(result.status == 0, "\(result.out)")
  }
}

/// Whether Python runs a line without an error.
private func python(_ line: String) -> Bool { (try? run(["python3", "-c", line]))?.status == 0 }

func run(_ command: [String]) throws -> (status: Int32, out: String) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = command
  let out = Pipe()
  process.standardOutput = out
  process.standardError = out
  try process.run()
  let data = out.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: data, as: UTF8.self))
}
