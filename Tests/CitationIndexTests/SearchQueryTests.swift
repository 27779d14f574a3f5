import Citations
import Testing

@testable import CitationIndex

struct SearchQueryTests {
  private func terms(_ text: String) throws -> [[String]] {
    try SearchQuery(text).terms.map { $0.map { $0.text + ($0.isPrefix ? "*" : "") } }
  }

  @Test(arguments: [
    ("dân vận", [["dân"], ["vận"]]), ("\"dân vận\" chính*", [["dân vận"], ["chính*"]]),
    ("dân OR vận chính", [["dân", "vận"], ["chính"]]), ("\"dân vận\"*", [["dân vận*"]]),
    ("OR dân", [["dân"]]), ("dân OR", [["dân"]]), ("“dân vận”", [["dân vận"]]),
    ("dân or vận", [["dân"], ["or"], ["vận"]]),
    ("44/KH-UBND", [["44/KH-UBND"]]), ("http://x", [["http://x"]]), ("\"dân vận", [["dân vận"]]),
    ("a\"b c\"d", [["a"], ["b c"], ["d"]]),
  ])
  func readsTerms(text: String, expected: [[String]]) throws { #expect(try terms(text) == expected) }

  @Test func readsFields() throws {
    let query = try SearchQuery(
      "dân type:KH issuer:\"UBND tỉnh Bình Phước\" province:\"Bình Phước\" year:2023 cites:\"chỉ thị 30\" -sơ -cites:nd04/2015"
    )
    #expect(query.terms.map { $0.map(\.text) } == [["dân"]])
    #expect(query.filter.type == "KH")
    #expect(query.filter.issuer == "UBND tỉnh Bình Phước")
    #expect(query.filter.province == "Bình Phước")
    #expect(query.filter.days == 20_230_000...20_239_999)
    #expect(query.cites == ["chỉ thị 30"])
    #expect(query.excludedCites == ["nd04/2015"])
    #expect(query.excluded.map(\.text) == ["sơ"])
    #expect(query.plainText == nil)
  }

  @Test func wordsAloneMayBeAReference() throws {
    #expect(try SearchQuery("nd 04/2015").plainText == "nd 04/2015")
    #expect(try SearchQuery("\"nd 04/2015\"").plainText == nil)
  }

  @Test(arguments: ["", "   ", "...", "\"\"", "-", "*", "OR", "\"", "-\"", "():^{}"])
  func refusesWhatHasNoWords(text: String) {
    #expect(throws: SearchError(.empty)) { try SearchQuery(text) }
  }

  @Test func refusesWhatIsTooLong() {
    #expect(throws: SearchError(.tooLong(10_000))) { try SearchQuery(String(repeating: "a", count: 10_000)) }
  }

  @Test(arguments: ["year:abc", "from:2023-13", "to:32/1/2023"])
  func refusesWhatIsNoDate(text: String) {
    #expect(throws: SearchError.self) { try SearchQuery(text) }
  }

  @Test(arguments: ["type:", "cites:\"\"", "cites:xyz"])
  func refusesFieldsWithoutAValue(text: String) {
    #expect(throws: SearchError.self) { try SearchQuery(text) }
  }

  @Test(arguments: [
    ("phuoc~20022", "phước"), ("ban", "ban"), ("binh~1", "bình"), ("hoa~1", "hòa"), ("quy~2", "quý"),
    ("duong~1322", "đường"), ("tuyen~30001", "tuyển"), ("khoai~2", "khoái"), ("gia~1", "già"),
    ("qua~3", "quả"),
    ("thuy~3", "thủy"), ("nghia~4", "nghĩa"), ("toan~1", "toàn"), ("04", "04"),
  ])
  func spellsTokens(token: String, spelling: String) {
    #expect(SyllableSpelling.spelling(of: token) == spelling)
  }
}
