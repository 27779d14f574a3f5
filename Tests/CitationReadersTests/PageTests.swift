import Testing

@testable import CitationReaders

@Suite(.enabled(if: findProgram("pdftotext") != nil, "pdftotext is not installed"))
struct PageTests {
  let folder = TemporaryFolder()

  @Test func tellsPageAndBox() throws {
    let path = folder.pdf(
      "a.pdf", pages: [[(72, 700, "first page")], [(72, 600, "Decree 04/2015/ND-CP here")]])
    let source = try readSource(at: path)
    #expect(source.text == "first page\n\nDecree 04/2015/ND-CP here\n")
    let start = "first page\n\nDecree ".utf8.count
    let place = source.place(of: start)
    #expect(place.page == 2)
    let box = try #require(source.box(of: start..<(start + 13)))
    #expect(box.x0 > 100 && box.x1 < 220 && box.y0 > 225 && box.y1 < 250, "\(box)")
  }

  @Test func takesRunningHeadsAndNumbersOff() throws {
    let pages = (1...4).map { page in
      [(72, 800, "GAZETTE/No 302/\(page)"), (72, 500, "text of page \(page)."), (290, 40, "\(page + 40)")]
    }
    #expect(
      try readSource(at: folder.pdf("a.pdf", pages: pages)).text
        == "text of page 1.\n\ntext of page 2.\n\ntext of page 3.\n\ntext of page 4.\n")
  }

  @Test func keepsLinesThatOnlyLookLikeFurniture() throws {
    let pages = [[(72, 800, "Chapter one"), (72, 500, "12")], [(72, 800, "Chapter two"), (72, 500, "12")]]
    let text = try readSource(at: folder.pdf("a.pdf", pages: pages)).text
    #expect(text.contains("Chapter one") && text.contains("Chapter two") && text.contains("12"))
  }

  @Test func joinsSymbolsBrokenAtAHyphen() throws {
    let path = folder.pdf(
      "a.pdf",
      pages: [[(72, 700, "under Resolution 153/NQ-"), (72, 686, "CP of 2025 and 12 -"), (72, 672, "13")]])
    #expect(try readSource(at: path).text == "under Resolution 153/NQ-CP of 2025 and 12 -\n13\n")
  }

  @Test func readsUploadsToo() throws {
    let path = folder.pdf("a.pdf", pages: [[(72, 700, "Hello")]])
    #expect(
      try sourceText(readSource(at: path).file.withBytes { Array($0) }, path: "upload").text == "Hello\n")
  }

  @Test func namesPagesWithoutTextLayer() throws {
    var options = ReadOptions()
    options.recognition = .never
    let source = try readSource(
      at: folder.pdf(
        "a.pdf",
        pages: [
          [(72, 700, "a page with text enough to be taken for one that has a layer of its own")], [], [],
        ]),
      options: options)
    #expect(source.warnings == ["no text layer on pages 2 to 3; not recognised, as --ocr never says"])
  }
}
