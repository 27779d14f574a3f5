import Foundation
import Testing

@testable import CitationReaders

@Suite(.enabled(if: findProgram("pdftoppm") != nil, "pdftoppm is not installed"), .timeLimit(.minutes(2)))
struct PagePictureTests {
  let folder = TemporaryFolder()

  private func twoPages() -> String {
    folder.pdf("a.pdf", pages: [[(72, 700, "The first page")], [(72, 700, "The second page")]])
  }

  @Test func pagesAreCountedAndDrawn() throws {
    let path = twoPages()
    #expect(try pageCount(ofPDF: path) == 2)
    let picture = try pagePicture(ofPDF: path, page: 2, width: 300)
    // The width stands in the picture's first chunk.
    #expect(Array(picture[16..<20]) == [0, 0, 1, 44])
    #expect(try pagePicture(ofPDF: path, page: 1, width: 300) != picture)
  }

  @Test func aPageBeyondTheLast() {
    let path = twoPages()
    #expect(throws: ReaderError.self) { try pagePicture(ofPDF: path, page: 3, width: 300) }
  }

  @Test(arguments: ["no such file.pdf", "cut.pdf", "text.pdf", "-v"])
  func whatIsNoPDF(_ name: String) throws {
    let bytes = try #require(FileManager.default.contents(atPath: twoPages()))
    _ = folder.write("cut.pdf", Array(bytes.prefix(30)))
    _ = folder.write("text.pdf", Array("Kế hoạch".utf8))
    let path = name == "-v" ? name : folder.path + "/" + name
    #expect(throws: ReaderError.self) { try pageCount(ofPDF: path) }
    #expect(throws: ReaderError.self) { try pagePicture(ofPDF: path, page: 1, width: 300) }
  }

  @Test func aPageOfAThousandMetresIsRefusedOrSmall() {
    let path = folder.pdf(
      "long.pdf",
      [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1 3000000]>>",
      ])
    var options = ReadOptions()
    options.maximumSeconds = 20
    options.maximumMemory = 1 << 30
    let picture = try? pagePicture(ofPDF: path, page: 1, width: 900, options: options)
    #expect(picture?.count ?? 0 < 1 << 20)
  }
}
