import CitationReaders
import CitationServer
import Foundation
import Testing

/// The worked examples do what their pages say, and stand there as they are here.
struct LibraryExampleTests {
  static let text = """
    KẾ HOẠCH
    Căn cứ Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về công tác văn thư;
    thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị.

    """

  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)")
    .path

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(LibraryExampleTests.text.utf8).write(to: URL(fileURLWithPath: folder + "/plan.txt"))
  }

  @Test func findsSymbols() {
    #expect(
      symbolsCited(in: LibraryExampleTests.text)
        == ["Nghị định 30/2020/NĐ-CP at byte 23", "Chỉ thị 30-CT/TW at byte 134"])
    #expect(symbolsCited(in: "Số lượng 30/2020 cái") == [])
  }

  @Test func findsPlaces() throws {
    let places = try placesOfCitations(inFileAt: folder + "/plan.txt")
    #expect(places == [folder + "/plan.txt:2:8", folder + "/plan.txt:3:11"])
    #expect(throws: ReaderError.self) { try placesOfCitations(inFileAt: "/nonexistent.txt") }
  }

  @Test func findsPlans() throws {
    let index = folder + "/index.sqlite"
    let found = try plans(in: folder, citing: "nd 30/2020", index: index)
    #expect(found.count == 1 && found[0].hasSuffix("plan.txt"))
    let none = try plans(in: folder, citing: "nd 31/2020", index: index)
    #expect(none.isEmpty)
  }

  @Test func findsFaults() {
    #expect(faults(of: LibraryExampleTests.text).contains("wrong-date: 15/3/2020"))
    let right = faults(of: LibraryExampleTests.text.replacing("15/3/2020", with: "05/3/2020"))
    #expect(!right.contains { $0.hasPrefix("wrong-date") })
  }

  @Test func writesTables() throws {
    try writeReferences(of: LibraryExampleTests.text, as: .csv, to: folder + "/table.csv")
    let table = try String(contentsOfFile: folder + "/table.csv", encoding: .utf8)
    #expect(table.contains("30/2020/NĐ-CP") && table.contains("30-CT/TW"))
  }

  @Test func makesServers() throws {
    #expect(throws: Never.self) { _ = try officeServer(index: "x", token: "0123456789abcdef0123") }
    #expect(throws: ServerError.self) { _ = try officeServer(index: "x", token: "short") }
  }

  @Test(arguments: [
    "Citations", "CitationReaders", "CitationIndex", "CitationCheck", "CitationExport", "CitationServer",
  ])
  func thePageShowsTheExample(library: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let root = folder.deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("Sources/\(library)/\(library).docc/\(library).md"),
      encoding: .utf8)
    let examples = try String(contentsOf: folder.appendingPathComponent("Examples.swift"), encoding: .utf8)
    let blocks = page.matches(of: /```swift\n(?<code>(?s:.*?))```/).map { String($0.code) }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let code = block.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("import ") }.joined(separator: "\n").trimmingCharacters(in: .newlines)
      #expect(examples.contains(code), "\(code)")
    }
  }
}
