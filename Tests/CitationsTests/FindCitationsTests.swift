import Foundation
import Testing

@testable import Citations

/// What a text's citations read as: kind, words on one line, symbol or name, date, first issuer, provisions.
private func read(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return findCitations(in: bytes).citations.map { citation in
    let written = String(decoding: bytes[citation.range.start..<citation.range.end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\(citation.kind.rawValue): \(written)"
  }
}

private func first(_ text: String) -> Citation? { findCitations(in: text).citations.first }

struct FindCitationsTests {
  @Test(arguments: [
    ("theo Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII) về dân chủ", "30-CT/TW"),
    ("Nghị định số 04/2015/NĐ-\nCP ngày 09/01/2015 của Chính phủ", "04/2015/NĐ-CP"),
    ("Kế hoạch số 138/KH- UBND ngày 07/6/2017 của UBND tỉnh", "138/KH-UBND"),
    ("Nghị quyết 30c/NQ-CP ngày 08/11/2011 của Chính phủ", "30c/NQ-CP"),
    ("Nghị quyết số 66.16/2026/NQ-CP", "66.16/2026/NQ-CP"),
    ("THỰC HIỆN QUYẾT ĐỊNH SỐ 22/2013/QĐ-TTG NGÀY 26 THÁNG 4 NĂM 2013", "22/2013/QĐ-TTg"),
    ("Thông tư 27/2016/ \nTTBLĐTBXH ngày 01/9/2016", "27/2016/TT-BLĐTBXH"),
    ("Nghị định số 142/2025/NĐ-Cpngày 12/6/2025", "142/2025/NĐ-CP"),
    ("Công văn số 7628/STC-PC&CTSC ngày 05/12/2024", "7628/STC-PC&CTSC"),
    ("Quyết định số 118/TTg ngày 27/02/1996", "118/TTg"),
    ("Nghị định số 155/2018/NĐ‑CP", "155/2018/NĐ-CP"),
    ("Quyết định số 1238-QÐ/TU ngày 05/5/2010 của Tỉnh ủy", "1238-QĐ/TU"),
    ("Luật Đất đai số 45/2013/QH13", "45/2013/QH13"),
  ])
  func symbols(text: String, symbol: String) {
    #expect(first(text)?.symbol?.text == symbol)
  }

  @Test(arguments: [
    ("theo khoản 3 Điều 63 Bộ luật Lao động", "named: khoản 3 Điều 63 Bộ luật Lao động"),
    ("thực hiện Kế hoạch này", "self: Kế hoạch này"),
    ("quy định tại khoản 2 Điều này", "self: khoản 2 Điều này"),
    ("quy định tại các khoản 1, 2 và 3 Điều 12 được", "provision: khoản 1, 2 và 3 Điều 12"),
    ("theo Nghị định số 68 về", "short: Nghị định số 68"),
    ("Nghị quyết TW4 (khoá XII) về", "named: Nghị quyết TW4 (khoá XII)"),
    ("theo Nghị định nêu trên", "back: Nghị định nêu trên"),
    ("Quyết định ngày 05/5/2010 của Tỉnh ủy về", "named: Quyết định ngày 05/5/2010 của Tỉnh ủy"),
  ])
  func kinds(text: String, expected: String) {
    #expect(read(text) == [expected])
  }

  @Test(arguments: [
    "Số: 44/KH-UBND\nBình Phước, ngày 14 tháng 02 năm 2023",
    "theo Mẫu số 01/ĐKT ban hành", "năm học 2020-2021", "Điện thoại: 0271.3881234", "tỷ lệ 1/500",
    "\nĐiều 5. Phạm vi điều chỉnh", "\nChương II\nQUY ĐỊNH CHUNG", "1. Mục đích",
    "theo quy định của pháp luật",
    "Quy chế dân chủ ở cơ sở", "TCVN 7957:2008", "luật sư tư vấn", "Kế hoạch 5 năm", "các văn bản hướng dẫn",
    "", "\u{FEFF}", "////----0000", "Chỉ thị của Bộ Chính trị",
  ])
  func refusals(text: String) {
    #expect(read(text) == [])
  }

  @Test func listsShareTypeAndIssuer() {
    let citations = findCitations(in: "Chỉ thị số 03-CT/TW, Chỉ thị số 05-CT/TW của Bộ Chính trị").citations
    #expect(citations.map(\.symbol?.text) == ["03-CT/TW", "05-CT/TW"])
    #expect(citations.allSatisfy { $0.issuers.map(\.name) == ["Bộ Chính trị"] })
    let shared = findCitations(in: "Nghị quyết số 18, 19-NQ/TW").citations
    #expect(shared.map(\.symbol?.text) == ["18-NQ/TW", "19-NQ/TW"])
  }

  @Test func provisionsTakeTheUnitsThatFollowThem() {
    let provisions = first("điểm a khoản 1 và điểm a, điểm c khoản 2 Điều 111 Luật Đất đai")?.provisions
    #expect(
      provisions == [
        Provision(article: "111", clause: "1", point: "a"),
        Provision(article: "111", clause: "2", point: "a"),
        Provision(article: "111", clause: "2", point: "c"),
      ])
  }

  @Test func composedAndDecomposedTextReadAlike() {
    let text =
      "Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ; khoản 3 Điều 63 Bộ luật Lao động."
    let composed = findCitations(in: text.precomposedStringWithCanonicalMapping).citations
    let decomposed = findCitations(in: text.decomposedStringWithCanonicalMapping).citations
    #expect(composed.count == 2)
    #expect(composed.map(\.symbol) == decomposed.map(\.symbol))
    #expect(composed.map(\.name) == decomposed.map(\.name))
    #expect(composed.map(\.issuers) == decomposed.map(\.issuers))
    #expect(composed.map(\.provisions) == decomposed.map(\.provisions))
  }

  @Test(arguments: ["Nghị định số 04/2015/NĐ-CP về", "Nghị định số 04/2015/NĐ-CP về việc", "Luật Đất đai về"])
  func aTextMayEndBeforeTheSubject(text: String) {
    #expect(first(text)?.subject == nil)
  }

  /// Any cut and any changed byte leaves ranges inside the text, in order, and never traps.
  @Test func anyDamageIsSafe() {
    let whole = Array(
      """
      Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ; Chỉ thị số 03-⏎CT/TW, 05-CT/TW của Bộ Chính trị;
      điểm a, b khoản 1 và khoản 3 Điều 5 Luật Đất đai năm 2013; số……/TTr-SNN; Nghị quyết TW4 (khoá XII); Kế hoạch này.
      """.utf8)
    var random = SystemRandomNumberGenerator()
    for cut in 0..<whole.count { check(Array(whole[..<cut])) }
    for _ in 0..<3000 {
      var text = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        text[Int.random(in: 0..<text.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      check(text)
    }
  }

  private func check(_ text: [UInt8]) {
    var last = 0
    for citation in findCitations(in: text).citations {
      #expect(citation.range.start >= last && citation.range.end <= text.count && !citation.range.isEmpty)
      last = citation.range.start
    }
  }
}
