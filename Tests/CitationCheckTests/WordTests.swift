import Citations
import Foundation
import Testing

@testable import CitationCheck

/// Comments and tracked changes in real Word files.
@Suite struct WordTests {
  static let paragraphs = [
    ["KẾ HOẠCH"],
    [
      "Căn cứ Nghị định số 30/20", "*20/ND-",
      "CP ngày 05/3/2020 của Chính phủ về công tác văn thư & lưu trữ;",
    ],
    [
      "Căn cứ Nghị quyết số 18/NQ-TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng (khóa XI) về tổ chức bộ máy;"
    ],
    ["Các đơn vị thực hiện Kế hoạch này."],
  ]

  /// The text as a reader gives it: a line a paragraph, with a label that the body doesn't have.
  static var text: String {
    paragraphs.map { runs in runs.map { $0.hasPrefix("*") ? String($0.dropFirst()) : $0 }.joined() }
      .joined(separator: "\n") + "\n"
  }

  private func report(_ path: String) -> Report {
    checkDraft(Draft(path: path, text: Array(Self.text.utf8)))
  }

  @Test func commentsStandAtTheWordsAndNothingElseChanges() throws {
    let word = try WordFixture(Self.paragraphs)
    let target = word.folder + "/commented.docx"
    let report = report(word.path)
    #expect(report.findings.map(\.check) == ["misspelt-code", "separators", "term-date"])
    let left = try writeComments(report, from: word.path, to: target, language: .vi)
    #expect(left.isEmpty)
    let before = WordFixture.parts(of: word.path)
    let after = WordFixture.parts(of: target)
    let changed = Set([
      "word/document.xml", "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels",
    ])
    for (name, bytes) in before where !changed.contains(name) { #expect(after[name] == bytes, "\(name)") }
    #expect(Set(after.keys) == Set(before.keys).union(["word/comments.xml"]))
    let xml = String(decoding: after["word/document.xml"]!, as: UTF8.self)
    #expect(WordFixture.commented(xml, 0) == "30/2020/ND-CP")
    #expect(WordFixture.commented(xml, 1) == "18/NQ-TW")
    #expect(WordFixture.commented(xml, 2) == "khóa XI")
    // The text itself is as it was.
    #expect(
      WordFixture.plain(xml)
        == WordFixture.plain(String(decoding: before["word/document.xml"]!, as: UTF8.self)))
  }

  @Test func commentsJoinThoseThatAreThere() throws {
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let word = try WordFixture(
      Self.paragraphs,
      extra: [
        "word/comments.xml":
          "<w:comments xmlns:w=\"\(main)\"><w:comment w:id=\"7\" w:author=\"Lan\"><w:p/></w:comment></w:comments>"
      ])
    let target = word.folder + "/commented.docx"
    _ = try writeComments(report(word.path), from: word.path, to: target, language: .en)
    let comments = String(decoding: WordFixture.parts(of: target)["word/comments.xml"]!, as: UTF8.self)
    #expect(comments.contains("w:id=\"7\" w:author=\"Lan\""))
    #expect(comments.contains("w:id=\"8\" w:author=\"viendan\""))
    #expect(comments.contains("w:id=\"10\""))
  }

  @Test func suggestionsBecomeTrackedChanges() throws {
    let word = try WordFixture(Self.paragraphs)
    let target = word.folder + "/changed.docx"
    let applied = try writeChanges(report(word.path), from: word.path, to: target)
    #expect(applied.map(\.text) == ["30/2020/NĐ-CP", "18-NQ/TW"])
    let xml = String(decoding: WordFixture.parts(of: target)["word/document.xml"]!, as: UTF8.self)
    #expect(WordFixture.plain(xml, element: "delText") == "30/2020/ND-CP18/NQ-TW")
    #expect(xml.contains("<w:ins w:id=\"900001\" w:author=\"viendan\">"))
    #expect(WordFixture.plain(xml).contains("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"))
  }

