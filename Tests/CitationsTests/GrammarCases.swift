import Foundation
import Testing

@testable import Citations

/// Rules of the grammar, each with what it reads and what looks like it and is refused.
struct GrammarCases {
  @Test(arguments: [
    ("thực hiện Điều lệ Công đoàn Việt Nam khóa XI trong", "Điều lệ Công đoàn Việt Nam khóa XI"),
    ("theo Điều lệ Đảng Cộng sản Việt Nam", "Điều lệ Đảng Cộng sản Việt Nam"),
    ("theo Điều lệ Đoàn TNCS Hồ Chí Minh", "Điều lệ Đoàn TNCS Hồ Chí Minh"),
    ("áp dụng Quy chuẩn này", "Quy chuẩn này"),
    ("thực hiện Chương trình hành động này", "Chương trình hành động này"),
    (
      "theo Chương trình phối hợp số 02-CTrPH/BDVTU ngày 05/3/2021",
      "Chương trình phối hợp số 02-CTrPH/BDVTU ngày 05/3/2021"
    ),
    ("theo Kết luận 126 và", "Kết luận 126"),
    ("tại Điều 3 của quy định này", "Điều 3 của quy định này"),
    ("tại Điều 4 Nghị định trên.", "Điều 4 Nghị định trên"),
    (
      "của Bộ trưởng Bộ Giao thông vận tải: Thông tư số 30/2019/TT-BGTVT của Bộ trưởng Bộ Giao thông vận tải về",
      "Thông tư số 30/2019/TT-BGTVT của Bộ trưởng Bộ Giao thông vận tải"
    ),
    (
      "theo Kết luận số 21-KL/TW của Hội nghị Trung ương 4 khóa XIII",
      "Kết luận số 21-KL/TW của Hội nghị Trung ương 4 khóa XIII"
    ),
    (
      "Kết luận số 137-KL/TW ngày 28/3/2025 của Bộ Chính trị, Ban Bí thư về",
      "Kết luận số 137-KL/TW ngày 28/3/2025 của Bộ Chính trị, Ban Bí thư"
    ),
    (
      "tại Điều 5, Điều 6 Chương II; khoản 1 Điều 10 của Pháp lệnh số 34/2007/PL-UBTVQH11",
      "Điều 5, Điều 6 Chương II; khoản 1 Điều 10 của Pháp lệnh số 34/2007/PL-UBTVQH11"
    ),
    (
      "tại điểm a khoản 1; khoản 3; điểm b khoản 4 Điều này",
      "điểm a khoản 1; khoản 3; điểm b khoản 4 Điều này"
    ),
    ("tại điểm a,bkhoản 1 Điều 3 Luật Đất đai", "điểm a,bkhoản 1 Điều 3 Luật Đất đai"),
    ("theo Thôngtư số 07/2021/TT-BLĐTBXH", "Thôngtư số 07/2021/TT-BLĐTBXH"),
    (
      "Kế hoạch số44/KH-UBND ngày16/02/2022 củaUBND tỉnh Bạc Liêu",
      "Kế hoạch số44/KH-UBND ngày16/02/2022 củaUBND tỉnh Bạc Liêu"
    ),
    (
      "theo Nghị quyết số 91/2018/NQ-\n- 9 -\nHĐND ngày 12/7/2018",
      "Nghị quyết số 91/2018/NQ- - 9 - HĐND ngày 12/7/2018"
    ),
    ("Tờ trình số 368/TTr-XD(KTXD) ngày 26/12/2024", "Tờ trình số 368/TTr-XD(KTXD) ngày 26/12/2024"),
    (
      "theo khoản 7 Điều 15 và Phụ lục IIA kèm theo Thông tư này",
      "khoản 7 Điều 15 và Phụ lục IIA kèm theo Thông tư này"
    ),
    ("Pháp lệnh ưu đãi người có công", "Pháp lệnh ưu đãi người có công"),
    ("Luật tổ chức HĐND và UBND ngày 26/11/2003", "Luật tổ chức HĐND và UBND ngày 26/11/2003"),
  ])
  func reads(text: String, mention: String) {
    #expect(mentions(text) == [mention])
  }

