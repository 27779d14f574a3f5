import CitationExport
import Citations
import Foundation
import Testing

struct MarkedTests {
  private func marked(_ text: String, html: String) throws -> String {
    String(decoding: try written(text, html: html, as: .marked), as: UTF8.self)
  }

  /// A page with all that marking adds taken away again.
  private func unmarked(_ page: String) -> String {
    var page = page.replacing(/<(a|mark) class="viendan-citation[^>]*>(.*?)<\/(a|mark)>/.dotMatchesNewlines())
    { $0.output.2 }
    page.replace(/\n<style>.*<\/section>\n/.dotMatchesNewlines(), with: "")
    return page
  }

  @Test(arguments: [
    "<p>Theo Nghị định số 04/2015/NĐ-CP.</p>", "<p>Theo <b>Nghị định</b> số <i>04/2015/</i>NĐ-CP.</p>",
    "<p>Theo <a href=\"x\">Nghị định số 04/2015/NĐ-CP</a>.</p>",
    "<!-- Nghị định số 04/2015/NĐ-CP --><script>\"Nghị định\"</script><p>Theo Ngh&#7883; &#x111;ịnh số 04/2015/N&#272;-CP.",
    "<title>Nghị định</title><td title=\"a > Nghị định\">Theo Nghị định</td><td>số 04/2015/NĐ-CP.</td></body></html>",
  ])
  func tagsOfThePageStayAsTheyAre(html: String) throws {
    let page = try marked("Theo Nghị định số 04/2015/NĐ-CP.", html: html)
    #expect(unmarked(page) == html)
    #expect(page.contains("id=\"viendan-c1\""))
  }

  @Test func aCitationPartedByTagsIsMarkedPieceByPiece() throws {
    let page = try marked("Theo Nghị định số 04.", html: "<p>Theo <b>Nghị định</b> số 04.</p>")
    #expect(page.contains(">Nghị định</a></b> <a "))
    #expect(page.contains(">số 04</a>.</p>"))
  }

  @Test func noLinkStandsInALink() throws {
    let page = try marked("Theo Nghị định số 04.", html: "<p>Theo <a href='x'>Nghị định số 04</a>.</p>")
    #expect(page.contains("<a href='x'><mark class"))
  }

  @Test func thePageOfATextHoldsItsWords() throws {
    let text = "Theo <b> & Nghị định số 04/2015/NĐ-CP,\n  «\"».\u{1}"
    let page = String(decoding: try written(text, as: .marked), as: UTF8.self)
    let main = page.firstMatch(of: /<main lang="vi">(.*)<\/main>/.dotMatchesNewlines()).map {
      unmarked(String($0.output.1))
    }
    #expect(main == "Theo &lt;b&gt; &amp; Nghị định số 04/2015/NĐ-CP,\n  «&quot;».\u{FFFD}")
    #expect(page.contains("title=\"Kind: numbered&#10;Type: Nghị định&#10;Symbol: 04/2015/NĐ-CP"))
  }

  @Test func annotationsTellThePlaceThreeWays() throws {
    let text = PlanTexts.plans[0].text
    let data = try written(text, as: .annotations)
    let page = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let items = page?["items"] as? [[String: Any]] ?? []
    let bytes = Array(text.utf8)
    let scalars = Array(text.unicodeScalars)
    #expect(items.count == findCitations(in: text).citations.count && !items.isEmpty)
    for item in items {
      let selectors = (item["target"] as? [String: Any])?["selector"] as? [[String: Any]] ?? []
      func range(_ index: Int) -> Range<Int> {
        (selectors[index]["start"] as! Int)..<(selectors[index]["end"] as! Int)
      }
      let exact = selectors[2]["exact"] as? String
      #expect(String(String.UnicodeScalarView(scalars[range(0)])) == exact)
      #expect(String(decoding: bytes[range(1)], as: UTF8.self) == exact)
      let around = [selectors[2]["prefix"], exact, selectors[2]["suffix"]].map { $0 as? String ?? "" }
        .joined()
      #expect(text.contains(around))
    }
  }
}
