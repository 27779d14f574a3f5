import Foundation
import Testing

/// `viendan check` as a command: what it prints, what it writes, how it ends.
struct CheckCommandTests {
  private let folder: String

  init() throws {
    folder =
      FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    return folder + "/" + name
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  private let right =
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n"
  private let wrong =
    "Căn cứ Nghị định số 30/2020/ND-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n"

  @Test func theStatusTellsWhetherThereAreErrors() throws {
    let (good, bad) = (try write("a.txt", right), try write("b.txt", wrong))
    #expect(try viendan(["check", "--as-of", "2023", good]).status == 0)
    let found = try viendan(["check", "--as-of", "2023", bad])
    #expect(found.status == 1)
    #expect(found.out.contains("misspelt-code") && found.out.contains("30/2020/NĐ-CP"))
    let both = try viendan(["check", folder + "/none.txt", good])
    #expect(both.status == 3)
    #expect(both.err.contains("none.txt: no such file"))
  }

  @Test(arguments: [
    [], ["--as-of", "30/2/2020", "a.txt"], ["--format", "pdf", "a.txt"], ["--fix", "-"],
    ["--comments", "o.docx", "-"],
    ["--explain", "no-such-check"],
  ])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    #expect(try viendan(["check"] + arguments).status == 2)
  }

  @Test func aFixKeepsTheOldFileAndShowsWhatItChanged() throws {
    let draft = try write("b.txt", wrong)
    let result = try viendan(["check", "--as-of", "2023", "--fix", draft])
    #expect(result.err.contains("30/2020/ND-CP") && result.err.contains("30/2020/NĐ-CP"))
    #expect(try read("b.txt") == right)
    #expect(try read("b.txt.bak") == wrong)
    #expect(try viendan(["check", "--as-of", "2023", "--fix", draft]).status == 0)
    #expect(try read("b.txt.bak") == wrong)
  }

  @Test func aBaselineHoldsBackWhatWasKnown() throws {
    let draft = try write("b.txt", wrong)
    let baseline = folder + "/known.json"
    #expect(try viendan(["check", "--as-of", "2023", "--write-baseline", baseline, draft]).status == 1)
    #expect(try viendan(["check", "--as-of", "2023", "--baseline", baseline, draft]).status == 0)
    _ = try write("b.txt", wrong + "\nThực hiện Quyết định số 12/2021/QD-TTg ngày 24/3/2021.\n")
    let more = try viendan(["check", "--as-of", "2023", "--baseline", baseline, draft])
    #expect(more.status == 1)
    #expect(more.out.contains("12/2021/QD-TTg") && !more.out.contains("30/2020/ND-CP"))
  }

  @Test func aBrokenConfigurationIsNamedWithLineAndKey() throws {
    let draft = try write("b.txt", wrong)
    _ = try write("viendan.yml", "as-of: 2023-01-01\nseverity:\n  misspelt-cod: error\n")
    let result = try viendan(["check", draft])
    #expect(result.status == 2)
    #expect(result.err.contains("viendan.yml:3") && result.err.contains("misspelt-cod"))
    #expect(try viendan(["check", "--no-config", "--as-of", "2023", draft]).status == 1)
    _ = try write("viendan.yml", "severity:\n  misspelt-code: note\n")
    #expect(try viendan(["check", "--as-of", "2023", draft]).status == 0)
  }

  @Test(arguments: ["text", "json", "sarif", "junit", "html"])
  func everyReportNamesTheFinding(format: String) throws {
    let draft = try write("b.txt", wrong)
    let out = folder + "/report"
    #expect(try viendan(["check", "--as-of", "2023", "--format", format, "-o", out, draft]).status == 1)
    #expect(try read("report").contains("30/2020/NĐ-CP"))
  }

  @Test func aReportThatCannotBeWrittenLeavesNothing() throws {
    let draft = try write("b.txt", wrong)
    let result = try viendan(["check", "-o", folder + "/none/report", draft])
    #expect(result.status == 3)
    #expect(result.err.contains("none/report: cannot be written"))
  }

  @Test func whatLacksCitationsOrADateIsSaid() throws {
    #expect(
      try viendan(["check", write("c.txt", "Không viện dẫn gì.\n")]).err.contains("no citations found"))
    #expect(try viendan(["check", write("a.txt", right)]).err.contains("no date found"))
  }
}
