import CitationExport
import Citations
import Foundation
import Testing

struct AkomaNtosoTests {
  private func xml(_ text: String) throws -> String {
    String(decoding: try written(text, as: .akn), as: UTF8.self)
  }

  @Test(.enabled(if: schema != nil, "../shared is missing"), arguments: texts)
  func isValidByTheStandardsSchema(text: URL) throws {
    let folder = try Folder()
    let path = folder.path("t.xml")
    try writeText(annotated(try String(contentsOf: text, encoding: .utf8)), as: .akn, to: path)
    #expect(try XMLSchema(path: schema ?? "").faults(ofFile: path) == [])
  }

  @Test(arguments: texts) func keepsEveryWord(text: URL) throws {
    let text = try String(contentsOf: text, encoding: .utf8)
    let parts = ["preface", "preamble", "body", "mainBody", "conclusions"]
    let words = try elements(of: Data(xml(text).utf8)).filter { parts.contains($0.name) }.map(\.text).joined()
    #expect(bare(words) == bare(text))
  }

  @Test func everyCitationIsAReference() throws {
    for (_, text) in PlanTexts.plans {
      let references = try elements(of: Data(xml(text).utf8)).filter { $0.name == "ref" || $0.name == "rref" }
      #expect(references.map(\.text) == findCitations(in: text).citations.map { slice(text, $0.range) })
    }
  }

  @Test(arguments: [
    (
      "theo Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ.",
      #"<ref href="/akn/vn/act/nghi-dinh/chinh-phu/2015-01-09/04-2015-nd-cp" eId="ref_1">"#
    ),
    ("theo khoản 3 Điều 63 Bộ luật Lao động.", #"bo-luat-lao-dong~art_63__para_3" eId="ref_1">"#),
    ("theo khoản 2 Điều 5 Kế hoạch này.", ##"<ref href="#art_5__para_2" eId="ref_1">"##),
  ])
  func referencesLeadToTheDocument(text: String, tag: String) throws {
    #expect(try xml(text).contains(tag))
  }

  @Test(arguments: [
    ("Chương II\nQUY ĐỊNH CHUNG\nĐiều 5. Phạm vi\n1. Một là.", "chp_ii art_5 art_5__para_1"),
    (
      "I. MỤC ĐÍCH\n1. Yêu cầu\na) Một là;\nb) Hai là.",
      "sec_i sec_i__para_1 sec_i__para_1__point_a sec_i__para_1__point_b"
    ),
    ("Điều 1. Một\nĐiều 1. Hai", "art_1 art_1-2"),
    ("Phụ lục I\nI. Một", "att_i att_i__sec_i"),
    ("A. NHÌN LẠI\nI. Một", "part_a part_a__sec_i"),
  ])
  func headingsDivideTheText(text: String, eIds: String) throws {
    let parts = ["part", "chapter", "section", "article", "paragraph", "point", "hcontainer"]
    let found = try elements(of: Data(xml(text).utf8)).filter { parts.contains($0.name) }.compactMap {
      $0.attributes["eId"]
    }
    #expect(Set(found) == Set(eIds.split(separator: " ").map(String.init)))
  }

  @Test(arguments: [
    "theo quy định tại\nĐiều 5 Nghị định số 04/2015/NĐ-CP.",
    "sửa đổi như sau: “\nĐiều 5. Phạm vi\n1. Một là.”",
    "1.842 thủ tục", "Điều này", "05/01/2024 là ngày họp.", "a.b) không", "Mục tiêu của kế hoạch", "MỤC TIÊU",
  ])
  func whatLooksLikeAHeadingButIsNone(text: String) throws {
    #expect(try !xml(text).contains("<num>"))
  }

  @Test(arguments: [
    "", "\n\n", "\u{0}\u{1}\u{B}", "]]>&<>\"", "Điều 1.", "“", "Căn cứ", "Nơi nhận:", "\u{FFFE}",
  ])
  func anyTextGivesAValidDocument(text: String) throws {
    let data = try written(text, as: .akn)
    _ = try elements(of: data)
    guard let schema else { return }
    let folder = try Folder()
    try data.write(to: URL(fileURLWithPath: folder.path("t.xml")))
    #expect(try XMLSchema(path: schema).faults(ofFile: folder.path("t.xml")) == [])
  }
}

/// A text as it is written out, with its own name and head.
func annotated(_ text: String, path: String = "plan.txt", html: String? = nil) -> AnnotatedText {
  var reading = findCitations(in: text)
  resolve(&reading, text: Array(text.utf8))
  return AnnotatedText(
    plan: CitingPlan(path: path, format: "text", header: reading.header), text: Array(text.utf8),
    reading: reading, html: html.map { Array($0.utf8) })
}

func written(_ text: String, html: String? = nil, as format: TextFormat) throws -> Data {
  let folder = try Folder()
  try writeText(annotated(text, html: html), as: format, language: .english, to: folder.path("t"))
  return try Data(contentsOf: URL(fileURLWithPath: folder.path("t")))
}

func slice(_ text: String, _ range: TextRange<Original>) -> String {
  String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self)
}

/// A text without white space and what XML cannot hold.
func bare(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value >= 0x20 && $0 != "\u{FFFD}" }))
}

/// Every text of corpus/, and of ../shared every fourth.
private let texts: [URL] = {
  func files(_ folder: URL) -> [URL] {
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
      ?? []
    return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
  }
  let real = files(shared.appendingPathComponent("texts")).enumerated().filter { $0.offset % 4 == 0 }.map(
    \.element)
  return files(root.appendingPathComponent("corpus")) + real
}()

private let shared = URL(
  fileURLWithPath: ProcessInfo.processInfo.environment["VIENDAN_SHARED"]
    ?? root.deletingLastPathComponent().appendingPathComponent("shared").path)

private let schema: String? = {
  let path = shared.appendingPathComponent("schemas/akomantoso30.xsd").path
  return FileManager.default.fileExists(atPath: path) ? path : nil
}()
