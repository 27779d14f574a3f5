import CitationIndex
import Citations

extension Check {
  static let wrongSubject: Check = Check(
    id: "wrong-subject", severity: .warning,
    title: Phrase(vi: "Trích yếu khác trích yếu đã biết", en: "the subject differs from the known one"),
    explanation: Phrase(
      vi: "Văn bản đã biết với trích yếu khác hẳn; có thể số, ký hiệu là của văn bản khác.",
      en: "The document is known with quite another subject; the symbol may be another document's."),
    source: "danh mục văn bản đã biết",
    examples: [
      .passes("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"),
      .passes(
        "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng Hồ Chí Minh;"
      ),
      .fails(
        "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về tăng cường quản lý đất đai, khoáng sản tại các địa phương;",
        at: "tăng cường quản lý đất đai"),
    ],
    run: { examination in
      examination.citations.indices.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        guard let row = examination.known.bound[index], citation.kind == .numbered, citation.name == nil,
          let stated = citation.subject, let known = row.subject, let part = citation.parts.subject,
          stated.split(separator: " ").count >= 7, known.split(separator: " ").count >= 5,
          subjectLikeness(stated, known) < 0.15
        else { return nil }
        return Finding(
          .wrongSubject, index, at: part,
          Phrase(vi: "đã biết là văn bản “\(known)”", en: "known as “\(known)”"),
          severity: row.isSure ? .warning : .note
        ).with { $0.notes = [row.evidence] }
      }
    })
}
