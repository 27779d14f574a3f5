import CitationIndex
import Citations

extension Check {
  static let outOfDate: Check = Check(
    id: "out-of-date", severity: .warning,
    title: Phrase(
      vi: "Văn bản đã hết hiệu lực vào ngày của dự thảo", en: "no longer in force on the draft's day"),
    explanation: Phrase(
      vi:
        "Văn bản viện dẫn đã được thay thế, bị bãi bỏ hoặc hết thời hạn trước ngày của dự thảo. Chuỗi thay thế dẫn "
        + "đến văn bản đang có hiệu lực. Dẫn văn bản cũ vẫn đúng khi nói về việc đã qua.",
      en:
        "The cited document was replaced, repealed or ran out before the draft's day. The chain leads to the one in "
        + "force. Citing the old one is right where the past is spoken of."),
    source:
      "Luật Ban hành văn bản quy phạm pháp luật (văn bản hết hiệu lực); danh mục quan hệ thay thế, bãi bỏ",
    examples: [
      .passes("Theo Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ.", asOf: "2018-06-01"),
      .passes("Bãi bỏ Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ.", asOf: "2023-06-01"),
      .fails(
        "Thực hiện Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ.",
        at: "Nghị định số 60/2013/NĐ-CP",
        asOf: "2023-06-01"),
    ],
    run: { examination in
      guard let day = examination.day else { return [] }
      return examination.citations.indices.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        guard let row = examination.known.bound[index], citation.kind != .back, citation.kind != .`self`,
          ![.repeals, .replaces, .replacedBy, .amends, .amendedBy].contains(citation.relation)
        else { return nil }
        let validity = examination.known.registry.status(of: row, at: day)
        // A plan of a year says itself that the year is over.
        guard let ended = validity.ending, validity.state != .expired || row.identity.scope == .national
        else {
          return nil
        }
        // What ends on the very day, or is ended by the draft itself, is cited rightly.
        if let since = validity.since, let last = day.last, since.first.map({ $0 >= last }) ?? false {
          return nil
        }
        if let end = validity.chain.first, let own = examination.ownNumber, end.source.numberText == own {
          return nil
        }
        // One source alone is no reason to call it ended; the reader may still want to know.
        let isSure = validity.confidence == .sure
        return Finding(
          .outOfDate, index, at: citation.range,
          isSure
            ? ended
            : Phrase(
              vi: "có thể đã hết hiệu lực: \(ended.vi)", en: "perhaps no longer in force: \(ended.en)"),
          severity: isSure ? .warning : .note
        ).with { finding in
          finding.notes = validity.chain.map(step)
          if let reason = examination.known.reasons[index] { finding.notes.append(reason.phrase(row)) }
          if let current = validity.current {
            let unit =
              day.day == nil ? (day.month == nil ? ("năm", "in") : ("tháng", "in")) : ("ngày", "on")
            finding.notes.append(
              Phrase(
                vi: "đang có hiệu lực \(unit.0) \(day.vietnamese): \(current.label)",
                en: "in force \(unit.1) \(day.vietnamese): \(current.label)"))
          }
        }
      }
    })

  private static func step(_ relation: KnownRelation) -> Phrase {
    let since = relation.effective.map {
      Phrase(vi: " từ ngày \($0.vietnamese)", en: " from \($0.vietnamese)")
    }
    let verb: Phrase =
      relation.kind == .replaces
      ? Phrase(vi: "được thay thế bởi", en: "replaced by") : Phrase(vi: "bị bãi bỏ bởi", en: "repealed by")
    let source = relation.source.written
    return Phrase(
      vi: "\(relation.target.written) \(verb.vi) \(source)\(since?.vi ?? "")",
      en: "\(relation.target.written) \(verb.en) \(source)\(since?.en ?? "")")
  }

  static let notYetInForce: Check = Check(
    id: "not-yet-in-force", severity: .note,
    title: Phrase(
      vi: "Văn bản chưa có hiệu lực vào ngày của dự thảo", en: "not yet in force on the draft's day"),
    explanation: Phrase(
      vi:
        "Văn bản viện dẫn đã ban hành nhưng chưa có hiệu lực vào ngày của dự thảo. Có thể viện dẫn khi dự thảo có "
        + "hiệu lực cùng lúc.",
      en:
        "The cited document is issued but not yet in force on the draft's day. It may be cited where the draft comes "
        + "into force with it."),
    source: "danh mục văn bản đã biết (ngày có hiệu lực)",
    examples: [
      .passes("Theo Bộ luật Lao động số 45/2019/QH14 ngày 20/11/2019.", asOf: "2021-06-01"),
      .fails(
        "Theo Bộ luật Lao động số 45/2019/QH14 ngày 20/11/2019.", at: "Bộ luật Lao động số 45/2019/QH14",
        asOf: "2020-03-01"),
    ],
    run: { examination in
      guard let day = examination.day, let last = day.last else { return [] }
      return examination.citations.indices.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        guard let row = examination.known.bound[index], citation.kind != .back, citation.kind != .`self`,
          let effective = row.effective?.first, effective > last, let issued = row.date?.first, issued <= last
        else { return nil }
        return Finding(
          .notYetInForce, index, at: citation.range,
          Phrase(
            vi: "có hiệu lực từ ngày \(effective.vietnamese)", en: "in force from \(effective.vietnamese)"),
          severity: citation.relation == .basis && row.isSure ? .warning : .note
        ).with { $0.notes = [row.evidence] }
      }
    })

  static let amendedSince: Check = Check(
    id: "amended", severity: .note,
    title: Phrase(vi: "Văn bản đã được sửa đổi, bổ sung", en: "amended since"),
    explanation: Phrase(
      vi: "Văn bản đã được sửa đổi, bổ sung trước ngày của dự thảo, mà dự thảo không nêu văn bản sửa đổi.",
      en: "The document was amended before the draft's day, and the draft does not name the amending one."),
    source: "danh mục quan hệ sửa đổi, bổ sung",
    examples: [
      .passes("Theo Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ.", asOf: "2014-01-01"),
      .fails(
        "Theo Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ.", at: "Nghị định số 34/2016/NĐ-CP",
        asOf: "2022-01-01"),
    ],
    run: { examination in
      guard let day = examination.day else { return [] }
      var named = Set(examination.known.identities.compactMap { $0?.numberText })
      return examination.citations.indices.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        guard let row = examination.known.bound[index], citation.kind == .numbered || citation.kind == .named,
          named.insert("\(row.key) amended").inserted
        else { return nil }
        let validity = examination.known.registry.status(of: row, at: day)
        guard validity.ending == nil else { return nil }
        let changes = validity.changes.filter {
          $0.kind == .amends && $0.confidence == .sure && !named.contains($0.source.numberText ?? "")
        }
        guard !changes.isEmpty else { return nil }
        let list = changes.prefix(6).map { change in
          change.source.written + (change.effective.map { " (\($0.vietnamese))" } ?? "")
        }.joined(separator: ", ")
        let more = changes.count > 6 ? " … +\(changes.count - 6)" : ""
        return Finding(
          .amendedSince, index, at: citation.range,
          Phrase(vi: "đã được sửa đổi, bổ sung bởi \(list)\(more)", en: "amended by \(list)\(more)"))
      }
    })
}

