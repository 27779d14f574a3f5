import Citations
import Foundation
import Testing

@testable import CitationCheck

/// `viendan.yml` and baselines.
@Suite struct ConfigurationTests {
  static let text = "Căn cứ Nghị định số 30/2020/ND-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"

  private func check(_ yaml: String, _ text: String = Self.text, path: String = "plans/a.txt") throws
    -> Report
  {
    let configuration = try configuration(yaml: yaml, path: "viendan.yml")
    return checkDraft(
      Draft(path: path, text: Array(text.utf8)), options: CheckOptions(configuration: configuration))
  }

  @Test func severitiesAreSet() throws {
    #expect(try check("").findings.map(\.severity) == [.error])
    #expect(try check("severity:\n  misspelt-code: note\n").findings.map(\.severity) == [.note])
    #expect(try check("severity:\n  misspelt-code: off\n").findings.isEmpty)
    #expect(try check("off: [misspelt-code]\n").findings.isEmpty)
  }

  @Test func suppressionsHoldBackWhatTheyName() throws {
    let all = "suppress:\n  - check: misspelt-code\n    citation: 30/2020\n    reason: bản gốc ghi như vậy\n"
    #expect(try check(all).findings.isEmpty)
    #expect(try check(all).suppressed == 1)
    let other = "suppress:\n  - {check: misspelt-code, path: b.txt, reason: chờ sửa}\n"
    #expect(try check(other).findings.count == 1)
    #expect(try check(other, path: "plans/b.txt").findings.isEmpty)
  }

  @Test func houseRulesAreKept() throws {
    let text = "Căn cứ Kế hoạch số 44/KH-UBND ngày 14/02/2023 của UBND tỉnh Bình Phước;"
    let forms = "house:\n  forms:\n    - {write: Ủy ban nhân dân, instead-of: UBND}\n"
    let report = try check(forms, text)
    let finding = try #require(report.findings.first { $0.check == "house-form" })
    #expect(report.draft.slice(finding.range) == "UBND")
    #expect(finding.suggestion?.text == "Ủy ban nhân dân")
    #expect(try check("", text).findings.contains { $0.check == "missing-parts" })
    #expect(
      try !check("house:\n  required-parts: [date, issuer]\n", text).findings.contains {
        $0.check == "missing-parts"
      })
  }

  @Test(arguments: [
    ("severity:\n  year-dat: error\n", 2, "year-dat"),
    ("severity:\n  year-date: loud\n", 2, "loud"),
    ("as-of: 2023-02-31\n", 1, "2023-02-31"),
    ("off: year-date\n", 1, "off"),
    ("suppress:\n  - check: year-date\n", 2, "without a reason"),
    ("suppress:\n  - reason: không rõ\n", 2, "without check"),
    ("colour: red\n", 1, "colour"),
    ("house:\n  required-parts: [signer]\n", 2, "signer"),
    ("severity: [\n", 2, "no YAML"),
    ("- a\n", 1, "no mapping"),
  ])
  func aBrokenFileIsRefusedWithLineAndKey(_ yaml: String, _ line: Int, _ words: String) {
    do {
      _ = try configuration(yaml: yaml, path: "viendan.yml")
      Issue.record("accepted: \(yaml)")
    } catch {
      #expect(error.line == line, "\(error)")
      #expect(error.description.contains(words), "\(error)")
      #expect(error.description.hasPrefix("viendan.yml:\(line): "))
    }
  }

  @Test func theNearestFileAboveIsFound() throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)")
    let deep = root.appendingPathComponent("a/b")
    try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
    let file = root.appendingPathComponent("viendan.yml")
    try Data("off: [year-date]\n".utf8).write(to: file)
    #expect(findConfiguration(from: deep.path) == file.path)
    #expect(try readConfiguration(at: file.path).off == ["year-date"])
  }

  @Test func aBaselineHoldsBackWhatItHasAndNoMore() throws {
    let report = try check("")
    var baseline = Baseline(of: [report])
    #expect(baseline.hold(report).findings.isEmpty)
    var again = Baseline(of: [report])
    let twice = try check("", Self.text + "\n\n" + Self.text)
    let held = again.hold(twice)
    #expect(held.findings.filter { $0.check == "misspelt-code" }.count == 1)
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "viendan-\(UUID().uuidString).json"
    ).path
    try Data(Baseline(of: [report]).json()).write(to: URL(fileURLWithPath: path))
    #expect(try Baseline(path: path) == Baseline(of: [report]))
    #expect(throws: ConfigurationError.self) { try Baseline(path: path + ".none") }
  }

  @Test func theGuideIsUpToDate() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("docs/checks.md"), encoding: .utf8)
    #expect(page == checksGuide(), "run: viendan check --explain all --format markdown > docs/checks.md")
  }
}
