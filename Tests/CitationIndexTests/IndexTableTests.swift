import Citations
import PlanFiles
import Testing

@testable import CitationIndex

struct IndexTableTests {
  @Test func givesPlansDocumentsAndOccurrencesInOrder() throws {
    let folder = try PlanFolder()
    let store = try folder.store()
    let directive = "Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII)"
    let decree = "Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ"
    try folder.write("b.txt", plan(number: 13, "Thực hiện \(directive)."))
    try folder.write("a.txt", plan("Thực hiện \(directive) và Điều 7 \(decree); \(directive)."))
    try folder.refresh(store)
    try store.readTable { table in
      #expect(table.totals == IndexTable.Totals(plans: 2, documents: 2, occurrences: 4))
      var plans: [String] = []
      while let plan = try table.nextPlan() { plans.append(plan.path) }
      #expect(plans == ["plans/a.txt", "plans/b.txt"])
      var rows: [[String]] = []
      while let document = try table.nextDocument() {
        var texts: [String] = []
        while let occurrence = try table.nextOccurrence() {
          texts.append(occurrence.plan.path + " " + occurrence.text)
        }
        rows.append([document.key] + texts)
      }
      #expect(
        rows == [
          ["urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp", "plans/a.txt Điều 7 " + decree],
          [
            "urn:lex:vn:trung.uong.dang:chi.thi:1998-02-18;30-ct-tw", "plans/a.txt " + directive,
            "plans/a.txt " + directive, "plans/b.txt " + directive,
          ],
        ])
      #expect(try table.nextDocument()?.key == nil)
      #expect(try table.nextOccurrence()?.text == nil)
    }
  }
}
