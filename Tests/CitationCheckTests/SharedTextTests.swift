import Citations
import Foundation
import Testing

@testable import CitationCheck

/// Real texts beside the package, where they are.
@Suite struct SharedTextTests {
  static let shared: URL? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["VIENDAN_SHARED"].map { URL(fileURLWithPath: $0) }
    let folder = named ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    return FileManager.default.fileExists(atPath: folder.appendingPathComponent("seed").path) ? folder : nil
  }()

  @Test(.enabled(if: shared != nil, "../shared is not there"))
  func theSeedAsADraftOf2023() throws {
    let path = Self.shared!.appendingPathComponent("seed/plan-2023.txt")
    let draft = Draft(path: "plan-2023.txt", text: [UInt8](try Data(contentsOf: path)))
    for day in ["2023", "2023-03-01", "2023-06-30"] {
      let report = checkDraft(draft, options: CheckOptions(asOf: PartialDate(iso: day)))
      let ended = report.findings.filter { $0.check == "out-of-date" }
      #expect(
        ended.map { words($0, in: report).folding(options: .caseInsensitive, locale: nil) } == [
          "nghị định số 60/2013/nđ-cp ngày 19/6/2013 của chính phủ", "khoản 3, điều 63 của bộ luật lao động",
          "chỉ thị số 03- ct/tw", "nghị quyết 30c/nq-cp ngày 08/11/2011 của chính phủ",
        ], "\(day)")
      #expect(ended.allSatisfy { $0.severity == .warning })
      #expect(!report.hasErrors)
      let chain = ended[0].notes.map(\.en)
      #expect(chain[0] == "60/2013/NĐ-CP replaced by 149/2018/NĐ-CP from 01/01/2019")
      #expect(chain[1] == "149/2018/NĐ-CP replaced by 145/2020/NĐ-CP from 01/02/2021")
    }
  }

  /// Real, published documents hold few mistakes; a check that cries wolf shows here first.
  @Test(.enabled(if: shared != nil, "../shared is not there"))
  func publishedTextsGetFewErrors() throws {
    let texts = Self.shared!.appendingPathComponent("texts")
    var citations = 0
    var errors = 0
    for folder in ["congbot-social", "hanoi-decisions-pdf", "party-nq57", "decree30"] {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: texts.appendingPathComponent(folder).path)
      for name in names.sorted() {
        let data = try Data(contentsOf: texts.appendingPathComponent(folder).appendingPathComponent(name))
        let report = checkDraft(Draft(path: name, text: [UInt8](data)))
        citations += report.judgements.count
        errors += report.count(.error)
      }
    }
    #expect(citations > 1000)
    #expect(Double(errors) / Double(citations) < 0.015, "\(errors) of \(citations)")
  }
}
