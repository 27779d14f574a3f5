import Testing

@testable import Citations

/// What the items of a list take from its head, from each other and from its end.
struct ListCases {
  @Test(arguments: [
    (
      "các Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương (khóa XII)", "2017-10-25",
      "XII"
    ),
    ("Quyết định số 217-QĐ/TW và 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị khóa XI", "2013-12-12", "XI"),
  ])
  func listsShareTheirTail(text: String, date: String, term: String) {
    let found = citations(text)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.date?.description == date && $0.term == term && !$0.issuers.isEmpty })
  }

  @Test(arguments: [
    (
      "Các Nghị quyết của Quốc hội: số 142/2016/QH13 về kế hoạch (Nghị quyết số 142/2016/QH13), số 25/2016/QH14.",
      ["Nghị quyết Quốc hội", "Nghị quyết", "Nghị quyết Quốc hội"]
    ),
    (
      "các Nghị định của Chính phủ: số 71/2024/NĐ-CP về giá đất;\nsố 103/2024/NĐ-CP.",
      ["Nghị định Chính phủ", "Nghị định Chính phủ"]
    ),
    // The list ends with its paragraph, and what a code says is not overruled.
    ("Các Nghị quyết của Quốc hội: số 25/2016/QH14.\n\nGồm số 26/2016/QH14.", ["Nghị quyết Quốc hội", ""]),
    (
      "Các Quy định: số 8-QĐi/TW; áp dụng Luật số 51/2005/QH11 và số 20/2023/QH15",
      ["Quy định", "Luật", "Luật"]
    ),
    ("Các Báo cáo của Bộ Y tế: số 12/TTr-BYT.", ["Tờ trình"]),
    ("Gồm số 25/2016/QH14.", [""]),
    (
      "theo Thông tư liên tịch số 8/1998/TTLT-BYT-BNV của liên Bộ Y tế, Bộ Nội vụ.",
      ["Thông tư liên tịch Bộ Y tế + Bộ Nội vụ"]
    ),
    (
      "theo Thông tư liên tịch số 8/1998/TTLT-BYT-BNV của liên Bộ Y tế - Nội vụ.",
      ["Thông tư liên tịch liên Bộ Y tế - Nội vụ"]
    ),
    ("theo Thông tư 94-TT/LB của Liên Bộ trình", ["Thông tư Liên Bộ"]),
    (
      "theo Hướng dẫn số 15/HDLN/TC-YT của liên ngành Sở Tài chính - Sở Y tế.",
      ["Hướng dẫn Sở Tài chính + Sở Y tế"]
    ),
    (
      "các Quyết định của Thủ tướng Chính phủ số 14/2008/QĐ-TTg, số 62/2011/QĐ-TTg và số 53/2012/QĐ-UBND",
      ["Quyết định Thủ tướng Chính phủ", "Quyết định Thủ tướng Chính phủ", "Quyết định"]
    ),
    // Marks that a scan misread, where code and body tell what they are.
    (
      "theo Kể hoạch số 05/KH-UBND ngày 10/02/2009 cúa Ủy ban nhân dân tỉnh Bình Phước",
      ["Kế hoạch Ủy ban nhân dân tỉnh Bình Phước"]
    ),
    ("theo kể lể số 05/KH-UBND", ["Kế hoạch"]), ("ngày 10/02/2009, Kể hoạch số 05/NQ-HĐND", ["Nghị quyết"]),
  ])
  func typesAndIssuers(text: String, expected: [String]) {
    let found = citations(text).map { citation in
      [citation.type, citation.issuers.isEmpty ? nil : citation.issuers.map(\.name).joined(separator: " + ")]
        .compactMap(\.self).joined(separator: " ")
    }
    #expect(found == expected)
  }
}
