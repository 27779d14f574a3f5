import CitationIndex
import CitationIndexPostgres
import Citations
import Foundation
import PlanFiles
import Synchronization
import Testing

/// What happens when the server, the way to it or another writer is not as one would wish: with real servers.
@Suite(
  .serialized,
  .enabled(if: TemporaryCluster.isInstalled, "PostgreSQL is not installed; make setup installs it"))
struct ServerFaultTests {
  func reason(_ body: () throws -> Void) -> IndexError.Reason? {
    do { try body() } catch let error as IndexError { return error.reason } catch { Issue.record(error) }
    return nil
  }

  func document(_ name: String, _ number: Int, _ store: any IndexStore) -> DocumentChange {
    let text = Array(
      plan(number: number, "Thực hiện Nghị định số \(number % 50 + 1)/2015/NĐ-CP của Chính phủ.").utf8)
    let digest = [UInt8](repeating: UInt8(number & 255), count: 32)
    let document = IndexedDocument(
      path: "/plans/\(name).txt", state: FileState(size: text.count, modified: number, sha256: digest),
      format: "text", text: text, registry: store.registry)
    return .replace(store.prepare(document))
  }

  @Test(arguments: [IndexMode.reading, .writing]) func aServerThatIsDown(_ mode: IndexMode) {
    let start = ContinuousClock.now
    let found = reason {
      _ = try openIndex(at: "postgresql://viendan:secret@127.0.0.1:1/plans", mode: mode)
    }
    guard case .unavailable(let message) = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(!message.contains("secret"))
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test(arguments: [
    "postgresql://viendan:secret@h:port/x", "postgresql://viendan:secret@h/x?nonsense=1",
    "postgres://a:secret@[::1/x",
  ]) func anAddressThatCannotBeRead(_ address: String) {
    do {
      _ = try openIndex(at: address, mode: .reading)
      Issue.record("opened")
    } catch {
      #expect(!"\(error)".contains("secret"))
    }
  }

  @Test func aWrongPasswordIsRefusedAndNotTold() throws {
    let cluster = try TemporaryCluster(password: "right-one")
    let address = try cluster.database(password: "right-one")
    let wrong = address.replacing("viendan@", with: "viendan:wrong-one@")
    do {
      _ = try openIndex(at: wrong, mode: .writing)
      Issue.record("opened")
    } catch let error as IndexError {
      guard case .refused = error.reason else { throw error }
      #expect(!"\(error.description) \(error.hint)".contains("wrong-one"))
    }
    let store = try openIndex(at: address.replacing("viendan@", with: "viendan:right-one@"), mode: .writing)
    #expect(!store.name.contains("right-one"))
    #expect(try store.files(under: ["."]).isEmpty)
  }

  @Test func aDatabaseThatIsNotThere() throws {
    let address = try TemporaryCluster.sharedCluster().address("nowhere")
    guard case .refused? = reason({ _ = try openIndex(at: address, mode: .reading) }) else {
      Issue.record("opened")
      return
    }
  }

  @Test func anIndexThatIsMissingForeignOldOrNew() throws {
    let cluster = try TemporaryCluster.sharedCluster()
    let address = try cluster.database()
    let name = String(address.split(separator: "/").last!)
    #expect(reason { _ = try openIndex(at: address, mode: .reading) } == .missing)
    try cluster.psql(name, "CREATE SCHEMA viendan; CREATE TABLE viendan.accounts (a integer)")
    for mode in [IndexMode.reading, .writing] {
      #expect(reason { _ = try openIndex(at: address, mode: mode) } == .anotherProgram)
    }
    #expect(try cluster.psql(name, "SELECT count(*) FROM viendan.accounts") == ["0"])
    try cluster.psql(name, "DROP SCHEMA viendan CASCADE")
    try openIndex(at: address, mode: .writing).close()
    try cluster.psql(name, "UPDATE viendan.settings SET value = '0' WHERE name = 'version'")
    #expect(reason { _ = try openIndex(at: address, mode: .reading) } == .anotherProgram)
    try cluster.psql(name, "UPDATE viendan.settings SET value = '99' WHERE name = 'version'")
    for mode in [IndexMode.reading, .writing] {
      #expect(reason { _ = try openIndex(at: address, mode: mode) } == .newerVersion(99))
    }
  }

  @Test func aServerOrUserThatOnlyReads() throws {
    let cluster = try TemporaryCluster.sharedCluster()
    let address = try cluster.database()
    let name = String(address.split(separator: "/").last!)
    let store = try openIndex(at: address, mode: .writing)
    try store.write([document("a", 1, store)])
    try store.resolve()
    try cluster.psql(name, "ALTER DATABASE \(name) SET default_transaction_read_only = on")
    #expect(reason { _ = try openIndex(at: address, mode: .writing) } == .readOnly)
    #expect(try openIndex(at: address, mode: .reading).files(under: ["/"]).count == 1)
    try cluster.psql("postgres", "ALTER DATABASE \(name) RESET default_transaction_read_only")
    try cluster.psql(
      name,
      """
      CREATE ROLE clerk_\(name) LOGIN; GRANT USAGE ON SCHEMA viendan TO clerk_\(name);
      GRANT SELECT ON ALL TABLES IN SCHEMA viendan TO clerk_\(name)
      """)
    let clerk = address.replacing("viendan@", with: "clerk_\(name)@")
    #expect(try openIndex(at: clerk, mode: .reading).files(under: ["/"]).count == 1)
    #expect(
      reason {
        let store = try openIndex(
          at: clerk, mode: .writing)
        try store.write([document("b", 2, store)])
      } == .readOnly)
    #expect(try store.files(under: ["/"]).count == 1)
  }

