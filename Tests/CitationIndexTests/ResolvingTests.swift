import Citations
import Foundation
import PlanFiles
import Testing

@testable import CitationIndex

struct ResolvingTests {
  let folder: PlanFolder
  let store: SQLiteStore

  init() throws {
    folder = try PlanFolder()
    store = try folder.store()
  }

  private func state(_ key: String) throws -> (state: IdentityState, plans: Int)? {
    try store.reading { database in
      let rows = try database.statement("SELECT id, state FROM identities WHERE key = ?")
      rows.bind(1, key)
      guard try rows.step() else { return nil }
      let (id, state) = (rows.number(0), IdentityState(rawValue: rows.int(1))!)
      rows.reset()
      return (state, try self.store.plans(database, id))
    }
  }

  private func differences(_ left: SQLiteStore, _ right: SQLiteStore) throws -> [String] {
    let (one, two) = (try left.dump(), try right.dump())
    return one.keys.sorted().flatMap { table in
      Set(one[table]!).symmetricDifference(two[table]!).sorted().map { "\(table): \($0)" }
    }
  }

  private func anew() throws -> SQLiteStore {
    let other = try SQLiteStore(path: folder.path + "/anew.sqlite")
    try IndexRefresh(store: other, paths: IndexPaths(indexFile: folder.index)).run([folder.path + "/plans"])
    return other
  }

  static let full = "Kế hoạch số 44/KH-UBND ngày 14/02/2023 của UBND tỉnh Bình Phước"
  static let open = "Kế hoạch số 44/KH-UBND của UBND tỉnh Bình Phước"
  static let fullKey = "urn:lex:vn:tinh.binh.phuoc;uy.ban.nhan.dan:ke.hoach:2023-02-14;44-kh-ubnd"
  static let openKey = "urn:lex:vn:tinh.binh.phuoc;uy.ban.nhan.dan:ke.hoach:*;44-kh-ubnd"

  @Test func aMentionWithoutADateJoinsTheOnlyOneThatFits() throws {
    try folder.write("a.txt", plan(number: 1, "Thực hiện \(Self.open)."))
    try folder.refresh(store)
    #expect(try state(Self.openKey)?.plans == 1)
    try folder.write("b.txt", plan(number: 2, "Thực hiện \(Self.full)."))
    try folder.refresh(store)
    #expect(try state(Self.fullKey)?.plans == 2)
    #expect(try state(Self.openKey)?.plans == 0)
    #expect(try differences(store, anew()).isEmpty)
  }

  /// A document that a short form can mean, stored by another process while this one settles and before that one does.
  @Test func whatAnotherProcessStoresMeanwhileIsSettledToo() throws {
    let other = try folder.store()
    func store(_ name: String, _ body: String, in store: SQLiteStore) throws {
      let state = FileState(size: 1, modified: 1, sha256: [UInt8](repeating: 0, count: 32))
      let document = IndexedDocument(
        path: name, state: state, format: "text", text: Array(plan(body).utf8), registry: store.registry)
      try store.write([.replace(store.prepare(document))])
    }
    try store("a.txt", "Thực hiện Nghị định số 977.", in: self.store)
    try self.store.resolve { _ in }
    try store("b.txt", "Theo Quyết định số 45/QĐ-UBND và Quyết định số 46/QĐ-UBND.", in: self.store)
    var isStored = false
    _ = try self.store.resolve(groups: 1) { _ in
      if !isStored { try store("c.txt", "Thực hiện Nghị định số 977/2015/NĐ-CP.", in: other) }
      isStored = true
    }
    try other.resolve { _ in }
    #expect(try state("urn:lex:vn:chinh.phu:nghi.dinh:2015;977-2015-nd-cp")?.plans == 2)
  }

  @Test func asecondThatFitsParts() throws {
    try folder.write("a.txt", plan(number: 1, "Thực hiện \(Self.open)."))
    try folder.write("b.txt", plan(number: 2, "Thực hiện \(Self.full)."))
    try folder.refresh(store)
    let other = Self.full.replacing("14/02/2023", with: "09/02/2022")
    try folder.write("c.txt", plan(number: 3, "Thực hiện \(other)."))
    try folder.refresh(store)
    #expect(try state(Self.fullKey)?.plans == 1)
    #expect(try state(Self.openKey)?.plans == 1)
    #expect(try state(Self.openKey)?.state == .ambiguous)
    #expect(try differences(store, anew()).isEmpty)
    try folder.remove("c.txt")
    try folder.refresh(store)
    #expect(try state(Self.fullKey)?.plans == 2)
    #expect(try store.check() == [])
  }

