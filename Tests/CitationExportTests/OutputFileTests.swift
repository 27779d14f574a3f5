import CitationExport
import Foundation
import Testing

struct OutputFileTests {
  @Test(arguments: TableFormat.allCases) func equalTablesGiveEqualBytes(format: TableFormat) throws {
    let first = try written(format)
    let second = try written(format)
    #expect(!first.isEmpty && first == second)
  }

  @Test(arguments: TableFormat.allCases) func aFullDiskIsToldAndLeavesNothing(format: TableFormat) throws {
    var table = PlanTexts.table()
    let error = #expect(throws: ExportError.self) { try writeTable(&table, as: format, to: "/dev/full") }
    #expect(error?.description.contains("no space left") == true)
  }

  @Test(arguments: TableFormat.allCases) func aMissingDirectoryIsNamed(format: TableFormat) throws {
    var table = PlanTexts.table()
    let error = #expect(throws: ExportError.self) { try writeTable(&table, as: format, to: "/nonexistent/t") }
    #expect(error?.description == "/nonexistent/t: its directory is not there; make it first")
  }

  @Test func aFailureKeepsTheOldFile() throws {
    let folder = try Folder()
    let path = folder.path("t.csv")
    try Data("old".utf8).write(to: URL(fileURLWithPath: path))
    var source = FailingSource()
    #expect(throws: FailingSource.Failure.self) { try writeTable(&source, as: .csv, to: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(folder.names == ["t.csv"])
  }

  @Test func aLinkStaysALink() throws {
    let folder = try Folder()
    let (link, real) = (folder.path("link.csv"), folder.path("real.csv"))
    try Data("old".utf8).write(to: URL(fileURLWithPath: real))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: real)
    var table = PlanTexts.table()
    try writeTable(&table, as: .csv, to: link)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == real)
    #expect(try String(contentsOfFile: real, encoding: .utf8).contains("04/2015/NĐ-CP"))
  }
}

/// Breaks after its first document.
private struct FailingSource: ReferenceTableSource {
  struct Failure: Error {}
  let totals = TableTotals(plans: 0, documents: 2, occurrences: 0)
  private var isStarted = false

  func nextPlan() -> CitingPlan? { nil }

  mutating func nextDocument() throws -> CitedDocument? {
    if isStarted { throw Failure() }
    isStarted = true
    return CitedDocument(key: "urn:lex:vn:*:luat:2013;luat.dat.dai")
  }

  func nextOccurrence() -> Occurrence? { nil }
}
