import Testing

@testable import CitationReaders

/// Marks of footnotes in PDFs, which are no part of the words that they stand at.
@Suite(.enabled(if: findProgram("pdftotext") != nil, "pdftotext is not installed"))
struct NoteMarkTests {
  let folder = TemporaryFolder()

  @Test(arguments: [
    ("(Phu luc II) Tj SMALL (6) Tj LARGE ( bai bo) Tj", "Phu luc II bai bo"),
    ("(Dieu 5) Tj SMALL (13) Tj LARGE ( cua Luat) Tj", "Dieu 5 cua Luat"),
    ("(khoan 1) Tj SMALL (1) Tj LARGE ( va khoan 2) Tj SMALL (2) Tj", "khoan 1 va khoan 2"),
  ])
  func takesOff(shown: String, text: String) throws { #expect(try read(shown) == text) }

  @Test(arguments: [
    // Powers of measures, a mark that a footnote begins with, numbers of another size on the line, other characters.
    ("(120 m) Tj SMALL (2) Tj LARGE ( dat) Tj", "120 m 2 dat"),
    ("SMALL (6) Tj LARGE (Phu luc nay) Tj", "6 Phu luc nay"),
    ("(Dieu ) Tj /F 8 Tf (3) Tj LARGE ( cua Luat) Tj", "Dieu 3 cua Luat"),
    ("(Dieu 5) Tj SMALL (bis) Tj LARGE ( cua Luat) Tj", "Dieu 5 bis cua Luat"),
    ("(Dieu 5) Tj SMALL (2015) Tj LARGE ( cua Luat) Tj", "Dieu 5 2015 cua Luat"),
    ("(ngay ) Tj /F 10 Tf 1 Ts (12) Tj LARGE ( thang 4) Tj", "ngay 12 thang 4"),
  ])
  func keeps(shown: String, text: String) throws { #expect(try read(shown) == text) }

  private func read(_ shown: String) throws -> String {
    let small = shown.replacing("SMALL", with: "/F 7 Tf 5 Ts").replacing("LARGE", with: "/F 13 Tf 0 Ts")
    let content = "BT /F 13 Tf 72 700 Td \(small) ET"
    let path = folder.pdf(
      "a.pdf",
      [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[5 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents 4 0 R>>",
      ])
    var options = ReadOptions()
    options.recognition = .never
    let text = try readSource(at: path, options: options).text
    return text.split(separator: "\n").joined(separator: " ")
  }
}
