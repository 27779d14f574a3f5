import CXlsxWriter
import Citations
import Foundation
import GRDB
import Testing

@testable import CitationIndex

private func file(_ text: String, ending: String = "csv") throws -> String {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent(
    "viendan-\(UUID().uuidString).\(ending)"
  ).path
  try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  return path
}

/// The outcomes of a table's rows, one word each.
private func outcomes(_ text: String, mapping: [KnownImport.Field: String] = [:]) throws -> [String] {
  let path = try file(text)
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try KnownImport(RowTable(path: path), mapping: mapping).rows.map { row in
    switch row.outcome {
    case .new: "new"
    case .same: "same"
    case .conflict(let differences):
      "conflict " + differences.map { "\($0.field.rawValue) \($0.known)" }.joined()
    case .unreadable(let reason): "unreadable: " + reason
    }
  }
}

struct KnownImportTests {
  @Test(arguments: [
    ("symbol,date\n900/2031/NĐ-CP,01/02/2031\n", "new"),
    ("Số ký hiệu;Ngày ban hành\n900/2031/NĐ-CP;1/2/2031\n", "new"),
    ("symbol\tdate\n04/2015/NĐ-CP\t2015-01-09\n", "same"),
    ("symbol,date\n04/2015/NĐ-CP,09/02/2015\n", "conflict date 2015-01-09"),
    ("\u{FEFF}symbol,date\r\n\"04/2015/NĐ-CP\",\"09/01/2015\"\r\n", "same"),
    (
      "symbol,date\n04/2015/NĐ-CP,31/02/2015\n",
      "unreadable: \"31/02/2015\" is no date; write 09/01/2015 or 2015-01-09"
    ),
    ("symbol,date\nabc,09/01/2015\n", "unreadable: \"abc\" is no symbol"),
    ("symbol,date\n,09/01/2015\n", "unreadable: no symbol"),
    ("symbol,date\n04/2015/NĐ-CP,09/01/2016\n", "unreadable: the symbol is of 2015, the date of 2016"),
    ("symbol\n16/CT-TTg\n", "unreadable: 16/CT-TTg has no year in it; add the date"),
    ("symbol,date\n900/QH20,\n", "unreadable: 900/QH20 tells no type; add a column with it"),
    ("symbol,type,date\n900/2031/QH20,Luật,42000\n", "unreadable: the symbol is of 2031, the date of 2014"),
    ("symbol,type,date,trích yếu\n901/KH-UBND,Kế hoạch,42000,\"a \"\"b\"\", c\nd\"\n", "new"),
  ])
  func rows(text: String, outcome: String) throws {
    #expect(try outcomes(text) == [outcome])
  }

  @Test func columnsCanBeNamed() throws {
    #expect(
      try outcomes("Mã;Thời gian\n900/2031/NĐ-CP;01/02/2031\n", mapping: [.symbol: "mã", .date: "Thời gian"])
        == ["new"])
  }

  @Test func whatHasNoSymbolsIsRefused() throws {
    #expect(throws: KnownImportError.self) { _ = try outcomes("a,b\n1,2\n") }
    #expect(throws: RowTableError.self) { _ = try outcomes("symbol,date\n") }
    #expect(throws: RowTableError.self) { _ = try outcomes("") }
    #expect(throws: RowTableError.self) { _ = try RowTable(path: "/nonexistent.csv") }
  }

  @Test func aWorkbookReadsAsItsText() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "viendan-\(UUID().uuidString).xlsx"
    ).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let book = try #require(workbook_new(path))
    let sheet = workbook_add_worksheet(book, nil)
    for (column, text) in ["Số, ký hiệu", "Loại văn bản", "", "Ngày ban hành"].enumerated()
    where !text.isEmpty {
      worksheet_write_string(sheet, 0, UInt16(column), text, nil)
    }
    worksheet_write_string(sheet, 1, 0, "900/2031/NĐ-CP", nil)
    worksheet_write_string(sheet, 1, 1, "Nghị định", nil)
    // 2031-02-01
    worksheet_write_number(sheet, 1, 3, 47_880, nil)
    workbook_close(book)
    let rows = try KnownImport(RowTable(path: path)).rows
    #expect(rows.map(\.symbol) == ["900/2031/NĐ-CP"])
    #expect(rows.first?.document?.date == PartialDate(year: 2031, month: 2, day: 1))
    #expect(rows.first?.document?.type == "Nghị định")
  }

  @Test func aDamagedWorkbookIsRefused() throws {
    let path = try file("PK\u{3}\u{4} and no more", ending: "xlsx")
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: RowTableError.self) { _ = try RowTable(path: path) }
  }

  @Test func storedRowsBindCitations() throws {
    let path = try file(
      "symbol,type,date,issuer,replaced-by,replaced-on\n"
        + "901/KH-UBND,Kế hoạch,14/02/2031,UBND tỉnh Bình Phước,,\n900/2031/NĐ-CP,,01/02/2031,,902/2032/NĐ-CP,01/03/2032\n"
        + "04/2015/NĐ-CP,,09/02/2015,,,\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let rows = try KnownImport(RowTable(path: path)).rows
    let queue = try DatabaseQueue()
    let before = try queue.read { try UserDocuments.registry(in: $0) }
    #expect(before.version == Registry.shipped.version)
    for _ in 0..<2 {
      let stored = try queue.write {
        try UserDocuments.store(rows, source: "own.csv", overConflicts: false, in: $0)
      }
      #expect(stored == 2)
    }
    let registry = try queue.read { try UserDocuments.registry(in: $0) }
    #expect(registry.version != Registry.shipped.version)
    let text = Array("theo Kế hoạch số 901/KH-UBND ngày 14/02/2031 của UBND tỉnh Bình Phước về".utf8)
    var reading = findCitations(in: text)
    text.withUnsafeBufferPointer { _ = resolve(&reading, text: $0, registry: registry) }
    #expect(reading.citations.map(\.resolution) == [.known])
    let decree = try #require(registry.documents(withSymbol: "900/2031/NĐ-CP").first)
    let later = registry.status(of: decree, at: PartialDate(year: 2033, month: 1, day: 1))
    #expect(later.state == .replaced)
    #expect(later.chain.first?.source.numberText == "902-2032-nd-cp")
    // Of a conflict the shipped row stays.
    #expect(registry.documents(withSymbol: "04/2015/NĐ-CP").map(\.date?.day) == [9])
  }
}
