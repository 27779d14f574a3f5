import Citations
import Foundation
import Testing

@testable import CitationCheck

/// The forms of a report.
@Suite struct ReportTests {
  static let text = """
    Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ về "công tác" <văn thư> & lưu trữ;
    Theo Nghị quyết số 18/NQ-TW ngày 25/10/2017 của Ban Chấp hành Trung ương.
    """

  private func report(path: String = "dự thảo.txt") -> Report {
    checkDraft(
      Draft(path: path, text: Array(Self.text.utf8)),
      options: CheckOptions(asOf: PartialDate(iso: "2023-06-01")))
  }

  private func written(_ format: ReportFormat, _ language: Language = .en) -> String {
    String(decoding: CitationCheck.print([report()], as: format, language: language), as: UTF8.self)
  }

  @Test func textShowsTheLineTheCaretsAndWhatToWrite() {
    let lines = written(.text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "error[year-date]: the symbol is of 2020, the date of 2021")
    #expect(lines[1] == " --> dự thảo.txt:1:35")
    #expect(lines[3].hasPrefix("1 | Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ"))
    #expect(lines[4] == "  |                     ------------- ^^^^^^^^^^^^^^")
    #expect(lines[5].hasPrefix("  = known: Nghị định 30/2020/NĐ-CP, 05/3/2020, Chính phủ; "))
    #expect(lines[6] == "  = write: 05/3/2020")
    #expect(lines.contains { $0.hasPrefix("dự thảo.txt: 2 citations: ") })
  }

  @Test func textSpeaksVietnamese() {
    let text = written(.text, .vi)
    #expect(text.contains("lỗi[year-date]: số, ký hiệu ghi năm 2020, ngày ban hành ghi năm 2021"))
    #expect(text.contains("2 viện dẫn: "))
  }

  @Test func aLongLineIsCutAroundTheFinding() {
    let filler = String(repeating: "nội dung chỉ đạo, điều hành của các cấp ", count: 30)
    let draft = Draft(path: "a.txt", text: Array((filler + "theo Nghị định số 30/2020/ND-CP " + filler).utf8))
    let lines = String(
      decoding: CitationCheck.print([checkDraft(draft)], as: .text, language: .en), as: UTF8.self
    ).split(separator: "\n").map(String.init)
    let at = lines.firstIndex { $0.hasPrefix("error[misspelt-code]") }! + 3
    #expect(lines[at].hasPrefix("1 | … "))
    #expect(lines[at].hasSuffix(" …") && lines[at].count < 130)
    let carets = lines[at + 1]
    let start = carets.firstIndex(of: "^")!
    let distance = carets.distance(from: carets.startIndex, to: start)
    #expect(lines[at].dropFirst(distance).hasPrefix("30/2020/ND-CP"))
  }

  @Test func coloursAreOnlyThereWhenAsked() {
    #expect(!written(.text).contains("\u{1B}"))
    let coloured = CitationCheck.print([report()], as: .text, language: .en, isColoured: true)
    #expect(coloured.contains(0x1B))
  }

  @Test func jsonHasTheFieldsOfTheSchema() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let schema = try object(Data(contentsOf: root.appendingPathComponent("schema/findings.schema.json")))
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let json = try object(Data(written(.json).utf8))
    let document = try #require((json["documents"] as? [[String: Any]])?.first)
    func require(_ value: [String: Any], _ name: String) {
      let keys = (definitions[name]?["required"] as? [String]) ?? []
      #expect(!keys.isEmpty)
      #expect(Set(keys).isSubset(of: Set(value.keys)), "\(name)")
      if let known = definitions[name]?["properties"] as? [String: Any] {
        #expect(Set(value.keys).isSubset(of: Set(known.keys)), "\(name)")
      }
    }
    require(document, "document")
    require(try #require(document["counts"] as? [String: Any]), "counts")
    let findings = try #require(document["findings"] as? [[String: Any]])
    for finding in findings { require(finding, "finding") }
    for citation in try #require(document["citations"] as? [[String: Any]]) { require(citation, "citation") }
    let bytes = Array(Self.text.utf8)
    for finding in findings {
      let (start, end) = (try #require(finding["start"] as? Int), try #require(finding["end"] as? Int))
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == finding["text"] as? String)
    }
  }

  @Test func sarifNamesRulesAndRegions() throws {
    let log = try object(Data(written(.sarif).utf8))
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == report().findings.count)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    let text = written(.sarif)
    #expect(text.contains("\"uri\": \"d%E1%BB%B1%20th%E1%BA%A3o.txt\""))
    #expect(text.contains("\"startLine\": 1"))
  }

  @Test func junitAndHTMLAreWellFormedAndEscaped() {
    let junit = written(.junit)
    let parser = XMLChecker(Data(junit.utf8))
    #expect(parser.isWellFormed)
    #expect(junit.contains("<failure type=\"error\""))
    let html = written(.html)
    #expect(html.contains("&quot;công tác&quot; &lt;văn thư&gt; &amp; lưu trữ"))
    #expect(html.contains("<mark id=\"t0\" class=\"error\">"))
  }

  @Test func suggestionsAreAppliedAndShownAsADiff() {
    let report = report(path: "a.txt")
    let fixed = applySuggestions(of: report, to: report.draft.text)
    let text = String(decoding: fixed.text, as: UTF8.self)
    #expect(text.contains("30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"))
    #expect(text.contains("Nghị quyết số 18-NQ/TW ngày 25/10/2017"))
    let diff = changes(in: report.draft, fixed.applied)
    #expect(diff.contains("@@ -1,1 +1,1 @@") && diff.contains("\n-Theo Nghị quyết số 18/NQ-TW"))
    let again = checkDraft(
      Draft(path: "a.txt", text: fixed.text), options: CheckOptions(asOf: PartialDate(iso: "2023-06-01")))
    #expect(!again.hasErrors)
  }

  private func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}

/// Whether an XML text can be read through.
private struct XMLChecker {
  let isWellFormed: Bool

  init(_ data: Data) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "viendan-\(UUID().uuidString).xml")
    try? data.write(to: folder)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
    process.arguments = ["--noout", folder.path]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else {
      isWellFormed = false
      return
    }
    process.waitUntilExit()
    isWellFormed = process.terminationStatus == 0
    try? FileManager.default.removeItem(at: folder)
  }
}
