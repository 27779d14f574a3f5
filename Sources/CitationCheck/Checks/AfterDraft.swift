import Citations

extension Check {
  static let afterDraft: Check = Check(
    id: "after-draft", severity: .error,
    title: Phrase(vi: "Văn bản viện dẫn có ngày sau ngày của dự thảo", en: "cited before it was issued"),
    explanation: Phrase(
      vi:
        "Một văn bản không thể viện dẫn văn bản ban hành sau nó. Ngày của dự thảo lấy từ --as-of, nếu không thì "
        + "từ dòng địa danh và thời gian ban hành.",
      en:
        "A text cannot cite a document that was issued after it. The draft's day is --as-of, else the date line of "
        + "the draft."),
    source: "ngày của dự thảo (dòng địa danh, thời gian ban hành, hoặc --as-of)",
    examples: [
      .passes("Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.", asOf: "2020-03-05"),
      .passes("Theo Nghị định số 30/2020/NĐ-CP của Chính phủ.", asOf: "2020"),
      .fails(
        "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.", at: "05/3/2020", asOf: "2019-12-31"),
      .fails("Theo Nghị định số 30/2020/NĐ-CP của Chính phủ.", at: "30/2020/NĐ-CP", asOf: "2019"),
    ],
    run: { examination in
      guard let day = examination.day, let last = day.last else { return [] }
      let later = examination.citations.indices.filter {
        issued($0, examination).map { $0.first! > last } ?? false
      }
      // Where much of what is cited is later, it is the date line that was misread.
      let dated = examination.citations.indices.filter { issued($0, examination) != nil }.count
      let isDoubtful =
        examination.options.asOf == nil && (later.count * 4 > dated && later.count > 2 || day.day == nil)
      return later.map { index in
        let citation = examination.citations[index]
        let cited = issued(index, examination)!
        let range =
          citation.date == nil
          ? examination.symbolRange(index)
          : citation.parts.date.map { examination.writtenDate(in: $0)?.range ?? $0 } ?? citation.range
        return Finding(
          .afterDraft, index, at: range,
          Phrase(
            vi: "ban hành \(cited.vietnamese), sau ngày của dự thảo (\(day.vietnamese))",
            en: "issued \(cited.vietnamese), after this draft's day (\(day.vietnamese))"),
          // "Luật X năm 2020" may mean the work of that year.
          severity: isDoubtful || citation.kind == .named && cited.month == nil ? .warning : .error)
      }
    })

  /// When a cited document was issued, as its own mention says; nil where it says nothing, or two things.
  private static func issued(_ index: Int, _ examination: Examination) -> PartialDate? {
    let citation = examination.citations[index]
    guard citation.kind == .numbered || citation.kind == .named else { return nil }
    // The reading may share one date among a list; what counts is where the date is written.
    if citation.date != nil, let part = citation.parts.date, !citation.range.contains(part) { return nil }
    if let year = citation.symbol?.year, let date = citation.date, date.year != year { return nil }
    let date = citation.date ?? citation.symbol?.year.map { PartialDate(year: $0) }
    return date?.isCalendarDate == true ? date : nil
  }
}
