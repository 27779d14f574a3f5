import Citations

extension Check {
  static let afterDraft: Check = Check(
    id: "after-draft", severity: .error,
    title: Phrase(vi: "Văn bản viện dẫn có ngày sau ngày của dự thảo", en: "cited before it was issued"),
    explanation: Phrase(
      vi: "Một văn bản không thể viện dẫn văn bản ban hành sau nó. Ngày của dự thảo lấy từ --as-of, nếu không thì "
        + "từ dòng địa danh và thời gian ban hành.",
      en: "A text cannot cite a document that was issued after it. The draft's day is --as-of, else the date line of "
        + "the draft."),
    source: "ngày của dự thảo (dòng địa danh, thời gian ban hành, hoặc --as-of)",
    examples: [
      .passes("Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.", asOf: "2020-03-05"),
      .passes("Theo Nghị định số 30/2020/NĐ-CP của Chính phủ.", asOf: "2020"),
      .fails("Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.", at: "05/3/2020", asOf: "2019-12-31"),
      .fails("Theo Nghị định số 30/2020/NĐ-CP của Chính phủ.", at: "30/2020/NĐ-CP", asOf: "2019"),
    ],
    run: { examination in
      guard let day = examination.day, let last = day.last else { return [] }
      // A date line gives no more than the day of signing; a reading of it that is only a year says less.
      let isSure = examination.options.asOf != nil || day.day != nil
      return examination.citations.enumerated().compactMap { index, citation -> Finding? in
        guard citation.kind == .numbered || citation.kind == .named else { return nil }
        let cited = citation.date ?? citation.symbol?.year.map { PartialDate(year: $0) }
        guard let cited, let first = cited.first, first > last else { return nil }
        // The reading may share one date among a list; the finding stands where the date is written.
        if citation.date != nil, let part = citation.parts.date, !citation.range.contains(part) { return nil }
        if let year = citation.symbol?.year, let date = citation.date, date.year != year { return nil }
        let range =
          citation.date == nil
          ? examination.symbolRange(index)
          : citation.parts.date.map { examination.writtenDate(in: $0)?.range ?? $0 } ?? citation.range
        return Finding(
          .afterDraft, index, at: range,
          Phrase(
            vi: "ban hành \(cited.vietnamese), sau ngày của dự thảo (\(day.vietnamese))",
            en: "issued \(cited.vietnamese), after this draft's day (\(day.vietnamese))"),
          severity: isSure ? .error : .warning)
      }
    })
}
