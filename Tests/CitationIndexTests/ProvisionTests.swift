import Citations
import Testing

@testable import CitationIndex

struct ProvisionTests {
  @Test(arguments: [
    [Provision(article: "63", clause: "3")], [Provision(article: "5-9")],
    [Provision(article: "1", clause: "1", point: "a"), Provision(article: "1", clause: "1", point: "đ")],
    [Provision(chapter: "II", section: "2")], [Provision(clause: "2")],
    [Provision(section: "B", appendix: "01")],
    [Provision(article: "4.3.LQ.22")], [Provision(part: "thứ năm")], [Provision()],
  ])
  func textComesBackAsProvisions(provisions: [Provision]) {
    let text = ProvisionText.text(of: provisions)
    #expect(text.map(ProvisionText.provisions) == provisions)
  }

  @Test func noProvisionsTakeNoText() { #expect(ProvisionText.text(of: []) == nil) }

  static let article63 = Provision(article: "63")
  static let clause = Provision(article: "63", clause: "3")

  @Test(arguments: [
    ([Provision(article: "63", clause: "3")], article63, ProvisionFit.inside),
    ([Provision(article: "63")], article63, .inside),
    ([Provision(article: "60-65")], article63, .inside),
    ([Provision(article: "5"), Provision(article: "63", clause: "1")], article63, .inside),
    ([Provision(article: "64")], article63, .other), ([Provision(article: "163")], article63, .other),
    ([Provision(article: "63a")], article63, .other), ([], article63, .whole),
    ([Provision(article: "63")], clause, .around),
    ([Provision(article: "63", clause: "2-4")], clause, .inside),
    ([Provision(article: "63", clause: "3", point: "a")], clause, .inside),
    ([Provision(article: "63", clause: "1")], clause, .other),
    ([Provision(chapter: "II")], article63, .other),
    (
      [Provision(article: "1", clause: "1", point: "a-đ")], Provision(article: "1", clause: "1", point: "d"),
      .inside
    ),
    ([Provision(chapter: "I-III")], Provision(chapter: "II"), .inside),
  ])
  func fits(cited: [Provision], asked: Provision, fit: ProvisionFit) {
    #expect(ProvisionFit(cited, to: asked) == fit)
  }
}
