import GeneratedTexts
import Testing
import TextProperties

/// The properties on named texts and on a few random ones; the program `properties` tries them on very many.
struct PropertyTests {
  @Test(
    arguments: TextProperty.all,
    [
      "", " ", "\u{FEFF}", "/", "số",
      "Nghị định số 04/2015/NĐ-\nCP ngày 09/01/2015 của Chính phủ về dân chủ.",
      "khoản 3,\nĐiều 63 của Bộ Luật lao động", "Kế hoạch này", "theo Nghị định nêu trên", "“Điều 5", "((((",
      "1/1/1/1",
      "Quyết định số     /QĐ-UBND ngày   tháng 11 năm 2025",
      "Chỉ thị số 30-CT/TW của Bộ Chính trị (khóa VIII",
    ])
  func holds(property: TextProperty, text: String) {
    #expect(property.violation(Array(text.utf8)) == nil, "\(property.name)")
  }

  @Test(arguments: [TextProperty.ranges, .repetition, .surroundings])
  func holdsOnRandomTexts(property: TextProperty) {
    for number in 0..<200 {
      #expect(property.violation(TextCase(number: number, seed: 2, real: []).bytes) == nil, "case \(number)")
    }
  }

  @Test func anObjectionIsShrunkToItsCause() {
    let text = Array("Thực hiện Nghị định số 04/2015/NĐ-CP của Chính phủ".utf8)
    let short = shrunk(text) { String(decoding: $0, as: UTF8.self).contains("NĐ") }
    #expect(String(decoding: short, as: UTF8.self) == "NĐ")
  }

  @Test func whatIsNotAsWrittenIsObjectedTo() {
    let text = Array("Thực hiện Nghị định số 04/2015/NĐ-CP.".utf8)
    let written = GeneratedText.Mention.document(type: "Nghị định", symbol: "04/2015/NĐ-CP")
    let other = GeneratedText.Mention.document(type: "Nghị định", symbol: "05/2015/NĐ-CP")
    #expect(violation(of: [written], in: text) == nil)
    #expect(violation(of: [], in: text) != nil)
    #expect(violation(of: [other], in: text) != nil)
    #expect(violation(of: [written, other], in: text) != nil)
    #expect(violation(of: [.this(type: "Nghị định")], in: text) != nil)
  }

  /// Wherever a text is cut, what is left is read.
  @Test func everyPrefixIsRead() {
    let text = TextCase(number: 3, seed: 4, real: []).bytes
    for end in 0...text.count {
      #expect(TextProperty.ranges.violation(Array(text[..<end])) == nil, "cut at \(end)")
    }
  }
}
