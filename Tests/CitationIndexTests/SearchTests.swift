import Citations
import PlanFiles
import Testing

@testable import CitationIndex

struct SearchTests {
  let folder: PlanFolder
  let store: SQLiteStore

  init() throws {
    folder = try PlanFolder()
    store = try folder.store()
    try folder.write("ban.txt", plan(number: 1, "Sở phối hợp với ban quản lý khu công nghiệp."))
    try folder.write(
      "bán.txt",
      plan(number: 2, "Cửa hàng bán lẻ thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị."))
    try folder.write(
      "bàn.txt",
      plan(
        number: 3, date: "ngày 05 tháng 4 năm 2021",
        "Hội nghị bàn về dân chủ ở cơ sở theo Nghị định số 04/2015/NĐ-CP."))
    try folder.write("khac.txt", "Van ban khong dau: dan chu o co so.")
    try folder.refresh(store)
  }

  private func found(_ query: String) throws -> [String] {
    try store.search(query).hits.map { String($0.document.path.dropFirst(6).dropLast(4)) }
  }

  @Test(arguments: [
    ("\"dân chủ\"", ["bàn", "khac"]), ("dan chu", ["bàn", "khac"]), ("\"quản lý\"", ["ban"]),
    ("\"quan ly\"", ["ban"]),
    ("công nghiệp", ["ban"]), ("hội ngh*", ["bàn"]), ("\"bán lẻ\" OR \"bàn về\"", ["bán", "bàn"]),
    ("hội nghị -dân", []),
    ("cites:\"ct 30\"", ["bán"]), ("cites:\"nd 04/2015\" dân", ["bàn"]),
    ("-cites:\"ct 30\" sở ngoại", ["bàn", "ban"]),
    ("nd 04/2015", ["bàn"]), ("chi thi 30", ["bán"]), ("year:2021", ["bàn"]), ("type:KH year:2021", ["bàn"]),
    ("type:\"Quyết định\"", []), ("issuer:\"sở ngoại vụ\" year:2021", ["bàn"]), ("from:2022 hàng", ["bán"]),
    ("to:2021-03", []), ("\"vụ kế hoạch\"", []), ("ĐIỀU OR NGHỊ ĐỊNH", ["bàn"]),
  ])
  func finds(query: String, plans: [String]) throws {
    #expect(try Set(found(query)) == Set(plans))
  }

  @Test func exactMatchesComeFirst() throws {
    #expect(try found("bán").first == "bán")
    #expect(try found("bàn").first == "bàn")
    #expect(try Set(found("bán")) == ["ban", "bán", "bàn", "khac"])
    #expect(try store.search("bán").hits.map(\.isExact) == [true, false, false, false])
  }

  @Test func pagesGoOnWhereTheLastEnded() throws {
    let all = try store.search("ban").hits.map(\.document.path)
    let paged = try (0..<4).flatMap {
      try store.search("ban", limit: 1, offset: $0).hits.map(\.document.path)
    }
    #expect(all == paged)
    #expect(try store.search("ban", limit: 1).total == 4)
  }

  @Test func snippetsMarkTheWords() throws {
    let hit = try store.search("khu cong nghiep").hits.first
    #expect(hit?.snippet.filter(\.isMarked).map(\.text).contains("khu công nghiệp") == true)
  }

  @Test func suggestsWordsThatAreThere() throws {
    #expect(try store.search("nghiẹpp").suggestions == ["nghiệp"])
    #expect(try store.search("zzzzzzzz").suggestions == [])
  }

  @Test(arguments: [
    "\"; DROP TABLE documents; --", "NEAR(a b)", "text:dân", "a AND (b", "^dân", "{a b}:c", "dân + vận", "'",
    "\\", "%",
    "a\"\"b", "NOT NOT", "\u{0}", "\"dân\u{0}vận\"", "(((((", "-\"x\" y*z**",
  ])
  func anyTextIsSafe(query: String) throws {
    do { _ = try store.search(query) } catch is SearchError {}
    #expect(try store.files(under: ["."]).count == 4)
  }
}
