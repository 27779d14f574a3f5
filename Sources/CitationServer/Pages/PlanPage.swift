import CitationCheck
import CitationIndex
import Citations
import Hummingbird

/// A plan's text with its citations marked, and beside it what each was read to say.
struct PlanPage {
  static let template = #"""
    {{<layout}}{{$main}}
    <article class="plan">
    <header class="paper">
    <div class="paper-head"><p class="paper-issuer">{{issuer}}</p><p class="paper-date">{{#place}}{{place}}{{/place}}{{#date}}{{#place}}, {{/place}}{{date}}{{/date}}</p></div>
    <h1>{{title}}</h1>
    {{#subject}}<p class="paper-subject">{{subject}}</p>{{/subject}}
    <p class="paper-links"><span>{{count}}</span>{{#own}} · <a href="{{own}}">{{w.whoCitesIt}}</a>{{/own}} · <a href="{{api}}">JSON</a> <span class="key">{{path}}</span></p>
    <p class="legend" aria-label="{{w.legend}}">{{#legend}}<span class="c {{class}}"><span aria-hidden="true">{{mark}}</span> {{word}}</span>{{/legend}}</p>
    </header>
    {{#views}}<p class="views">{{#choices}}<a href="{{href}}"{{#current}} aria-current="true"{{/current}}>{{label}}</a> {{/choices}}</p>{{/views}}
    {{>pager}}
    <div class="reading{{#picture}} paged{{/picture}}">
    {{#picture}}<figure class="page-picture"><a href="{{src}}"><img src="{{src}}" alt="{{alt}}" width="900" height="1273"></a><figcaption>{{alt}}</figcaption></figure>{{/picture}}
    <div class="text" id="text" lang="vi">{{{text}}}</div>
    <aside class="side" aria-label="{{w.citations}}"><h2>{{w.citations}}</h2>
    <ol class="notes">{{{notes}}}</ol>
    </aside>
    </div>
    {{>pager}}
    </article>
    {{/main}}{{/layout}}
    """#

  /// Bytes of text on one page, at most: long plans come in parts.
  static let size = 40_000

  let service: Service

  func answer(_ request: Request) async throws -> Response {
    let frame = PageFrame(request)
    guard let path = frame.query["path"] else {
      throw Problem(
        .badRequest, .wrongParameter,
        Phrase(vi: "thiếu path: tên tệp của văn bản", en: "path is missing: the plan's file name"))
    }
    let asked = try frame.query.number("offset", in: 0...1_000_000_000, default: 0)
    let wanted = try frame.query.number("c", in: 0...1_000_000_000, default: 0)
    let page = try frame.query["page"].map { _ in try frame.query.number("page", in: 1...100_000, default: 1)
    }
    let registry = service.registryNow()
    let plan = try await service.ask { store in
      guard let plan = try PlanReading(path, in: store, registry: registry) else {
        throw Problem(.notFound, .noSuchPlan)
      }
      return plan
    }
    let citation = wanted > 0 ? wanted - 1 : nil
    let part = plan.part(offset: asked, citation: citation, size: PlanPage.size)
    var values: [String: Any]
    if let page, let paged = try await PagedPlan(plan, page: page, citation: citation, service) {
      values = self.values(plan, paged.part ?? part, frame)
      values.merge(paged.values(frame)) { $1 }
    } else {
      values = self.values(plan, part, frame)
      if part != 0..<plan.text.count { values["pager"] = pager(plan, part, frame) }
    }
    if service.files.mayHavePages(plan.document) {
      values["views"] = views(plan, isPaged: page != nil, frame)
    }
    return frame.answer("plan", title: DocumentWords.title(plan.document), active: "/", values)
  }

  /// The text alone, or beside the pictures of its pages.
  private func views(_ plan: PlanReading, isPaged: Bool, _ frame: PageFrame) -> [String: Any] {
    func choice(_ label: String, _ page: String?, isCurrent: Bool) -> [String: Any] {
      let address = frame.link("/plan", [("path", plan.document.path), ("page", page)])
      return ["label": label, "href": address, "current": isCurrent]
    }
    return [
      "choices": [
        choice(frame.say("Văn bản", "Text"), nil, isCurrent: !isPaged),
        choice(frame.say("Bên ảnh trang gốc", "Beside the original pages"), "1", isCurrent: isPaged),
      ]
    ]
  }

  private func values(_ plan: PlanReading, _ part: Range<Int>, _ frame: PageFrame) -> [String: Any] {
    let document = plan.document
    let marked = MarkedText(plan, part: part, frame: frame)
    var out: [String: Any] = [
      "path": document.path, "issuer": document.issuer ?? "", "text": marked.text, "notes": marked.notes,
      "api": "/api/v1/cites?path=\(document.path.addressed)",
      "count": frame.say(
        "\(frame.count(plan.citations.count)) viện dẫn", "\(frame.count(plan.citations.count)) citations"),
      "legend": Standing.allCases.map { standing -> [String: Any] in
        ["class": standing.rawValue, "mark": standing.mark, "word": frame.say(standing.word)]
      },
    ]
    if let title = document.title, title != DocumentWords.title(document) { out["subject"] = title }
    if let place = document.place { out["place"] = place }
    if let date = document.date { out["date"] = DocumentWords.text(of: date) }
    if let key = document.key { out["own"] = frame.link("/document", [("key", key)]) }
    return out
  }

  private func pager(_ plan: PlanReading, _ part: Range<Int>, _ frame: PageFrame) -> [String: Any] {
    let all = plan.parts(size: PlanPage.size)
    let at = all.firstIndex { $0.lowerBound >= part.lowerBound } ?? 0
    func link(_ part: Range<Int>) -> String {
      frame.link(
        "/plan",
        [("path", plan.document.path), ("offset", part.lowerBound == 0 ? nil : "\(part.lowerBound)")])
    }
    var out: [String: Any] = [
      "range": frame.say("phần \(at + 1) / \(all.count)", "part \(at + 1) of \(all.count)")
    ]
    if at > 0 { out["previous"] = link(all[at - 1]) }
    if at + 1 < all.count { out["next"] = link(all[at + 1]) }
    return out
  }
}
