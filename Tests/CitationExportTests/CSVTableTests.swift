import CitationExport
import Foundation
import Testing

struct CSVTableTests {
  private func text(_ options: TableOptions, plan: String? = nil) throws -> String {
    let plans = plan.map { [(path: $0, text: "Theo Nghị định số 04/2015/NĐ-CP.")] } ?? PlanTexts.plans
    return String(decoding: try written(.csv, options, plans: plans), as: UTF8.self)
  }

  @Test func linesEndAsTheStandardSays() throws {
    let text = try text(TableOptions(columns: [.type, .symbol], language: .english))
    #expect(text.hasPrefix("Type,Symbol\r\n"))
    #expect(text.contains("\r\nNghị định,04/2015/NĐ-CP\r\n"))
  }

  @Test func documentColumnsAloneGiveARowADocument() throws {
    let text = try text(TableOptions(columns: [.symbol, .occurrences]))
    #expect(text.components(separatedBy: "04/2015/NĐ-CP,3\r\n").count == 2)
  }

  @Test func beginsWithAMarkWhenAsked() throws {
    #expect(try written(.csv, TableOptions(hasByteOrderMark: true)).starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try !written(.csv).starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test(arguments: ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx"])
  func formulasAreNeutralised(_ name: String) throws {
    #expect(try text(TableOptions(columns: [.plan]), plan: name) == "Kế hoạch\r\n'\(name)\r\n")
  }

  @Test(arguments: [("a\"b", "\"a\"\"b\""), ("a,b", "\"a,b\""), ("a\nb", "\"a\nb\""), ("a=b", "a=b")])
  func quotesWhatNeedsIt(_ name: String, _ cell: String) throws {
    #expect(try text(TableOptions(columns: [.plan]), plan: name) == "Kế hoạch\r\n\(cell)\r\n")
  }
}
