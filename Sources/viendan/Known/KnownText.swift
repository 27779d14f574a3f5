import CitationCheck
import CitationIndex
import Citations
import Foundation

/// Prints known documents for people and as JSON.
struct KnownText {
  let registry: Registry
  let day: PartialDate
  let language: Language

  /// One document with its validity, then the others that fit what was asked.
  func shown(_ candidate: ReferenceCandidate, others: [ReferenceCandidate], asked: String) -> String {
    let document = candidate.document
    let validity = registry.status(of: document, at: day)
    var out = document.title + "   " + state(validity) + "\n"
    if let subject = document.subject { out += subject.wrapped(to: 96).joined(separator: "\n") + "\n" }
    if !candidate.match.isExact {
      out += say("không đúng hẳn với điều đã hỏi\n", "not quite what was asked\n")
    }
    out += "\n"
    line(say("mã định danh", "key"), document.key, &out)
    line("Akoma Ntoso", document.identity.akomaNtosoIRI, &out)
    if let effective = document.effective {
      line(say("hiệu lực từ", "in force from"), written(effective), &out)
    }
    line(say("biết từ", "known from"), evidence(document), &out)
    if let articles = document.articles { line(say("số điều", "articles"), "\(articles)", &out) }
    if let note = document.note { line(say("ghi chú", "note"), note, &out) }
    chain(validity, &out)
    relations(say("bị tác động bởi", "changed by"), registry.relations(to: document), \.source, &out)
    relations(say("tác động tới", "changes"), registry.relations(from: document), \.target, &out)
    if !others.isEmpty {
      out += "\n" + say("cũng hợp với", "also fits") + " \"\(asked.cut(to: 60))\":\n"
      for other in others.prefix(8) { out += "  " + other.document.title + "\n" }
      if others.count > 8 {
        out += say("  và \(others.count - 8) văn bản nữa\n", "  and \(others.count - 8) more\n")
      }
    }
    return out
  }

  /// A line a document.
  func listed(_ documents: [KnownDocument], of total: Int) -> String {
    var out = say("\(total) văn bản", "\(total) documents")
    out +=
      documents.count < total
      ? say(", \(documents.count) dưới đây\n\n", ", \(documents.count) shown\n\n") : "\n\n"
    for document in documents {
      let validity = registry.status(of: document, at: day)
      out += document.title + "   " + state(validity) + "\n"
      if let subject = document.subject { out += "    " + subject.cut(to: 92) + "\n" }
    }
    return out
  }

