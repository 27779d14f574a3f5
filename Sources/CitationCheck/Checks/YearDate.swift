import CitationIndex
import Citations
import Foundation

extension Check {
  static let yearDate: Check = Check(
    id: "year-date", severity: .error,
    title: Phrase(
      vi: "Năm trong số, ký hiệu khác năm ban hành", en: "the symbol's year is not the date's year"),
    explanation: Phrase(
      vi: "Năm trong số, ký hiệu là năm ban hành văn bản, nên phải trùng với năm của ngày ban hành. "
        + "Một trong hai đã ghi sai; hãy mở văn bản gốc để biết sai ở đâu.",
      en:
        "The year inside a symbol is the year in which the document was issued, so it must be the year of the date. "
        + "One of the two is wrong; the document itself tells which."),
    source:
      "Luật Ban hành văn bản quy phạm pháp luật: số, ký hiệu gồm số thứ tự, năm ban hành, loại văn bản, "
      + "cơ quan ban hành",
    examples: [
      .passes("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"),
      .passes("Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ."),
      .fails(
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ về công tác văn thư;", at: "05/3/2021"
      ),
    ],
    run: { examination in
      examination.citations.enumerated().compactMap { index, citation -> Finding? in
        guard let symbol = citation.symbol, let year = symbol.year, let date = citation.date,
          date.year != year,
          let written = citation.parts.date, citation.range.contains(written)
        else { return nil }
        return Finding(
          .yearDate, index, at: written,
          Phrase(
            vi: "số, ký hiệu ghi năm \(year), ngày ban hành ghi năm \(date.year)",
            en: "the symbol is of \(year), the date of \(date.year)")
        ).with { finding in
          if let also = citation.parts.symbol { finding.also = [also] }
          settle(&finding, index, symbol, date, examination)
        }
      }
    })

  /// Tells from the registry which of the two is right: the symbol with another date, or the date with another year in
  /// the symbol.
  private static func settle(
    _ finding: inout Finding, _ index: Int, _ symbol: Symbol, _ date: PartialDate, _ examination: Examination
  ) {
    guard let written = examination.citations[index].parts.date else { return }
    let rows = examination.known.rows(index).filter { $0.date?.day != nil }
    let year = "/\(symbol.year!)/"
    let other = symbol.text.replacingOccurrences(of: year, with: "/\(date.year)/")
    let type = examination.known.identities[index]?.type
    let others = examination.known.registry.documents(withSymbol: other).filter {
      $0.date == date && (type == nil || $0.identity.type == type)
    }
    if others.count == 1, others[0].isSure, let range = examination.citations[index].parts.symbol {
      finding.notes = [others[0].evidence]
      let spelt = examination.draft.slice(range).replacingOccurrences(of: year, with: "/\(date.year)/")
      if rows.first.map({ !$0.isSure }) ?? true { finding.suggestion = Suggestion(range: range, text: spelt) }
    } else if rows.count == 1 {
      finding.notes = [rows[0].evidence]
      if rows[0].isSure { finding.suggestion = examination.date(rows[0].date!, inFormOf: written) }
    }
  }
}
