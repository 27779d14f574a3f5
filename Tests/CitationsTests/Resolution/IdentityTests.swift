import Testing

@testable import Citations

/// The keys of a text's citations, after resolution within it.
private func keys(_ text: String, place: String? = nil, issuer: String? = nil) -> [String?] {
  let bytes = Array(text.utf8)
  var reading = findCitations(in: bytes)
  if place != nil || issuer != nil {
    reading.header = DocumentHeader()
    reading.header.place = place
    reading.header.issuer = issuer
  }
  resolve(&reading, text: bytes)
  return reading.citations.map(\.key)
}

struct FoldingTests {
  @Test(arguments: [
    ("Nghị định số 04/2015/NĐ-CP", "nghi dinh so 04/2015/nd-cp"), ("ĐẶNG Thị Ðào", "dang thi dao"),
    ("Nghi\u{323} đi\u{323}nh", "nghi dinh"), ("", ""), ("日本 é ß", "日本 e ß"), ("a\u{301}\u{302}", "a"),
  ])
  func folds(text: String, expected: String) {
    #expect(folded(text) == expected)
    #expect(folded(Array(text.utf8)) == Array(expected.utf8))
  }

  @Test func brokenBytesPassThrough() {
    #expect(folded([0x41, 0xE1, 0xBB]) == [0x61, 0xE1, 0xBB])
    #expect(folded([0xFF, 0xC3]) == [0xFF, 0xC3])
  }

  @Test(
    arguments: [("XII", 12), ("iv", 4), ("IIII", nil), ("", nil), ("LXXXIX", 89), ("xi1", nil)]
      as [(String, Int?)])
  func roman(text: String, value: Int?) {
    #expect(romanValue(text) == value)
  }
}

