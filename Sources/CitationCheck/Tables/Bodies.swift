/// A body that issues documents, as its codes in symbols and its names in texts tell it.
struct Body: Sendable {
  /// The full name: `Bộ Tài chính`.
  let name: String
  /// Codes in symbols, as officially written first; of `QH13` the letters alone.
  let codes: [String]
  /// How names of it begin or read, folded; the longest that fits decides.
  let names: [String]
  let level: Level

  enum Level: String, Sendable {
    /// The National Assembly and its Standing Committee.
    case assembly
    case government
    /// Ministries and bodies of their rank.
    case ministry
    case court
    /// The Party's central bodies.
    case party
    /// Provincial and lower Party committees.
    case committee
    /// People's Councils and Committees.
    case local
    /// Agencies and offices under the above.
    case office
  }
}

/// Sources: the facts of issuing bodies, of which only the sure rows are here.
enum Bodies {
  static let all: [Body] = rows(table).map { fields in
    Body(
      name: fields[0], codes: fields[1].items, names: ([fields[0]] + fields[2].items).map(\.foldedName),
      level: Body.Level(rawValue: fields[3])!)
  }

  static let byCode: [String: [Body]] = {
    var out: [String: [Body]] = [:]
    for body in all { for code in body.codes { out[code, default: []].append(body) } }
    return out
  }()

  /// The first, official code of each body by its form without diacritics; only where it stands for one code alone.
  static let byFoldedCode: [String: String] = {
    var out: [String: Set<String>] = [:]
    for code in byCode.keys { out[code.foldedCode, default: []].insert(code) }
    return out.compactMapValues { $0.count == 1 ? $0.first : nil }
  }()

  /// The body that a name as written means; nil when no row has it.
  static func named(_ name: String) -> Body? {
    let folded = name.foldedName
    var best: (body: Body, length: Int)?
    for body in all {
      for form in body.names where form.count > best?.length ?? 0 {
        if folded == form || folded.hasPrefix(form + " ") || folded.hasSuffix(" " + form)
          || folded.contains(" " + form + " ")
        {
          best = (body, form.count)
        }
      }
    }
    return best?.body
  }