  @Test func aServerThatGoesAwayInTheMiddle() throws {
    let cluster = try TemporaryCluster()
    let store = try openIndex(at: cluster.database(), mode: .writing)
    let anew = try openIndex(at: cluster.database(), mode: .writing)
    let isDone = Mutex(false)
    let failures = Mutex<[String]>([])
    let writer = Thread {
      do {
        for start in stride(from: 0, to: 300, by: 10) {
          try store.write((start..<start + 10).map { document("\($0)", $0, store) })
        }
        try store.resolve()
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
      isDone.withLock { $0 = true }
    }
    writer.stackSize = 8 << 20
    writer.start()
    for mode in ["immediate", "fast", "immediate"] {
      Thread.sleep(forTimeInterval: 0.3)
      try cluster.stop(mode)
      Thread.sleep(forTimeInterval: 0.3)
      try cluster.start()
    }
    while !isDone.withLock({ $0 }) { Thread.sleep(forTimeInterval: 0.05) }
    #expect(failures.withLock { $0 } == [])
    for start in stride(from: 0, to: 300, by: 50) {
      try anew.write((start..<start + 50).map { document("\($0)", $0, anew) })
    }
    try anew.resolve()
    #expect(try differences(store, anew) == [])
    #expect(try store.check() == [])
  }

  @Test func manyWritersOfTheSameDocuments() throws {
    let cluster = try TemporaryCluster.sharedCluster()
    let address = try cluster.database()
    let one = try openIndex(at: cluster.database(), mode: .writing)
    let failures = Mutex<[String]>([])
    let stores = try (0..<4).map { _ in try openIndex(at: address, mode: .writing) }
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      do {
        // Each takes all documents, in an order of its own, first as another version of some.
        let order = (0..<80).map { ($0 * [1, 3, 7, 9][writer]) % 80 }
        for start in stride(from: 0, to: 80, by: 8) {
          let numbers = order[start..<start + 8]
          try stores[writer].write(
            numbers.map { document("\($0)", $0 + 1_000 * (writer + 1), stores[writer]) })
          try stores[writer].write(numbers.map { document("\($0)", $0, stores[writer]) })
          if start % 24 == 0 { try stores[writer].resolve() }
        }
        try stores[writer].add(roots: ["/plans/\(writer)"])
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    // Whoever came last may have left another version; all is brought to one.
    try stores[0].write((0..<80).map { document("\($0)", $0, stores[0]) })
    try stores[0].resolve()
    try one.write((0..<80).map { document("\($0)", $0, one) })
    try one.resolve()
    // Words of versions that are gone stay, as everywhere.
    #expect(try differences(stores[0], one).filter { !$0.hasPrefix("words") && !$0.hasPrefix("names") } == [])
    #expect(try stores[0].check() == [])
    #expect(try stores[0].roots() == (0..<4).map { "/plans/\($0)" })
  }

  @Test func aDeadlockIsTriedAgain() throws {
    let cluster = try TemporaryCluster.sharedCluster()
    let address = try cluster.database()
    let name = String(address.split(separator: "/").last!)
    let store = try openIndex(at: address, mode: .writing)
    try store.write([document("a", 1, store), document("b", 2, store)])
    try store.resolve()
    // Another program takes the documents' rows one after the other, with the locks that writers take between them.
    let other = Thread {
      _ = try? cluster.psql(
        name,
        """
        BEGIN; UPDATE viendan.documents SET size = size WHERE path = '/plans/b.txt'; SELECT pg_sleep(0.5);
        SELECT pg_advisory_xact_lock(\(0x7664_616E_0002)); COMMIT
        """)
    }
    other.start()
    Thread.sleep(forTimeInterval: 0.2)
    try store.write([document("a", 3, store), document("b", 4, store)])
    try store.resolve()
    #expect(try store.files(under: ["/"]).count == 2)
    #expect(try store.check() == [])
  }

  @Test func whatTakesTooLongEnds() throws {
    let address = try TemporaryCluster.sharedCluster().database()
    try openIndex(at: address, mode: .writing).close()
    let store = try openIndex(at: address + "?options=-cstatement_timeout%3D100ms", mode: .reading)
    #expect(
      reason { _ = try store.reading { try $0.string("SELECT pg_sleep(5)") } } == .timedOut)
    #expect(try store.files(under: ["."]).isEmpty)
  }

  @Test func anIndexIsMadeAnewInItsPlace() throws {
    let plans = try PlanFolder()
    let store = try plans.index(.postgres)
    try plans.write("a.txt", plan("Thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998."))
    try plans.refresh(store)
    let before = try store.dump()
    try PostgresStore.makeAnew(at: store.name) { try plans.refresh($0) }
    #expect(try store.dump() == before)
    #expect(
      reason {
        try PostgresStore.makeAnew(at: store.name) { _ in throw IndexError(index: "", reason: .diskFull) }
      }
        == .diskFull)
    #expect(try store.dump() == before)
    #expect(try store.roots() == [plans.path + "/plans"])
  }
}
