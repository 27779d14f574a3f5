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

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(LibraryExampleTests.text.utf8).write(to: folder.appendingPathComponent("plan.txt"))
    try body(folder.path)
  }

  @Test func findsSymbols() {
    #expect(
      symbolsCited(in: LibraryExampleTests.text)
        == ["Nghị định 30/2020/NĐ-CP at byte 25", "Chỉ thị 30-CT/TW at byte 150"])
    #expect(symbolsCited(in: "Số lượng 30/2020 cái") == [])
  }

  @Test func findsPlaces() throws {
    try withFolder { folder in
      #expect(
        try placesOfCitations(inFileAt: folder + "/plan.txt").map { $0.suffix(4) }
          == ["2:8", "3:11"].map { ":" + $0 }.map { $0.suffix(4) })
    }
    #expect(throws: (any Error).self) { try placesOfCitations(inFileAt: "/nonexistent.txt") }
  }

  @Test func findsPlans() throws {
    try withFolder { folder in
      let index = folder + "/index.sqlite"
      #expect(
        try plans(in: folder, citing: "nd 30/2020", index: index).map { $0.hasSuffix("plan.txt") } == [true])
      #expect(try plans(in: folder, citing: "nd 31/2020", index: index) == [])
    }
  }

  @Test func findsFaults() {
    #expect(faults(of: LibraryExampleTests.text).contains("wrong-date: 15/3/2020"))
    #expect(
      !faults(of: LibraryExampleTests.text.replacing("15/3/2020", with: "05/3/2020")).contains {
        $0.hasPrefix("wrong-date")
      })
  }

  @Test func writesTables() throws {
    try withFolder { folder in
      try writeReferences(of: LibraryExampleTests.text, as: .csv, to: folder + "/table.csv")
      let table = try String(contentsOfFile: folder + "/table.csv", encoding: .utf8)
      #expect(table.contains("30/2020/NĐ-CP") && table.contains("30-CT/TW"))
    }
  }

  @Test func makesServers() {
    #expect(throws: Never.self) { try officeServer(index: "x", token: "0123456789abcdef0123") }
    #expect(throws: ServerError.self) { try officeServer(index: "x", token: "short") }
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
