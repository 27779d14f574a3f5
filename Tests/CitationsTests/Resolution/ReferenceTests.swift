import Testing

@testable import Citations

/// The parts that a typed reference was read as, those that are there, in a fixed order.
private func read(_ text: String) -> String? {
  guard let reference = Reference(text) else { return nil }
  var out: [String] = []
  if let type = reference.type { out.append(type) }
  if let number = reference.number { out.append("\(number)" + (reference.suffix ?? "")) }
  if let name = reference.name { out.append("“\(name)”") }
  if let year = reference.year { out.append("y\(year)") }
  if let code = reference.code { out.append(code) }
  if let date = reference.date { out.append(date.description) }
  if let authority = reference.authority { out.append("by " + authority) }
  if let place = reference.place { out.append("in " + place) }
  if let term = reference.term { out.append("k\(term)") }
  for provision in reference.provisions { out.append(provision.keyFragment) }
  return out.joined(separator: " ")
}

struct ReferenceTests {
  @Test(arguments: [
    ("Chỉ thị 30-CT/TW", "chi.thi 30 ct-tw"), ("ct30", "chi.thi 30"), ("CT 30", "chi.thi 30"),
    ("chi thi 30 cua bo chinh tri", "chi.thi 30 by trung.uong.dang"), ("nd 04/2015", "nghi.dinh 4 y2015"),
    ("nđ 04/2015", "nghi.dinh 4 y2015"), ("NĐ04", "nghi.dinh 4"),
    ("nghi dinh 04/2015/nd-cp", "nghi.dinh 4 y2015 nd-cp"),
    ("Nghị định số 04/2015/NĐ-CP", "nghi.dinh 4 y2015 nd-cp"), ("04/2015/NĐ-CP", "nghi.dinh 4 y2015 nd-cp"),
    ("04-2015-nđ-cp", "nghi.dinh 4 y2015 nd-cp"), ("04 2015 nd cp", "nghi.dinh 4 y2015 nd-cp"),
    ("04.2015.NĐ.CP", "nghi.dinh 4 y2015 nd-cp"), ("04/2015/ndcp", "nghi.dinh 4 y2015 nd-cp"),
    ("nghidinh 4/2015", "nghi.dinh 4 y2015"), ("nghị đinh 04/2015", "nghi.dinh 4 y2015"),
    ("nghi dih 04/2015", "nghi.dinh 4 y2015"), ("NGHỊ ĐỊNH 04/2015/NÐ-CP", "nghi.dinh 4 y2015 nd-cp"),
    ("thong tu lien tch 55/2005", "thong.tu.lien.tich 55 y2005"),
    ("luật đất đai", "luat “luat dat dai”"), ("luat dat dai 2013", "luat “luat dat dai” y2013"),
    ("Luật Đất đai năm 2013", "luat “luat dat dai” y2013"), ("luật 45/2013/qh13", "luat 45 y2013 qh13"),
    ("luật đất đai số 45/2013/QH13", "luat 45 “luat dat dai” y2013 qh13"),
    ("bộ luật lao động", "luat “bo luat lao dong”"), ("BLLĐ 2019", "luat “bo luat lao dong” y2019"),
    ("khoản 3 điều 63 bộ luật lao động", "luat “bo luat lao dong” ~art63-cla3"),
    ("khoan 3 dieu 63 bo luat lao dong 2012", "luat “bo luat lao dong” y2012 ~art63-cla3"),
    (
      "điểm a, b khoản 1 và khoản 3 điều 5 nđ 30/2020",
      "nghi.dinh 30 y2020 ~art5-cla1-poia ~art5-cla1-poib ~art5-cla3"
    ),
    ("điểm đ khoản 1 điều 5 luật đất đai", "luat “luat dat dai” ~art5-cla1-poidd"),
    ("luật đất đai điều 63, khoản 3", "luat “luat dat dai” ~art63-cla3"),
    ("điều 5 đến điều 9 nđ 30/2020/nđ-cp", "nghi.dinh 30 y2020 nd-cp ~art5.to.9"),
    ("chương II luật đất đai", "luat “luat dat dai” ~chaii"),
    ("44/kh-ubnd bình phước 2023", "ke.hoach 44 y2023 kh-ubnd in tinh.binh.phuoc"),
    ("ke hoach 44 ubnd tinh binh phuoc nam 2023", "ke.hoach 44 y2023 ubnd in tinh.binh.phuoc"),
    ("kh 44 binh phuoc", "ke.hoach 44 in tinh.binh.phuoc"),
    ("18-nq/tw khóa xii", "nghi.quyet 18 nq-tw k12"), ("18/NQ-TW 2017", "nghi.quyet 18 y2017 nq-tw"),
    ("nq tw4 khóa xii", "nghi.quyet “hoi.nghi.4” by trung.uong.dang k12"),
    ("nghị quyết đại hội XIII của Đảng", "nghi.quyet “dai.hoi” by dai.hoi.dang k13"),
    ("30c/nq-cp", "nghi.quyet 30c nq-cp"), ("66.16/2026/NQ-CP", "nghi.quyet 6616 y2026 nq-cp"),
    ("16/ct-ttg ngày 16/5/2016", "chi.thi 16 y2016 ct-ttg 2016-05-16"),
    (
      "Nghị định số 04/2015/NĐ-\nCP ngày 09 tháng 01 năm 2015 của Chính phủ về thực hiện dân chủ",
      "nghi.dinh 4 y2015 nd-cp 2015-01-09 by chinh.phu"
    ),
    ("thông tư 01 năm 2011 bộ nội vụ", "thong.tu 1 y2011 by bo.noi.vu"),
    ("tt 01/2011/tt-bnv", "thong.tu 1 y2011 tt-bnv"),
    ("tt12/2009/tt-bgd&đt", "thong.tu 12 y2009 tt-bgddt"),
    ("công văn 1496/vpcp-ktth", "cong.van 1496 vpcp-ktth"),
    ("chỉ thị 30/TW", "chi.thi 30 tw"), ("đất đai 2013", "luat “luat dat dai” y2013"),
    ("hiến pháp 2013", "hien.phap “hien phap” y2013"), ("đề án 06", "de.an 6"), ("24/cp", "24 cp"),
    ("1238-QĐ/TU 05/5/2010", "quyet.dinh 1238 y2010 qd-tu 2010-05-05"),
    (
      "luật sửa đổi, bổ sung một số điều của luật đất đai 2018",
      "luat “luat sua doi bo sung mot so dieu cua luat dat dai” y2018"
    ),
  ])
  func reads(text: String, parts: String) {
    #expect(read(text) == parts)
  }

