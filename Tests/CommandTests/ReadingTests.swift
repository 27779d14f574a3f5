import Foundation
import Testing

/// How commands read files and folders: what goes on, what is named, how it ends.
struct ReadingTests {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write("good.txt", "Thực hiện Nghị định số 04/2015/NĐ-CP.")
    try write("also.html", "<html><p>Căn cứ Chỉ thị số 16/CT-TTg</p></html>")
  }

  @Test func readsFoldersAndGoesOnAfterBadFiles() throws {
    defer { remove() }
    try write("bad.docx", "PK\u{3}\u{4}word/document.xml")
    try write("kế\nhoạch.pdf", "%PDF-1.4 nothing")
    try write("old.zip", "PK")
    let result = try viendan(["extract", "--format", "jsonl", folder.path])
    #expect(result.status == 3)
    #expect(result.out.split(separator: "\n").count == 2)
    #expect(result.out.contains("04/2015/NĐ-CP") && result.out.contains("16/CT-TTg"))
    #expect(result.err.contains("bad.docx: damaged or cut short"))
    #expect(result.err.contains("kế\\nhoạch.pdf: damaged or cut short"))
    #expect(result.err.contains("old.zip: an archive, not entered"))
    #expect(result.err.contains("2 of 4 files could not be read:\n"))
  }

  @Test func everyBadFileIsNamedAndTheRestGoesOn() throws {
    defer { remove() }
    try write("a.docx", "PK\u{3}\u{4}word/document.xml")
    try write("b.pdf", "%PDF-1.4 nothing")
    try write("c.gif", "GIF8 nothing")
    try write("d.xlsx", "PK\u{3}\u{4}")
    let names = ["a.docx", "b.pdf", "c.gif", "d.xlsx", "gone.txt", "fifo", "circle"].map {
      folder.path + "/" + $0
    }
    mkfifo(names[5], 0o600)
    try FileManager.default.createSymbolicLink(atPath: names[6], withDestinationPath: names[6])
    let bad = names + ["/dev/zero"]
    let good = [folder.path + "/good.txt", folder.path + "/also.html"]
    let result = try viendan(["extract", "--format", "jsonl", good[0]] + bad + [good[1]])
    #expect(result.status == 3)
    #expect(result.out.split(separator: "\n").count == 2)
    #expect(result.err.hasSuffix("\n") && result.err.contains("8 of 10 files could not be read:\n"))
    let list = result.err.split(separator: "\n").suffix(8)
    for (line, path) in zip(list, bad) { #expect(line.hasPrefix("  \(path): "), "\(line)") }
    // Each was named when it was met as well, with what to do.
    for path in bad { #expect(result.err.contains("viendan: \(path): ")) }
  }

  @Test func leavesOutWhatAnIgnoreFileNamesAndEntersNoCircle() throws {
    defer { remove() }
    try write(".viendanignore", "*.html\n")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/round", withDestinationPath: folder.path)
    let result = try viendan(["extract", "--format", "jsonl", folder.path])
    #expect(result.status == 0 && result.err.isEmpty)
    #expect(result.out.split(separator: "\n").count == 1 && result.out.contains("good.txt"))
  }

  @Test func readsOnlyFilesChangedSinceADay() throws {
    defer { remove() }
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1e9)], ofItemAtPath: folder.path + "/also.html")
    let result = try viendan(["text", "--since", "2010-01-01", folder.path])
    #expect(result.out == "Thực hiện Nghị định số 04/2015/NĐ-CP.\n")
  }

  /// Marks of pages and paragraphs, of a document that LibreOffice wrote in each format.
  @Test(
    .enabled(if: access("/usr/bin/soffice", X_OK) == 0, "LibreOffice is not installed"),
    arguments: [
      ("docx", "[word/document.xml]\n[1] FIRST\n[2] giữa\n[3] LAST\n"),
      ("odt", "[content.xml]\n[1] FIRST\n[2] giữa\n[3] LAST\n"),
      ("rtf", "[1] FIRST\n[2] giữa\n[3] LAST\n"), ("doc", "[1] FIRST\n[2] giữa\n[3] LAST\n"),
      ("pdf", "[page 1]\nFIRST\ngiữa\nLAST\n"), ("html", "FIRST\ngiữa\nLAST\n"),
      ("txt", "FIRST\ngiữa\nLAST\n"),
    ])
  func marksPagesAndParagraphs(format: String, marked: String) throws {
    defer { remove() }
    let (first, last) = (
      "Điều một của một kế hoạch đủ dài để không phải là trang quét", "Điều hai của chính kế hoạch ấy"
    )
    try write(
      "plan.html",
      #"<html><head><meta charset="utf-8"></head><body><p>\#(first)</p><p>giữa</p><p>\#(last)</p></body></html>"#
    )
    if format != "html" {
      let filter = format == "txt" ? "txt:Text (encoded):UTF8" : format
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/soffice")
      process.arguments = [
        "--headless", "-env:UserInstallation=file://\(folder.path)/.profile", "--infilter=HTML (StarWriter)",
        "--convert-to", filter, "--outdir", folder.path, folder.path + "/plan.html",
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
    }
    let result = try viendan(["text", folder.path + "/plan." + format])
    #expect(result.status == 0)
    let lines = result.out.split(separator: "\n").joined(separator: "\n") + "\n"
    #expect(
      lines.replacing("\u{FEFF}", with: "")
        == marked.replacing("FIRST", with: first).replacing("LAST", with: last))
  }

  @Test func tellsFormatDigestAndPlace() throws {
    defer { remove() }
    let result = try viendan(["extract", "--format", "jsonl", folder.path + "/also.html"])
    #expect(result.out.contains(#""format":"html""#))
    #expect(result.out.contains(#""sha256":""#))
    #expect(result.out.contains(#""line":1,"column":8"#))
  }

  @Test func obeysAForcedEncodingAndADay() throws {
    defer { remove() }
    try write("viqr.txt", "Nghi. ddi.nh so^' 04/2015/NDD-CP")
    let forced = try viendan(["text", "--encoding", "viqr", folder.path + "/viqr.txt"])
    #expect(forced.out == "Nghị định số 04/2015/NĐ-CP\n")
    #expect(try viendan(["text", "--since", "2990-01-01", folder.path]).out.isEmpty)
    #expect(try viendan(["text", "--since", "2990-13-01", folder.path]).status == 2)
    #expect(try viendan(["text", "--ocr", "perhaps", folder.path]).status == 2)
  }

  @Test func showsTheTextAsItIsRead() throws {
    defer { remove() }
    #expect(try viendan(["text", folder.path + "/also.html"]).out == "Căn cứ Chỉ thị số 16/CT-TTg\n")
    #expect(try viendan(["text", "/dev/null"]).status == 3)
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }
}