struct IdentityTests {
  @Test(arguments: [
    (
      "Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ",
      "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp"
    ),
    ("Nghị định số 04/2015/NĐ-CP", "urn:lex:vn:chinh.phu:nghi.dinh:2015;04-2015-nd-cp"),
    ("Nghị định 4/2015/ND-CP", "urn:lex:vn:chinh.phu:nghi.dinh:2015;04-2015-nd-cp"),
    ("NGHỊ ĐỊNH SỐ 04/2015/NÐ - CP", "urn:lex:vn:chinh.phu:nghi.dinh:2015;04-2015-nd-cp"),
    (
      "Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII)",
      "urn:lex:vn:trung.uong.dang:chi.thi:1998-02-18;30-ct-tw"
    ),
    (
      "Chỉ thị số 30-CT/TW của Bộ Chính trị khóa VIII",
      "urn:lex:vn:trung.uong.dang:chi.thi:khoa.viii;30-ct-tw"
    ),
    ("Chỉ thị số 30-CT/TW", "urn:lex:vn:trung.uong.dang:chi.thi:*;30-ct-tw"),
    ("Chỉ thị số 16/CT-TTg", "urn:lex:vn:thu.tuong:chi.thi:*;16-ct-ttg"),
    ("Chỉ thị 16/CT-TTG ngày 16/5/2016", "urn:lex:vn:thu.tuong:chi.thi:2016-05-16;16-ct-ttg"),
    ("Luật Đất đai số 45/2013/QH13", "urn:lex:vn:quoc.hoi:luat:2013;45-2013-qh13"),
    ("Bộ luật Lao động số 45/2019/QH14", "urn:lex:vn:quoc.hoi:luat:2019;45-2019-qh14"),
    ("Nghị quyết số 93/2015/QH13", "urn:lex:vn:quoc.hoi:nghi.quyet:2015;93-2015-qh13"),
    ("Luật số 93/2015/QH13", "urn:lex:vn:quoc.hoi:luat:2015;93-2015-qh13"),
    ("Luật Đất đai năm 2013", "urn:lex:vn:quoc.hoi:luat:2013;luat.dat.dai"),
    ("Thông tư số 01/2011/TT-BNV", "urn:lex:vn:bo.noi.vu:thong.tu:2011;01-2011-tt-bnv"),
    (
      "Thông tư số 07/2010/TT-BNN",
      "urn:lex:vn:bo.nong.nghiep.va.phat.trien.nong.thon:thong.tu:2010;07-2010-tt-bnnptnt"
    ),
    ("Thông tư số 12/2009/TT-BGD&ĐT", "urn:lex:vn:bo.giao.duc.va.dao.tao:thong.tu:2009;12-2009-tt-bgddt"),
    (
      "Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP",
      "urn:lex:vn:bo.noi.vu+van.phong.chinh.phu:thong.tu.lien.tich:2005;55-2005-ttlt-bnv-vpcp"
    ),
    ("Nghị quyết 30c/NQ-CP ngày 08/11/2011", "urn:lex:vn:chinh.phu:nghi.quyet:2011-11-08;30c-nq-cp"),
    ("Nghị quyết số 66.16/2026/NQ-CP", "urn:lex:vn:chinh.phu:nghi.quyet:2026;66.16-2026-nq-cp"),
    (
      "Kế hoạch số 44/KH-UBND ngày 14/02/2023 của UBND tỉnh Bình Phước",
      "urn:lex:vn:tinh.binh.phuoc;uy.ban.nhan.dan:ke.hoach:2023-02-14;44-kh-ubnd"
    ),
    ("Kế hoạch số 44/KH-UBND ngày 14/02/2023", "urn:lex:vn:*;uy.ban.nhan.dan:ke.hoach:2023-02-14;44-kh-ubnd"),
    (
      "khoản 3 Điều 63 Luật Đất đai số 45/2013/QH13",
      "urn:lex:vn:quoc.hoi:luat:2013;45-2013-qh13~art63-cla3"
    ),
    (
      "Pháp lệnh số 34/2007/PL-UBTVQH11",
      "urn:lex:vn:uy.ban.thuong.vu.quoc.hoi:phap.lenh:2007;34-2007-ubtvqh11"
    ),
    ("Nghị quyết TW4 (khoá XII)", "urn:lex:vn:trung.uong.dang:nghi.quyet:khoa.xii;hoi.nghi.4"),
    ("Nghị quyết Trung ương 4 khóa XII", "urn:lex:vn:trung.uong.dang:nghi.quyet:khoa.xii;hoi.nghi.4"),
    ("Nghị quyết Đại hội XIII của Đảng", "urn:lex:vn:dai.hoi.dang:nghi.quyet:khoa.xiii;dai.hoi"),
    (
      "Công văn số 1496/VPCP-KTTH ngày 05/3/2021",
      "urn:lex:vn:van.phong.chinh.phu:cong.van:2021-03-05;1496-vpcp-ktth"
    ),
  ])
  func keyOfMention(text: String, key: String) {
    #expect(keys("theo \(text) thì") == [key])
  }

