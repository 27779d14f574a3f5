import Foundation
import Testing

@testable import CitationReaders

/// Files that are none, or go while they are read.
struct BadFileTests {
  let folder = TemporaryFolder()

  @Test func missing() { #expect(refusal("/nonexistent.txt") == "no such file") }
  @Test func aFolder() { #expect(refusal("/") == "a directory") }
  @Test func aDevice() { #expect(refusal("/dev/zero") == "no regular file but a device") }
  @Test func aTerminal() { #expect(refusal("/dev/null") == "no regular file but a device") }

  @Test(.timeLimit(.minutes(1))) func aFifo() {
    let path = folder.path + "/fifo"
    mkfifo(path, 0o600)
    #expect(refusal(path) == "no regular file but a fifo")
  }

  @Test func aCircleOfLinks() throws {
    let path = folder.path + "/circle"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
    #expect(refusal(path) == "symbolic links in a circle")
  }

  @Test func tooLarge() {
    var options = ReadOptions()
    options.maximumBytes = 1 << 20
    let path = folder.write("a.txt", [UInt8](repeating: 0x61, count: 1 << 20 + 1))
    #expect(refusal(path, options: options) == "larger than 1 MB")
  }

  @Test func removedWhileRead() throws {
    let text = String(repeating: "Nghị định số 30/2020/NĐ-CP\n", count: 50_000)
    let path = folder.write("a.txt", text)
    let source = try readSource(at: path)
    try FileManager.default.removeItem(atPath: path)
    #expect(source.text == text)
  }

  /// The program that reads a PDF opens it anew.
  @Test(.enabled(if: findProgram("pdftotext") != nil, "pdftotext is not installed"))
  func removedBeforeTheProgramReadsIt() throws {
    let path = folder.pdf(
      "a.pdf",
      pages: [[(72, 700, "Hello there, this is a page of text that has letters enough to be no scan")]])
    let bytes = [UInt8](FileManager.default.contents(atPath: path)!)
    _ = try readPDF(.array(bytes), path: path, isOnDisk: true, ReadOptions())
    try FileManager.default.removeItem(atPath: path)
    let error = #expect(throws: ReaderError.self) {
      try readPDF(.array(bytes), path: path, isOnDisk: true, ReadOptions())
    }
    #expect(error?.reason == "it went away while it was read")
  }

  /// Names that a program could take for an option, a place or several lines.
  @Test(
    .enabled(if: findProgram("pdftotext") != nil, "pdftotext is not installed"),
    arguments: [
      "kế\nhoạch", "Kế hoạch", "Kế hoạch".decomposedStringWithCanonicalMapping, "-r", "%d", "a b'\"$(x)",
    ])
  func oddNames(name: String) throws {
    let page = "Hello there, this is a page of text that has letters enough to be no scan"
    let pdf = folder.pdf(name + ".pdf", pages: [[(72, 700, page)]])
    #expect(try readSource(at: pdf).text == page + "\n")
    #expect(try readSource(at: folder.docx(name + ".docx", body: paragraph("Điều 5"))).text == "Điều 5\n")
    let error = #expect(throws: ReaderError.self) {
      try readSource(at: folder.write(name, [0x50, 0x4B, 3, 4, 9]))
    }
    #expect(error?.description.contains("\n") == false)
  }

  @Test func cutShortWhileRead() throws {
    let path = folder.write("a.txt", String(repeating: "Nghị định số 30/2020/NĐ-CP\n", count: 50_000))
    let source = try readSource(at: path)
    #expect(truncate(path, 5000) == 0)
    #expect(source.text.hasPrefix("Nghị định"))
    #expect(source.count > 1_000_000)
  }
}
