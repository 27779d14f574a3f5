import Foundation
import Testing

@testable import CitationServer

/// Filters, sorts and exports of the table, and the ways into a document.
struct NarrowingTests {
  let folder: ServedFolder

  init() throws { folder = try ServedFolder() }

  @Test(arguments: [
    ("type=Ngh%E1%BB%8B+%C4%91%E1%BB%8Bnh", "30/2020/NĐ-CP", "30-CT/TW"),
    ("year=1998", "30-CT/TW", "30/2020/NĐ-CP"),
    ("issuer=chinh+phu", "30/2020/NĐ-CP", "30-CT/TW"), ("words=quy+che+dan+chu", "30-CT/TW", "30/2020/NĐ-CP"),
    ("key=nghi.dinh", "30/2020/NĐ-CP", "30-CT/TW"), ("words=van+thu", "30/2020/NĐ-CP", "30-CT/TW"),
  ])
  func aColumnNarrowsTheTableAndItsExport(_ filter: String, _ kept: String, _ left: String) async throws {
    let table = try await folder.ask("/table?" + filter)
    #expect(table.text.contains(kept + "</a></th>"))
    #expect(!table.text.contains(left + "</a></th>"))
    let export = try await folder.ask("/api/v1/export?format=csv&" + filter)
    #expect(export.text.contains(kept))
    #expect(!export.text.contains(left))
    let list = try await folder.ask("/api/v1/documents?" + filter)
    #expect(list.json?["total"] as? Int == 1)
  }

  @Test func nothingFits() async throws {
    let table = try await folder.ask("/table?plans=2&lang=en")
    #expect(table.text.contains("Nothing fits."))
    let export = try await folder.ask("/api/v1/export?format=csv&columns=title,plans&plans=2&lang=en")
    #expect(export.text == "Document,Plans\r\n")
  }

  @Test func anExportHasTheColumnsAndTheOrderOfTheTable() async throws {
    let export = try await folder.ask(
      "/api/v1/export?format=csv&columns=title,date&sort=date&order=reverse&lang=en")
    #expect(
      export.text == "Document,Date\r\nChỉ thị 30-CT/TW,1998-02-18\r\nNghị định 30/2020/NĐ-CP,2020-03-05\r\n")
  }

  @Test(arguments: ["xml", "csv", "xlsx", "docx", "jsonl", "html", "md"], ["end", "title", "group,text"])
  func anExportOfAnyColumnsIsWhole(_ format: String, _ columns: String) async throws {
    for filter in ["", "&words=nowhere"] {
      let answer = try await folder.ask("/api/v1/export?format=\(format)&columns=\(columns)\(filter)")
      #expect(answer.status == .ok)
    }
  }

  @Test func theTableLinksToWhatItShows() async throws {
    let table = try await folder.ask("/table?year=1998&sort=date&columns=document,date&lang=en")
    #expect(
      table.text.contains(
        "/api/v1/export?format=csv&amp;lang=en&amp;year=1998&amp;sort=date&amp;columns=title%2Cdate"))
  }

  @Test func aFilterOfAHiddenColumnStays() async throws {
    let table = try await folder.ask("/table?year=1998&columns=document")
    #expect(table.text.contains("<input type=\"hidden\" name=\"year\" value=\"1998\">"))
  }

  @Test func aDocumentListsThePlacesThatAreCited() async throws {
    let page = try await folder.ask("/document?q=nd+30/2020&lang=en")
    #expect(page.text.contains("By provision"))
    #expect(page.text.contains(">khoản 2 Điều 5 <b>1</b>"))
    let none = try await folder.ask("/document?q=ct30&lang=en")
    #expect(!none.text.contains("By provision"))
  }

  @Test func aDocumentShowsWhoCitesItInATable() async throws {
    let page = try await folder.ask("/document?q=nd+30/2020&view=table&lang=en")
    #expect(page.text.contains("<td>khoản 2 Điều 5</td>"))
    #expect(page.text.contains("class=\"filter-row\""))
    let list = try await folder.ask("/document?q=nd+30/2020&lang=en")
    #expect(!list.text.contains("class=\"filter-row\""))
  }

  @Test func aMergedProvinceIsFoundUnderItsNewName() async throws {
    let plain = try await folder.ask("/api/v1/cited-by?q=ct30&province=dong+nai")
    #expect((plain.json?["citedBy"] as? [String: Any])?["plans"] as? Int == 0)
    let merged = try await folder.ask("/api/v1/cited-by?q=ct30&province=dong+nai&successors=true")
    #expect((merged.json?["citedBy"] as? [String: Any])?["plans"] as? Int == 1)
    let page = try await folder.ask("/document?q=ct30&province=dong+nai&successors=true&lang=en")
    #expect(page.text.contains("1 plans fit"))
    let search = try await folder.ask("/?q=dan+van+province:%22dong+nai%22&lang=en")
    #expect(search.text.contains("Search the names before and after mergers too"))
    let found = try await folder.ask("/?q=dan+van+province:%22dong+nai%22&successors=true&lang=en")
    #expect(found.text.contains("2 plans have these words"))
  }

  @Test func whatAPlanLacksIsNotTakenFromTheDocument() async throws {
    try Data("Thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị.".utf8)
      .write(to: URL(fileURLWithPath: folder.path + "/plans/bare.txt"))
    try folder.refresh()
    let page = try await folder.ask("/document?q=ct30&lang=en")
    let row = page.text.components(separatedBy: "bare.txt</a>").dropFirst().first?.prefix(200) ?? ""
    #expect(!row.isEmpty)
    #expect(!row.contains("18/02/1998</span>"))
  }
}

struct FigureTests {
  @Test func theAboutPageHasTheFiguresOfTheDocuments() throws {
    let figures = MeasuredFigures.shipped
    #expect(figures.quality.contains { MeasuredFigures.sets[$0.name] != nil && $0.cells.count == 6 })
    for benchmark in MeasuredFigures.benchmarks {
      #expect(
        figures.speed.contains { $0.name == benchmark.name && $0.cells.count >= 2 }, "no \(benchmark.name)")
    }
    #expect(figures.measured.contains("cores"))
  }

  @Test func aDocumentWithoutTablesGivesNone() {
    let figures = MeasuredFigures(readme: "# x\n", benchmarks: "")
    #expect(figures.quality.isEmpty && figures.speed.isEmpty && figures.measured.isEmpty)
  }

  @Test func aTableIsReadByRows() {
    let figures = MeasuredFigures(
      readme:
        "<!-- quality -->\n| a | b |\n| --- | --- |\n| all | 9 |\n| `x` | 1 |\n\n| c | d |\n<!-- /quality -->",
      benchmarks: "Measured by x\n\n| f | w |\n| --- | --- |\n| `speed` | fast |\n")
    #expect(figures.quality == [.init(name: "all", cells: ["9"])])
    #expect(figures.speed == [.init(name: "speed", cells: ["fast"])])
  }
}
