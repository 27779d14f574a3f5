import Citations

extension Check {
  static let contradiction: Check = Check(
    id: "contradiction", severity: .error,
    title: Phrase(
      vi: "Một văn bản được dẫn với hai ngày hoặc hai cơ quan", en: "one document with two dates or issuers"),
    explanation: Phrase(
      vi:
        "Dự thảo dẫn cùng một số, ký hiệu với hai ngày ban hành hoặc hai cơ quan ban hành khác nhau; nhiều nhất một "
        + "trong hai là đúng. Số không có năm thì cùng số trong cùng một năm mới coi là một văn bản.",
      en:
        "The draft cites one symbol with two dates or two issuers; at most one of them is right. Where the symbol "
        + "has no year, the same number in the same year counts as one document."),
    source: "chính dự thảo (hai chỗ viện dẫn)",
    examples: [
      .passes(
        """
        Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ quy định về công tác văn thư.
        Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.
        Kế hoạch số 44/KH-UBND ngày 14/02/2022 và Kế hoạch số 44/KH-UBND ngày 14/02/2023.
        """),
      .fails(
        """
        Nghị định số 9530/2020/NĐ-CP ngày 05/3/2020 của Chính phủ quy định về công tác văn thư.
        Theo Nghị định số 9530/2020/NĐ-CP ngày 15 tháng 3 năm 2020.
        """, at: "15 tháng 3 năm 2020"),
    ],
    run: { examination in
      examination.mentions.values.flatMap { dates($0, examination) + issuers($0, examination) }
    })

  /// Mentions whose date differs from the one that most mentions of the document have, the earlier one on a tie.
  private static func dates(_ mentions: [Int], _ examination: Examination) -> [Finding] {
    let dated = mentions.filter { index in
      let citation = examination.citations[index]
      guard let date = citation.date, date.day != nil, date.first != nil, citation.kind == .numbered,
        let part = citation.parts.date, citation.range.contains(part)
      else { return false }
      // Where the registry has the document, wrong-date tells which mention is wrong.
      if examination.known.rows(index, around: date).contains(where: { $0.isSure && $0.date?.day != nil }) {
        return false
      }
      // A year that the symbol contradicts is year-date's to tell.
      return citation.symbol?.year.map { $0 == date.year } ?? true
    }
    guard dated.count > 1 else { return [] }
    var groups: [[Int]] = []
    if examination.citations[dated[0]].symbol?.year != nil {
      groups = [dated]
    } else {
      var byBody: [String: [Int]] = [:]
      for index in dated {
        let citation = examination.citations[index]
        byBody["\(citation.date!.year) \(citation.issuers.first?.name.foldedName ?? "")", default: []].append(
          index)
      }
      groups = byBody.keys.sorted().map { byBody[$0]! }
    }
    return groups.flatMap { group -> [Finding] in
      var counts: [PartialDate: Int] = [:]
      for index in group { counts[examination.citations[index].date!, default: 0] += 1 }
      guard counts.count > 1 else { return [] }
      let most = counts.values.max()!
      let usual = group.first { counts[examination.citations[$0].date!] == most }!
      // What is known, if only from a few texts, goes before what most mentions of this draft say.
      let known = examination.known.rows(group[0], around: examination.citations[group[0]].date!).compactMap(
        \.date)
      let told = group.first { known.contains(examination.citations[$0].date!) } ?? usual
      let right = examination.citations[told].date!
      return group.filter { examination.citations[$0].date != right }.map { index in
        let citation = examination.citations[index]
        let part = citation.parts.date!
        return Finding(
          .contradiction, index, at: examination.writtenDate(in: part)?.range ?? part,
          Phrase(
            vi: "\(citation.symbol!.text) ở chỗ khác ghi ngày \(right.vietnamese)",
            en: "\(citation.symbol!.text) has the date \(right.vietnamese) elsewhere"),
          severity: citation.symbol?.year == nil ? .warning : .error
        ).with { finding in
          finding.also = examination.citations[told].parts.date.map { [$0] } ?? []
          let line = examination.draft.position(of: examination.citations[told].range.start).line
          finding.notes = [
            Phrase(
              vi: "dòng \(line): ngày \(right.vietnamese) (\(counts[right] ?? 0) lần)",
              en: "line \(line): \(right.vietnamese) (\(counts[right] ?? 0) times)")
          ]
        }
      }
    }
  }

  /// Mentions that name a body of another kind than the document's first stated issuer.
  private static func issuers(_ mentions: [Int], _ examination: Examination) -> [Finding] {
    let stated = mentions.filter { index in
      let citation = examination.citations[index]
      return citation.symbol?.year != nil && examination.statesIssuer(index) && citation.issuers.count == 1
    }
    guard let first = stated.first, let usual = Bodies.named(examination.citations[first].issuers[0].name)
    else {
      return []
    }
    return stated.dropFirst().compactMap { index -> Finding? in
      let citation = examination.citations[index]
      // Where the code names the body, issuer-code tells which mention is wrong.
      guard let body = Bodies.named(citation.issuers[0].name), body.name != usual.name, body.level != .office,
        usual.level != .office, IssuerCodes.bodies(of: citation.symbol!, type: citation.type).isEmpty
      else { return nil }
      return Finding(
        .contradiction, index, at: citation.parts.issuer!,
        Phrase(
          vi: "\(citation.symbol!.text) ở chỗ khác ghi của \(usual.name)",
          en: "\(citation.symbol!.text) is \(usual.name)'s elsewhere"), severity: .warning
      ).with { $0.also = examination.citations[first].parts.issuer.map { [$0] } ?? [] }
    }
  }
}
