import CitationReaders
import Citations
import Foundation
import Testing

@testable import CitationCheck

/// A draft of ours with mistakes in it, and the findings that stand beside it in `NAME.expected`: the day, then a line
/// a finding, `severity check: words`.
struct MistakenDraft: CustomTestStringConvertible, Sendable {
  struct Expected: Sendable {
    let severity: Severity
    let check: String
    let words: String
  }

  let name: String
  /// The file: text, or a Word document.
  let path: String
  let day: PartialDate?
  let expected: [Expected]

  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Drafts")

  static let all: [MistakenDraft] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".expected") }.sorted().map { MistakenDraft(String($0.dropLast(9))) }
  }()

  init(_ name: String) {
    func read(_ file: String) -> String {
      (try? String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)) ?? ""
    }
    self.name = name
    let word = Self.folder.appendingPathComponent(name + ".docx").path
    path =
      FileManager.default.fileExists(atPath: word)
      ? word : Self.folder.appendingPathComponent(name + ".txt").path
    let lines = read(name + ".expected").split(separator: "\n").map(String.init)
    day = lines.first.flatMap { PartialDate(iso: $0.dropFirst(6)) }
    expected = lines.dropFirst().compactMap { line in
      guard let space = line.firstIndex(of: " "), let colon = line.range(of: ": "),
        let severity = Severity(rawValue: String(line[..<space]))
      else { return nil }
      return Expected(
        severity: severity, check: String(line[line.index(after: space)..<colon.lowerBound]),
        words: String(line[colon.upperBound...]))
    }
  }

  func report() throws -> Report {
    checkDraft(Draft(path: path, text: try readSource(at: path).bytes), options: CheckOptions(asOf: day))
  }
}

/// The words of a finding on one line.
func words(_ finding: Finding, in report: Report) -> String {
  report.draft.slice(finding.range).split { $0.isWhitespace }.joined(separator: " ")
}

@Suite struct DraftTests {
  @Test func thereAreEnoughDraftsAndEveryCheckIsInThem() {
    #expect(MistakenDraft.all.count >= 60)
    let checks = Set(MistakenDraft.all.flatMap { $0.expected.map(\.check) })
    for check in Check.all where check.id != "house-form" {
      #expect(checks.contains(check.id), "\(check.id)")
    }
  }

  /// What was read from a Word file finds its way back into it: each finding's comment stands at its words.
  @Test(arguments: MistakenDraft.all.filter { $0.path.hasSuffix(".docx") })
  func commentsOfWordDraftsStandAtTheirWords(_ draft: MistakenDraft) throws {
    let report = try draft.report()
    let target = FileManager.default.temporaryDirectory.appendingPathComponent(
      "viendan-\(UUID().uuidString).docx"
    ).path
    let left = try writeComments(report, from: draft.path, to: target, language: .vi)
    #expect(left.isEmpty)
    let xml = String(
      decoding: try #require(WordFixture.parts(of: target)["word/document.xml"]), as: UTF8.self)
    for (id, finding) in report.findings.enumerated() {
      let spanned = try #require(WordFixture.commented(xml, id), "\(finding.check)")
      #expect(spanned.split { $0.isWhitespace } == words(finding, in: report).split { $0.isWhitespace })
    }
    let again = try readSource(at: target).bytes
    #expect(again == report.draft.text)
  }

  @Test(arguments: MistakenDraft.all)
  func everyMistakeIsFoundAndNoOtherErrorReported(_ draft: MistakenDraft) throws {
    let report = try draft.report()
    let found = report.findings.map { ($0.severity, $0.check, words($0, in: report)) }
    for expected in draft.expected {
      #expect(
        found.contains { $0 == expected.severity && $1 == expected.check && $2.contains(expected.words) },
        "\(expected) in \(found)")
    }
    for (severity, check, words) in found where severity == .error {
      #expect(
        draft.expected.contains { $0.severity == .error && $0.check == check && words.contains($0.words) },
        "\(check): \(words)")
    }
  }
}
