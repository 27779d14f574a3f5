import CitationIndex
import CitationIndexPostgres
import Citations
import Foundation
import PlanFiles
import Testing

/// What every kind of index must do, tried on each.
@Suite struct ContractTests {
  @Test(.enabled(if: TemporaryCluster.isInstalled, "PostgreSQL is not installed; make setup installs it"))
  func postgresIsTriedToo() { #expect(StoreKind.here == StoreKind.allCases) }

  private func plans(citing reference: String, _ store: any IndexStore) throws -> Int {
    guard case .one(let fit, _, _) = try store.answer(reference) else { return 0 }
    return fit.summary.counts.plans
  }

  private static let directive = "Thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị."

  @Test(arguments: StoreKind.here) func refreshFollowsTheFiles(_ kind: StoreKind) throws {
    let plans = try PlanFolder()
    let store = try plans.index(kind)
    for number in 1...3 { try plans.write("\(number).txt", plan(number: number, Self.directive)) }
    #expect(try plans.refresh(store).stored == 3)
    #expect(try self.plans(citing: "ct 30-CT/TW", store) == 3)
    #expect(try plans.refresh(store).unchanged == 3)
    try plans.write("2.txt", plan(number: 2, "Thực hiện Nghị định số 04/2015/NĐ-CP của Chính phủ."))
    try plans.remove("3.txt")
    let report = try plans.refresh(store)
    #expect(report.stored == 1)
    #expect(report.removed == 1)
    #expect(report.unchanged == 1)
    #expect(try self.plans(citing: "ct 30-CT/TW", store) == 1)
    #expect(try self.plans(citing: "nd 04/2015/NĐ-CP", store) == 1)
    #expect(try store.files(under: [plans.path]).count == 2)
    #expect(try store.files(under: ["/no/such/place"]).isEmpty)
    #expect(try store.document(plans.name("3.txt")) == nil)
    #expect(try store.roots() == [plans.path + "/plans"])
    #expect(try store.check() == [])
  }

  static let full = "Kế hoạch số 44/KH-UBND ngày 14/02/2023 của UBND tỉnh Bình Phước"
  static let open = "Kế hoạch số 44/KH-UBND của UBND tỉnh Bình Phước"
  static let fullKey = "urn:lex:vn:tinh.binh.phuoc;uy.ban.nhan.dan:ke.hoach:2023-02-14;44-kh-ubnd"
  static let openKey = "urn:lex:vn:tinh.binh.phuoc;uy.ban.nhan.dan:ke.hoach:*;44-kh-ubnd"

  private func counts(_ store: any IndexStore) throws -> [String: Int] {
    Dictionary(uniqueKeysWithValues: try store.citedIdentities().map { ($0.key, $0.plans) })
  }

  @Test(arguments: StoreKind.here) func whatIsOpenJoinsTheOnlyOneThatFits(_ kind: StoreKind) throws {
    let plans = try PlanFolder()
    let store = try plans.index(kind)
    try plans.write("a.txt", plan(number: 1, "Thực hiện \(Self.open)."))
    try plans.refresh(store)
    #expect(try counts(store) == [Self.openKey: 1])
    try plans.write("b.txt", plan(number: 2, "Thực hiện \(Self.full)."))
    #expect(try plans.refresh(store).resolution.rebound == 1)
    #expect(try counts(store) == [Self.fullKey: 2])
    let other = Self.full.replacing("14/02/2023", with: "09/02/2022")
    try plans.write("c.txt", plan(number: 3, "Thực hiện \(other)."))
    try plans.refresh(store)
    #expect(try counts(store)[Self.openKey] == 1)
    #expect(try counts(store)[Self.fullKey] == 1)
    try plans.remove("c.txt")
    try plans.refresh(store)
    #expect(try counts(store) == [Self.fullKey: 2])
    #expect(try store.check() == [])
  }

  @Test(arguments: StoreKind.here) func citedByIsFilteredAndPaged(_ kind: StoreKind) throws {
    let plans = try PlanFolder()
    let store = try plans.index(kind)
    for number in 1...9 {
      let place = number % 3 == 0 ? "khoản 2 Điều 5 " : ""
      try plans.write(
        "\(number).txt",
        plan(
          number: number, date: "ngày 0\(number) tháng 3 năm 202\(number % 2)",
          "Căn cứ \(place)Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ."))
    }
    try plans.refresh(store)
    guard case .one(let fit, _, _) = try store.answer("nd 04/2015/NĐ-CP") else {
      Issue.record("not found")
      return
    }
    let all = try store.citedBy(fit.summary)
    #expect(all.plans == 9)
    #expect(all.mentions == 9)
    #expect(all.page.count == 9)
    let days = all.page.compactMap { $0.document.date?.description }
    #expect(days == days.sorted(by: >))
    let paged = try (0..<5).flatMap {
      try store.citedBy(fit.summary, limit: 2, offset: 2 * $0).page.map(\.document.path)
    }
    #expect(paged == all.page.map(\.document.path))
    var filter = PlanFilter()
    (filter.from, filter.to) = (PartialDate(year: 2021), PartialDate(year: 2021))
    #expect(try store.citedBy(fit.summary, filter).plans == 5)
    filter = PlanFilter()
    var place = Provision()
    (place.article, place.clause) = ("5", "2")
    filter.provision = place
    #expect(try store.citedBy(fit.summary, filter).plans == 3)
    #expect(try store.citedBy(fit.summary, filter).wholeMentions == 6)
    filter = PlanFilter()
    filter.issuer = "so ngoai vu"
    #expect(try store.citedBy(fit.summary, filter).plans == 9)
    filter.issuer = "so tai chinh"
    #expect(try store.citedBy(fit.summary, filter).plans == 0)
    #expect(try store.summary(of: 1) == nil)
    #expect(all.page[0].places[0].excerpt.marked.hasSuffix("Chính phủ"))
  }

  private static let words = [
    "ban": "Ban Dân vận bàn giao công việc tại khu công nghiệp.", "bán": "Việc bán hàng ở khu vực công.",
    "bản": "Bản làng vùng cao.", "none": "Không có từ ấy.",
  ]

  struct WordQuery: CustomTestStringConvertible {
    let words: String
    let plans: Int

    init(_ words: String, _ plans: Int) { (self.words, self.plans) = (words, plans) }

    var testDescription: String { words }
  }

  @Test(
    arguments: StoreKind.here,
    [
      WordQuery("ban", 3), WordQuery("bán", 3), WordQuery("\"khu công nghiệp\"", 1),
      WordQuery("\"cong khu\"", 0), WordQuery("cong khu", 2),
      WordQuery("khu -hàng", 1),
      WordQuery("bán OR \"không có\"", 4), WordQuery("hang*", 1), WordQuery("\"khu cong*\"", 1),
      WordQuery("\"khu cong\"*", 1),
      WordQuery("-khu type:KH", 2),
      WordQuery("zzz", 0), WordQuery("' ; DROP TABLE documents; --", 0), WordQuery("từ ấy", 1),
      WordQuery("year:2023 khu", 2),
      WordQuery("year:1999 khu", 0),
    ])
  func wordsAreFound(_ kind: StoreKind, _ query: WordQuery) throws {
    let store = try Self.searched.get()[kind]!
    #expect(try store.search(query.words).total == query.plans)
    let facets = try store.facets(query.words)
    #expect(facets.byYear.values.reduce(0, +) == query.plans)
  }

  @Test(arguments: StoreKind.here) func wordsAsTypedComeFirst(_ kind: StoreKind) throws {
    let store = try Self.searched.get()[kind]!
    #expect(try store.search("bán").hits.map(\.isExact) == [true, false, false])
    let hit = try #require(try store.search("khu cong nghiep").hits.first)
    #expect(hit.snippet.filter(\.isMarked).map(\.text).contains("khu công nghiệp"))
    #expect(try store.search("nghiẹpp").suggestions == ["nghiệp"])
    let paged = try (0..<3).flatMap {
      try store.search("ban", limit: 1, offset: $0).hits.map(\.document.path)
    }
    #expect(Set(paged).count == 3)
  }

  private static let searchedPlans = Result { try PlanFolder() }

  private static let searched = Result {
    let plans = try searchedPlans.get()
    for (index, (name, text)) in words.sorted(by: { $0.key < $1.key }).enumerated() {
      try plans.write("\(name).txt", plan(number: index + 1, text))
    }
    return try Dictionary(
      uniqueKeysWithValues: StoreKind.here.map { kind in
        let store = try plans.index(kind)
        try plans.refresh(store)
        return (kind, store)
      })
  }

  @Test(arguments: StoreKind.here) func phrasesAreFoundFarBackInLongTexts(_ kind: StoreKind) throws {
    let plans = try PlanFolder()
    let store = try plans.index(kind)
    let filler = String(repeating: "và các cơ quan phối hợp thực hiện. ", count: 4_000)
    try plans.write("long.txt", plan(filler + "Xã Đăk Ơ huyện Bù Gia Mập. " + filler))
    try plans.write("short.txt", plan("Bù Gia Mập, huyện."))
    try plans.refresh(store)
    #expect(try store.search("\"huyện Bù Gia Mập\"").total == 1)
    #expect(try store.search("\"bu gia map\"").total == 2)
    #expect(try store.search("\"các cơ quan\"").total == 1)
    #expect(try store.search("\"gia bu\"").total == 0)
    #expect(try store.search("-\"huyện Bù Gia Mập\" type:KH").total == 1)
    #expect(try store.check() == [])
  }

  @Test(arguments: StoreKind.here) func oddBytesAreKept(_ kind: StoreKind) throws {
    let plans = try PlanFolder()
    let store = try plans.index(kind)
    let odd =
      Array(plan("Mã \u{0}\u{1}\\ \"'{}|\u{FFFD}. Thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998.").utf8) + [
        0, 0xFF,
      ]
    let document = IndexedDocument(
      path: "/odd.txt", state: FileState(size: odd.count, modified: 1, sha256: [0, 255, 92]), format: "text",
      text: odd, registry: store.registry)
    try store.write([.replace(store.prepare(document))])
    try plans.write("empty.txt", "")
    try plans.write("tab\tin, name'\".txt", plan("Chỉ thị số 30-CT/TW ngày 18/02/1998."))
    #expect(try plans.refresh(store).failures.isEmpty)
    #expect(try self.plans(citing: "ct 30-CT/TW", store) == 2)
    #expect(try store.text(of: "/odd.txt") == odd)
    #expect(try store.files(under: ["/odd.txt"]).values.map(\.sha256) == [[0, 255, 92]])
    #expect(try store.document(plans.name("empty.txt"))?.citations == 0)
    #expect(try plans.refresh(store).unchanged == 2)
  }

  @Test(arguments: StoreKind.here) func anotherRegistryIsNoticed(_ kind: StoreKind) throws {
    let plans = try PlanFolder()
    let store = try plans.index(kind)
    try plans.write("a.txt", plan("Thực hiện Nghị định số 77/2035/NĐ-CP của Chính phủ."))
    try plans.refresh(store)
    #expect(try store.citedIdentities().map(\.state) == [.open])
    try plans.write("../own.csv", "symbol,type,date,issuer\n77/2035/NĐ-CP,Nghị định,02/01/2035,Chính phủ\n")
    let rows = try KnownImport(RowTable(path: plans.path + "/own.csv")).rows
    #expect(try store.store(rows, source: "own.csv", overConflicts: false) == 1)
    let again = try openIndex(at: store.name, mode: .writing)
    try plans.refresh(again)
    #expect(try again.citedIdentities().map(\.state) == [.known])
    #expect(try again.check() == [])
  }
}
