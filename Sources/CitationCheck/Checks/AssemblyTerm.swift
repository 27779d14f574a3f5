import Foundation
import CitationIndex
import Citations

extension Check {
  static let assemblyTerm: Check = Check(
    id: "qh-term", severity: .error,
    title: Phrase(
      vi: "Khóa Quốc hội và năm trong số, ký hiệu không khớp", en: "the Assembly's term and the year disagree"
    ),
    explanation: Phrase(
      vi: "Số, ký hiệu luật và nghị quyết của Quốc hội có năm và khóa (QH13: 2011–2016, QH14: 2016–2021, "
        + "QH15: 2021–2026). Năm ấy không thuộc khóa ấy.",
      en:
        "Symbols of laws and resolutions hold a year and the Assembly's term (QH13: 2011–2016, QH14: 2016–2021, "
        + "QH15: 2021–2026). That year is not in that term."),
    source: "các khóa Quốc hội và kỳ họp của từng khóa",
    examples: [
      .passes("Luật Đất đai số 45/2013/QH13."),
      .passes("Bộ luật Lao động số 45/2019/QH14, Nghị quyết số 1210/2016/UBTVQH13."),
      .fails("Nghị quyết số 36/2021/QH14 ngày 13/11/2021 của Quốc hội.", at: "36/2021/QH14"),
      .fails("Luật Đất đai số 45/2013/QH14.", at: "45/2013/QH14"),
      .fails("Pháp lệnh số 02/2020/UBTVQH13.", at: "02/2020/UBTVQH13"),
    ],
    run: { examination in
      examination.citations.enumerated().compactMap { index, citation -> Finding? in
        guard let symbol = citation.symbol, let year = symbol.year, let number = termNumber(symbol.code),
          let stated = Terms.assembly.first(where: { $0.number == number })
        else { return nil }
        // In a year of two terms the day tells.
        let day = citation.date.flatMap { $0.day == nil || $0.year != year ? nil : $0.first }
        func covers(_ term: Term) -> Bool {
          day.map { term.covers($0, $0) } ?? (term.from.year...term.to.year).contains(year)
        }
        guard !covers(stated) else { return nil }
        let right = Terms.assembly.filter(covers)
        return Finding(
          .assemblyTerm, index, at: examination.symbolRange(index),
          Phrase(
            vi:
              "Quốc hội khóa \(stated.roman) không ban hành văn bản \(day.map { "ngày \($0.vietnamese)" } ?? "năm \(year)")",
            en:
              "the Assembly of term \(stated.roman) issued nothing \(day.map { "on \($0.vietnamese)" } ?? "in \(year)")"
          )
        ).with { finding in
          finding.notes = [
            Phrase(
              vi: "khóa \(stated.roman): \(stated.from.year)–\(stated.to.year)"
                + right.map { "; năm \(year): QH\($0.number)" }.joined(),
              en: "term \(stated.roman): \(stated.from.year)–\(stated.to.year)"
                + right.map { "; \(year): QH\($0.number)" }.joined())
          ]
          // The one law of this number in that year, if it has the name or the date that is stated.
          let known = right.flatMap { term in
            examination.known.registry.documents(
              withSymbol: symbol.text.replacingOccurrences(of: "QH\(number)", with: "QH\(term.number)"))
          }.filter { row in
            if let name = citation.name {
              return examination.known.registry.documents(named: name).contains { $0.key == row.key }
            }
            return citation.date?.day != nil && citation.date == row.date && citation.type == row.type
          }
          guard known.count == 1, known[0].isSure, let range = citation.parts.symbol else { return }
          finding.notes.append(known[0].evidence)
          finding.suggestion = Suggestion(range: range, text: known[0].symbol)
        }
      }
    })

  /// The term in `QH13`, `UBTVQH14`, `PL-UBTVQH11`, `NQ-UBTVQH15`.
  static func termNumber(_ code: String) -> Int? {
    guard let at = code.range(of: "QH", options: .backwards) else { return nil }
    return Int(code[at.upperBound...])
  }
}