  private static let table: StaticString = """
    Quốc hội | QH | | assembly
    Ủy ban Thường vụ Quốc hội | UBTVQH; TVQH | Thường vụ Quốc hội | assembly
    Hội đồng Nhà nước | HĐNN | | assembly
    Chủ tịch nước | CTN | | assembly
    Chính phủ | CP | Hội đồng Chính phủ | government
    Hội đồng Bộ trưởng | HĐBT | | government
    Thủ tướng Chính phủ | TTg | Thủ tướng; Phó Thủ tướng | government
    Văn phòng Chính phủ | VPCP | Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ | office
    Văn phòng Quốc hội | VPQH | | office
    Bộ Nội vụ | BNV | | ministry
    Bộ Tài chính | BTC; TC | | ministry
    Bộ Tư pháp | BTP | | ministry
    Bộ Công an | BCA | | ministry
    Bộ Quốc phòng | BQP; QP | | ministry
    Bộ Ngoại giao | BNG | | ministry
    Bộ Giáo dục và Đào tạo | BGDĐT; BGD&ĐT; GDĐT; GD&ĐT; BGD-ĐT | Bộ GD&ĐT; Bộ GDĐT; Bộ Giáo dục & Đào tạo | ministry
    Bộ Y tế | BYT | | ministry
    Bộ Công Thương | BCT | | ministry
    Bộ Xây dựng | BXD | | ministry
    Bộ Giao thông vận tải | BGTVT; GTVT | Bộ GTVT | ministry
    Bộ Nông nghiệp và Phát triển nông thôn | BNNPTNT; BNN; BNN&PTNT | Bộ NN&PTNT; Bộ NNPTNT; Bộ Nông nghiệp & PTNT | ministry
    Bộ Tài nguyên và Môi trường | BTNMT; BTN&MT | Bộ TN&MT; Bộ TNMT | ministry
    Bộ Nông nghiệp và Môi trường | BNNMT; BNN&MT | Bộ NN&MT; Bộ NNMT | ministry
    Bộ Lao động - Thương binh và Xã hội | BLĐTBXH; LĐTBXH; BLĐTB&XH | Bộ LĐTBXH; Bộ LĐ-TBXH; Bộ LĐ-TB&XH | ministry
    Bộ Văn hóa, Thể thao và Du lịch | BVHTTDL; BVHTT&DL | Bộ VHTTDL; Bộ VHTT&DL | ministry
    Bộ Khoa học và Công nghệ | BKHCN; BKH&CN | Bộ KH&CN; Bộ KHCN | ministry
    Bộ Kế hoạch và Đầu tư | BKHĐT; BKH; BKH&ĐT | Bộ KH&ĐT; Bộ KHĐT | ministry
    Bộ Thông tin và Truyền thông | BTTTT | Bộ TT&TT; Bộ TTTT | ministry
    Bộ Dân tộc và Tôn giáo | BDTTG | | ministry
    Ủy ban Dân tộc | UBDT | Ủy ban Dân tộc và Miền núi | ministry
    Ngân hàng Nhà nước Việt Nam | NHNN; NHNNVN | Ngân hàng Nhà nước; NHNN Việt Nam | ministry
    Thanh tra Chính phủ | TTCP | Tổng Thanh tra Chính phủ | ministry
    Bộ Công nghiệp | BCN | | ministry
    Bộ Thương mại | BTM | | ministry
    Bộ Thủy sản | BTS | | ministry
    Bộ Văn hóa - Thông tin | BVHTT | | ministry
    Bộ Bưu chính, Viễn thông | BBCVT | | ministry
    Bộ Khoa học, Công nghệ và Môi trường | BKHCNMT | | ministry
    Ban Tổ chức - Cán bộ Chính phủ | TCCP; BTCCBCP | | ministry
    Tòa án nhân dân tối cao | TANDTC | TAND tối cao; Tòa án tối cao | court
    Hội đồng Thẩm phán Tòa án nhân dân tối cao | HĐTP; HĐTPTANDTC | Hội đồng Thẩm phán TANDTC; Hội đồng Thẩm phán | court
    Viện kiểm sát nhân dân tối cao | VKSNDTC; VKSTC | VKSND tối cao | court
    Kiểm toán nhà nước | KTNN | Tổng Kiểm toán nhà nước | court
    Ban Chấp hành Trung ương Đảng | TW | Ban Chấp hành Trung ương; BCH Trung ương; BCH TW; Trung ương Đảng; Hội nghị Trung ương | party
    Bộ Chính trị | TW | | party
    Ban Bí thư Trung ương Đảng | TW | Ban Bí thư | party
    Văn phòng Trung ương Đảng | VPTW | Văn phòng Trung ương | office
    Ban Tổ chức Trung ương | BTCTW | | office
    Ban Tuyên giáo Trung ương | BTGTW | | office
    Ban Dân vận Trung ương | BDVTW | | office
    Ủy ban Kiểm tra Trung ương | UBKTTW | | office
    Ban Nội chính Trung ương | BNCTW | | office
    Quân ủy Trung ương | QUTW | | office
    Tỉnh ủy | TU; T.U | Thành ủy; Ban Thường vụ Tỉnh ủy; Ban Thường vụ Thành ủy; Ban Chấp hành Đảng bộ tỉnh; Ban Chấp hành Đảng bộ thành phố; Thường trực Tỉnh ủy; Đảng bộ tỉnh | committee
    Huyện ủy | HU | Ban Thường vụ Huyện ủy | committee
    Quận ủy | QU | Ban Thường vụ Quận ủy | committee
    Thị ủy | ThU | Ban Thường vụ Thị ủy | committee
    Đảng ủy | ĐU | | committee
    Văn phòng Tỉnh ủy | VPTU | | office
    Hội đồng nhân dân | HĐND | HĐND; Thường trực Hội đồng nhân dân; Thường trực HĐND | local
    Ủy ban nhân dân | UBND; UB; CTUBND | UBND; Chủ tịch Ủy ban nhân dân; Chủ tịch UBND | local
    Sở Nội vụ | SNV | | office
    Sở Ngoại vụ | SNgV | | office
    Sở Tài chính | STC | | office
    Sở Tư pháp | STP | | office
    Sở Y tế | SYT | | office
    Sở Giáo dục và Đào tạo | SGDĐT; SGD&ĐT | Sở GD&ĐT | office
    Sở Xây dựng | SXD | | office
    Sở Công Thương | SCT | | office
    Sở Kế hoạch và Đầu tư | SKHĐT | | office
    Sở Tài nguyên và Môi trường | STNMT | | office
    Sở Nông nghiệp và Phát triển nông thôn | SNNPTNT; SNN | | office
    Sở Nông nghiệp và Môi trường | SNNMT | | office
    Sở Giao thông vận tải | SGTVT | | office
    Sở Lao động - Thương binh và Xã hội | SLĐTBXH | | office
    Sở Văn hóa, Thể thao và Du lịch | SVHTTDL | | office
    Sở Khoa học và Công nghệ | SKHCN | | office
    Sở Thông tin và Truyền thông | STTTT | | office
    Tổng cục Thuế | TCT | | office
    Tổng cục Hải quan | TCHQ | | office
    Bảo hiểm xã hội Việt Nam | BHXH | | office
    Tổng Liên đoàn Lao động Việt Nam | TLĐ | | office
    """
}