  /// The documents as a JSON array, best first.
  func json(_ candidates: [ReferenceCandidate]) -> String {
    let rows = candidates.map { candidate -> [String: Any] in
      let document = candidate.document
      let validity = registry.status(of: document, at: day)
      var row: [String: Any] = [
        "symbol": document.symbol, "type": document.type, "key": document.key,
        "iri": document.identity.akomaNtosoIRI, "confidence": document.confidence.rawValue,
        "sources": document.sources.map { String(describing: $0) }, "exact": candidate.match.isExact,
        "mentions": document.mentions, "agreeing": document.agreeing,
        "validity": [
          "at": day.description, "state": validity.state.rawValue,
          "since": validity.since?.description as Any? ?? NSNull(),
          "current": validity.current?.key as Any? ?? NSNull(), "confidence": validity.confidence.rawValue,
          "chain": validity.chain.map { relation($0) }, "changes": validity.changes.map { relation($0) },
        ] as [String: Any],
      ]
      row["date"] = document.date?.description
      row["issuer"] = document.issuerName
      row["subject"] = document.subject
      row["effective"] = document.effective?.description
      row["articles"] = document.articles
      row["note"] = document.note
      return row
    }
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? JSONSerialization.data(withJSONObject: rows, options: options)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  private func relation(_ relation: KnownRelation) -> [String: Any] {
    [
      "relation": String(describing: relation.kind), "by": registry.key(of: relation.source),
      "to": registry.key(of: relation.target),
      "effective": relation.effective?.description as Any? ?? NSNull(),
      "effectiveInferred": relation.isEffectiveInferred, "confidence": relation.confidence.rawValue,
    ]
  }

  // MARK: Pieces

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private func line(_ name: String, _ value: String, _ out: inout String) {
    out += name + String(repeating: " ", count: max(1, 15 - name.count)) + value + "\n"
  }

  private func written(_ date: PartialDate) -> String { date.vietnamese }

  private func state(_ validity: Validity) -> String {
    let since = validity.since.map { say(" từ ", " since ") + written($0) } ?? ""
    let likely =
      validity.confidence == .likely && validity.state != .inForce && validity.state != .unknown
      ? say(" (có thể)", " (likely)") : ""
    let text: String
    switch validity.state {
    case .inForce:
      let end =
        validity.confidence == .sure
        ? say("còn hiệu lực", "in force") : say("chưa rõ đã hết hiệu lực", "no end known")
      return end + (validity.changes.isEmpty ? "" : say(", đã sửa đổi", ", amended"))
    case .notYetInForce: text = say("chưa có hiệu lực", "not yet in force")
    case .replaced: text = say("đã bị thay thế", "replaced")
    case .repealed: text = say("đã bị bãi bỏ", "repealed")
    case .suspended: text = say("ngưng hiệu lực", "suspended")
    case .expired: text = say("hết thời hạn", "expired")
    case .unknown: return say("chưa rõ hiệu lực", "validity not known")
    }
    return text + since + likely
  }

  private func evidence(_ document: KnownDocument) -> String {
    var parts = document.sources.map { source in
      switch source {
      case .checked: say("bảng đã kiểm tra", "checked table")
      case .lawNames: say("bảng tên luật", "table of law names")
      case .manyMentions, .twoMentions, .mined: say("các văn bản dẫn chiếu", "citing texts")
      case .gazette: say("Công báo", "gazette")
      case .codification: say("Pháp điển", "codification")
      case .validity: say("bảng hiệu lực", "table of validity")
      case .recalled: say("ghi theo trí nhớ", "written down from memory")
      case .user: say("dữ liệu của bạn", "your own table")
      }
    }
    parts = parts.enumerated().filter { parts.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    var out = parts.joined(separator: ", ")
    if document.mentions > 0 {
      out += say(
        " · \(document.agreeing)/\(document.mentions) lần dẫn khớp ngày",
        " · \(document.agreeing) of \(document.mentions) mentions agree")
    }
    return out + (document.confidence == .sure ? "" : say(" · có thể", " · likely"))
  }

  private func chain(_ validity: Validity, _ out: inout String) {
    guard !validity.chain.isEmpty else { return }
    let steps = validity.chain.map { step in
      registry.title(of: step.source) + (step.effective.map { " (\(written($0)))" } ?? "")
    }
    line(say("thay bằng", "replaced by"), steps.joined(separator: " → "), &out)
    if let current = validity.current { line(say("hiện hành", "now in force"), current.title, &out) }
  }

  private func relations(
    _ heading: String, _ relations: [KnownRelation], _ end: KeyPath<KnownRelation, Identity>,
    _ out: inout String
  ) {
    guard !relations.isEmpty else { return }
    out += "\n" + heading + "\n"
    for relation in relations.prefix(12) {
      let day = relation.effective.map { " · " + written($0) } ?? ""
      let likely = relation.confidence == .likely ? say(" · có thể", " · likely") : ""
      out +=
        "  " + verb(relation.kind) + " " + registry.title(of: relation[keyPath: end]) + day + likely + "\n"
    }
    if relations.count > 12 {
      out += say("  và \(relations.count - 12) nữa\n", "  and \(relations.count - 12) more\n")
    }
  }

  private func verb(_ kind: KnownRelation.Kind) -> String {
    switch kind {
    case .replaces: say("thay thế", "replaces")
    case .repeals: say("bãi bỏ", "repeals")
    case .partlyRepeals: say("bãi bỏ một phần", "partly repeals")
    case .amends: say("sửa đổi", "amends")
    case .suspends: say("ngưng hiệu lực", "suspends")
    }
  }
}
