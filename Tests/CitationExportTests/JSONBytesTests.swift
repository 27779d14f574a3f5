import Foundation
import Testing

@testable import CitationExport

struct JSONBytesTests {
  @Test(arguments: [0, 7, 10, 99, 100, 1_234_567, Int.max, -1, -20, Int.min])
  func numbers(value: Int) {
    var json = JSONBytes()
    json.number(value)
    #expect(String(decoding: json.bytes, as: UTF8.self) == "\(value)")
  }

  /// What has to be escaped, at every place of the words of eight bytes that are looked at together.
  @Test(arguments: ["\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{1F}", "\u{7F}", "ạ", "\u{2028}", ""])
  func strings(odd: String) throws {
    for before in 0..<20 {
      let text =
        String(repeating: "a", count: before) + odd + "đ" + String(repeating: "z", count: 20 - before)
      var json = JSONBytes()
      json.array([text]) { $0.string($1) }
      #expect(try JSONDecoder().decode([String].self, from: Data(json.bytes)) == [text])
    }
  }
}
