import Foundation
import Testing

@testable import Citations

struct TextHeadTests {
  /// Counted byte by byte, as the rule reads.
  private func counted(_ text: [UInt8]) -> (lacksDiacritics: Bool, lacksCapitals: Bool) {
    var (marked, all, lower, upper) = (0, 0, 0, 0)
    for (index, byte) in text.prefix(4096).enumerated() {
      if byte < 0x80 { all += 1 }
      if byte >= 0x61, byte <= 0x7A { lower += 1 }
      if byte >= 0x41, byte <= 0x5A { upper += 1 }
      if (0xC3...0xC6).contains(byte) || byte == 0xE1 {
        marked += 1
        all += 1
      }
      if byte == 0xCC || byte == 0xCD, index > 0, text[index - 1] < 0x80 { marked += 1 }
    }
    return (marked * 100 < all, lower > 0 && upper * 200 < lower)
  }

  @Test func countsAgreeWithTheRuleAsItReads() {
    let plain =
      "ke hoach so 12 cua uy ban nhan dan tinh ve viec thuc hien chi thi moi trong nam hai nghin hai muoi ba; "
    var random = SystemRandomNumberGenerator()
    for marks in ["", "ế", "e\u{301}", "Đ", "“”", "K", "đ\u{323}"] {
      for length in Array(0...140) + [4_095, 4_096, 4_097, 9_000] {
        var text = Array(String(repeating: plain, count: length / 100 + 1).utf8.prefix(length))
        for _ in 0..<length / Int.random(in: 20...250, using: &random) {
          text.insert(contentsOf: marks.utf8, at: Int.random(in: 0...text.count, using: &random))
        }
        let head = text.withUnsafeBufferPointer { TextHead($0) }
        let wanted = counted(text)
        #expect(head.lacksDiacritics == wanted.lacksDiacritics && head.lacksCapitals == wanted.lacksCapitals)
      }
    }
  }

  @Test(arguments: [
    ("Căn cứ Nghị định số 04", false, false), ("Can cu Nghi dinh so 04", true, false),
    ("can cu nghi dinh so 04", true, true),
    ("căn cứ nghị định số 04", false, true), ("", false, false),
  ])
  func tellsTextsApart(text: String, lacksDiacritics: Bool, lacksCapitals: Bool) {
    for form in [text, text.decomposedStringWithCanonicalMapping] {
      let head = Array(form.utf8).withUnsafeBufferPointer { TextHead($0) }
      #expect(head.lacksDiacritics == lacksDiacritics && head.lacksCapitals == lacksCapitals)
    }
  }
}