  @Test func theDocumentItselfMakesItsIdentityKnown() throws {
    let decision = """
      UBND TỈNH BÌNH PHƯỚC

      Số: 44/KH-UBND

      Bình Phước, ngày 14 tháng 02 năm 2023

      KẾ HOẠCH
      Công tác dân vận chính quyền năm 2023

      Các sở thực hiện Kế hoạch này.
      """
    try folder.write("a.txt", plan(number: 1, "Thực hiện \(Self.open)."))
    try folder.write("44.txt", decision)
    try folder.refresh(store)
    let own = try store.document("plans/44.txt")
    #expect(own?.symbol == "44/KH-UBND")
    #expect(try state(Self.fullKey).map { "\($0)" } == own?.key.flatMap { try? state($0).map { "\($0)" } })
    #expect(try state(Self.fullKey)?.plans == 1)
    #expect(try differences(store, anew()).isEmpty)
  }

  @Test func addingOneDocumentComparesOnlyWhatItAffects() throws {
    for number in 1...20 {
      try folder.write(
        "\(number).txt", plan(number: number, "Thực hiện Kế hoạch số \(number + 100)/KH-UBND của UBND tỉnh."))
    }
    #expect(try folder.refresh(store).resolution.compared >= 20)
    try folder.write(
      "new.txt", plan(number: 99, "Thực hiện Kế hoạch số 105/KH-UBND ngày 14/02/2023 của UBND tỉnh."))
    let report = try folder.refresh(store)
    #expect(report.resolution.compared == 1)
    #expect(report.resolution.rebound == 1)
    #expect(try differences(store, anew()).isEmpty)
  }

  @Test func plansOfOneDayStayTwo() throws {
    let text = """
      Thực hiện Kế hoạch số 93/KH-UBND ngày 10/4/2020 của UBND tỉnh và Kế hoạch số 94/KH-UBND ngày 10/4/2020 của UBND
      tỉnh; Chỉ thị số 16/CT-TTg ngày 16/5/2016, Chỉ thị số 16/CT-TTg ngày 14/6/2019 và Chỉ thị số 16/CT-TTg ngày
      31/3/2020 của Thủ tướng Chính phủ; Nghị quyết số 18-NQ/TW ngày 25/10/2017 (khóa XII) và Nghị quyết số 18-NQ/TW
      ngày 16/6/2022 (khóa XIII) của Ban Chấp hành Trung ương.
      """
    try folder.write("a.txt", plan(text))
    try folder.refresh(store)
    let keys = try store.readTable { table in
      var keys: [String] = []
      while let document = try table.nextDocument() { keys.append(document.key) }
      return keys
    }
    #expect(keys.filter { $0.contains("kh-ubnd") }.count == 2)
    #expect(keys.filter { $0.hasSuffix("16-ct-ttg") }.count == 3)
    #expect(keys.filter { $0.hasSuffix("18-nq-tw") }.count == 2)
  }

  @Test func anotherRegistryIsNoticed() throws {
    let law = "Thực hiện Nghị định số 77/2035/NĐ-CP của Chính phủ."
    try folder.write("a.txt", plan(law))
    try folder.refresh(store)
    let key = "urn:lex:vn:chinh.phu:nghi.dinh:2035;77-2035-nd-cp"
    #expect(try state(key)?.state == .open)
    let row = try #require(
      KnownDocument(
        symbol: "77/2035/NĐ-CP", type: "Nghị định", date: PartialDate(iso: "2035-05-06"), issuer: "Chính phủ")
    )
    let richer = try SQLiteStore(path: folder.index, registry: Registry(adding: [row]))
    try folder.refresh(richer)
    #expect(try state(key)?.state == nil)
    #expect(try state("urn:lex:vn:chinh.phu:nghi.dinh:2035-05-06;77-2035-nd-cp")?.state == .known)
  }
}
