/// The words that generated texts are made of: facts about types, bodies and laws, and prose of our own.
enum Vocabulary {
  /// State documents numbered with a year: type, type code, issuer code, issuer.
  static let normative = [
    ("Nghị định", "NĐ", "CP", "Chính phủ"),
    ("Thông tư", "TT", "BTC", "Bộ Tài chính"),
    ("Thông tư", "TT", "BNV", "Bộ Nội vụ"),
    ("Thông tư", "TT", "BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội"),
    ("Thông tư", "TT", "BGDĐT", "Bộ Giáo dục và Đào tạo"),
    ("Thông tư", "TT", "BYT", "Bộ Y tế"),
    ("Quyết định", "QĐ", "TTg", "Thủ tướng Chính phủ"),
    ("Quyết định", "QĐ", "UBND", "Ủy ban nhân dân tỉnh Bình Phước"),
    ("Nghị quyết", "NQ", "HĐND", "Hội đồng nhân dân tỉnh Bình Phước"),
    ("Nghị quyết", "NQ", "HĐTP", "Hội đồng Thẩm phán Tòa án nhân dân tối cao"),
    ("Thông tư liên tịch", "TTLT", "BNV-VPCP", "Bộ Nội vụ"),
  ]

  /// State documents numbered without a year.
  static let administrative = [
    ("Kế hoạch", "KH", "UBND", "Ủy ban nhân dân tỉnh Bình Phước"),
    ("Chỉ thị", "CT", "TTg", "Thủ tướng Chính phủ"),
    ("Quyết định", "QĐ", "TTg", "Thủ tướng Chính phủ"),
    ("Quyết định", "QĐ", "BTC", "Bộ Tài chính"),
    ("Nghị quyết", "NQ", "CP", "Chính phủ"),
    ("Thông báo", "TB", "VPCP", "Văn phòng Chính phủ"),
    ("Công điện", "CĐ", "TTg", "Thủ tướng Chính phủ"),
    ("Tờ trình", "TTr", "SNV", "Sở Nội vụ"),
    ("Báo cáo", "BC", "UBND", "Ủy ban nhân dân tỉnh Bình Phước"),
    ("Hướng dẫn", "HD", "SNV", "Sở Nội vụ"),
  ]

  /// Party documents: type, type code, body code, body.
  static let party = [
    ("Chỉ thị", "CT", "TW", "Bộ Chính trị"),
    ("Kết luận", "KL", "TW", "Ban Bí thư"),
    ("Nghị quyết", "NQ", "TW", "Bộ Chính trị"),
    ("Quyết định", "QĐ", "TU", "Tỉnh ủy"),
    ("Đề án", "ĐA", "TU", "Tỉnh ủy"),
    ("Hướng dẫn", "HD", "VPTW", "Văn phòng Trung ương Đảng"),
    ("Chương trình", "CTr", "TU", "Tỉnh ủy"),
  ]

  /// Laws and codes with the symbol under which one version of each was passed.
  static let laws = [
    ("Luật Đất đai", "45/2013/QH13"), ("Bộ luật Lao động", "45/2019/QH14"),
    ("Luật Doanh nghiệp", "59/2020/QH14"), ("Luật Đầu tư", "61/2020/QH14"),
    ("Luật Việc làm", "38/2013/QH13"), ("Bộ luật Dân sự", "91/2015/QH13"),
    ("Luật Phòng, chống tham nhũng", "36/2018/QH14"),
  ]

  static let selves = ["Kế hoạch", "Nghị định", "Thông tư", "Quyết định", "Nghị quyết", "Luật", "Quy chế"]

  static let leads = [
    "Thực hiện", "Căn cứ", "Theo", "Triển khai", "Thi hành", "được sửa đổi, bổ sung bởi", "Thay thế",
    "Bãi bỏ",
    "Hướng dẫn thi hành", "ban hành kèm theo", "theo quy định tại", "Tiếp tục quán triệt",
  ]

  static let subjects = [
    "về công tác văn thư", "về việc nâng cao chất lượng cải cách hành chính",
    "quy định chi tiết một số điều", "về xây dựng và thực hiện dân chủ ở cơ sở", "ban hành quy chế làm việc",
  ]

  /// Prose that cites nothing.
  static let prose = [
    "Các cơ quan, đơn vị phối hợp chặt chẽ trong quá trình tổ chức.",
    "Sở Nội vụ chủ trì, tham mưu nội dung báo cáo định kỳ hằng quý.",
    "Nâng cao chất lượng phục vụ người dân và doanh nghiệp.",
    "Kinh phí được bố trí từ nguồn ngân sách theo phân cấp.",
    "Đẩy mạnh tuyên truyền trong cán bộ, công chức, viên chức và người lao động.",
    "Kết quả thực hiện là căn cứ để đánh giá, xếp loại cuối năm.",
  ]

  /// What looks like a citation and is none.
  static let falseFriends = [
    "Tỷ lệ đạt 449/449 đại biểu.", "Họp ngày 19/6/2013 tại hội trường.", "Năm học 2022-2023 có 1.250 em.",
    "Liên hệ số điện thoại 0271.3881234.", "Bản đồ tỷ lệ 1/500 đã được lập.", "Theo TCVN 7957:2008.",
    "Theo Mẫu số 01/ĐKT ban hành.", "Trực 24/24 giờ, 7/7 ngày.", "Chi 3.500.000 đồng cho 02 lớp.",
    "Theo quy định của pháp luật Việt Nam và của địa phương.",
    "Tuyên truyền pháp luật đầu tư, pháp luật lao động.",
    "Rà soát văn bản quy phạm pháp luật cần sửa đổi.", "Theo các văn bản hướng dẫn của Bộ.",
    "Mời luật sư tư vấn cho người dân.", "Kế hoạch 5 năm được thông qua.",
    "Xe biển số 93A-123.45 chạy quốc lộ 14.",
  ]

  static let headings = [
    "Điều 5. Phạm vi điều chỉnh", "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "Chương II", "II. NỘI DUNG",
    "a) Nội dung",
  ]

  static let points = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l"]
  static let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII"]
}