  @Test(arguments: [
    "số tài khoản 3713.0.1012345 tại Kho bạc", "xử lý kỷ luật cán bộ, công chức",
    "theo quy định của pháp luật Việt Nam và",
    "quy định của luật đó.Điều 34.2.LQ.5. Quyền và nguyên tắc", "QUẢN LÝ VĂN BẢN ĐẾN\nĐiều 20. Trình tự",
    "có 60 xã\n50\nĐiều 7. Hiệu lực", "1\nkhoản\n2. Người nào", "Chương III. TIÊU CHUẨN ĐÁNH GIÁ......60",
    "QC01-18.2010-TT26.doc", "tải về 47_2011_NĐ-CP.doc", "54/2018/TT-BL%C4%90TBXH",
    "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.",
    "ĐẢNG ỦY XÃ CẨM LẠC\n*\nSố 21-KH/ĐU\n\nKẾ HOẠCH\nhọc tập", "Quốc hội ban hành Luật Công đoàn.",
    "LUẬT\n\nCÔNG ĐOÀN", "theo hợp đồng số 14/2014/HĐ-TVTK ngày", "Biểu báo cáo số 03/BC-PN", "số 0/NQ-CP",
    "Thông báo trên hệ thống thông tin", "hạng mục 2 và địa điểm 3", "Luật\n  số: 12/2012/QH13\nHà Nội, ngày",
  ])
  func refuses(text: String) {
    #expect(mentions(text) == [])
  }

  @Test(arguments: [
    (
      "Căn cứ Nghị định số 84/2007/NĐ-CP của Chính phủ về đất; Nghị định số 69/2009/NĐ-CP của Chính phủ",
      [Relation.basis, .basis]
    ),
    (
      "Bãi bỏ toàn bộ Nghị quyết số 15/2016/NQ-HĐND và Điều 3 Nghị quyết số 30/2017/NQ-HĐND.",
      [.repeals, .repeals]
    ),
    (
      "Các quyết định sau bị bãi bỏ: Quyết định số 15/2014/QĐ-UBND, số 09/2018/QĐ-UBND.",
      [.repeals, .repeals]
    ),
    ("Nghị quyết số 22/2018/NQ-HĐND hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực", [.repeals, nil]),
    ("Nghị định số 178/2024/NĐ-CP (sửa đổi, bổ sung bởi Nghị định số 67/2025/NĐ-CP)", [nil, .amendedBy]),
    ("Thay cụm từ “hủy bỏ” bằng cụm từ “bãi bỏ” tại điểm b khoản 2 Điều 42.", [.amends]),
    ("Bãi bỏ nội dung quy định về giá tại Quyết định số 35/2022/QĐ-UBND.", [.repeals]),
    ("thay cho Kế hoạch số 51/KH-UBND", [.replaces]),
    ("kết quả thực hiện Kế hoạch số 51/KH-UBND", [nil]),
    ("thực hiện theo Kế hoạch số 51/KH-UBND", [nil]),
    ("Quyết định số 20/QĐ-TTg về việc thực hiện Chỉ thị số 30-CT/TW", [nil, nil]),
    ("triển khai đồng bộ, hiệu quả Luật Giá", [.implements]),
    ("thực hiện nghiêm túc, có hiệu quả Chỉ thị số 05-CT/TW", [.implements]),
    ("chỉ đạo nghiêm túc, có hiệu quả Chỉ thị số 05-CT/TW", [nil]),
    ("Thi hành Chỉ thị số 15/CT-TTg", [.implements]),
    ("có hiệu lực thi hành. Nghị định số 15/2020/NĐ-CP", [nil]),
    ("hướng dẫn thi hành Nghị định số 15/2020/NĐ-CP", [.guides]),
    ("quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu", [.guides]),
    ("được thực hiện Nghị quyết số 140/NQ-CP", [nil]),
    (
      "Căn cứ:\n- Luật Giá;\n- Nghị định số 15/2020/NĐ-CP;\n- Kế hoạch số 4/KH-UBND.",
      [.basis, .basis, .basis]
    ),
    ("Căn cứ các văn bản sau đây:\n- Luật Giá;", [.basis]),
    ("Gồm:\n- Luật Giá;\n- Nghị định số 15/2020/NĐ-CP;", [nil, nil]),
    ("1. Khoản 3 Điều 4 được sửa đổi như sau:", [.amends]),
    ("Khoản 2 Điều 9 Quyết định số 35/2022/QĐ-UBND được sửa đổi, bổ sung như sau:", [.amends]),
    ("Khoản 3 Điều 4 được sửa đổi khi cần", [nil]), ("Khoản 3 Điều 4 quy định như sau", [nil]),
  ])
  func relations(text: String, expected: [Relation?]) {
    #expect(citations(text).map(\.relation) == expected)
  }

