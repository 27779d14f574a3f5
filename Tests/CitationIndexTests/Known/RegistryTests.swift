import Citations
import Testing

@testable import CitationIndex

private let registry = Registry.shipped

/// The keys and states of a text's citations; `header` gives the day and issuer of the citing document.
private func resolved(_ text: String, day: String? = nil, issuer: String? = nil) -> [String] {
  let bytes = Array(text.utf8)
  var reading = findCitations(in: bytes)
  reading.header = DocumentHeader()
  reading.header.date = day.flatMap { PartialDate(iso: $0) }
  reading.header.issuer = issuer
  bytes.withUnsafeBufferPointer { _ = resolve(&reading, text: $0, registry: registry) }
  return reading.citations.map { citation in
    let state: String =
      switch citation.resolution {
      case .known: "known"
      case .ambiguous(let candidates): "ambiguous \(candidates.count)"
      case .back(let to): "back \(to)"
      case .open: "open"
      case .indexed: "indexed"
      case .self: "self"
      }
    return "\(state) \(citation.key?.dropFirst("urn:lex:vn:".count) ?? "-")"
  }
}

struct RegistryTests {
  @Test func tellsHowFarItReaches() {
    let documents = registry.allDocuments()
    #expect(documents.count == Registry.shippedCount)
    #expect(documents.compactMap { $0.date?.description }.max() == Registry.newestShippedDay)
  }

  @Test func everyRowIsFoundUnderItsOwnNumber() {
    let all = registry.allDocuments()
    #expect(all.count > 6000)
    var lost: [String] = []
    for document in all {
      let found = registry.documents(agreeingWith: document.identity)
      if !found.contains(document) { lost.append(document.symbol + " " + document.key) }
    }
    #expect(lost.isEmpty, "\(lost.prefix(20))")
  }

