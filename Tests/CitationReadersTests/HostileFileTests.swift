import Foundation
import Testing

@testable import CitationReaders

/// Files that are cut short, protected, or made to harm. What is tested where:
///
/// | bad input | tests |
/// | --- | --- |
/// | truncated | `aPackageCutShort`, `anOpenDocumentCutShort`, `aPDFCutShort`, `aWordDocumentCutShort`, `aPictureCutShort`, `aPageCutShortIsReadSoFar`, `aTextCutInsideALetter` |
/// | encrypted, protected by a password | `aProtectedWordFile`, `aProtectedWord97File`, `aProtectedOpenDocument`, `aProtectedPDF`, `aPDFThatAProgramProtected` |
/// | a zip bomb | `aZipBomb`, `aZipBombThatLiesAboutItsSize` |
/// | external entities; no network; no other file opened | `entities`, `OutsideTests` |
/// | a billion laughs | `aBillionLaughs` |
/// | a PDF that loops or eats memory | `aPDFWhosePagesGoInACircle`, `aPDFThatTakesTooLong`, `aPDFThatTakesTooMuchMemory`, `aPDFWhoseFiltersUnpackWithoutBound` |
/// | a docx with 100,000 runs | `DocxTests.readsAHundredThousandRuns` |
/// | a file that vanishes while read | `BadFileTests.removedWhileRead`, `cutShortWhileRead`, `removedBeforeTheProgramReadsIt` |
/// | names with newlines, in NFD | `BadFileTests.oddNames`, `SourceFilesTests.takesNamesWithLineBreaksAndDecomposedLetters` |
/// | a fifo, a device | `BadFileTests.aFifo`, `aDevice`, `aTerminal`; in folders `SourceFilesTests.namesWhatItDoesNotEnter` |
/// | a clear line, the rest goes on, exit status 3 with a list | `ReadingTests.everyBadFileIsNamedAndTheRestGoesOn` of the command |
@Suite(.timeLimit(.minutes(2)))
struct HostileFileTests {
  let folder = TemporaryFolder()

  // MARK: cut short

  @Test func aPackageCutShort() throws {
    let path = folder.docx("a.docx", body: paragraph(String(repeating: "a b c ", count: 1000)))
    let bytes = try readSource(at: path).file.withBytes { Array($0) }
    for count in [100, bytes.count / 2, bytes.count - 10] {
      #expect(refusal(folder.write("cut.docx", bytes.prefix(count))) == "damaged or cut short")
    }
  }

  @Test func aPackageWithDamagedInside() {
    #expect(refusal(folder.docx("a.docx", body: "<w:p><w:r>")) == "damaged inside")
    #expect(refusal(folder.zip("b.docx", [("word/document.xml", [0xFF, 0xFE])])) == "damaged inside")
  }

  @Test(.enabled(if: findProgram("pdftotext") != nil, "pdftotext is not installed"))
  func aPDFCutShort() throws {
    let path = folder.pdf("a.pdf", pages: [[(72, 700, "Hello there, this is a page of text")]])
    let bytes = [UInt8](FileManager.default.contents(atPath: path)!)
    #expect(refusal(folder.write("cut.pdf", bytes.prefix(30))) == "damaged or cut short")
    // Without its table the rest can be found again, which is said.
    let source = try readSource(at: folder.write("cut2.pdf", bytes.prefix(bytes.count - 22)))
    #expect(source.text == "Hello there, this is a page of text\n")
    #expect(source.warnings == ["damaged; read as far as it could be"])
  }

  @Test func anOpenDocumentCutShort() throws {
    let content = (0..<500).map { "<p>\($0 * 7919)</p>" }.joined()
    let path = folder.zip(
      "a.odt",
      [
        ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
        ("content.xml", Array("<d>\(content)</d>".utf8)),
      ])
    let bytes = [UInt8](FileManager.default.contents(atPath: path)!)
    for count in [200, bytes.count / 2, bytes.count - 10] {
      #expect(refusal(folder.write("cut.odt", bytes.prefix(count))) == "damaged or cut short")
    }
  }

  @Test func aPageCutShortIsReadSoFar() throws {
    let source = try readSource(at: folder.write("a.html", "<html><body><p>Điều 5</p><table><tr><td>Luật"))
    #expect(source.text == "Điều 5\n\nLuật\n")
  }

  @Test func aTextCutInsideALetter() throws {
    let source = try readSource(at: folder.write("a.txt", Array("Nghị định của Chính phủ".utf8).dropLast()))
    #expect(source.text == "Nghị định của Chính ph\u{FFFD}")
    #expect(source.replaced == 1)
  }

  @Test func aWordDocumentCutShort() {
    let path = folder.compoundFile("a.doc", streams: ["Root Entry", "WordDocument"], first: [0xEC, 0xA5])
    let bytes = [UInt8](FileManager.default.contents(atPath: path)!)
    #expect(refusal(folder.write("cut.doc", bytes.prefix(600))) == "a damaged or cut short Word document")
  }

