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