  @Test func aKeyNamesOneRow() {
    let keys = registry.allDocuments().map(\.key)
    let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice.sorted().prefix(20))")
  }

  @Test func keysOfRowsAreReadBack() {
    for document in registry.allDocuments() where Identity(key: document.key)?.key != document.key {
      Issue.record("\(document.key)")
    }
  }

  @Test(arguments: [
    ("theo Nghị định số 04/2015/NĐ-CP về", "known chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp"),
    ("theo Nghị định 04/2015 về", "known chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp"),
    ("theo Chỉ thị số 30-CT/TW ngày 18/02/1998 về", "known trung.uong.dang:chi.thi:1998-02-18;30-ct-tw"),
    ("theo Chỉ thị số 16/CT-TTg ngày 16/5/2016 về", "known thu.tuong:chi.thi:2016-05-16;16-ct-ttg"),
    ("theo Nghị quyết số 18-NQ/TW (khóa XII) về", "known trung.uong.dang:nghi.quyet:2017-10-25;18-nq-tw"),
    ("theo Luật Đất đai năm 2013 về", "known quoc.hoi:luat:2013-11-29;45-2013-qh13"),
    ("theo Bộ luật Lao động năm 2019 về", "known quoc.hoi:luat:2019-11-20;45-2019-qh14"),
    (
      "theo khoản 3 Điều 63 Bộ luật Lao động năm 2012 về",
      "known quoc.hoi:luat:2012-06-18;10-2012-qh13~art63-cla3"
    ),
    ("theo Hiến pháp năm 2013 về", "known quoc.hoi:hien.phap:2013-11-28;hien.phap"),
    ("theo Nghị quyết TW4 (khoá XII) về", "known trung.uong.dang:nghi.quyet:2016-10-30;04-nq-tw"),
    (
      "theo Chỉ thị số 05-CT/TW của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
      "known trung.uong.dang:chi.thi:2016-05-15;05-ct-tw"
    ),
  ])
  func binds(text: String, expected: String) {
    #expect(resolved(text) == [expected])
  }

  /// Of a list the subject is that of all its items.
  @Test func aListSharesItsSubject() {
    let text =
      "Thực hiện Chỉ thị số 03-CT/TW, Chỉ thị số 05-CT/TW của Bộ Chính trị về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh;"
    #expect(
      resolved(text) == [
        "known trung.uong.dang:chi.thi:2011-05-14;03-ct-tw",
        "known trung.uong.dang:chi.thi:2016-05-15;05-ct-tw",
      ])
  }

  @Test func theDayThatClosesAListIsOfAllWhereTheRegistryHasIt() {
    #expect(
      resolved("theo Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị về")
        == [
          "known trung.uong.dang:quyet.dinh:2013-12-12;217-qd-tw",
          "known trung.uong.dang:quyet.dinh:2013-12-12;218-qd-tw",
        ])
    // 16/CT-TTg has no known document of that day.
    #expect(
      resolved("theo Chỉ thị số 16/CT-TTg và Chỉ thị số 13/CT-TTg ngày 10/6/2015 về").first
        == "ambiguous 4 thu.tuong:chi.thi:*;16-ct-ttg")
  }

  @Test func aDayThatIsNotOfAnItemsOwnContradictsNothing() {
    let text =
      "theo các Nghị định số 71/2024/NĐ-CP, 88/2024/NĐ-CP, 102/2024/NĐ-CP ngày 30 tháng 7 năm 2024 của Chính phủ về"
    #expect(
      resolved(text) == [
        "known chinh.phu:nghi.dinh:2024-06-27;71-2024-nd-cp",
        "known chinh.phu:nghi.dinh:2024-07-15;88-2024-nd-cp",
        "known chinh.phu:nghi.dinh:2024-07-30;102-2024-nd-cp",
      ])
  }

  /// What nothing decides is never bound.
  @Test(arguments: [
    // No day, no term: one of several.
    ("theo Chỉ thị số 16/CT-TTg về", "ambiguous 4 thu.tuong:chi.thi:*;16-ct-ttg"),
    // A day that is none of the known ones.
    ("theo Chỉ thị số 16/CT-TTg ngày 17/8/2019 về", "open thu.tuong:chi.thi:2019-08-17;16-ct-ttg"),
    // The symbol is known, the day another: one of both is a misprint.
    (
      "theo Nghị định số 04/2015/NĐ-CP ngày 09/02/2015 về",
      "ambiguous 1 chinh.phu:nghi.dinh:2015-02-09;04-2015-nd-cp"
    ),
    ("theo Nghị định số 9999/2015/NĐ-CP về", "open chinh.phu:nghi.dinh:2015;9999-2015-nd-cp"),
    // A law by its name alone, in a text without a day.
    ("theo Luật Đất đai về", "ambiguous 3 quoc.hoi:luat:*;luat.dat.dai"),
    (
      "theo Nghị quyết Trung ương 6 khóa XII về", "ambiguous 4 trung.uong.dang:nghi.quyet:khoa.xii;hoi.nghi.6"
    ),
  ])
  func leavesOpen(text: String, expected: String) {
    #expect(resolved(text) == [expected])
  }

  @Test func aLawByNameIsTheOneOfTheCitingDay() {
    #expect(
      resolved("theo Bộ luật Lao động về", day: "2023-02-20") == [
        "known quoc.hoi:luat:2019-11-20;45-2019-qh14"
      ])
    #expect(
      resolved("theo Bộ luật Lao động về", day: "2015-02-20") == [
        "known quoc.hoi:luat:2012-06-18;10-2012-qh13"
      ])
    #expect(
      resolved("theo Luật Đất đai về", day: "2023-02-20") == ["known quoc.hoi:luat:2013-11-29;45-2013-qh13"])
  }

  @Test func aLawInAnothersSubjectIsTheOneOfThatDocumentsDay() {
    let text =
      "Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ quy định chi tiết Khoản 3, Điều 63 của Bộ Luật lao động về thực hiện quy chế dân chủ ở cơ sở tại nơi làm việc;"
    #expect(
      resolved(text, day: "2023-02-20").last == "known quoc.hoi:luat:2012-06-18;10-2012-qh13~art63-cla3")
  }

  @Test func shortFormsFollowWhatTheyStandFor() {
    #expect(
      resolved("theo Nghị định số 04/2015/NĐ-CP. Theo Nghị định 04 thì. Nghị định nêu trên quy định").last
        == "back 0 chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp")
  }
}

struct ValidityTests {
  private func row(_ symbol: String, _ date: String? = nil) -> KnownDocument? {
    registry.documents(withSymbol: symbol).first { date == nil || $0.date?.description == date }
  }

