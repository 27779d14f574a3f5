import Citations
import Foundation
import GRDB
import PlanFiles
import Testing

@testable import CitationIndex

struct SafetyTests {
  let folder: PlanFolder

  init() throws { folder = try PlanFolder() }

  private func fill(_ count: Int) throws {
    for number in 1...count {
      try folder.write(
        "\(number).txt",
        plan(
          number: number,
          """
          Căn cứ Nghị định số \(number % 7 + 1)/2015/NĐ-CP; thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị
          và Kế hoạch số \(number % 5 + 1)/KH-UBND của UBND tỉnh.
          """))
    }
  }

  private func reason(_ body: () throws -> Void) -> IndexError.Reason? {
    do { try body() } catch let error as IndexError { return error.reason } catch { return nil }
    return nil
  }

  @Test func aFreshIndexIsSound() throws {
    try fill(30)
    let store = try folder.store()
    try folder.refresh(store)
    #expect(try store.check() == [])
    #expect(try folder.store(.reading).files(under: ["."]).count == 30)
  }

  @Test func changesInAnyOrderGiveTheIndexOfANewOne() throws {
    try fill(30)
    let store = try folder.store()
    try folder.refresh(store)
    for number in stride(from: 1, to: 30, by: 3) { try folder.remove("\(number).txt") }
    for number in stride(from: 2, to: 30, by: 3) {
      try folder.write(
        "\(number).txt",
        plan(number: number, "Theo Nghị định số 5/2015/NĐ-CP ngày 0\(number % 9 + 1)/01/2015."))
    }
    try folder.refresh(store)
    #expect(try store.check() == [])
    let anew = try SQLiteStore(path: folder.path + "/anew.sqlite")
    try IndexRefresh(store: anew, paths: IndexPaths(indexFile: folder.index)).run([folder.path + "/plans"])
    var (one, two) = (try store.dump(), try anew.dump())
    // Words of plans that left stay for a while; they find nothing.
    (one["words"], two["words"]) = (nil, nil)
    #expect(one == two)
  }

  @Test func aFileThatIsNoIndexIsRefusedAndLeftAlone() throws {
    let text = Data("no database, only words that are long enough to be a header of one".utf8)
    try text.write(to: URL(fileURLWithPath: folder.index))
    #expect(reason { _ = try folder.store() } == .noIndex)
    #expect(reason { _ = try folder.store(.reading) } == .noIndex)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.index)) == text)
  }

  @Test func anotherProgramsDatabaseIsRefusedAndLeftAlone() throws {
    try DatabaseQueue(path: folder.index).write {
      try $0.execute(sql: "CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.index))
    #expect(reason { _ = try folder.store() } == .anotherProgram)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.index)) == before)
  }

  @Test func aNewerVersionIsRefused() throws {
    try folder.store().close()
    try DatabaseQueue(path: folder.index).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = 99")
    }
    #expect(reason { _ = try folder.store() } == .newerVersion(99))
    #expect(reason { _ = try folder.store(.reading) } == .newerVersion(99))
  }

  @Test(arguments: [
    "CREATE TRIGGER t AFTER INSERT ON documents BEGIN DELETE FROM texts; END",
    "CREATE VIEW v AS SELECT * FROM texts",
  ])
  func anIndexThatWouldRunSQLOfOthersIsRefused(sql: String) throws {
    try folder.store().close()
    try DatabaseQueue(path: folder.index).write { try $0.execute(sql: sql) }
    #expect(reason { _ = try folder.store() } == .anotherProgram)
    #expect(reason { _ = try folder.store(.reading) } == .anotherProgram)
  }

  @Test func aMissingIndexIsNamed() throws {
    #expect(reason { _ = try folder.store(.reading) } == .missing)
    #expect(reason { _ = try SQLiteStore(path: folder.path + "/no/such/index.sqlite") } == .unreachable)
  }

  @Test func aTruncatedIndexIsDamaged() throws {
    try fill(40)
    let store = try folder.store()
    try folder.refresh(store)
    try store.close()
    let handle = try #require(FileHandle(forUpdatingAtPath: folder.index))
    try handle.truncate(atOffset: 40_960)
    try handle.close()
    #expect(
      reason {
        let store = try folder.store(.reading)
        _ = try store.statistics()
      } == .damaged)
  }

  @Test func whatANewerMigrationFindsIsKept() throws {
    try fill(3)
    try folder.refresh(folder.store())
    #expect(try folder.store().files(under: ["."]).count == 3)
  }

  @Test func aLockedIndexIsNamedAndReadersGoOn() throws {
    try fill(3)
    let store = try folder.store()
    try folder.refresh(store)
    let other = try DatabaseQueue(path: folder.index)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(try folder.store(.reading).files(under: ["."]).count == 3)
      #expect(reason { try store.write([.remove(path: "plans/1.txt")]) } == .locked)
      try database.execute(sql: "ROLLBACK")
    }
    try store.write([.remove(path: "plans/1.txt")])
    #expect(try store.files(under: ["."]).count == 2)
  }

  @Test func twoWritersAtOnceLeaveASoundIndex() throws {
    try fill(60)
    let stores = [try folder.store(), try folder.store()]
    let folder = folder
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      for _ in 0..<3 {
        do { try folder.refresh(stores[index], isRebuild: true) } catch { Issue.record(error) }
      }
    }
    try folder.refresh(stores[0])
    #expect(try stores[0].check() == [])
    #expect(try stores[1].files(under: ["."]).count == 60)
    let anew = try SQLiteStore(path: folder.path + "/anew.sqlite")
    try IndexRefresh(store: anew, paths: IndexPaths(indexFile: folder.index)).run([folder.path + "/plans"])
    #expect(try stores[0].dump() == anew.dump())
  }
}
