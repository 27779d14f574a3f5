import Citations

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
        ).with { if let also = citation.parts.symbol { $0.also = [also] } }
      }
    })
}
