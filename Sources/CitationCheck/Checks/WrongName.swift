import CitationIndex
import Citations

extension Check {
  static let wrongName: Check = Check(
    id: "wrong-name", severity: .error,
    title: Phrase(
      vi: "Tên luật và số, ký hiệu không phải của một luật", en: "a law's name with another law's number"),
    explanation: Phrase(
      vi: "Số, ký hiệu đã biết là của luật khác, còn luật có tên ấy mang số khác.",
      en: "The symbol is known as another law's, and the law of that name has another symbol."),
    source: "danh mục luật, bộ luật, pháp lệnh",
    examples: [
      .passes("Luật Đất đai số 45/2013/QH13, Bộ luật Lao động số 45/2019/QH14."),
      .passes("Luật Đất đai năm 2013."),
      .fails("Theo Luật Nhà ở số 45/2013/QH13.", at: "Luật Nhà ở số 45/2013/QH13"),
      .fails("Theo Luật Đất đai năm 2014.", at: "Luật Đất đai năm 2014"),
    ],
    run: { examination in
      examination.citations.indices.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        guard let name = citation.name, let type = citation.type, type != "Hiến pháp",
          !name.foldedName.contains("sua doi")
        else { return nil }
        let named = examination.known.registry.documents(named: name)
        guard !named.isEmpty, named.allSatisfy({ $0.confidence == .sure }) else { return nil }
        return citation.symbol == nil
          ? wrongYear(index, named, examination) : wrongNumber(index, named, examination)
      }
    })

  private static func wrongNumber(_ index: Int, _ named: [KnownDocument], _ examination: Examination)
    -> Finding?
  {
    let citation = examination.citations[index]
    let symbol = citation.symbol!
    guard symbol.year != nil,
      !named.contains(where: {
        $0.symbol.foldedCode == symbol.text.foldedCode || number($0) == number(symbol)
      })
    else { return nil }
    let laws = examination.known.registry.documents(withSymbol: symbol.text).filter {
      $0.identity.type == "luat" || $0.identity.type == "phap.lenh"
    }
    guard laws.count == 1, let subject = laws[0].subject,
      subjectLikeness(subject, String(citation.name!)) < 0.5
    else { return nil }
    let part = TextRange<Original>(
      citation.parts.name?.start ?? citation.range.start, citation.parts.symbol?.end ?? citation.range.end)
    return Finding(
      .wrongName, index, at: part,
      Phrase(
        vi: "\(symbol.text) đã biết là \(laws[0].type) \(subject)",
        en: "\(symbol.text) is known as \(laws[0].type) \(subject)"),
      severity: laws[0].isSure ? .error : .warning
    ).with { finding in
      finding.notes = named.prefix(4).map {
        Phrase(vi: "\(citation.name!): \($0.symbol)", en: "\(citation.name!): \($0.symbol)")
      }
    }
  }

  /// A law's year that none of the name has; the year may be that of an amendment, so that it is only a warning.
  private static func wrongYear(_ index: Int, _ named: [KnownDocument], _ examination: Examination)
    -> Finding?
  {
    let citation = examination.citations[index]
    guard let date = citation.date, date.month == nil else { return nil }
    let years = Set(named.compactMap { $0.date?.year ?? $0.identity.symbolYear })
    guard let first = years.min(), date.year > first, !years.contains(date.year) else { return nil }
    return Finding(
      .wrongName, index, at: citation.range,
      Phrase(
        vi: "không biết \(citation.name!) nào của năm \(date.year)",
        en: "no \(citation.name!) of \(date.year) is known"), severity: .warning
    ).with { finding in
      let list = years.sorted().map(String.init).joined(separator: ", ")
      finding.notes = [Phrase(vi: "đã biết: năm \(list)", en: "known: \(list)")]
    }
  }

  private static func number(_ document: KnownDocument) -> String {
    "\(document.identity.number ?? 0)/\(document.identity.symbolYear ?? 0)/\(document.identity.code ?? "")"
  }

  private static func number(_ symbol: Symbol) -> String {
    "\(symbol.number ?? 0)/\(symbol.year ?? 0)/\(symbol.code.foldedCode.lowercased())"
  }
}