  @Test(arguments: [
    ("Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
    ("BCH TW Đảng", "Ban Chấp hành Trung ương Đảng"),
    ("Đảng ủy Quân sự Trung ương", "Đảng ủy Quân sự Trung ương"),
    ("UBND TP. Huế", "Ủy ban nhân dân thành phố Huế"),
    ("UBND tỉnh\nCăn cứ", "Ủy ban nhân dân tỉnh"),
    ("Cục An toàn thực phẩm hướng dẫn", "Cục An toàn thực phẩm"),
    ("Bộ Tài chính quy định", "Bộ Tài chính"),
  ])
  func issuers(written: String, name: String) {
    #expect(
      citations("Công văn số 12/CV-ABC ngày 01/02/2020 của \(written)").first?.issuers.first?.name == name)
  }

  @Test(arguments: [
    ("ỦY BAN NHÂN DÂN\nTỈNH TRÀ VINH", "Tỉnh ủy", "Tỉnh ủy Trà Vinh"),
    ("TỈNH ỦY TRÀ VINH", "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy Trà Vinh"),
    ("UBND TỈNH GIA LAI\nUBND HUYỆN CHƯ PRÔNG", "UBND huyện", "Ủy ban nhân dân huyện Chư Prông"),
    ("HUYỆN ỦY ĐẮK MIL", "Huyện ủy", "Huyện ủy Đắk Mil"),
    ("Không có nơi nào", "UBND huyện", "Ủy ban nhân dân huyện"),
  ])
  func places(head: String, written: String, name: String) {
    let text =
      "\(head)\n\nKẾ HOẠCH\nvề dân vận\n\nThực hiện Kế hoạch số 12/KH-ABC ngày 01/02/2020 của \(written);"
    #expect(citations(text).first?.issuers.first?.name == name)
  }

  @Test(arguments: [
    ("Nghi dinh so 04/2015/ND-CP ngay 09/01/2015 cua Chinh phu ve dan chu", "04/2015/NĐ-CP"),
    ("Quyet dinh so 217-QD/TW ngay 12/12/2013 cua Bo Chinh tri", "217-QĐ/TW"),
    ("Thông tư số 06/2022/TT-B\u{422}\u{421} ngày 08/02/2022", "06/2022/TT-BTC"),
    ("công văn số 1234/ubnd-nc ngày 3/4/2019 của ubnd tỉnh về", "1234/UBND-NC"),
    ("Công văn số 1234 /UBND - VX ngày 7/9/2022", "1234/UBND-VX"),
    ("Chỉ thị số 45/CT-TT\u{FEFF}g ngày 13/1/2013", "45/CT-TTg"),
  ])
  func symbols(text: String, symbol: String) {
    #expect(citations(text).first?.symbol?.text == symbol)
  }

  @Test(arguments: [
    (
      "Kế hoạch số 44/KH-UBND về việc triển khai dân vận năm 2023, Giám đốc Sở Tư pháp ban hành kế hoạch",
      "triển khai dân vận năm 2023"
    ),
    (
      "Luật số 46/2014/QH13 sửa đổi Luật Bảo hiểm y tế, có hiệu lực kể từ ngày 01/01/2015",
      "sửa đổi Luật Bảo hiểm y tế"
    ),
    (
      "Nghị định số 10/2020/NĐ-CP quy định về vận tải đã được sửa đổi bởi Nghị định khác",
      "quy định về vận tải"
    ),
    ("Công văn số 12/SNV-CCVC V/v nâng bậc lương;", "nâng bậc lương"),
  ])
  func subjects(text: String, subject: String) {
    #expect(citations(text).first?.subject == subject)
  }

