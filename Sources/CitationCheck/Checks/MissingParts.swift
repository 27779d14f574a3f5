import Citations

extension Check {
  static let missingParts: Check = Check(
    id: "missing-parts", severity: .warning,
    title: Phrase(vi: "Lần viện dẫn đầu thiếu thành phần", en: "parts missing at first mention"),
    explanation: Phrase(
      vi:
        "Căn cứ, và lần viện dẫn đầu tiên, ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích "
        + "yếu. Luật, pháp lệnh chỉ ghi tên loại và tên; những lần sau chỉ ghi tên loại và số, ký hiệu.",
      en:
        "A legal basis, and any first mention, gives type, symbol, date, issuer and subject. Laws and ordinances give "
        + "their type and name only; later mentions type and symbol only."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a, b; "
      + "văn bản của Đảng: Hướng dẫn số 36-HD/VPTW",
    examples: [
      .passes("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"),
      .passes("Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;"),
      .passes(
        """
        Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
        Các đơn vị thực hiện đúng Nghị định số 30/2020/NĐ-CP.
        """),
      .fails(
        "Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư;",
        at: "Nghị định số 30/2020/NĐ-CP"),
      .fails(
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;", at: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"),
    ],
    run: { examination in
      let required = examination.options.configuration.requiredParts ?? ["date", "issuer", "subject"]
      return examination.mentions.values.compactMap { mentions -> Finding? in
        guard let index = mentions.first else { return nil }
        let citation = examination.citations[index]
        guard citation.kind == .numbered, let symbol = citation.symbol, symbol.number != nil,
          !["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Văn bản hợp nhất", nil].contains(citation.type),
          citation.relation != .amendedBy, citation.relation != .issuedWith, citation.relation != .replacedBy
        else { return nil }
        let header = examination.draft.reading.header.symbol?.text
        guard header == nil || header != symbol.text else { return nil }
        var missing: [Phrase] = []
        if required.contains("date"), citation.date == nil {
          missing.append(Phrase(vi: "ngày ban hành", en: "date"))
        }
        if required.contains("issuer"), !citation.issuers.contains(where: { !$0.inferred }) {
          missing.append(Phrase(vi: "cơ quan ban hành", en: "issuer"))
        }
        if required.contains("subject"), citation.subject == nil, !examination.hasWordsBehind(index) {
          missing.append(Phrase(vi: "trích yếu", en: "subject"))
        }
        guard !missing.isEmpty else { return nil }
        // In running text drafters often leave parts out on purpose; the list of bases is where it is looked for.
        let isBasis = citation.relation == .basis && examination.opensBasis(index)
        return Finding(
          .missingParts, index, at: citation.range,
          Phrase(
            vi: "thiếu \(missing.map(\.vi).joined(separator: ", "))",
            en: "without its \(missing.map(\.en).joined(separator: ", "))"),
          severity: isBasis ? .warning : .note)
      }
    })
}

extension Examination {
  /// Whether words follow a mention that can be its subject: not a mark, not the end.
  func hasWordsBehind(_ index: Int) -> Bool {
    guard let next = draft.pieces(after: citations[index].range.end, reach: 24).first else { return false }
    if ["“", "\"", "«", "‘", "("].contains(next.text) { return true }
    guard next.kind == .word else { return false }
    return !["và", "hoặc", "cùng", "thì", "được"].contains(next.folded) && next.breaks < 2
  }
}
