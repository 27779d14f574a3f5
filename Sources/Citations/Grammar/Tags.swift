/// What the grammar wants to know of single words at a glance.
extension TagSet {
  /// Begins a unit of a document: `điểm`, `khoản`, `Điều` …
  static let unit = TagSet(rawValue: 1 << 0)
  /// Begins a document type or its abbreviation.
  static let type = TagSet(rawValue: 1 << 1)
  /// `số`
  static let number = TagSet(rawValue: 1 << 2)
  /// May stand before the first unit of a run.
  static let quantifier = TagSet(rawValue: 1 << 3)
  /// May stand between a relation's cue and the citation.
  static let filler = TagSet(rawValue: 1 << 4)
  /// Ends a relation's cue, or bears on it.
  static let cue = TagSet(rawValue: 1 << 5)
  /// Begins the name of a body that no table has.
  static let bodyHead = TagSet(rawValue: 1 << 6)
  /// Ends such a name.
  static let bodyStop = TagSet(rawValue: 1 << 7)
  /// Ends a law's name that no table has.
  static let lawStop = TagSet(rawValue: 1 << 8)
  /// May follow a bare number in a list of provisions.
  static let afterValue = TagSet(rawValue: 1 << 9)
  /// Follows a number that counts things.
  static let counted = TagSet(rawValue: 1 << 10)
  /// Leaves its sentence open, so that a line break after it is only a wrapped line.
  static let open = TagSet(rawValue: 1 << 11)
  /// Begins the name of another body in a list of issuers.
  static let bodyNext = TagSet(rawValue: 1 << 12)
  /// Begins the text of a form or a standard, whose code is no symbol.
  static let form = TagSet(rawValue: 1 << 13)
  /// Ends a line that names an office, over the signer's name.
  static let office = TagSet(rawValue: 1 << 14)

  /// The words of each tag; a word may have several.
  /// Makes another word of the unit's word after it: `tài khoản`, `hạng mục`, `địa điểm`.
  static let compound = TagSet(rawValue: 1 << 15)
  /// `hết`, of `hết hiệu lực`, and `bị`
  static let ending = TagSet(rawValue: 1 << 16)
  /// Begins two words that end the name of a body: `thực hiện`, `hướng dẫn`.
  static let bodyPair = TagSet(rawValue: 1 << 17)
  /// May follow `Nghị định trên` where `trên` ends the phrase.
  static let afterBack = TagSet(rawValue: 1 << 18)
  static let charter = TagSet(rawValue: 1 << 19)

  /// Leads to a provision or a document.
  static let citing = TagSet(rawValue: 1 << 20)

  /// Says how something is carried out, between a relation's cue and the citation.
  static let manner = TagSet(rawValue: 1 << 21)

  /// Begins a motto or names a level of administration in a document's head.
  static let head = TagSet(rawValue: 1 << 22)

