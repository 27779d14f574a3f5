import Foundation
import Testing

@testable import CitationReaders

struct DocxTests {
  let folder = TemporaryFolder()

  @Test(arguments: [
    (paragraph("số 04/2015/", "NĐ-CP") + paragraph("hai"), "số 04/2015/NĐ-CP\nhai\n"),
    (#"<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/></w:r></w:p>"#, "a\tb\n-\n"),
    (#"<w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"#, "a\n"),
    (
      #"<w:p><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>"#,
      "mới\n"
    ),
    (#"<w:p><w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom><w:r><w:t>ở</w:t></w:r></w:p>"#, "ở\n"),
    (#"<w:p><w:hyperlink><w:r><w:t>nối</w:t></w:r></w:hyperlink></w:p>"#, "nối\n"),
    (#"<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r></w:p>"#, "1\n"),
    ("<w:p/>" + paragraph("a &amp; b"), "\na & b\n"),
  ])
  func delivers(body: String, text: String) throws {
    #expect(try readSource(at: folder.docx("a.docx", body: body)).text == text)
  }

  @Test func boundsCellsAndRows() throws {
    let row = "<w:tr><w:tc>\(paragraph("Luật"))</w:tc><w:tc>\(paragraph("45/2013/QH13"))</w:tc></w:tr>"
    let body = paragraph("đầu") + "<w:tbl>\(row)\(row)</w:tbl>" + paragraph("cuối")
    let source = try readSource(at: folder.docx("a.docx", body: body))
    #expect(source.text == "đầu\nLuật\n\n45/2013/QH13\n\nLuật\n\n45/2013/QH13\n\ncuối\n")
  }

  @Test func deliversTextBoxesAfterTheirParagraphOnce() throws {
    let box = "<w:txbxContent>\(paragraph("hộp"))</w:txbxContent>"
    let drawn =
      "<mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent>"
    let body = "<w:p><w:r><w:t>trước</w:t>\(drawn)<w:t> sau</w:t></w:r></w:p>" + paragraph("hết")
    let source = try readSource(at: folder.docx("a.docx", body: body))
    #expect(source.text == "trước sau\nhộp\nhết\n")
    // Paragraphs count as they open: the outer one, the box, its double, the last.
    let end = source.text.utf8.count - "hết\n".utf8.count
    #expect(source.place(of: end).paragraph == 4)
    #expect(source.place(of: "trước sau\n".utf8.count).paragraph == 2)
  }

  @Test func deliversNotesAndRunningHeadsAfterTheBody() throws {
    let path = folder.docx(
      "a.docx", body: paragraph("thân"),
      more: [("word/header1.xml", paragraph("đầu trang")), ("word/footnotes.xml", paragraph("chú thích"))])
    let source = try readSource(at: path)
    #expect(source.text == "thân\n\nchú thích\n\nđầu trang\n")
    #expect(source.place(of: source.count - 2).run?.part == "word/header1.xml")
  }

  @Test func mapsOffsetsToRuns() throws {
    let body = paragraph("một") + paragraph("Thực hiện Nghị định số 04/2015/", "NĐ-CP", " nay")
    let source = try readSource(at: folder.docx("a.docx", body: body))
    let start = "một\nThực hiện ".utf8.count
    let whole = start..<"một\nThực hiện Nghị định số 04/2015/NĐ-CP".utf8.count
    let part = "word/document.xml"
    #expect(source.place(of: start).run == RunPlace(part: part, paragraph: 2, run: 1, offset: 10))
    let runs = source.runs(of: whole)
    #expect(
      runs.map(\.from) == [
        RunPlace(part: part, paragraph: 2, run: 1, offset: 10),
        RunPlace(part: part, paragraph: 2, run: 2, offset: 0),
      ])
    #expect(runs.map(\.characters) == [21, 5])
  }

  @Test func decodesFontsOfOlderEncodings() throws {
    let run = #"<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>NghÞ ®Þnh sè 30/2020/N§-CP</w:t></w:r>"#
    let body = "<w:p>\(run)</w:p>" + paragraph("déjà")
    #expect(
      try readSource(at: folder.docx("a.docx", body: body)).text == "Nghị định số 30/2020/NĐ-CP\ndéjà\n")
    let styled = (0..<3).map { _ in paragraph("ChØ thÞ cña Thñ t\u{AD}íng ChÝnh phñ vÒ viÖc triÓn khai") }
      .joined()
    let source = try readSource(at: folder.docx("b.docx", body: styled))
    #expect(source.text.hasPrefix("Chỉ thị của Thủ tướng Chính phủ về việc triển khai\n"))
  }

  @Test(.timeLimit(.minutes(1))) func readsAHundredThousandRuns() throws {
    let runs = (0..<100_000).map { "<w:r><w:rPr><w:b/></w:rPr><w:t>\($0 % 10)</w:t></w:r>" }.joined()
    let source = try readSource(at: folder.docx("a.docx", body: "<w:p>\(runs)</w:p>"))
    #expect(source.count == 100_001)
    #expect(source.place(of: 99_999).run?.run == 100_000)
  }
}

struct OpenDocumentTests {
  let folder = TemporaryFolder()

  @Test(arguments: [
    ("<text:p>một <text:span>hai</text:span></text:p><text:h>ba</text:h>", "một hai\nba\n"),
    ("<text:p>  a \n  b</text:p>", "a b\n"),
    (#"<text:p>a<text:s text:c="3"/>b<text:tab/>c</text:p>"#, "a   b\tc\n"),
    ("<text:p>a<text:line-break/>b</text:p>", "a\nb\n"),
    (
      "<text:tracked-changes><text:p>cũ</text:p></text:tracked-changes><text:p>mới</text:p>",
      "mới\n"
    ),
    (
      "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú</text:p></text:note-body></text:note> b</text:p>",
      "a b\nchú\n"
    ),
  ])
  func delivers(body: String, text: String) throws { #expect(try readSource(at: odt(body)).text == text) }

  @Test func countsCharactersAcrossCollapsedSpaces() throws {
    let source = try readSource(at: odt("<text:p>x</text:p><text:p>a    NĐ</text:p>"))
    #expect(source.text == "x\na NĐ\n")
    let place = source.place(of: 4).run
    #expect(place?.paragraph == 2)
    #expect(place?.offset == 5)
  }

  private func odt(_ body: String) -> String {
    let names = ["office", "text", "table"].map {
      #"xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#($0):1.0""#
    }
    let content =
      "<office:document-content \(names.joined(separator: " "))><office:body><office:text>\(body)"
      + "</office:text></office:body></office:document-content>"
    return folder.zip(
      "a.odt",
      [
        ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
        ("content.xml", Array(content.utf8)),
      ])
  }
}
