import Citations

extension Check {
  static let blank: Check = Check(
    id: "blank", severity: .warning,
    title: Phrase(vi: "Số hoặc ngày còn để trống", en: "a number or date left blank"),
    explanation: Phrase(
      vi: "Số hoặc ngày của văn bản viện dẫn chưa điền. Trước khi trình ký cần điền đủ.",
      en:
        "The number or the day of a cited document is not filled in. It has to be before the draft is signed."
    ),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6",
    examples: [
      .passes("Căn cứ Quyết định số 12/QĐ-UBND ngày 10 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh;"),
      .fails(
        "Căn cứ Quyết định số     /QĐ-UBND ngày 10 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh;", at: "/QĐ-UBND"
      ),
      .fails(
        "Căn cứ Quyết định số 12/QĐ-UBND ngày    tháng 3 năm 2023 của Ủy ban nhân dân tỉnh;", at: "tháng 3"),
    ],
    run: { examination in
      examination.citations.enumerated().compactMap { index, citation -> Finding? in
        guard citation.kind == .numbered else { return nil }
        if citation.symbol == nil {
          // "(Ban hành kèm theo Quyết định số   /QĐ-UBND …)": the draft's own number, blank until it is signed.
          if citation.relation == .issuedWith { return nil }
          return Finding(
            .blank, index, at: citation.parts.symbol ?? citation.range,
            Phrase(vi: "số của văn bản còn để trống", en: "the document's number is left blank"))
        }
        if citation.date == nil, citation.relation != .issuedWith,
          let place = examination.blankDate(after: index)
        {
          return Finding(
            .blank, index, at: place,
            Phrase(vi: "ngày ban hành còn để trống", en: "the day of the date is left blank"))
        }
        guard citation.relation != .issuedWith, let date = citation.date, date.day == nil,
          let part = citation.parts.date,
          citation.range.contains(part),
          let first = examination.draft.pieces(in: part).first, first.folded == "ngày"
        else { return nil }
        return Finding(
          .blank, index, at: part,
          Phrase(vi: "ngày ban hành còn để trống", en: "the day of the date is left blank"))
      }
    })
}

extension Examination {
  /// A date without its day right behind a mention, which the reading leaves out: `ngày   /6/2017`.
  func blankDate(after index: Int) -> TextRange<Original>? {
    let pieces = draft.pieces(after: citations[index].range.end, reach: 60)
    guard pieces.count > 2, pieces[0].folded == "ngày", pieces[0].breaks < 2 else { return nil }
    let dots: Set<String> = [".", "…", "_"]
    let rest = pieces.dropFirst().drop { dots.contains($0.text) }
    guard let next = rest.first, next.text == "/" || next.folded == "tháng" else { return nil }
    return TextRange(pieces[0].range.start, next.range.end)
  }
}