  @Test func headerFillsTheProvince() {
    #expect(
      keys(
        "theo Kế hoạch số 44/KH-UBND ngày 14/02/2023 của UBND tỉnh", place: "Bình Phước",
        issuer: "Sở Ngoại vụ")
        == ["urn:lex:vn:tinh.binh.phuoc;uy.ban.nhan.dan:ke.hoach:2023-02-14;44-kh-ubnd"])
  }

  @Test func districtsOwnNumbersStayOpen() {
    #expect(
      keys(
        "theo Kế hoạch số 44/KH-UBND ngày 14/02/2023 về", place: "Bình Phước",
        issuer: "Ủy ban nhân dân huyện Lộc Ninh")
        == ["urn:lex:vn:*;uy.ban.nhan.dan:ke.hoach:2023-02-14;44-kh-ubnd"])
  }

  @Test func termsAndDaysTellDocumentsOfOneSymbolApart() {
    let found = keys(
      """
      Nghị quyết số 18-NQ/TW ngày 25/10/2017 (khóa XII); Nghị quyết số 18-NQ/TW ngày 16/6/2022 (khóa XIII);
      Chỉ thị số 16/CT-TTg ngày 16/5/2016; Chỉ thị số 16/CT-TTg ngày 31/3/2020;
      Kế hoạch số 93/KH-UBND ngày 09/4/2020 của UBND tỉnh Bình Phước; Kế hoạch số 94/KH-UBND ngày 09/4/2020 của UBND tỉnh Bình Phước.
      """)
    #expect(found.count == 6 && Set(found).count == 6)
  }

  @Test(arguments: [
    "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp",
    "urn:lex:vn:trung.uong.dang:chi.thi:khoa.viii;30-ct-tw", "urn:lex:vn:thu.tuong:chi.thi:*;16-ct-ttg",
    "urn:lex:vn:*;uy.ban.nhan.dan:ke.hoach:2023;44-kh-ubnd", "urn:lex:vn:quoc.hoi:luat:*;luat.dat.dai",
    "urn:lex:vn:chinh.phu:nghi.quyet:2026;66.16-2026-nq-cp", "urn:lex:vn:*:thong.tu:2014;38-2014",
    "urn:lex:vn:tinh.vinh.long;huyen.tam.binh;uy.ban.nhan.dan:quyet.dinh:2020-03;30c-qd-ubnd",
    "urn:lex:vn:bo.noi.vu+van.phong.chinh.phu:thong.tu.lien.tich:2005;55-2005-ttlt-bnv-vpcp",
    "urn:lex:vn:tinh.binh.phuoc;tinh.uy:quyet.dinh:2010-05-05", "urn:lex:vn:chinh.phu:nghi.dinh:*;04",
  ])
  func keysAreReadBack(key: String) {
    #expect(Identity(key: key)?.key == key)
    #expect(Identity(key: key + "~art63-cla3")?.key == key)
  }

  @Test(arguments: ["2Q\u{310}/TT-BNV", "30c\u{30C}/NQ-CP", "66.1\u{308}6/2026/NQ-CP"])
  func marksThatVietnameseDoesNotUseReachNoKey(symbol: String) throws {
    let text = Array("theo Văn bản số \(symbol)".utf8)
    var reading = findCitations(in: text)
    resolve(&reading, text: text)
    let key = try #require(reading.citations.first?.key)
    #expect(Identity(key: key)?.key == key)
  }

  @Test(arguments: [
    "", "urn:lex:vn", "urn:lex:it:x:y:2015;1", "urn:lex:vn:chinh.phu:nghi.dinh:9.1.2015;04", "04/2015/NĐ-CP",
    "urn:lex:vn:chinh.phu:nghi.dinh:2015;", "urn:lex:vn:chinh.phu::2015;04",
    "urn:lex:vn:CHINH:nghi.dinh:2015;04",
    "urn:lex:vn:chinh.phu:nghi.dinh:2015-13-01;04", "urn:lex:vn:chinh.phu:nghi.dinh:khoa.abc;04",
  ])
  func whatIsNoKeyIsRefused(key: String) {
    #expect(Identity(key: key) == nil)
  }

  @Test(arguments: [
    (Provision(article: "63", clause: "3"), "~art63-cla3"),
    (Provision(clause: "1", point: "đ"), "~cla1-poidd"),
    (Provision(article: "5-9"), "~art5.to.9"), (Provision(appendix: "II"), "~appII"), (Provision(), ""),
    (Provision(chapter: "IV", section: "2"), "~chaIV-sec2"), (Provision(article: "12a"), "~art12a"),
  ])
  func fragments(provision: Provision, fragment: String) {
    #expect(provision.keyFragment == fragment.lowercased())
    #expect(fragment.isEmpty || Provision(keyFragment: fragment.lowercased()) == provision)
  }

  @Test func iriFollowsTheKey() {
    #expect(
      Identity(key: "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp")?.akomaNtosoIRI
        == "/akn/vn/act/nghi-dinh/chinh-phu/2015-01-09/04-2015-nd-cp")
    #expect(
      Identity(key: "urn:lex:vn:*;uy.ban.nhan.dan:ke.hoach:*;44-kh-ubnd")?.akomaNtosoIRI
        == "/akn/vn/doc/ke-hoach/open-uy-ban-nhan-dan/open/44-kh-ubnd")
    #expect(Provision(article: "63", clause: "3").akomaNtosoFragment == "~art_63__para_3")
  }
}