  /// The own number and the date may stand in one line, or the number run on into the next.
  @Test(arguments: [
    (
      "SỞ TƯ PHÁP   Độc lập - Tự do\nSố: 604/KH-STP   Đà Nẵng, ngày 24 tháng 02 năm 2026\n\nKẾ HOẠCH\nvề dân vận",
      "Đà Nẵng"
    ),
    ("Số: 604\n/2026/QĐ-UBND\n\nKẾ HOẠCH\nvề dân vận", nil),
  ])
  func placesOfHeads(text: String, place: String?) {
    #expect(findCitations(in: text).header.place == place)
  }

  /// A text without line breaks is read in overlapping blocks; nothing is lost or read twice at their ends.
  @Test func blocksMeetWithoutASeam() {
    let one = "theo Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ, "
    let found = citations(String(repeating: one, count: 12_000))
    #expect(found.count == 12_000)
    #expect(found.allSatisfy { $0.range.length == found[0].range.length })
  }

  @Test func aRefusalSaysWhy() {
    var text = "Nơi nhận:\n- Như Điều 3;\ntheo hợp đồng số 14/2014/HĐ-TVTK ngày"
    let (_, refusals) = text.withUTF8 { CitationScanner().readingWithRefusals(of: $0) }
    #expect(refusals.map(\.reason) == [.recipient, .contract])
  }

  @Test(arguments: [
    (
      "Quyết định số 5/QĐ-UBND về việc công bố thủ tục mới ban hành, được sửa đổi, bị bãi bỏ lĩnh vực đất đai.",
      "công bố thủ tục mới ban hành, được sửa đổi, bị bãi bỏ lĩnh vực đất đai"
    ),
    ("Nghị định số 5/2020/NĐ-CP về phí, được sửa đổi năm 2022", "phí"),
    ("Chỉ thị số 13-CT/TW về rừng, Ban Thường vụ Tỉnh ủy (khóa XV) ban hành chương trình", "rừng"),
  ])
  func subjects(text: String, expected: String) {
    #expect(citations(text).first?.subject == expected)
  }

  @Test(arguments: [
    ("Quyết định số 5/QĐ-UB của Ủyban nhân dân tỉnh Cà Mau", "Ủy ban nhân dân tỉnh Cà Mau"),
    ("Kế hoạch số 5-KH/ĐU của Đảng ủy UBND tỉnh Gia Lai", "Đảng ủy Ủy ban nhân dân tỉnh Gia Lai"),
    ("Thông tư số 5/2004/TT-BTC của Bộ Tài chính Xét đề nghị", "Bộ Tài chính"),
  ])
  func issuers(text: String, expected: String) {
    #expect(citations(text).first?.issuers.map(\.name) == [expected])
  }

  @Test(arguments: [
    ("QUY ĐỊNH TẠINGHỊ ĐỊNH SỐ 159/2016/NĐ-CP", "NGHỊ ĐỊNH SỐ 159/2016/NĐ-CP"),
    ("theo Quyết định số 9/NQTƯ của", "Quyết định số 9/NQTƯ"),
    ("theo điểm ố", nil), ("theo Quyết định số 9/NQ-Ṭ", "Quyết định số 9/NQ"), ("theo 12/HĐ-KT", nil),
  ])
  func gluedAndRefused(text: String, expected: String?) {
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(mentions(text).first == expected)
    #expect(mentions(decomposed).first == expected?.decomposedStringWithCanonicalMapping)
  }

  @Test(arguments: [
    // A foot of the document's own in mid-citation; the same words in a paragraph of text, or without a page, are read.
    (
      "thực hiện Nghị quyết số\n\n27-CTr/HU - Trang 6\n\n19-NQ/TW của",
      ["Nghị quyết số 27-CTr/HU - Trang 6 19-NQ/TW"]
    ),
    ("theo Chương trình số\n27-CTr/HU trang 6", ["Chương trình số 27-CTr/HU"]),
    ("thực hiện\n\nKế hoạch số 27/KH-UBND\n\nđã", ["Kế hoạch số 27/KH-UBND"]),
  ])
  func feet(text: String, expected: [String]) {
    #expect(mentions(text) == expected)
  }
}
