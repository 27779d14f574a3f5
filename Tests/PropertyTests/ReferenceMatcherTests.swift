import ReferenceMatcher
import Testing

struct ReferenceMatcherTests {
  @Test(arguments: [
    ("theo Nghị định số 04/2015/NĐ-CP của", ["Nghị định 04/2015/NĐ-CP"]),
    ("theo Nghị  định số\n04/2015/NĐ-\nCP.", ["Nghị định 04/2015/NĐ-CP"]),
    ("hiện Chỉ thị số 30-CT/TW, ngày", ["Chỉ thị 30-CT/TW"]),
    ("hiện Chỉ thị 16/CT-TTg ngày 16", ["Chỉ thị 16/CT-TTg"]),
    (
      "các Nghị định số 1/2015/NĐ-CP, 02/2013/NĐ-CP và 3/2020/NĐ-CP;\n",
      [
        "Nghị định 1/2015/NĐ-CP", "Nghị định 02/2013/NĐ-CP", "Nghị định 3/2020/NĐ-CP",
      ]
    ),
    ("theo Thông tư liên tịch số 5/2015/TTLT-BNV-BTC của", ["Thông tư liên tịch 5/2015/TTLT-BNV-BTC"]),
    ("theo Nghi\u{323} đi\u{323}nh số 04\u{2215}2015/N\u{D0}\u{2013}CP của", ["Nghị định 04/2015/NĐ-CP"]),
    ("tại điểm a khoản 1 Điều 5 của", ["điểm a khoản 1 Điều 5"]),
    ("tại khoản 1 và khoản 3 Điều 12a, thì", ["khoản 3 Điều 12a"]),
    ("tại Điều 5 của Nghị định này.", ["Điều 5", "Nghị định này"]),
    ("hiện Kế hoạch\nnày", ["Kế hoạch này"]),
  ])
  func claimed(text: String, expected: [String]) {
    #expect(claims(in: Array(text.utf8)).map(written) == expected)
  }

  @Test(arguments: [
    "", "Số: 44/KH-UBND", "QUYẾT ĐỊNH\nSố 44/QĐ-UBND", "Điều 5. Phạm vi", "áp dụng\nĐiều 5 như sau",
    "theo Nghị định số 04/2015/TT-BTC của", "theo Nghị định số 04/2015/NĐ-CP5",
    "theo Nghị định số 04/2015/NĐ-CP/2",
    "từ Điều 5 đến Điều 9 của", "theo Luật số 45/2013/QH13 của", "theo Thông báo Kết luận số 12-KL/TW của",
    "sửa đổi Điều 5 của", "Bộ Luật này", "theo kế hoạch này", "theo Luật Kế hoạch số 4/KH-UBND",
    "tại Điều 5.2 của",
  ])
  func unclaimed(text: String) {
    #expect(claims(in: Array(text.utf8)).map(written) == [])
  }

  @Test func nothingIsClaimedOfBytesThatAreNoText() {
    #expect(claims(in: Array("theo Nghị định số 04/2015/NĐ-CP của".utf8) + [0xFF]).isEmpty)
  }

  @Test func aRangeCountsBytesOfTheOriginal() {
    let text = Array("theo  Nghi\u{323}  đi\u{323}nh số 04/2015/NĐ-\nCP của".utf8)
    let claim = claims(in: text).first
    #expect(claim.map { String(decoding: text[$0.range], as: UTF8.self) } == "Nghị  định số 04/2015/NĐ-\nCP")
  }
}

private func written(_ claim: Claim) -> String {
  switch claim.content {
  case .document(let type, let symbol): "\(type) \(symbol)"
  case .provision(let article, let clause, let point):
    [point.map { "điểm \($0)" }, clause.map { "khoản \($0)" }, "Điều \(article)"].compactMap(\.self)
      .joined(separator: " ")
  case .this(let type): "\(type) này"
  }
}
