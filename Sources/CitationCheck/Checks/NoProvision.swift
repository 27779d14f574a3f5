import CitationIndex
import Citations

extension Check {
  static let noProvision: Check = Check(
    id: "no-provision", severity: .error,
    title: Phrase(
      vi: "Điều, khoản viện dẫn không có trong văn bản", en: "the article or clause does not exist"),
    explanation: Phrase(
      vi: "Văn bản viện dẫn có ít điều hơn số điều đã ghi, hoặc điều ấy có ít khoản hơn.",
      en: "The cited document has fewer articles than the number that is cited, or the article fewer clauses."
    ),
    source: "toàn văn luật khi ban hành (số điều, số khoản)",
    examples: [
      .passes("Theo khoản 3 Điều 63 Bộ luật Lao động số 45/2019/QH14."),
      .passes("Theo Điều 12 Quy chế ban hành kèm theo Quyết định số 136/2001/QĐ-TTg."),
      .fails("Theo khoản 3 Điều 263 Bộ luật Lao động số 45/2019/QH14.", at: "khoản 3 Điều 263"),
      .fails("Theo khoản 23 Điều 63 Bộ luật Lao động số 45/2019/QH14.", at: "khoản 23 Điều 63"),
    ],
    run: { examination in
      examination.citations.indices.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        guard let row = examination.known.bound[index], let known = articles(of: row),
          citation.kind == .numbered || citation.kind == .named, let part = citation.parts.provisions,
          // Articles of a text that is attached to the document are counted anew.
          !examination.draft.slice(citation.range).foldedName.contains("kem theo"),
          let message = missing(citation.provisions, known, row)
        else { return nil }
        // Later amendments may have added clauses, and a law cited by name alone may be an older one.
        let isAmended = examination.known.registry.relations(to: row).contains { $0.kind == .amends }
        let isCertain =
          row.isSure && examination.known.reasons[index] == nil && !(message.isClause && isAmended)
        return Finding(.noProvision, index, at: part, message.text, severity: isCertain ? .error : .warning)
      }
    })

  private static func articles(of row: KnownDocument) -> Articles? {
    Articles.of(row.symbol) ?? row.articles.map { Articles(count: $0, clauses: []) }
  }

  private static func missing(_ provisions: [Provision], _ known: Articles, _ row: KnownDocument) -> (
    text: Phrase, isClause: Bool
  )? {
    for provision in provisions {
      guard let article = provision.article.flatMap({ Int($0) }), article > 0 else { continue }
      if article > known.count {
        return (
          Phrase(
            vi: "không có Điều \(article): \(row.label) có \(known.count) điều",
            en: "there is no Điều \(article): \(row.label) has \(known.count) articles"), false
        )
      }
      guard let clause = provision.clause.flatMap({ Int($0) }), known.clauses.count >= article else {
        continue
      }
      let count = known.clauses[article - 1]
      if count > 0, clause > count {
        return (
          Phrase(
            vi: "không có khoản \(clause): Điều \(article) \(row.label) có \(count) khoản",
            en: "there is no khoản \(clause): Điều \(article) of \(row.label) has \(count)"), true
        )
      }
    }
    return nil
  }
}
