import CitationIndex
import CitationIndexPostgres
import Citations
import Foundation
import PlanFiles
import Testing

/// Indexes of the same plans must hold the same and answer the same, whatever keeps them. The tests share the indexes, which
/// take most of the time; what they hold in common holds at any time, so their order is no matter.
@Suite(
  .serialized,
  .enabled(if: TemporaryCluster.isInstalled, "PostgreSQL is not installed; make setup installs it"))
struct AgreementTests {
  /// PlanFolder that cite in many ways, some without dates or codes, so that much is to be settled.
  private static func write(_ plans: PlanFolder, _ numbers: Range<Int>) throws {
    let types = [
      ("Nghị định", "NĐ-CP"), ("Thông tư", "TT-BNV"), ("Quyết định", "QĐ-UBND"), ("Kế hoạch", "KH-UBND"),
    ]
    let cues = ["Căn cứ", "Thực hiện", "theo", "Triển khai khoản 2 Điều 5", "thay thế"]
    for number in numbers {
      var state = UInt64(number)
      func draw(_ below: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % below
      }
      var body = ""
      for _ in 0..<(3 + draw(12)) {
        let (type, code) = types[draw(types.count)]
        let symbol =
          "\(1 + draw(30))\(draw(2) == 0 ? "/\(2010 + draw(8))" : "")\(draw(5) == 0 ? "" : "/\(code)")"
        let day = draw(2) == 0 ? " ngày \(1 + draw(28))/\(1 + draw(12))/\(2010 + draw(8))" : ""
        let issuer = draw(3) == 0 ? " của UBND tỉnh Bình Phước" : ""
        body +=
          "\(cues[draw(cues.count)]) \(type) số \(symbol)\(day)\(issuer) về công tác dân vận năm \(2010 + draw(8)); "
      }
      try plans.write(
        "\(number).txt",
        plan(number: number, date: "ngày \(10 + draw(18)) tháng \(1 + draw(12)) năm \(2015 + draw(8))", body))
    }
  }

  /// An index of each kind over the same plans.
  private struct Indexes {
    let plans: PlanFolder
    let stores: [StoreKind: any IndexStore]

    static let shared = Result { try Indexes() }

    init() throws {
      let plans = try PlanFolder()
      try AgreementTests.write(plans, 0..<60)
      self.plans = plans
      stores = try Dictionary(uniqueKeysWithValues: StoreKind.allCases.map { ($0, try plans.index($0)) })
      try refresh()
    }

    func refresh() throws {
      for kind in StoreKind.allCases { try plans.refresh(stores[kind]!) }
    }

    func expectEqualTables() throws {
      for kind in StoreKind.allCases where kind != .sqlite {
        let found = try differences(stores[.sqlite]!, stores[kind]!)
        #expect(found == [], "\(kind)")
        let faults = try stores[kind]!.check()
        #expect(faults == [], "\(kind)")
      }
    }
  }

  private struct Pair {
    let plans: PlanFolder
    let left: any IndexStore
    let right: any IndexStore

    init(_ kind: StoreKind) throws {
      let indexes = try Indexes.shared.get()
      (plans, left, right) = (indexes.plans, indexes.stores[.sqlite]!, indexes.stores[kind]!)
    }
  }

  @Test func tablesAreEqualAfterEveryChange() throws {
    let indexes = try Indexes.shared.get()
    try indexes.expectEqualTables()
    try Self.write(indexes.plans, 60..<80)
    for number in 0..<15 { try indexes.plans.remove("\(number).txt") }
    for number in 15..<25 {
      try indexes.plans.write("\(number).txt", plan(number: 1, "Không dẫn văn bản nào."))
    }
    try indexes.refresh()
    try indexes.expectEqualTables()
  }

  @Test(arguments: [StoreKind.postgres, .shards]) func answersAreEqual(_ kind: StoreKind) throws {
    let pair = try Pair(kind)
    let cited = try pair.left.citedIdentities()
    #expect(cited.count > 100)
    #expect(try pair.right.citedIdentities().map(\.key) == cited.map(\.key))
    for item in cited {
      let answers = try [pair.left, pair.right].map { try citedBy($0, item.id) }
      #expect(answers[0] == answers[1], "\(item.key)")
    }
    for words in ["30/NĐ-CP", "nd 5", "kh 12/kh-ubnd", "Thông tư số 3/2012/TT-BNV", "17/2014"] {
      let answers = try [pair.left, pair.right].map { try text($0.answer(words)) }
      #expect(answers[0] == answers[1], "\(words)")
    }
    #expect(try pair.left.statistics().json.text == pair.right.statistics().json.text)
    for number in [40, 41, 42] {
      let name = pair.plans.name("\(number).txt")
      let cites = try [pair.left, pair.right].map { store in
        try #require(try store.cites(name)).cited.map { cited in
          "\(cited.identity?.json.text ?? "-") \(cited.places.map { "\($0.line):\($0.column) \($0.excerpt)" })"
        }
      }
      #expect(cites[0] == cites[1])
      let related = try [pair.left, pair.right].map { store in
        try #require(try store.related(name, limit: 5)).map { "\($0.document.path) \($0.likeness)" }
      }
      #expect(related[0] == related[1])
    }
  }

  @Test func theWholeTableIsEqual() throws {
    let pair = try Pair(.postgres)
    let tables = try [pair.left, pair.right].map { store in
      try store.readTable { table in
        var lines = ["\(table.totals)"]
        while let plan = try table.nextPlan() { lines.append(plan.path) }
        while let document = try table.nextDocument() {
          lines.append(document.key)
          while let place = try table.nextOccurrence() {
            lines.append("\(place.plan.path):\(place.line) \(place.text)")
          }
        }
        return lines
      }
    }
    #expect(tables[0] == tables[1])
    #expect(tables[0].count > 1_000)
  }

  /// PlanFolder of one day stand in an order of their own in each index; all else is equal.
  private func citedBy(_ store: any IndexStore, _ identity: Int64) throws -> [String] {
    guard let summary = try store.summary(of: identity) else { return [] }
    let answer = try store.citedBy(summary, limit: 10_000)
    let lines = answer.page.map { plan in
      plan.document.path
        + plan.places.map { "\($0.line):\($0.column) \($0.kind) \($0.provisions) \($0.excerpt)" }.joined()
    }
    return ["\(answer.plans) \(answer.mentions) \(answer.identity.json.text)"] + lines.sorted()
  }

  private func text(_ answer: ReferenceAnswer) -> String {
    switch answer {
    case .unreadable: "unreadable"
    case .unknown: "unknown"
    case .one(let fit, let others, _): "one \(fit.summary.key) \(others.map(\.summary.key).sorted())"
    case .several(let fits, _): "several \(fits.map(\.summary.key).sorted())"
    }
  }
}