  static let words: [(tags: TagSet, words: [Word])] = [
    (.head, [W.cộng, W.độc, W.đảng, W.tỉnh, W.thành]),
    (.unit, [W.điểm, W.khoản, W.điều, W.mục, W.chương, W.phần, W.tiểu, W.phụ, W.tiết, W.đoạn]),
    (.number, [W.số, W.sô]),
    (.quantifier, [W.các, W.những, W.từ, W.tên, W.đoạn]),
    (
      .filler,
      [
        W.các, W.những, W.nội, W.dung, W.một, W.số, W.điều, W.khoản, W.điểm, W.của, W.có, W.hiệu, W.quả,
        W.nghiêm, W.túc, W.tốt, W.nhiệm, W.vụ, W.quy, W.định, W.đầy, W.đủ, W.tại, W.theo, W.bởi, W.bằng,
        W.tinh, W.thần, W.chi, W.thi, W.hành, W.biện, W.pháp, W.và, W.cho, W.đúng, W.toàn, W.việc, W.vào,
        W.mục, W.tiếp, W.tục, W.tên, W.bộ, W.trên, W.sở, W.sâu, W.rộng, W.kỹ,
      ]
    ),
    (
      .manner,
      [
        W.hiệu, W.quả, W.nghiêm, W.túc, W.tốt, W.đầy, W.đủ, W.đồng, W.bộ, W.kịp, W.thời, W.quyết, W.liệt,
        W.thường,
        W.xuyên, W.sâu, W.rộng, W.kỹ, W.chặt, W.chẽ, W.triệt, W.để, W.có, W.toàn, W.diện, W.tuyên, W.truyền,
        W.phổ,
        W.biến, W.thiết, W.thực, W.linh, W.hoạt, W.khẩn, W.trương,
      ]
    ),
    (
      .cue,
      [
        W.cứ, W.thần, W.theo, W.tại, W.bởi, W.bằng, W.sung, W.đổi, W.thế, W.bỏ, W.tiết, W.dẫn, W.hiện,
        W.khai, W.triệt, W.hóa, W.cho, W.hành,
      ]
    ),
    (
      .bodyHead,
      [
        W.bộ, W.sở, W.ban, W.cục, W.tổng, W.hội, W.văn, W.liên, W.đoàn, W.trung, W.viện, W.trường, W.chi,
        W.thanh, W.tòa, W.ủy, W.mặt, W.phòng, W.công, W.kho, W.ngân, W.bảo, W.tỉnh, W.đảng, W.quân, W.thống,
        W.chánh, W.giám, W.học, W.bch, W.lđlđ, W.bcđ, W.ubmttq, W.mttq, W.đại, W.hiệp, W.kiểm, W.đài, W.ngành,
        W.thủ, W.quốc,
      ]
    ),
    (
      .bodyStop,
      [
        W.về, W.ngày, W.đã, W.được, W.có, W.tại, W.theo, W.là, W.thì, W.để, W.năm, W.khóa, W.nhằm, W.với,
        W.số, W.này, W.do, W.trên, W.cho, W.gửi, W.trong, W.tháng, W.từ, W.đến, W.như, W.khi, W.còn, W.các,
        W.bị, W.hết, W.nêu, W.đó, W.sẽ, W.phải, W.cùng, W.kèm, W.xét, W.trình,
      ]
    ),
    (
      .bodyPair,
      [
        W.hướng, W.sửa, W.phê, W.quyết, W.căn, W.thực, W.triển, W.giao, W.yêu, W.đề, W.chỉ, W.bãi, W.thay,
        W.quy, W.ban, W.bổ, W.thành, W.xây, W.tổ, W.báo, W.thông, W.kiến, W.tiếp, W.tăng,
      ]
    ),
    (
      .compound,
      [
        W.tài, W.chuyên, W.hạng, W.danh, W.đề, W.thành, W.địa, W.quan, W.thời, W.ưu, W.nhược, W.đặc, W.trọng,
        W.cao, W.giao, W.tổng, W.bưu, W.tâm, W.chấm, W.cổ, W.sai, W.nút, W.mốc,
      ]
    ),
    (.ending, [W.hết, W.bị]),
    (
      .citing,
      [
        W.tại, W.của, W.theo, W.và, W.hoặc, W.đến, W.từ, W.các, W.trong, W.thuộc, W.tên, W.vào, W.trừ, W.đổi,
        W.sung, W.bỏ, W.thế, W.điểm, W.khoản, W.hiện,
      ]
    ),
    (
      .afterBack,
      [
        W.thì, W.có, W.được, W.và, W.để, W.phải, W.là, W.cho, W.theo, W.quy, W.đã, W.sẽ, W.do, W.của, W.nếu,
        W.hoặc, W.đến, W.về,
      ]
    ),
    (.charter, [W.đảng, W.công, W.đoàn, W.hội, W.mặt, W.liên]),
    (
      .lawStop,
      [
        W.số, W.năm, W.ngày, W.này, W.được, W.đã, W.có, W.quy, W.là, W.thì, W.theo, W.tại, W.về, W.do, W.để,
        W.khi, W.nêu, W.trên, W.đó, W.hiện, W.nhằm, W.với, W.hết, W.khác, W.của, W.trong, W.như, W.từ, W.cho,
      ]
    ),
    (
      .afterValue,
      [
        W.và, W.hoặc, W.điều, W.khoản, W.của, W.nghị, W.luật, W.thông, W.quyết, W.bộ, W.chương, W.mục, W.pháp,
        W.đến, W.này, W.được, W.phụ, W.như, W.trong, W.tại, W.đã, W.hiến, W.nêu, W.vào, W.thì, W.có, W.là,
        W.phải, W.sẽ, W.bị, W.chưa, W.không, W.cũng, W.để,
      ]
    ),
    (
      .counted,
      [W.năm, W.người, W.ngày, W.tháng, W.triệu, W.tỷ, W.điều, W.đồng, W.vấn, W.nội, W.nhóm]
    ),
    (
      .open,
      [
        W.tại, W.của, W.và, W.theo, W.trong, W.thuộc, W.định, W.hoặc, W.đến, W.từ, W.sau, W.vào, W.sung,
        W.đổi, W.bỏ, W.các, W.với, W.ở, W.cứ, W.thế, W.hiện, W.như, W.ngoài, W.trừ, W.tên, W.nội, W.dung,
      ]
    ),
    (.bodyNext, [W.bộ, W.sở, W.ban, W.cục, W.ủy, W.chính, W.thủ]),
    (.form, [W.mẫu, W.biểu, W.phiếu, W.tcvn, W.qcvn]),
    (
      .office,
      [
        W.đốc, W.tịch, W.trưởng, W.thư, W.phòng, W.ban, W.tướng, W.phủ, W.ký, W.vụ, W.tm, W.kt, W.tl,
      ]
    ),
  ]
}
