import CitationIndex
import Citations

extension Check {
  static let wrongIssuer: Check = Check(
    id: "wrong-issuer", severity: .error,
    title: Phrase(vi: "Cơ quan ban hành khác cơ quan đã biết", en: "the issuer differs from the known one"),
    explanation: Phrase(
      vi:
        "Văn bản đã biết là của cơ quan khác. Ký hiệu /TW dùng chung cho Ban Chấp hành Trung ương, Bộ Chính trị và "
        + "Ban Bí thư, nên không tự nói cơ quan nào ban hành.",
      en:
        "The document is known as another body's. The code /TW is shared by the Central Committee, the Politburo and "
        + "the Secretariat, so that it does not tell."),
    source: "danh mục văn bản đã biết",
    examples: [
      .passes("Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư về công tác dân vận."),
      .passes("Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương."),
      .fails(
        "Kết luận số 114-KL/TW ngày 14/7/2015 của Bộ Chính trị về công tác dân vận.", at: "Bộ Chính trị"),
    ],
    run: { examination in
      examination.citations.indices.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        guard let row = examination.known.bound[index], citation.kind == .numbered, citation.name == nil,
          examination.statesIssuer(index), citation.issuers.count == 1, let part = citation.parts.issuer,
          let name = row.issuer, !name.contains(";"), let known = Bodies.named(name),
          let stated = Bodies.named(citation.issuers[0].name), stated.name != known.name,
          IssuerCodes.disagreement(stated, [known], date: citation.date) != nil
        else { return nil }
        let isChecked = row.isSure && row.sources.contains(.checked)
        return Finding(
          .wrongIssuer, index, at: part,
          Phrase(
            vi: "ghi của \(stated.name), đã biết là của \(known.name)",
            en: "said to be \(stated.name)'s, known as \(known.name)'s"),
          severity: isChecked ? .error : .warning
        ).with { finding in
          finding.notes = [row.evidence]
          if isChecked { finding.suggestion = Suggestion(range: part, text: known.name) }
        }
      }
    })
}
