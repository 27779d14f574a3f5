import CitationCheck
import CitationIndex
import Citations

/// The document page's values for its template.
struct DocumentValues {
  let found: DocumentData.Found
  let filter: PlanFilter
  let view: CitingView
  let frame: PageFrame
  let registry: Registry

  var summary: IdentitySummary { found.summary }
  var citedBy: CitedBy { found.citedBy }

  var values: [String: Any] {
    let isFiltered = !filter.isEmpty || found.provision != nil
    var out: [String: Any] = [
      "q": frame.query["q"] ?? DocumentWords.title(summary), "key": summary.key,
      "issuer": DocumentWords.issuer(summary) ?? "", "isFiltered": isFiltered,
      "unfiltered": link([:]), "api": "/api/v1/cited-by?q=\(summary.key.addressed)",
      "hasCitations": summary.counts.mentions > 0, "hasPlans": !citedBy.page.isEmpty,
      "citedTitle": citedTitle(isFiltered), "relations": relations,
    ]
    out.merge(filters) { $1 }
    out.merge(citing) { $1 }
    out.merge(provisions) { $1 }
    if let date = summary.date { out["date"] = DocumentWords.text(of: date) }
    if let subject = summary.subject,
      !Citations.folded(summary.name ?? "").hasSuffix(Citations.folded(subject))
    {
      out["subject"] = subject
    }
    if let own = summary.document { out["own"] = frame.link("/plan", [("path", own)]) }
    if summary.state == .ambiguous || summary.state == .open && summary.identity?.isComplete == false {
      out["openNote"] = frame.say(
        "Các viện dẫn này chưa đủ để biết là văn bản nào: thiếu năm, khóa hoặc cơ quan ban hành.",
        "These mentions do not tell which document is meant: a year, term or issuer is missing.")
    }
    if let validity = found.validity, let known = found.known {
      out["validity"] = self.validity(validity, known)
    }
    if let years = years { out["years"] = years }
    if citedBy.wholeMentions > 0 {
      out["whole"] = frame.say(
        "Ngoài ra có \(frame.count(citedBy.wholeMentions)) chỗ viện dẫn cả văn bản.",
        "Besides, \(frame.count(citedBy.wholeMentions)) places cite the document as a whole.")
    }
    let pager = Pager.values(
      frame, offset: citedBy.offset, shown: citedBy.page.count, total: citedBy.plans, size: DocumentPage.size)
    if let pager { out["pager"] = pager }
    out["hasActs"] = !found.acts.isEmpty
    out["acts"] = found.acts.prefix(40).map { relation($0, target: $0.target, word: $0.kind.activeWord) }
    out["hasOthers"] = !found.others.isEmpty
    let most = found.others.map(\.counts.plans).max() ?? 0
    out["others"] = found.others.map { DocumentRow.values($0, frame, registry, most: most) }
    if let graph = CitationGraph(found, registry: registry, frame: frame) {
      out["graph"] = ["drawing": graph.svg, "rows": graph.rows] as [String: Any]
    }
    return out
  }

  private func citedTitle(_ isFiltered: Bool) -> String {
    let (plans, mentions) = (frame.count(citedBy.plans), frame.count(citedBy.mentions))
    if !isFiltered {
      return frame.say(
        "\(plans) văn bản viện dẫn, \(mentions) chỗ",
        "Cited by \(plans) \(citedBy.plans == 1 ? "plan" : "plans") in \(mentions) \(citedBy.mentions == 1 ? "place" : "places")"
      )
    }
    return frame.say(
      "\(plans) văn bản phù hợp, \(mentions) chỗ", "\(plans) plans fit, in \(mentions) places")
  }

  /// This document's page with a filter.
  func link(_ parameters: [String: String]) -> String {
    let order = ["relation", "type", "issuer", "province", "from", "to", "provision"]
    let kept = view == .list ? [] : [("view", Optional(view.rawValue))]
    return frame.link(
      "/document",
      [("key", summary.key)] + order.compactMap { name in parameters[name].map { (name, $0) } } + kept)
  }

  private var relations: [[String: Any]] {
    Relation.allCases.compactMap { relation in
      summary.counts.byRelation[relation].map { count in
        [
          "word": frame.say(relation.word), "count": frame.count(count),
          "href": filter.relations == [relation] ? link([:]) : link(["relation": relation.rawValue]),
          "current": filter.relations == [relation],
        ]
      }
    }
  }

  private var years: String? {
    let counts = summary.counts.byYear
    guard counts.filter({ $0.key > 0 }).count > 1 else { return nil }
    return Charts.years(
      counts, label: frame.say("Số văn bản viện dẫn theo năm", "Citing plans by year"),
      unit: { year, count in
        frame.say("\(year): \(count) văn bản", "\(year): \(count) \(count == 1 ? "plan" : "plans")")
      }, link: { link(["from": "\($0)", "to": "\($0)"]) })
  }
}

extension DocumentValues {
  private func validity(_ validity: Validity, _ known: KnownDocument) -> [String: Any] {
    let standing = Standing(validity)
    var out: [String: Any] = [
      "class": standing.rawValue, "mark": standing.mark,
      "word": standing == .ended ? frame.say(validity.state.word) : frame.say(standing.word),
      "likely": validity.confidence == .likely,
    ]
    if let since = validity.since {
      let day = DocumentWords.text(of: since)
      out["since"] = frame.say("từ \(day)", "since \(day)")
    }
    var steps = validity.changes.map { relation($0, target: $0.source, word: $0.kind.word) }
    steps += validity.chain.map { relation($0, target: $0.source, word: $0.kind.word) }
    out["hasChain"] = !steps.isEmpty
    out["chain"] = steps
    if let line = TimeLine(validity, known, frame: frame)?.svg { out["line"] = line }
    return out
  }

  private func relation(_ relation: KnownRelation, target: Identity, word: Phrase) -> [String: Any] {
    let known = registry.document(target)
    let from = relation.effective.map { frame.say("từ ", "from ") + DocumentWords.text(of: $0) }
    return [
      "word": frame.say(word), "from": Absent.or(from),
      "title": known.map { DocumentWords.title($0) } ?? target.numberText?.uppercased() ?? target.key,
      "href": frame.link("/document", [("key", known?.key ?? target.key)]),
    ]
  }
}
