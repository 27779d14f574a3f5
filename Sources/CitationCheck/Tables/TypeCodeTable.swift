import Citations

/// What a type code in a symbol can stand for.
struct TypeCode: Sendable {
  /// As officially written: `NĐ`, `TTr`.
  let code: String
  /// The document types it states, the official one first.
  let types: [String]
  /// Types that real drafts pair with it in loose words (an attached text, a joint paper): a warning, no error.
  let loose: [String]
}

/// Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW; Luật Ban hành văn bản quy phạm pháp luật;
/// the older codes as Thông tư liên tịch 55/2005/TTLT-BNV-VPCP and citations have them.
enum TypeCodes {
  static let all: [TypeCode] = rows(table).map {
    TypeCode(code: $0[0], types: $0[1].items, loose: $0[2].items)
  }

  static let byCode: [String: TypeCode] = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The codes by their form without diacritics in upper case; only where it stands for one code alone.
  static let byFoldedCode: [String: String] = {
    var out: [String: Set<String>] = [:]
    for row in all { out[row.code.foldedCode, default: []].insert(row.code) }
    return out.compactMapValues { $0.count == 1 ? $0.first : nil }
  }()

  private static let table: StaticString = """
    NĐ   | Nghị định |
    NQ   | Nghị quyết | Chương trình; Kế hoạch
    NQLT | Nghị quyết liên tịch | Nghị quyết
    QĐ   | Quyết định; Quy định | Quy chế; Chương trình; Đề án; Kế hoạch; Điều lệ; Chiến lược; Hướng dẫn; Quy trình; Dự án; Phương án
    CT   | Chỉ thị | Chương trình
    TT   | Thông tư; Thông tri | Tờ trình; Quy định; Quy chế
    TTLT | Thông tư liên tịch | Thông tư
    TTLB | Thông tư liên tịch | Thông tư
    PL   | Pháp lệnh |
    L    | Lệnh; Luật |
    LCT  | Luật; Bộ luật; Pháp lệnh |
    SL   | Sắc lệnh |
    SLt  | Sắc luật |
    VBHN | Văn bản hợp nhất | Luật; Bộ luật; Pháp lệnh; Nghị định; Thông tư; Quyết định; Nghị quyết; Công văn
    QC   | Quy chế |
    QyĐ  | Quy định |
    QĐi  | Quy định |
    TC   | Thông cáo |
    TB   | Thông báo; Tuyên bố | Kết luận
    TBKL | Thông báo | Kết luận
    HD   | Hướng dẫn |
    HDLN | Hướng dẫn |
    HDLT | Hướng dẫn |
    CTr  | Chương trình |
    CTrPH | Chương trình |
    CTPH | Chương trình |
    KH   | Kế hoạch |
    KHLT | Kế hoạch |
    KHPH | Kế hoạch |
    PA   | Phương án |
    ĐA   | Đề án |
    DA   | Dự án |
    BC   | Báo cáo |
    BB   | Biên bản |
    TTr  | Tờ trình |
    CĐ   | Công điện |
    KL   | Kết luận |
    GP   | Giấy phép |
    GM   | Giấy mời |
    HĐ   | Hợp đồng |
    """
}
