/// Abbreviations of bodies and of the words of their names, as plans write them, with what they stand for.
///
/// Counted in real texts of provincial offices.
enum IssuerAliases {
  /// Whole names.
  static let bodies: [(alias: String, name: String)] = tableRows(bodyTable).map { ($0[0], $0[1]) }
  /// Parts of names, written out when a name is given.
  static let words: [String: String] = Dictionary(
    uniqueKeysWithValues: tableRows(wordTable).map { ($0[0], $0[1]) })

  private static let bodyTable: StaticString = """
    CP	Chính phủ
    VPCP	Văn phòng Chính phủ
    TTg	Thủ tướng Chính phủ
    BCT	Bộ Chính trị
    BBT	Ban Bí thư
    BCH TW	Ban Chấp hành Trung ương Đảng
    BCH TW Đảng	Ban Chấp hành Trung ương Đảng
    BCH Trung ương	Ban Chấp hành Trung ương Đảng
    BCH Trung ương Đảng	Ban Chấp hành Trung ương Đảng
    BCHTW	Ban Chấp hành Trung ương Đảng
    BCHTW Đảng	Ban Chấp hành Trung ương Đảng
    Ban Chấp hành TW	Ban Chấp hành Trung ương Đảng
    Ban Chấp hành TW Đảng	Ban Chấp hành Trung ương Đảng
    """

  private static let wordTable: StaticString = """
    UBND	Ủy ban nhân dân
    HĐND	Hội đồng nhân dân
    NN&PTNT	Nông nghiệp và Phát triển nông thôn
    NN&MT	Nông nghiệp và Môi trường
    NNMT	Nông nghiệp và Môi trường
    PTNT	Phát triển nông thôn
    TN&MT	Tài nguyên và Môi trường
    TNMT	Tài nguyên và Môi trường
    KH&ĐT	Kế hoạch và Đầu tư
    KHĐT	Kế hoạch và Đầu tư
    KH&CN	Khoa học và Công nghệ
    KHCN	Khoa học và Công nghệ
    GD&ĐT	Giáo dục và Đào tạo
    GDĐT	Giáo dục và Đào tạo
    TT&TT	Thông tin và Truyền thông
    TTTT	Thông tin và Truyền thông
    VHTT&DL	Văn hóa, Thể thao và Du lịch
    VHTTDL	Văn hóa, Thể thao và Du lịch
    VH&TT	Văn hóa và Thể thao
    GTVT	Giao thông vận tải
    LĐTBXH	Lao động - Thương binh và Xã hội
    LĐTB&XH	Lao động - Thương binh và Xã hội
    LĐ-TB&XH	Lao động - Thương binh và Xã hội
    MTTQ	Mặt trận Tổ quốc
    UBMTTQ	Ủy ban Mặt trận Tổ quốc
    LHPN	Liên hiệp Phụ nữ
    ND	Nông dân
    CCB	Cựu chiến binh
    LĐLĐ	Liên đoàn Lao động
    TNCS	Thanh niên Cộng sản
    HCM	Hồ Chí Minh
    BCH	Ban Chấp hành
    BTV	Ban Thường vụ
    BCĐ	Ban Chỉ đạo
    TW	Trung ương
    VN	Việt Nam
    """
}