  @Test(arguments: [
    "", "  ", "xyz", "nghị định", "của", "09/01/2015", "ngày 09/01/2015", "--//..", "điều 5",
    "urn:lex:it:x:y:2015;1",
    "'; DROP TABLE documents; --", "\"", "luật", String(repeating: "a", count: 10_000),
    String(repeating: "điều 1 ", count: 300),
  ])
  func refuses(text: String) {
    #expect(Reference(text) == nil)
  }

  @Test func aKeyIsAReference() {
    let key = "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp"
    #expect(Reference(key + "~art5-cla2")?.provisions == [Provision(article: "5", clause: "2")])
    #expect(Reference(key)?.match(Identity(key: key)!)?.isExact == true)
  }

  /// Typed, key, distance; nil where it is another document.
  @Test(
    arguments: [
      ("nd 04/2015", "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp", 0),
      ("04/2015/nd-cf", "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp", 2),
      ("nd 05/2015", "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp", nil),
      ("nd 04/2016", "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp", nil),
      ("chỉ thị 30/TW", "urn:lex:vn:trung.uong.dang:chi.thi:1998-02-18;30-ct-tw", 0),
      ("ct30", "urn:lex:vn:thu.tuong:chi.thi:2021-11-19;30-ct-ttg", 0),
      ("ct 30 bộ chính trị", "urn:lex:vn:thu.tuong:chi.thi:2021-11-19;30-ct-ttg", nil),
      ("18-nq/tw khóa xii", "urn:lex:vn:trung.uong.dang:nghi.quyet:2017-10-25;18-nq-tw", 0),
      ("18-nq/tw khóa xiii", "urn:lex:vn:trung.uong.dang:nghi.quyet:2017-10-25;18-nq-tw", nil),
      ("18-nq/tw 2017", "urn:lex:vn:trung.uong.dang:nghi.quyet:khoa.xii;18-nq-tw", 0),
      ("luat dat dia 2013", "urn:lex:vn:quoc.hoi:luat:2013;luat.dat.dai", 1),
      ("luat dau tu 2013", "urn:lex:vn:quoc.hoi:luat:2013;luat.dat.dai", nil),
      (
        "44/kh-ubnd bình phước", "urn:lex:vn:tinh.binh.phuoc;uy.ban.nhan.dan:ke.hoach:2023-02-14;44-kh-ubnd",
        0
      ),
      (
        "44/kh-ubnd bình dương", "urn:lex:vn:tinh.binh.phuoc;uy.ban.nhan.dan:ke.hoach:2023-02-14;44-kh-ubnd",
        nil
      ),
      ("quyết định 04/2015/nđ-cp", "urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp", 2),
    ] as [(String, String, Int?)])
  func matches(text: String, key: String, distance: Int?) {
    #expect(Reference(text)?.match(Identity(key: key)!)?.distance == distance)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("dat dai", "dat dia", 1), ("abc", "abd", 1), ("abcdef", "xyz", 3),
    ("ab", "ba", 1),
  ])
  func distances(left: String, right: String, distance: Int) {
    #expect(editDistance(left, right, limit: 2) == distance)
  }
}