  /// Symbol, its date, the day asked for, the state, since when, what is in force in its place.
  @Test(
    arguments: [
      ("60/2013/NĐ-CP", "2013-06-19", "2018-12-31", "inForce", "2013-08-15", nil),
      ("60/2013/NĐ-CP", "2013-06-19", "2019-01-01", "replaced", "2019-01-01", "149/2018/NĐ-CP"),
      ("60/2013/NĐ-CP", "2013-06-19", "2023-02-20", "replaced", "2019-01-01", "145/2020/NĐ-CP"),
      ("10/2012/QH13", "2012-06-18", "2023-02-20", "replaced", "2021-01-01", "45/2019/QH14"),
      ("03-CT/TW", "2011-05-14", "2023-02-20", "replaced", "2016-05-15", "05-CT/TW"),
      ("30c/NQ-CP", "2011-11-08", "2023-02-20", "replaced", "2021-07-15", "76/NQ-CP"),
      ("30c/NQ-CP", "2011-11-08", "2021-02-20", "expired", "2020-12-31", nil),
      ("30c/NQ-CP", "2011-11-08", "2020-12-31", "inForce", nil, nil),
      ("04/2015/NĐ-CP", "2015-01-09", "2023-02-20", "inForce", "2015-02-25", nil),
      ("45/2019/QH14", "2019-11-20", "2020-12-31", "notYetInForce", "2021-01-01", nil),
      ("45/2013/QH13", "2013-11-29", "2025-01-01", "replaced", "2024-08-01", "31/2024/QH15"),
    ] as [(String, String, String, String, String?, String?)])
  func states(symbol: String, date: String, day: String, state: String, since: String?, current: String?)
    throws
  {
    let document = try #require(row(symbol, date))
    let day = try #require(PartialDate(iso: day))
    let validity = registry.status(of: document, at: day)
    #expect(validity.state.rawValue == state)
    #expect(validity.since?.description == since)
    #expect(validity.current?.symbol == current)
  }

  @Test func amendmentsAreListed() throws {
    let code = try #require(row("145/2020/NĐ-CP"))
    let validity = registry.status(of: code, at: PartialDate(year: 2023, month: 1, day: 1))
    #expect(validity.changes.contains { $0.source.numberText == "35-2022-nd-cp" && $0.kind == .amends })
  }

  @Test func chainsOfAllRowsEnd() {
    let day = PartialDate(year: 2026, month: 11, day: 1)
    for (index, document) in registry.allDocuments().enumerated() where index % 7 == 0 {
      #expect(registry.status(of: document, at: day).chain.count <= 20)
    }
  }
}

struct NearDocumentTests {
  /// A citation that is not known, its date, and what it is near to.
  @Test(
    arguments: [
      ("40/2015/NĐ-CP", "Nghị định", nil, "04/2015/NĐ-CP"),
      ("04/2016/NĐ-CP", "Nghị định", "2015-01-09", "04/2015/NĐ-CP"),
      ("145/2021/NĐ-CP", "Nghị định", nil, "145/2020/NĐ-CP"),
      ("01/2011/TT-BNY", "Thông tư", nil, "01/2011/TT-BNV"),
    ] as [(String, String, String?, String)])
  func near(symbol: String, type: String, date: String?, expected: String) throws {
    let day = date.flatMap { PartialDate(iso: $0) }
    let identity = Identity(type: type, symbol: try #require(Symbol(parsing: symbol)), date: nil)
    #expect(registry.near(identity, issued: day, limit: 8).contains { $0.document.symbol == expected })
    if day != nil { #expect(registry.near(identity, issued: day).first?.document.symbol == expected) }
  }

  @Test func nothingIsNearToNonsense() throws {
    let identity = Identity(
      type: "Nghị định", symbol: try #require(Symbol(parsing: "99999/1901/XYZ-ABCDEF")), date: nil)
    #expect(registry.near(identity).isEmpty)
  }
}

struct SuccessorTests {
  @Test(arguments: [
    ("Bình Phước", "tinh.dong.nai"), ("Bộ Kế hoạch và Đầu tư", "bo.tai.chinh"),
    ("Bình Dương", "thanh.pho.ho.chi.minh"),
    ("Bộ Giao thông vận tải", "bo.xay.dung"),
  ])
  func findsTheNewName(old: String, new: String) throws {
    let segment = try #require(Successors.segment(of: old))
    #expect(Successors.family(of: segment).contains(new))
    #expect(Successors.family(of: new).contains(segment))
  }

  @Test func unchangedOnesAreAlone() {
    #expect(Successors.family(of: "tinh.thanh.hoa") == ["tinh.thanh.hoa"])
  }
}
