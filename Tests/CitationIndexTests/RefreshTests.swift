import Citations
import Foundation
import PlanFiles
import Testing

@testable import CitationIndex

struct RefreshTests {
  let folder: PlanFolder
  let store: SQLiteStore

  init() throws {
    folder = try PlanFolder()
    store = try folder.store()
    try folder.write(
      "a.txt", plan("Thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII)."))
    try folder.write(
      "b/b.txt", plan(number: 13, "Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ."))
  }

  private func plans(_ reference: String) throws -> Int {
    guard case .one(let fit, _, _) = try store.answer(reference) else { return 0 }
    return fit.summary.counts.plans
  }

  @Test func readsNothingTheSecondTime() throws {
    #expect(try folder.refresh(store).stored == 2)
    let report = try folder.refresh(store)
    #expect(report.read == 0)
    #expect(report.unchanged == 2)
    #expect(report.resolution == ResolutionCounts())
  }

  @Test func aTouchedFileIsReadButNotStoredAgain() throws {
    try folder.refresh(store)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: folder.path + "/plans/a.txt")
    let report = try folder.refresh(store)
    #expect(report.read == 1)
    #expect(report.stored == 0)
    #expect(try folder.refresh(store).read == 0)
  }

  @Test func aChangedFileIsReplaced() throws {
    try folder.refresh(store)
    try folder.write("a.txt", plan("Thực hiện Chỉ thị số 16/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ."))
    #expect(try folder.refresh(store).stored == 1)
    #expect(try plans("Chỉ thị 30-CT/TW") == 0)
    #expect(try plans("16/CT-TTg") == 1)
  }

  @Test func aVanishedFileLeaves() throws {
    try folder.refresh(store)
    try folder.remove("b/b.txt")
    #expect(try folder.refresh(store).removed == 1)
    #expect(try plans("nd 04/2015") == 0)
    #expect(try plans("ct30") == 1)
    #expect(try store.files(under: ["."]).count == 1)
  }

  @Test func aMissingDirectoryKeepsWhatWasStored() throws {
    try folder.refresh(store)
    let report = try IndexRefresh(store: store, paths: IndexPaths(indexFile: folder.index)).run([
      folder.path + "/gone"
    ])
    #expect(report.failures.count == 1)
    #expect(report.removed == 0)
    #expect(try store.files(under: ["."]).count == 2)
  }

  @Test func onlyTheGivenPathsAreRefreshed() throws {
    try folder.refresh(store)
    try folder.remove("a.txt")
    try IndexRefresh(store: store, paths: IndexPaths(indexFile: folder.index)).run([folder.path + "/plans/b"])
      .expect {
        $0.removed == 0
      }
  }

  @Test func aDirectoryWithoutTextsIsNamed() throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: true)
    let report = try IndexRefresh(store: store, paths: IndexPaths(indexFile: folder.index)).run([
      folder.path + "/empty"
    ])
    #expect(report.failures.map(\.reason) == ["no documents in it"])
  }

  @Test func anEmptyFileIsADocumentWithoutCitations() throws {
    try folder.write("empty.txt", "")
    let report = try folder.refresh(store)
    #expect(report.failures.isEmpty)
    #expect(try store.document("plans/empty.txt")?.citations == 0)
  }

  @Test func bytesThatAreNoTextAreReplacedAndCounted() throws {
    let file = URL(fileURLWithPath: folder.path + "/plans/latin.txt")
    try Data([0x43, 0xE0, 0x20, 0xFF]).write(to: file)
    let report = try folder.refresh(store)
    #expect(report.replaced.map(\.count) == [2])
  }

  @Test(arguments: [
    "Nghị định số 04/2015/NĐ-CP", "nđ 04/2015", "nghi dinh 04/2015/nd-cp", "04/2015/NĐ-CP",
    "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp",
  ])
  func everySpellingGivesTheSame(reference: String) throws {
    try folder.refresh(store)
    guard case .one(let fit, _, _) = try store.answer(reference) else {
      Issue.record("\(reference) is not found")
      return
    }
    #expect(fit.summary.key == "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp")
    #expect(fit.summary.counts.plans == 1)
    #expect(fit.summary.counts.byRelation == [.basis: 1])
  }
}

extension IndexRefresh.Report {
  fileprivate func expect(_ condition: (Self) -> Bool) { #expect(condition(self)) }
}
