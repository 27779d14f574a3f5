import CitationIndex
import Citations

extension Check {
  static let notFound: Check = Check(
    id: "not-found", severity: .note,
    title: Phrase(vi: "Không có trong danh mục văn bản đã biết", en: "not among the known documents"),
    explanation: Phrase(
      vi:
        "Danh mục không có văn bản này; điều đó không có nghĩa là nó không tồn tại. Nếu một văn bản gần giống có "
        + "đúng ngày hoặc đúng trích yếu đã ghi, có thể số đã gõ nhầm.",
      en:
        "The registry does not have this document, which does not mean that it does not exist. Where a near one has the "
        + "date or the subject that is stated, the number may be a slip."),
    source: "danh mục văn bản đã biết (khoảng 5.000 văn bản trung ương)",
    examples: [
      .passes("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"),
      .passes("Căn cứ Quyết định số 12/2020/QĐ-UBND của Ủy ban nhân dân tỉnh Bình Phước;"),
      .fails(
        "Căn cứ Nghị định số 31/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;",
        at: "31/2020/NĐ-CP"),
      .fails("Căn cứ Nghị định số 9876/2020/NĐ-CP của Chính phủ;", at: "9876/2020/NĐ-CP"),
    ],
    run: { examination in
      var seen: Set<DocumentLabel> = []
      return examination.citations.indices.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        guard citation.kind == .numbered, let symbol = citation.symbol, examination.isMissing(index),
          let identity = examination.known.identities[index], let label = DocumentLabel(citation),
          seen.insert(label).inserted
        else { return nil }
        let near = examination.known.registry.near(identity, issued: citation.date, limit: 40)
        if let other = examination.known.suffixed(identity, citation.date) {
          return Finding(
            .notFound, index, at: examination.symbolRange(index),
            Phrase(
              vi: "không tìm thấy \(symbol.text); có phải \(other.label)?",
              en: "\(symbol.text) is not found; is \(other.label) meant?"), severity: .warning
          ).with { $0.notes = [other.evidence] }
        }
        let best = near.first { slip(citation, $0) }
        // In a list the type is its neighbours'; a law among resolutions is no mistake.
        if let best, best.difference == .type, examination.typeWord(index) == nil { return nil }
        return Finding(
          .notFound, index, at: examination.symbolRange(index),
          best.map { best in
            Phrase(
              vi: "không tìm thấy \(symbol.text); có phải \(best.document.label)?",
              en: "\(symbol.text) is not found; is \(best.document.label) meant?")
          } ?? Phrase(vi: "không tìm thấy \(symbol.text)", en: "\(symbol.text) is not found"),
          severity: best == nil ? .note : .warning
        ).with { finding in
          if let best {
            finding.notes = [best.phrase, best.document.evidence]
          } else {
            finding.notes = near.prefix(2).map(\.phrase)
          }
        }
      }
    })

  /// Whether a near document has the day and the subject that a citation states, or the subject word for word.
  ///
  /// Documents of one day have numbers side by side, so that the day alone says little where a digit differs.
  private static func slip(_ citation: Citation, _ near: NearDocument) -> Bool {
    let likeness = citation.subject.map { subjectLikeness($0, near.document.subject) } ?? 0
    guard citation.date?.day != nil, citation.date == near.document.date else { return likeness >= 0.8 }
    if citation.subject == nil || near.document.subject == nil { return near.difference != .digit }
    return likeness >= 0.4
  }

  static let ambiguousDocument: Check = Check(
    id: "ambiguous", severity: .note,
    title: Phrase(vi: "Chưa rõ văn bản nào", en: "several documents fit"),
    explanation: Phrase(
      vi:
        "Nhiều văn bản đã biết mang số, ký hiệu hoặc tên này. Ghi thêm ngày, khóa hoặc năm để chỉ đúng một văn bản.",
      en: "Several known documents bear this symbol or name. A date, term or year tells which one is meant."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6; danh mục văn bản đã biết",
    examples: [
      .passes("Chỉ thị số 16/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ."),
      .fails("Theo Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương.", at: "Nghị quyết số 18-NQ/TW"),
    ],
    run: { examination in
      var seen: Set<DocumentLabel> = []
      return examination.citations.indices.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        guard citation.kind == .numbered || citation.kind == .named,
          case .ambiguous(let keys) = examination.known.resolutions[index], keys.count > 1,
          let label = DocumentLabel(citation), seen.insert(label).inserted
        else { return nil }
        let rows =
          citation.kind == .named
          ? examination.known.registry.documents(named: citation.name ?? "") : examination.known.rows(index)
        guard rows.count > 1 else { return nil }
        return Finding(
          .ambiguousDocument, index, at: citation.range,
          Phrase(
            vi: "\(rows.count) văn bản đã biết có thể là văn bản này", en: "\(rows.count) known documents fit"
          )
        ).with { finding in
          finding.notes = rows.sorted { $0.key < $1.key }.prefix(5).map { row in
            let facts = [row.label, row.date?.vietnamese, row.subject.map { String($0.prefix(90)) }]
            let text = facts.compactMap { $0 }.joined(separator: ", ")
            return Phrase(vi: text, en: text)
          }
        }
      }
    })
}

extension Examination {
  /// Whether a citation is of a central body whose documents the registry holds, and it has none of that number.
  func isMissing(_ index: Int) -> Bool {
    guard let identity = known.identities[index], identity.scope == .national, identity.number != nil,
      known.bound[index] == nil, let symbol = citations[index].symbol
    else { return false }
    let bodies = IssuerCodes.bodies(of: symbol, type: citations[index].type)
    let levels: Set<Body.Level> = [.assembly, .government, .ministry, .party]
    guard bodies.contains(where: { levels.contains($0.level) }) else { return false }
    // Numbers without a year begin anew: the known ones of other years or terms are other documents.
    if symbol.year == nil, let date = citations[index].date, date.isCalendarDate {
      return known.rows(index, around: date).isEmpty && !known.rows(index).contains { $0.date == nil }
    }
    return known.rows(index).isEmpty
  }
}

extension NearDocument {
  /// How near it is.
  var phrase: Phrase {
    let how: Phrase =
      switch difference {
      case .digit: Phrase(vi: "khác một chữ số", en: "a digit off")
      case .swappedDigits: Phrase(vi: "đảo hai chữ số", en: "two digits swapped")
      case .year: Phrase(vi: "khác năm", en: "of another year")
      case .code: Phrase(vi: "khác một chữ trong ký hiệu", en: "a letter of the code off")
      case .type: Phrase(vi: "khác tên loại", en: "of another type")
      case .date: Phrase(vi: "khác ngày", en: "of another day")
      }
    let facts = [document.label, document.date?.vietnamese].compactMap { $0 }.joined(separator: ", ")
    return Phrase(vi: "gần nhất: \(facts) (\(how.vi))", en: "nearest: \(facts) (\(how.en))")
  }
}
