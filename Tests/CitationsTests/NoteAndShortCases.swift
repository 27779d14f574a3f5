import Testing

@testable import Citations

/// Footnote digits, short forms of Party regulations, terms and years in brackets, each with its refusals.
struct NoteAndShortCases {
  @Test(arguments: [
    (
      "theo Nghị quyết số 20-NQ/TW1 ngày 16/6/2022 của Bộ Chính trị về",
      ["Nghị quyết số 20-NQ/TW1 ngày 16/6/2022 của Bộ Chính trị"]
    ),
    (
      "theo Quyết định số 04/QĐ-TTg2 của Thủ tướng Chính phủ",
      ["Quyết định số 04/QĐ-TTg2 của Thủ tướng Chính phủ"]
    ),
    // Without a date or an issuer the digit is no part of it.
    ("theo Chỉ thị số 12/CT-UBND2; xử lý", ["Chỉ thị số 12/CT-UBND"]),
  ])
  func footnoteDigits(text: String, expected: [String]) { #expect(mentions(text) == expected) }

  @Test(arguments: [
    ("theo khoản 2 Điều 10 Quy định 22; không", ["khoản 2 Điều 10 Quy định 22"]),
    ("theo Chỉ thị 05 và Quy định 08 về trách nhiệm", ["Chỉ thị 05", "Quy định 08"]),
    ("Quy định 10 ngày làm việc", []), ("Quy định 05 mức chi", []), ("Quy định 12, 15 và 20 giờ", []),
    ("Theo quy định 22; không", []),
  ])
  func shortRegulations(text: String, expected: [String]) { #expect(mentions(text) == expected) }

  @Test(arguments: [
    ("theo Quyết định 1956, mở lớp", ["Quyết định 1956"]), ("các Quyết định 2018, mở lớp", []),
    ("tổng kết Đề án 06 năm 2024 tại xã", ["Đề án 06"]), ("Đề án 10 năm 2021-2030", []),
    ("theo Nghị quyết 57 năm 2024 về", ["Nghị quyết 57 năm 2024"]),
    ("chi theo Điều 4, 5 chưa rõ", ["Điều 4, 5"]), ("chi theo Điều 4, 5 lớp học", ["Điều 4"]),
    ("| 4 | 102/UBND-VP | 30/7/2024 |", ["102/UBND-VP"]), ("| 4 | 102/VP | 30/7/2024 |", []),
  ])
  func shortForms(text: String, expected: [String]) { #expect(mentions(text) == expected) }

  @Test(arguments: [
    ("Theo Công văn này", "Công văn"), ("Theo Kế hoạch này", "Kế hoạch"), ("Theo Văn bản này", nil),
  ])
  func ownTypes(text: String, type: String?) {
    #expect(findCitations(in: text).citations.map(\.type) == [type])
  }

  @Test(arguments: [
    ("thực hiện Nghị quyết Trung ương 4 (khóa XI, XII).", ["Nghị quyết Trung ương 4 (khóa XI, XII)"]),
    ("thực hiện Nghị quyết Trung ương 4 (khóa XII), XV", ["Nghị quyết Trung ương 4 (khóa XII)"]),
    ("sửa đổi Luật Khoa học và Công nghệ (2013) và", ["Luật Khoa học và Công nghệ (2013)"]),
    ("theo Luật Đất đai (12) và", ["Luật Đất đai"]),
    ("theo Luật Thuế xuất khẩu, nhập khẩu để", ["Luật Thuế xuất khẩu, nhập khẩu"]),
  ])
  func brackets(text: String, expected: [String]) { #expect(mentions(text) == expected) }

  @Test(arguments: [
    ("văn bản số 2210／UBND – TH.\n", ["văn bản số 2210／UBND – TH"]),
    ("văn bản số 2210/UBND - TH về", ["văn bản số 2210/UBND"]),
  ])
  func spacedCodes(text: String, expected: [String]) { #expect(mentions(text) == expected) }

  @Test(arguments: [
    ("Sửa đổi một số quy định trong Luật Viên chức; Luật Giá để", Relation.amends),
    ("theo một số quy định trong Luật Viên chức", nil),
  ])
  func relations(text: String, expected: Relation?) {
    #expect(findCitations(in: text).citations.allSatisfy { $0.relation == expected })
  }

  @Test(arguments: [
    ("# ban_ke\n# Thông tư số 101/2018/TT-BTC quy định về kinh phí\n\nCăn cứ Luật Giá;", ["Luật Giá"]),
    ("# Kế hoạch thực hiện Thông tư số 101/2018/TT-BTC\n", ["Thông tư số 101/2018/TT-BTC"]),
  ])
  func headings(text: String, expected: [String]) { #expect(mentions(text) == expected) }
}
