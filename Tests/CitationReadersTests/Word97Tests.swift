import Foundation
import Testing

@testable import CitationReaders

/// Paragraphs of Word 97 and RTF files, whose text programs of the system deliver.
struct Word97Tests {
  let folder = TemporaryFolder()

  @Test(arguments: [
    ("một\nhai\n", "một\nhai\n", [1, 2]), ("một\n\nhai\n", "một\nhai\n", [1, 2]),
    ("một\nhai\n", "một\n\n\nhai", [1, 4]), ("\nmột  1\n", "  một 1\n", [1]),
    ("a\na\n", "a\nb\na\n", [1, 3]),
    ("", "", []),
  ])
  func numbers(text: String, lines: String, numbers: [Int32]) throws {
    let found = try #require(numberedParagraphs(of: Array(text.utf8), by: Array(lines.utf8)))
    #expect(found.map(\.paragraph) == numbers)
  }

  @Test(arguments: [("một\nhai\n", "một\n"), ("hai\nmột\n", "một\nhai\n"), ("a\n", ""), ("a\n", "ab\n")])
  func numbersNothingThatDoesNotMatch(text: String, lines: String) {
    #expect(numberedParagraphs(of: Array(text.utf8), by: Array(lines.utf8)) == nil)
  }

  @Test(
    .enabled(if: findProgram("soffice") != nil, "LibreOffice is not installed"), arguments: ["doc", "rtf"],
    [false, true])
  func tellsParagraphs(format: String, withTable: Bool) async throws {
    try await apart { try checkParagraphs(format, withTable) }
  }

  private func checkParagraphs(_ format: String, _ withTable: Bool) throws {
    let table = "<table><tr><td>ô một</td><td>ô hai</td></tr></table>"
    let page =
      #"<html><head><meta charset="utf-8"></head><body><p>Điều thứ nhất</p><p>giữa</p>"#
      + "\(withTable ? table : "")<p>Thực hiện Nghị định số 04/2015/NĐ-CP</p><p>hết</p></body></html>"
    let file = folder.write("plan.html", page)
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    _ = try runChild(
      "soffice",
      [
        "--headless", profile, "--infilter=HTML (StarWriter)", "--convert-to", format, "--outdir",
        folder.path, file,
      ], ChildLimits(memory: 8 << 30), home: folder.path)
    let source = try readSource(at: folder.path + "/plan.\(format)")
    #expect(source.format.rawValue == format)
    let text = source.text
    let at = try #require(text.range(of: "Nghị định")).lowerBound
    let place = source.place(of: text.utf8.distance(from: text.startIndex, to: at))
    // How many paragraphs a program gives a table is its own affair.
    if withTable { #expect(try #require(place.paragraph) >= 5) } else { #expect(place.paragraph == 3) }
    #expect(place.run == nil)
    #expect(source.place(of: 0).paragraph == 1)
  }
}
