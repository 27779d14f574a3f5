import Foundation
import GeneratedTexts
import Testing

struct GeneratedTextsTests {
  @Test func aSeedGivesOneTextOnly() {
    var (a, b, c) = (SeededGenerator(seed: 5), SeededGenerator(seed: 5), SeededGenerator(seed: 6))
    let texts = [
      GeneratedText(paragraphs: 3, using: &a), .init(paragraphs: 3, using: &b),
      .init(paragraphs: 3, using: &c),
    ]
    #expect(texts[0].text == texts[1].text)
    #expect(texts[0].text != texts[2].text)
  }

  @Test func aTextHoldsWhatItSaysThatItCites() {
    var random = SeededGenerator(seed: 9)
    let generated = GeneratedText(paragraphs: 20, using: &random)
    #expect(generated.mentions.count > 10)
    for mention in generated.mentions {
      switch mention {
      case .document(_, let symbol): #expect(generated.text.contains(symbol))
      case .law(let name): #expect(generated.text.contains(name))
      case .this(let type): #expect(generated.text.contains("\(type) này"))
      case .provision: break
      }
    }
  }

  @Test(arguments: [
    (Noise.eth, "Điều 5 Đ", "\u{D0}iều 5 \u{D0}"), (.decomposed, "Điều", "Đie\u{302}\u{300}u"),
    (.upperCase, "Nghị định", "NGHỊ ĐỊNH"), (.lookAlike, "không có gì", "không có gì"),
    (.glued, "số 4 và khoản 4", "số4 và khoản 4"), (.brokenSymbol, "ngày 1-2-2015", "ngày 1-2-2015"),
  ])
  func noise(_ noise: Noise, text: String, expected: String) {
    // A place is changed or not by chance, so a changed text is waited for.
    for seed in 0..<200 {
      var random = SeededGenerator(seed: UInt64(seed))
      let result = noise.apply(to: text, using: &random)
      if result.utf8.elementsEqual(expected.utf8) { return }
    }
    Issue.record("\(noise) never gave \(expected)")
  }

  @Test(arguments: Mutation.allCases)
  func damage(_ mutation: Mutation) {
    var empty: [UInt8] = []
    var random = SeededGenerator(seed: 1)
    mutation.apply(to: &empty, using: &random)
    #expect(empty.isEmpty)
    let text = Array("Nghị định số 04/2015/NĐ-CP".utf8)
    let changed = (0..<50).contains { _ in
      var bytes = text
      mutation.apply(to: &bytes, using: &random)
      return bytes != text
    }
    #expect(changed)
  }
}