  @Test func aProtectedOrForeignFileIsRefusedAndNothingIsWritten() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let locked = folder.appendingPathComponent("locked.docx").path
    try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).write(to: URL(fileURLWithPath: locked))
    let text = folder.appendingPathComponent("draft.txt").path
    try Data("Kế hoạch".utf8).write(to: URL(fileURLWithPath: text))
    for path in [locked, text, folder.appendingPathComponent("none.docx").path] {
      let target = folder.appendingPathComponent("out.docx").path
      #expect(throws: WordError.self) {
        try writeComments(report(path), from: path, to: target, language: .vi)
      }
      #expect(!FileManager.default.fileExists(atPath: target))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  /// LibreOffice's own reading of the commented file: the words that each comment spans.
  @Test(.enabled(if: Self.hasOffice, "LibreOffice is not installed"))
  func libreOfficeReadsTheCommentsAtTheWords() throws {
    let word = try commented()
    try office(word, "commented.docx", to: "odt")
    let content = try part("content.xml", of: word.folder + "/commented.odt")
    let spans = content.components(separatedBy: "</office:annotation>").dropFirst().map { part in
      text(of: part.components(separatedBy: "<office:annotation-end").first ?? "")
    }
    #expect(spans == ["30/2020/ND-CP", "18/NQ-TW", "khóa XI"])
    #expect(content.contains("ký hiệu viết là ND-CP, đúng là NĐ-CP"))
  }

  /// The page as a picture, with and without comments: marks stand right behind the words.
  @Test(.enabled(if: Self.hasOffice, "LibreOffice is not installed"))
  func thePictureShowsTheCommentsAtTheWords() throws {
    let word = try commented()
    for name in ["draft", "commented"] {
      try office(
        word, name + ".docx",
        to: "pdf:writer_pdf_Export:{\"ExportNotes\":{\"type\":\"boolean\",\"value\":\"true\"}}")
      try run(
        "/usr/bin/pdftoppm",
        ["-r", "72", "-gray", "-singlefile", "\(word.folder)/\(name).pdf", "\(word.folder)/\(name)"])
    }
    try run("/usr/bin/pdftotext", ["-bbox", "\(word.folder)/draft.pdf", "\(word.folder)/boxes.html"])
    let boxes = try String(contentsOfFile: "\(word.folder)/boxes.html", encoding: .utf8)
    let before = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(word.folder)/draft.pgm")))
    let after = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(word.folder)/commented.pgm")))
    #expect(before.count == after.count)
    let width = Int(
      String(decoding: before.prefix(32), as: UTF8.self).split(whereSeparator: \.isWhitespace)[1])!
    let head = before.count % width
    let pixels = zip(before, after).enumerated().filter { $0.element.0 != $0.element.1 }.map { at, _ in
      (x: (at - head) % width, y: (at - head) / width)
    }
    // The first symbol is set in two weights, which the boxes part: its last run is a box of its own.
    for anchor in ["CP", "18/NQ-TW", "(khóa"] {
      let found = try #require(box(of: anchor, in: boxes), "\(anchor)")
      let near = pixels.filter { pixel in
        (found.right - 10...found.right + 50).contains(pixel.x)
          && (found.top - 10...found.bottom + 16).contains(pixel.y)
      }
      #expect(near.count > 40, "\(anchor) \(found)")
    }
    // No mark stands on the paragraphs without findings; justified lines with marks may shift a little.
    let title = try #require(box(of: "KẾ", in: boxes))
    #expect(!pixels.contains { $0.y < title.bottom - 2 && $0.y > title.top })
  }

  private static let hasOffice = FileManager.default.fileExists(atPath: "/usr/bin/soffice")

  /// The draft of these tests with its comments, as `commented.docx` in the fixture's folder.
  private func commented() throws -> WordFixture {
    let word = try WordFixture(Self.paragraphs)
    _ = try writeComments(
      report(word.path), from: word.path, to: word.folder + "/commented.docx", language: .vi)
    return word
  }

  private func office(_ word: WordFixture, _ name: String, to format: String) throws {
    try run(
      "/usr/bin/soffice",
      [
        "-env:UserInstallation=file://\(word.folder)/profile", "--headless", "--convert-to", format,
        "--outdir",
        word.folder, "\(word.folder)/\(name)",
      ])
  }

  private func part(_ name: String, of path: String) throws -> String {
    String(decoding: try #require(WordFixture.parts(of: path)[name]), as: UTF8.self)
  }

  private func text(of xml: String) -> String {
    xml.components(separatedBy: "<").map {
      $0.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
    }
    .map { $0.count == 2 ? String($0[1]) : "" }.joined()
  }

  private func box(of word: String, in html: String) -> (right: Int, top: Int, bottom: Int)? {
    guard let end = html.range(of: ">\(word)</word>"),
      let start = html[..<end.lowerBound].range(of: "<word ", options: .backwards)
    else { return nil }
    let numbers = html[start.upperBound..<end.lowerBound].split(separator: "\"").compactMap { Double($0) }
    return numbers.count == 4 ? (Int(numbers[2]), Int(numbers[1]), Int(numbers[3])) : nil
  }

  private func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