  @Test func aPictureCutShort() {
    let path = folder.write("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    #expect(refusal(path) != nil)
  }

  // MARK: protected

  @Test func aProtectedWordFile() {
    #expect(
      refusal(folder.compoundFile("a.docx", streams: ["Root Entry", "EncryptionInfo", "EncryptedPackage"]))
        == "protected by a password")
    #expect(refusal(folder.docx("b.docx", body: paragraph("a"), password: "x")) == "protected by a password")
  }

  @Test func aProtectedWord97File() {
    let block: [UInt8] = [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 0x01]
    let path = folder.compoundFile("a.doc", streams: ["Root Entry", "WordDocument"], first: block)
    #expect(refusal(path) == "protected by a password")
  }

  @Test func aProtectedOpenDocument() {
    let manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    let path = folder.zip(
      "a.odt",
      [
        ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)), ("content.xml", [1, 2, 3]),
        ("META-INF/manifest.xml", Array(manifest.utf8)),
      ])
    #expect(refusal(path) == "protected by a password")
  }

  @Test(.enabled(if: findProgram("pdftotext") != nil, "pdftotext is not installed"))
  func aProtectedPDF() {
    // Of the standard handler only the length of its values matters to a password that doesn't fit.
    let zeros = String(repeating: "00", count: 32)
    let encrypt = "<</Filter/Standard/V 2/R 3/Length 128/P -4/O<\(zeros)>/U<\(zeros)>>>"
    let path = folder.pdf(
      "a.pdf", ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 0/Kids[]>>", encrypt])
    let text = String(decoding: FileManager.default.contents(atPath: path)!, as: UTF8.self)
      .replacingOccurrences(of: "/Root 1 0 R", with: "/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]")
    #expect(refusal(folder.write("b.pdf", text)) == "protected by a password")
  }

  /// As a program writes them: one that asks for a password, and one that anyone may open but not copy from, which some
  /// systems' poppler reads all the same.
  @Test(
    .enabled(
      if: findProgram("qpdf") != nil && findProgram("pdftotext") != nil, "qpdf or pdftotext is missing"),
    arguments: [("secret", ["protected by a password"]), ("", [nil, "its author forbids copying its text"])])
  func aPDFThatAProgramProtected(password: String, reasons: [String?]) throws {
    let path = folder.pdf("a.pdf", pages: [[(72, 700, "Hello there, this is a page of text")]])
    #expect(refusal(path) == nil)
    let out = folder.path + "/b.pdf"
    _ = try runChild(
      "qpdf", ["--encrypt", password, "owner", "256", "--extract=n", "--", path, out], ChildLimits(),
      home: folder.path)
    let reason = refusal(out)
    #expect(reasons.contains(reason), "\(reason ?? "read")")
    if reason == nil { #expect(try readSource(at: out).text == "Hello there, this is a page of text\n") }
  }

  // MARK: made to harm

  @Test func aZipBomb() {
    var options = ReadOptions()
    options.maximumBytes = 10 << 20
    let body = "<w:p><w:r><w:t>" + String(repeating: "a", count: 11 << 20) + "</w:t></w:r></w:p>"
    #expect(refusal(folder.docx("a.docx", body: body), options: options) == "unpacks to more than 10 MB")
  }

  @Test func aZipBombThatLiesAboutItsSize() {
    var options = ReadOptions()
    options.maximumBytes = 10 << 20
    let body = "<w:p><w:r><w:t>" + String(repeating: "a", count: 11 << 20) + "</w:t></w:r></w:p>"
    var bytes = [UInt8](FileManager.default.contents(atPath: folder.docx("a.docx", body: body))!)
    // The sizes stand at 24 of each entry of the central directory, which begins with PK 01 02.
    for at in 0..<(bytes.count - 46) where bytes[at..<(at + 4)].elementsEqual([0x50, 0x4B, 1, 2]) {
      bytes.replaceSubrange((at + 24)..<(at + 28), with: [100, 0, 0, 0])
    }
    #expect(refusal(folder.write("b.docx", bytes), options: options) != nil)
  }

  @Test(arguments: [
    "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE d SYSTEM \"http://localhost:1/d.dtd\">",
    "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;&b;&b;\">]>",
  ])
  func entities(declaration: String) {
    let space = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
    let document = "\(declaration)<w:document \(space)><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>"
    let path = folder.zip("a.docx", [("word/document.xml", Array(document.utf8))])
    let reason = refusal(path)
    #expect(reason == "declares entities, which no office program writes" || reason == "damaged inside")
  }

  @Test func aBillionLaughs() {
    var declarations = "<!ENTITY a0 \"ha\">"
    for level in 1...30 {
      declarations += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
    }
    let document = "<!DOCTYPE d [\(declarations)]><d>&a30;</d>"
    #expect(refusal(folder.zip("a.docx", [("word/document.xml", Array(document.utf8))])) != nil)
    // In a page entities are not declared at all.
    #expect(refusal(folder.write("a.html", "<!DOCTYPE html [\(declarations)]><html><p>&a30;")) == nil)
  }

  @Test(.enabled(if: findProgram("pdftotext") != nil, "pdftotext is not installed"))
  func aPDFWhosePagesGoInACircle() throws {
    let path = folder.pdf(
      "a.pdf", ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]/Parent 2 0 R>>"])
    let start = ContinuousClock.now
    if refusal(path) == nil { #expect(try readSource(at: path).count == 0) }
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test(.enabled(if: findProgram("pdftotext") != nil, "pdftotext is not installed"))
  func aPDFThatTakesTooLong() {
    var options = ReadOptions()
    options.maximumSeconds = 1
    let start = ContinuousClock.now
    #expect(refusal(endlessPDF(), options: options) == "took too long to read")
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test(.enabled(if: findProgram("pdftotext") != nil, "pdftotext is not installed"))
  func aPDFThatTakesTooMuchMemory() {
    var options = ReadOptions()
    options.maximumMemory = 96 << 20
    options.maximumSeconds = 60
    let reason = refusal(endlessPDF(), options: options)
    #expect(
      reason == "took too much memory to read" || reason == "damaged or cut short", "\(reason ?? "read")")
  }

  /// Four filters that each make 64 bytes of one: 8 KB become 137 GB.
  @Test(.enabled(if: findProgram("pdftotext") != nil, "pdftotext is not installed"))
  func aPDFWhoseFiltersUnpackWithoutBound() {
    // A length byte of 129 says that the next byte stands 128 times, which itself is such a pair.
    let filters = String(repeating: "/RunLengthDecode", count: 4)
    let packed = String(repeating: "\u{81}\u{81}", count: 4096).unicodeScalars.map { UInt8($0.value) }
    var bytes = Array("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n".utf8)
    bytes += "2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n".utf8
    bytes += "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n".utf8
    bytes += "4 0 obj\n<</Length \(packed.count)/Filter[\(filters)]>>stream\n".utf8
    bytes += packed + Array("\nendstream\nendobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF\n".utf8)
    var options = ReadOptions()
    options.maximumSeconds = 2
    options.recognition = .never
    let start = ContinuousClock.now
    _ = refusal(folder.write("bomb.pdf", bytes), options: options)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  /// A page that draws the same million words a hundred thousand times.
  private func endlessPDF() -> String {
    let content = "BT /F 12 Tf " + String(repeating: "1 1 Td (word) Tj ", count: 5000) + "ET"
    let contents = String(repeating: "4 0 R ", count: 20_000)
    return folder.pdf(
      "endless.pdf",
      [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[5 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents[\(contents)]>>",
      ])
  }

  @Test(.enabled(if: findProgram("soffice") != nil, "LibreOffice is not installed"))
  func anRTFFileOpensNoOther() throws {
    let canary = folder.write("canary.txt", "CANARY")
    let path = folder.write(
      "a.rtf",
      #"{\rtf1 Hello {\field{\*\fldinst INCLUDETEXT "\#(canary)"}{\fldrslt here}}{\field{\*\fldinst INCLUDEPICTURE "http://127.0.0.1:9/x.png"}{\fldrslt x}} end\par}"#
    )
    let source = try readSource(at: path)
    #expect(source.format == .rtf)
    #expect(source.text.contains("Hello"))
    #expect(!source.text.contains("CANARY"))
  }

  // MARK: what is no document

  @Test(
    arguments: [
      ([0x1F, 0x8B, 8, 0], "a gzip archive, not entered"),
      (Array("Rar!\u{1A}".utf8), "a rar archive, not entered"),
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], "no document that viendan knows"),
      ([0x50, 0x4B, 3, 4, 9, 9, 9, 9], "a damaged zip archive"),
    ] as [([UInt8], String)])
  func tellsWhatIsNoDocument(bytes: [UInt8], reason: String) {
    #expect(refusal(folder.write("a.docx", bytes)) == reason)
  }

  @Test func otherPackagesAreNamed() {
    #expect(refusal(folder.zip("a.zip", [("plan.txt", [0x61])])) == "a zip archive, not entered")
    #expect(refusal(folder.zip("b.docx", [("xl/workbook.xml", [0x61])])) == "an Excel workbook")
  }

  @Test func theNameDoesNotDecide() throws {
    let path = folder.docx("a.txt", body: paragraph("Điều 5"))
    #expect(try readSource(at: path).format == .docx)
    #expect(try readSource(at: folder.write("a.pdf", "Điều 5")).format == .text)
  }
}
