import Foundation
import Testing

@testable import CitationIndex

struct WordScannerTests {
  @Test(arguments: [
    ("Phước", "phuoc~20022", "phuoc"), ("phuoc", "phuoc", "phuoc"), ("ĐƯỜNG", "duong~1322", "duong"),
    ("hoà", "hoa~1", "hoa"), ("hòa", "hoa~1", "hoa"), ("04", "04", "04"), ("QĐi", "qdi~003", "qdi"),
    ("Ðiều", "dieu~1301", "dieu"), ("ho\u{E0}\u{AD}", "hoa~1", "hoa"),
  ])
  func givesAToken(word: String, token: String, folded: String) {
    let words = WordScanner.words(of: word)
    #expect(words.map(\.token) == [token])
    #expect(words.map(\.folded) == [folded])
  }

  @Test func composedAndDecomposedTextHaveOneToken() {
    let text = "Quyết định của Ủy ban nhân dân tỉnh Đắk Lắk về việc thực hiện Quy chế dân chủ ở cơ sở"
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(WordScanner.words(of: text).map(\.token) == WordScanner.words(of: decomposed).map(\.token))
  }

  @Test func symbolsAreCutAtTheirMarks() {
    #expect(WordScanner.folded("Số: 04/2015/NĐ-CP.") == "so 04 2015 nd cp")
  }

  @Test func rangesAreThoseOfTheWords() {
    let text = "«Kế hoạch» 44/KH-UBND"
    let bytes = Array(text.utf8)
    let words = WordScanner.words(of: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(words == ["Kế", "hoạch", "44", "KH", "UBND"])
  }
}
