import CitationIndex
import CitationIndexPostgres
import Foundation
import PlanFiles
import Testing

extension ServerFaultTests {
  /// A plan of so many words that nothing makes smaller.
  private func largeDocument(_ number: Int, _ store: any IndexStore) -> DocumentChange {
    var random = SystemRandomNumberGenerator()
    let words = (0..<1_000).map { _ in String(random.next() % 1_000_000_007, radix: 36) }
    let body =
      "Thực hiện Nghị định số \(number + 1)/2015/NĐ-CP của Chính phủ. " + words.joined(separator: " ")
    let text = Array(plan(number: number, body).utf8)
    let document = IndexedDocument(
      path: "/plans/\(number).txt",
      state: FileState(size: text.count, modified: number, sha256: [UInt8(number), 1]), format: "text",
      text: text, registry: store.registry)
    return .replace(store.prepare(document))
  }

  /// A file system of its own is small enough to fill.
  @Test(.enabled(if: geteuid() == 0, "only root can mount a small file system"))
  func aDiskThatIsFull() throws {
    let cluster = try TemporaryCluster()
    let disk = cluster.folder + "/small"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    try TemporaryCluster.run(["mount", "-t", "tmpfs", "-o", "size=48m", "none", disk], asServer: false)
    defer { _ = try? TemporaryCluster.run(["umount", "-l", disk], asServer: false) }
    try TemporaryCluster.run(["chown", "postgres", disk], asServer: false)
    try cluster.psql("postgres", "CREATE TABLESPACE small LOCATION '\(disk)'")
    try cluster.psql("postgres", "CREATE DATABASE plans TABLESPACE small")
    let store = try openIndex(at: cluster.address("plans"), mode: .writing)
    // All but four megabytes are taken by something else.
    let filler = disk + "/filler"
    try TemporaryCluster.run(
      ["bash", "-c", "dd if=/dev/zero of=\(filler) bs=64k; truncate -s -4M \(filler)"], asServer: false)
    var stored = 0
    var fault: IndexError.Reason?
    while fault == nil, stored < 500 {
      let documents = (stored..<stored + 5).map { largeDocument($0, store) }
      fault = reason { try store.write(documents) }
      if fault == nil { stored += 5 }
    }
    #expect(fault == .diskFull)
    // What was told to be stored is there, nothing of what was not, and it can be read.
    #expect(try store.files(under: ["/"]).count == stored)
    #expect(stored > 0)
    try FileManager.default.removeItem(atPath: filler)
    try store.write((stored..<stored + 5).map { largeDocument($0, store) })
    try store.resolve()
    #expect(try store.files(under: ["/"]).count == stored + 5)
    let cited = try store.citedIdentities().map(\.key).filter { $0.contains("nghi.dinh:2015") }
    #expect(cited.count == stored + 5)
    #expect(try store.check() == [])
  }

  @Test func aDocumentThatAnotherWriterStoresAtTheSameMoment() throws {
    let cluster = try TemporaryCluster.sharedCluster()
    let address = try cluster.database()
    let name = String(address.split(separator: "/").last!)
    let store = try openIndex(at: address, mode: .writing)
    try store.write([document("a", 1, store)])
    let columns = """
      size, modified, sha256, format, reading, type, symbol, day, issuer, place, title, signer, key, identity, 0
      """
    let other = Thread {
      _ = try? cluster.psql(
        name,
        """
        BEGIN; INSERT INTO viendan.documents
        SELECT \(stableNumber("/plans/b.txt")), '/plans/b.txt', \(columns) FROM viendan.documents;
        SELECT pg_sleep(1); COMMIT
        """)
    }
    other.start()
    Thread.sleep(forTimeInterval: 0.4)
    #expect(try store.files(under: ["/"]).count == 1)
    // The key is taken by a row that cannot be seen yet: the writer waits, finds it, and begins anew.
    try store.write([document("b", 2, store)])
    try store.resolve()
    #expect(try store.files(under: ["/"]).count == 2)
    #expect(try store.document("/plans/b.txt")?.citations == 1)
    #expect(try store.citedIdentities().map(\.plans) == [1, 1])
    #expect(try store.check() == [])
  }

  @Test func anIndexOfAnOlderProgram() throws {
    let address = try TemporaryCluster.sharedCluster().database()
    let store = try openIndex(at: address, mode: .writing)
    try store.write([document("a", 1, store)])
    try store.resolve()
    let later = PostgresSchema(name: "viendan", later: ["CREATE TABLE later (number integer)"])
    // Who only reads changes nothing; the first who writes brings the tables up to date, and what they hold stays.
    #expect(
      reason { _ = try PostgresStore(address: address, mode: .reading, tables: later) } == .olderVersion(1))
    let updated = try PostgresStore(address: address, mode: .writing, tables: later)
    #expect(try updated.files(under: ["/"]).count == 1)
    #expect(try PostgresStore(address: address, mode: .reading, tables: later).check() == [])
    #expect(reason { _ = try openIndex(at: address, mode: .reading) } == .newerVersion(2))
    let broken = PostgresSchema(
      name: "viendan", later: ["CREATE TABLE later (number integer)", "SELECT 1/0"])
    #expect(reason { _ = try PostgresStore(address: address, mode: .writing, tables: broken) } != nil)
    #expect(try updated.files(under: ["/"]).count == 1)
  }
}