struct ResolveReadingTests {
  @Test(arguments: [
    // A later mention without date takes the earlier one's.
    (
      "theo Chỉ thị số 16/CT-TTg ngày 16/5/2016. Thực hiện Chỉ thị số 16/CT-TTg thì",
      [
        "urn:lex:vn:thu.tuong:chi.thi:2016-05-16;16-ct-ttg",
        "urn:lex:vn:thu.tuong:chi.thi:2016-05-16;16-ct-ttg",
      ]
    ),
    // A short form is the numbered one before it.
    (
      "theo Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ. Theo Nghị định 04 thì",
      [
        "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp",
        "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp",
      ]
    ),
    // Two dates for one symbol with a year: still one document, its date unsaid.
    (
      "theo Nghị định số 04/2015/NĐ-CP ngày 09/01/2015, theo Nghị định số 04/2015/NĐ-CP ngày 09/02/2015 thì",
      [
        "urn:lex:vn:chinh.phu:nghi.dinh:2015;04-2015-nd-cp",
        "urn:lex:vn:chinh.phu:nghi.dinh:2015;04-2015-nd-cp",
      ]
    ),
    // Two fit: stays open.
    (
      "Chỉ thị số 16/CT-TTg ngày 16/5/2016; Chỉ thị số 16/CT-TTg ngày 31/3/2020; theo Chỉ thị số 16/CT-TTg thì",
      [
        "urn:lex:vn:thu.tuong:chi.thi:2016-05-16;16-ct-ttg",
        "urn:lex:vn:thu.tuong:chi.thi:2020-03-31;16-ct-ttg",
        "urn:lex:vn:thu.tuong:chi.thi:*;16-ct-ttg",
      ]
    ),
  ])
  func joins(text: String, expected: [String]) {
    #expect(keys(text) == expected)
  }

  @Test func severalFitsAreNamed() {
    let text =
      "Chỉ thị số 16/CT-TTg ngày 16/5/2016; Chỉ thị số 16/CT-TTg ngày 31/3/2020; theo Chỉ thị số 16/CT-TTg thì"
    var reading = findCitations(in: text)
    resolve(&reading)
    #expect(
      reading.citations.last?.resolution
        == .ambiguous(candidates: [
          "urn:lex:vn:thu.tuong:chi.thi:2016-05-16;16-ct-ttg",
          "urn:lex:vn:thu.tuong:chi.thi:2020-03-31;16-ct-ttg",
        ]))
  }

  @Test func backReferencesMeanTheNearestOfTheirType() {
    let text = "Theo Nghị định số 04/2015/NĐ-CP và Thông tư số 01/2011/TT-BNV. Nghị định nêu trên quy định"
    var reading = findCitations(in: text)
    let inferences = resolve(&reading)
    #expect(reading.citations.last?.kind == .back)
    #expect(reading.citations.last?.resolution == .back(to: 0))
    #expect(reading.citations.last?.key == reading.citations.first?.key)
    #expect(inferences == [Inference(citation: 2, source: 0, reason: .nearestOfType)])
  }

  @Test func theOwnNumberIsTheDocumentItself() {
    let text =
      "Phụ lục I (kèm theo Quyết định số 12/2020/QĐ-TTg ngày 05/3/2020 của Thủ tướng Chính phủ) và Quyết định số 13/2020/QĐ-TTg"
    var reading = findCitations(in: text)
    reading.header = DocumentHeader()
    reading.header.type = "Quyết định"
    reading.header.symbol = Symbol(parsing: "12/2020/QĐ-TTg")
    resolve(&reading)
    #expect(reading.citations.map(\.resolution) == [.self, .open])
  }

  @Test func aTextOfManyCitationsIsResolvedInLinearTime() {
    let text = String(repeating: "theo Nghị định 04 và Chỉ thị số 16/CT-TTg, ", count: 20_000)
    var reading = findCitations(in: text)
    resolve(&reading)
    #expect(reading.citations.count == 40_000)
  }
}