extension Validity {
  /// How and since when it is no longer in force; nil where it is, or nothing is known.
  var ending: Phrase? {
    let day =
      since.map { Phrase(vi: " từ ngày \($0.vietnamese)", en: " from \($0.vietnamese)") }
      ?? Phrase(vi: "", en: "")
    return switch state {
    case .replaced: Phrase(vi: "đã được thay thế\(day.vi)", en: "replaced\(day.en)")
    case .repealed: Phrase(vi: "đã bị bãi bỏ\(day.vi)", en: "repealed\(day.en)")
    case .suspended: Phrase(vi: "bị ngưng hiệu lực\(day.vi)", en: "suspended\(day.en)")
    case .expired:
      Phrase(
        vi: "đã hết thời hạn" + (since.map { " ngày \($0.vietnamese)" } ?? ""),
        en: "ran out" + (since.map { " on \($0.vietnamese)" } ?? ""))
    case .inForce, .notYetInForce, .unknown: nil
    }
  }
}

extension Identity {
  /// Number and code for people: `149/2018/NĐ-CP`; the folded text where no table has the code.
  var written: String {
    guard let text = numberText else { return name ?? "" }
    let rows = Registry.shipped.documents(agreeingWith: self)
    return rows.first { $0.date == date && date != nil }?.symbol ?? rows.first?.symbol ?? text
  }
}

extension Binding.Reason {
  /// What was inferred, and from what.
  func phrase(_ row: KnownDocument) -> Phrase {
    switch self {
    case .subject:
      Phrase(vi: "suy ra \(row.label) từ trích yếu", en: "taken for \(row.label) by its subject")
    case .list:
      Phrase(
        vi: "suy ra \(row.label): ngày ghi ở cuối danh sách là của văn bản số này",
        en: "taken for \(row.label): the day that closes the list is its own")
    case .inForceThen:
      Phrase(
        vi: "suy ra \(row.label): có hiệu lực vào ngày của văn bản viện dẫn nó",
        en: "taken for \(row.label): in force on the day of the text that cites it")
    case .onlyIssuer:
      Phrase(
        vi: "suy ra \(row.label): chỉ một cơ quan ban hành loại này",
        en: "taken for \(row.label): one body issues the type")
    }
  }
}
