import Citations

extension Check {
  static let issuerCode: Check = Check(
    id: "issuer-code", severity: .error,
    title: Phrase(
      vi: "Cơ quan ban hành khác chữ viết tắt trong ký hiệu", en: "the issuer and the issuer code disagree"),
    explanation: Phrase(
      vi:
        "Chữ viết tắt cơ quan trong ký hiệu (CP, TTg, BTC, TW, UBND …) phải ứng với cơ quan nêu sau chữ “của”. "
        + "Một trong hai đã ghi sai.",
      en:
        "The body's letters in the symbol (CP, TTg, BTC, TW, UBND …) must stand for the body named after “của”. "
        + "One of the two is wrong."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3; Phụ lục III",
    examples: [
      .passes("Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ."),
      .passes("Thông tư số 80/2021/TT-BTC ngày 29/9/2021 của Bộ trưởng Bộ Tài chính."),
      .passes("Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư."),
      .fails(
        "Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Thủ tướng Chính phủ.", at: "Thủ tướng Chính phủ"),
      .fails("Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Chính phủ.", at: "Chính phủ"),
      .fails("Thông tư số 80/2021/TT-BTC ngày 29/9/2021 của Bộ Nội vụ.", at: "Bộ Nội vụ"),
    ],
    run: { examination in
      examination.citations.enumerated().compactMap { index, citation -> Finding? in
        guard let symbol = citation.symbol, examination.statesIssuer(index), citation.issuers.count == 1,
          let part = citation.parts.issuer, let issuer = Bodies.named(citation.issuers[0].name)
        else { return nil }
        let expected = IssuerCodes.bodies(of: symbol, type: citation.type)
        guard !expected.isEmpty, !expected.contains(where: { $0.name == issuer.name }) else { return nil }
        guard let severity = IssuerCodes.disagreement(issuer, expected, date: citation.date) else {
          return nil
        }
        let names = expected.map(\.name).joined(separator: ", ")
        return Finding(
          .issuerCode, index, at: part,
          Phrase(
            vi: "ký hiệu \(symbol.code) là của \(names), không phải \(issuer.name)",
            en: "the code \(symbol.code) is that of \(names), not of \(issuer.name)"),
          severity: severity
        ).with { finding in
          if let also = citation.parts.symbol { finding.also = [also] }
          // The document is known by symbol and date: the name is the slip.
          guard expected.count == 1, let row = examination.known.bound[index] else { return }
          finding.notes = [row.evidence]
          if row.isSure, citation.date == row.date {
            finding.suggestion = Suggestion(range: part, text: names)
          }
        }
      }
    })
}

/// Which bodies a symbol's code names.
enum IssuerCodes {
  /// The bodies of the code's issuer segment; empty where the code is a letter's, a joint paper's or unknown.
  static func bodies(of symbol: Symbol, type: String?) -> [Body] {
    let segments = symbol.code.split { $0 == "-" || $0 == "/" || $0 == "." }.map(String.init)
    guard let head = segments.first else { return [] }
    if symbol.year != nil, head.hasPrefix("QH"), segments.count == 1 { return Bodies.byCode["QH"] ?? [] }
    if symbol.year != nil, head.hasPrefix("UBTVQH"), segments.count == 1 {
      return Bodies.byCode["UBTVQH"] ?? []
    }
    guard let row = TypeCodes.byCode[head], !row.code.hasPrefix("TTL"), row.code != "NQLT",
      row.code != "VBHN",
      segments.count >= 2, segments.count <= 3
    else { return [] }
    if segments[1].hasPrefix("UBTVQH") { return Bodies.byCode["UBTVQH"] ?? [] }
    if segments[1].hasPrefix("HĐND") { return Bodies.byCode["HĐND"] ?? [] }
    return Bodies.byCode[segments[1]] ?? []
  }

  /// How much a stated issuer that none of the code's bodies has weighs; nil when it need not be wrong.
  static func disagreement(_ issuer: Body, _ expected: [Body], date: PartialDate?) -> Severity? {
    let levels = Set(expected.map(\.level))
    // Offices write for those they serve: 211/TB-VPCP tells the Prime Minister's conclusions. No ministry is served.
    if issuer.level == .office || levels.contains(.office) {
      return issuer.level == .ministry || levels.contains(.ministry) ? .error : nil
    }
    // Both are the Party's committees of one province or district; names overlap (Thành ủy).
    if issuer.level == .committee, levels == [.committee] { return nil }
    // Ministries were merged and renamed: a later name for an older code is loose, not false.
    if issuer.level == .ministry, levels == [.ministry] {
      return successors.contains { pair in
        expected.contains { $0.name == pair.old } && issuer.name == pair.new
      }
        ? .warning : .error
    }
    // Before 1992 decrees were the Council of Ministers', and texts call it the Government.
    if issuer.name == "Hội đồng Bộ trưởng" || expected.contains(where: { $0.name == "Hội đồng Bộ trưởng" }) {
      return nil
    }
    return .error
  }

  /// Ministries that took over another's work, so that later texts name them for older circulars.
  private static let successors: [(old: String, new: String)] = [
    ("Bộ Lao động - Thương binh và Xã hội", "Bộ Nội vụ"), ("Bộ Lao động - Thương binh và Xã hội", "Bộ Y tế"),
    ("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"), ("Bộ Giao thông vận tải", "Bộ Xây dựng"),
    ("Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ"),
    ("Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Nông nghiệp và Môi trường"),
    ("Bộ Tài nguyên và Môi trường", "Bộ Nông nghiệp và Môi trường"),
    ("Bộ Công nghiệp", "Bộ Công Thương"), ("Bộ Thương mại", "Bộ Công Thương"),
    ("Bộ Thủy sản", "Bộ Nông nghiệp và Phát triển nông thôn"),
    ("Bộ Văn hóa - Thông tin", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("Bộ Bưu chính, Viễn thông", "Bộ Thông tin và Truyền thông"),
    ("Bộ Khoa học, Công nghệ và Môi trường", "Bộ Khoa học và Công nghệ"),
    ("Ban Tổ chức - Cán bộ Chính phủ", "Bộ Nội vụ"), ("Ủy ban Dân tộc", "Bộ Dân tộc và Tôn giáo"),
  ]
}
