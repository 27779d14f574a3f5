import Citations

extension Check {
  static let termDate: Check = Check(
    id: "term-date", severity: .error,
    title: Phrase(vi: "Khóa và ngày ban hành không khớp", en: "the term and the date disagree"),
    explanation: Phrase(
      vi:
        "Văn bản của Đảng mang khóa của Ban Chấp hành Trung ương đương nhiệm vào ngày ban hành; văn bản của Quốc hội "
        + "mang khóa Quốc hội của ngày ban hành.",
      en:
        "A Party document bears the term of the Central Committee in office on its day; one of the National Assembly "
        + "the Assembly's term."),
    source: "Hướng dẫn số 36-HD/VPTW (nhiệm kỳ cấp ủy); các kỳ đại hội và các khóa Quốc hội",
    examples: [
      .passes("Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII)."),
      .passes("Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng (khóa XII)."),
      .fails("Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa IX).", at: "khóa IX"),
      .fails(
        "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XI.", at: "khóa XI"),
    ],
    run: { examination in
      examination.citations.enumerated().compactMap { index, citation -> Finding? in
        guard let roman = citation.term, let date = citation.date, let first = date.first,
          let last = date.last,
          citation.parts.date.map({ citation.range.contains($0) }) ?? false
        else { return nil }
        let level = citation.issuers.first.flatMap { Bodies.named($0.name)?.level }
        let isParty = level == .party || citation.symbol?.code.hasSuffix("/TW") ?? false
        guard isParty || level == .assembly else { return nil }
        let terms = isParty ? Terms.party : Terms.assembly
        guard let stated = terms.first(where: { $0.roman == roman }), !stated.covers(first, last) else {
          return nil
        }
        let fitting = terms.filter { $0.covers(first, last) }
        let range = examination.writtenTerm(index) ?? citation.range
        return Finding(
          .termDate, index, at: range,
          Phrase(
            vi: "khóa \(roman) không có ngày \(date.vietnamese) trong nhiệm kỳ",
            en: "term \(roman) does not reach to \(date.vietnamese)")
        ).with { finding in
          if let also = citation.parts.date { finding.also = [also] }
          finding.notes = fitting.map {
            Phrase(
              vi: "ngày \(date.vietnamese) thuộc khóa \($0.roman) (\($0.from.year)–\($0.to.year))",
              en: "\(date.vietnamese) is in term \($0.roman) (\($0.from.year)–\($0.to.year))")
          }
        }
      }
    })
}

extension Examination {
  /// The words `khóa XII` of a citation, without brackets.
  func writtenTerm(_ index: Int) -> TextRange<Original>? {
    let pieces = draft.pieces(in: citations[index].parts.term ?? citations[index].range)
    guard let at = pieces.lastIndex(where: { $0.folded == "khóa" || $0.folded == "khoá" }),
      at + 1 < pieces.count
    else { return nil }
    return TextRange(pieces[at].range.start, pieces[at + 1].range.end)
  }
}
