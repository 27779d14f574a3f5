import Citations
import PlanFiles
import Testing

@testable import CitationIndex

struct CitedProvisionTests {
  @Test func placesAreCountedByPlanAndByMention() throws {
    let folder = try PlanFolder()
    try folder.write(
      "a.txt",
      "Căn cứ khoản 3 Điều 63 và Điều 10 Luật Đất đai số 31/2024/QH15;\nCăn cứ khoản 3 Điều 63 Luật Đất đai số 31/2024/QH15;\n"
    )
    try folder.write("b.txt", "Thực hiện khoản 3 Điều 63 Luật Đất đai số 31/2024/QH15.\n")
    try folder.write(
      "c.txt", "Thực hiện Luật Đất đai số 31/2024/QH15 và Điều 2 Luật Đất đai số 31/2024/QH15.\n")
    let store = try folder.store()
    try folder.refresh(store)
    guard case .one(let fit, _, _) = try store.answer("Luật Đất đai số 31/2024/QH15") else {
      Issue.record("the law was not found")
      return
    }
    let found = try store.provisions(citing: fit.summary.id)
    #expect(
      found == [
        CitedProvision(provision: Provision(article: "63", clause: "3"), plans: 2, mentions: 3),
        CitedProvision(provision: Provision(article: "2"), plans: 1, mentions: 1),
        CitedProvision(provision: Provision(article: "10"), plans: 1, mentions: 1),
      ])
    #expect(try store.provisions(citing: fit.summary.id, limit: 0).isEmpty)
    #expect(try store.provisions(citing: 1).isEmpty)
  }
}
