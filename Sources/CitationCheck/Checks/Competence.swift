import Citations

extension Check {
  static let competence: Check = Check(
    id: "competence", severity: .error,
    title: Phrase(
      vi: "Cơ quan không ban hành loại văn bản này", en: "the body does not issue documents of this type"),
    explanation: Phrase(
      vi:
        "Nghị định chỉ do Chính phủ ban hành; thông tư do bộ trưởng, thủ trưởng cơ quan ngang bộ và các cơ quan luật "
        + "định; pháp lệnh do Ủy ban Thường vụ Quốc hội; chỉ thị mang ký hiệu /TW do Bộ Chính trị hoặc Ban Bí thư.",
      en:
        "Decrees are the Government's alone; circulars come from ministers and bodies of their rank; ordinances from "
        + "the Assembly's Standing Committee; directives with /TW from the Politburo or the Secretariat."),
    source:
      "Luật Ban hành văn bản quy phạm pháp luật (hệ thống văn bản quy phạm pháp luật); Quy định số 66-QĐ/TW",
    examples: [
      .passes("Nghị định số 30/2020/NĐ-CP của Chính phủ, Thông tư số 80/2021/TT-BTC của Bộ Tài chính."),
      .passes("Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh."),
      .fails("Theo Nghị định số 12/2020/NĐ-BTC của Bộ Tài chính.", at: "NĐ-BTC"),
      .fails("Theo Thông tư số 05/2021/TT-UBND của Ủy ban nhân dân tỉnh.", at: "TT-UBND"),
      .fails(
        "Theo Chỉ thị số 87-CT/TW của Ban Chấp hành Trung ương.",
        at: "Ban Chấp hành Trung ương"),
    ],
    run: { examination in
      examination.citations.enumerated().compactMap { index, citation -> Finding? in
        guard let symbol = citation.symbol, let written = citation.parts.symbol else { return nil }
        let segments = symbol.code.split { $0 == "-" || $0 == "/" || $0 == "." }.map(String.init)
        guard segments.count >= 2 else { return nil }
        if segments[0] == "CT", segments[1] == "TW", examination.statesIssuer(index),
          let part = citation.parts.issuer,
          let body = Bodies.named(citation.issuers[0].name), body.name == "Ban Chấp hành Trung ương Đảng"
        {
          return Finding(
            .competence, index, at: part,
            Phrase(
              vi: "chỉ thị của Trung ương do Bộ Chính trị hoặc Ban Bí thư ban hành",
              en: "directives with /TW are the Politburo's or the Secretariat's"), severity: .warning)
        }
        guard let rule = rule(segments[0], segments[1], symbol) else { return nil }
        return Finding(
          .competence, index, at: examination.codeRange(in: written) ?? written, rule.message,
          severity: rule.severity)
      }
    })

  private static func rule(_ type: String, _ issuer: String, _ symbol: Symbol) -> (
    message: Phrase, severity: Severity
  )? {
    let body = Bodies.byCode[issuer]?.first
    switch type {
    case "NĐ":
      guard issuer != "CP", issuer != "HĐBT", body != nil else { return nil }
      return (
        Phrase(
          vi: "\(body!.name) không ban hành nghị định; nghị định chỉ do Chính phủ ban hành",
          en: "\(body!.name) issues no decrees; only the Government does"), .error
      )
    case "TT":
      // Party notices (thông tri) share the letters, with the Party's separators; TT also abbreviates tờ trình.
      guard symbol.year != nil, let body, ["local", "government", "assembly"].contains(body.level.rawValue)
      else {
        return nil
      }
      return (
        Phrase(vi: "\(body.name) không ban hành thông tư", en: "\(body.name) issues no circulars"), .error
      )
    case "PL":
      guard !issuer.hasPrefix("UBTVQH"), !issuer.hasPrefix("HĐNN"), issuer != "CTN", body != nil else {
        return nil
      }
      return (
        Phrase(
          vi: "pháp lệnh chỉ do Ủy ban Thường vụ Quốc hội ban hành",
          en: "ordinances are the Standing Committee's alone"), .error
      )
    case "CT":
      guard let body, body.name == "Hội đồng nhân dân" || body.name == "Chính phủ" else { return nil }
      return (
        Phrase(vi: "\(body.name) không ban hành chỉ thị", en: "\(body.name) issues no directives"), .warning
      )
    case "NQ":
      guard let body, body.level == .ministry || body.name == "Thủ tướng Chính phủ" else { return nil }
      return (
        Phrase(vi: "\(body.name) không ban hành nghị quyết", en: "\(body.name) issues no resolutions"),
        .warning
      )
    default: return nil
    }
  }
}

extension Examination {
  /// The code inside a symbol as written: from its first letter to its end.
  func codeRange(in symbol: TextRange<Original>) -> TextRange<Original>? {
    let pieces = draft.pieces(in: symbol)
    // A letter glued to the number (30c) is its suffix.
    guard
      let at = pieces.indices.first(where: { index in
        pieces[index].kind == .word && index > 0 && pieces[index - 1].kind == .mark
      })
    else { return nil }
    return TextRange(pieces[at].range.start, symbol.end)
  }
}
