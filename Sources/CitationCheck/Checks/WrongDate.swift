import CitationIndex
import Citations

extension Check {
  static let wrongDate: Check = Check(
    id: "wrong-date", severity: .error,
    title: Phrase(vi: "Ngày ban hành khác ngày đã biết", en: "the date differs from the known one"),
    explanation: Phrase(
      vi:
        "Văn bản có số, ký hiệu này đã biết với ngày ban hành khác. Cơ quan nhà nước đánh số lại mỗi năm, cơ quan "
        + "Đảng mỗi khóa, nên trong một năm (một khóa) mỗi số chỉ là một văn bản.",
      en:
        "The document of this symbol is known with another date. State bodies number anew each year, Party bodies "
        + "each term, so that in one year (one term) a number is one document."),
    source: "danh mục văn bản đã biết",
    examples: [
      .passes("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"),
      .passes("Căn cứ Nghị định số 9876/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;"),
      .fails(
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về công tác văn thư;", at: "15/3/2020"
      ),
      .fails("Theo Chỉ thị số 30-CT/TW ngày 18/12/1998 của Bộ Chính trị.", at: "18/12/1998"),
    ],
    run: { examination in
      examination.citations.indices.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        guard let date = citation.date, date.day != nil, date.isCalendarDate, let part = citation.parts.date,
          citation.range.contains(part)
        else { return nil }
        guard let (row, severity) = differing(index, date, examination) else { return nil }
        return Finding(
          .wrongDate, index, at: examination.writtenDate(in: part)?.range ?? part,
          Phrase(
            vi: "ghi ngày \(date.vietnamese), đã biết là ngày \(row.date!.vietnamese)",
            en: "dated \(date.vietnamese), known as of \(row.date!.vietnamese)"),
          severity: severity
        ).with { finding in
          finding.also = citation.parts.symbol.map { [$0] } ?? []
          finding.notes = [row.evidence]
          if row.isSure { finding.suggestion = examination.date(row.date!, inFormOf: part) }
        }
      }
    })

  /// The known document that a citation with another date must mean, and how much the difference weighs.
  private static func differing(_ index: Int, _ date: PartialDate, _ examination: Examination) -> (
    KnownDocument, Severity
  )? {
    let citation = examination.citations[index]
    if citation.kind == .named, let name = citation.name {
      // "Nghị định … Luật X ngày … của Chính phủ": the date and the issuer are the decree's.
      if citation.issuers.contains(where: { Bodies.named($0.name)?.level != .assembly }) { return nil }
      let rows = examination.known.registry.documents(named: name).filter { $0.date?.day != nil }
      guard !rows.isEmpty, !rows.contains(where: { $0.date == date }) else { return nil }
      guard let same = rows.first(where: { $0.date?.year == date.year }) else { return nil }
      return (same, same.isSure ? .error : .warning)
    }
    guard citation.kind == .numbered, let symbol = citation.symbol else { return nil }
    // A year that the symbol contradicts is year-date's to tell, with what is known.
    if let year = symbol.year, year != date.year { return nil }
    let all = examination.known.rows(index).filter { $0.date?.day != nil }
    guard !all.isEmpty, !all.contains(where: { $0.date == date }) else { return nil }
    // The same day and month in another year is the likelier slip than a document of another day.
    let sameDay = all.filter { $0.date?.day == date.day && $0.date?.month == date.month }
    if symbol.year == nil, sameDay.count == 1, !examination.known.rows(index, around: date).isEmpty {
      return (sameDay[0], sameDay[0].isSure ? .error : .warning)
    }
    if let row = examination.known.rows(index, around: date).first(where: { $0.date?.day != nil }) {
      return (row, row.isSure ? .error : .warning)
    }
    // Another year or term: the number may be another document's, unless the subject is that of the known one.
    guard symbol.year == nil, let subject = citation.subject else { return nil }
    let like = all.filter { row in
      guard let known = row.date, subjectLikeness(subject, row.subject) >= 0.75 else { return false }
      return known.day == date.day && known.month == date.month
    }
    return like.count == 1 ? (like[0], like[0].isSure ? .error : .warning) : nil
  }
}
