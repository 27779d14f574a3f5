import CitationCheck
import CitationIndex
import Citations
import Hummingbird

/// The first page, and what a search finds: the document that the words mean, and plans that have the words.
struct SearchPage {
  static let template = #"""
    {{<layout}}{{$main}}
    {{#welcome}}
    <section class="hero">
    <h1>{{w.welcome}}</h1>
    <p class="lead">{{w.welcomeLead}}</p>
    <p class="examples">{{w.try}} {{#examples}}<a href="{{href}}">{{label}}</a>{{/examples}}</p>
    <p class="muted">{{counts}}</p>
    </section>
    {{#hasMost}}<section><h2>{{w.mostCited}}</h2>
    <ul class="rows">{{#most}}{{>row}}{{/most}}</ul>
    </section>{{/hasMost}}
    {{/welcome}}
    {{#asked}}
    <h1 class="unseen">{{title}}</h1>
    {{#understood}}<p class="understood">{{w.understood}} <strong>{{understood}}</strong>{{#otherCount}} · <a href="#others">{{otherCount}}</a>{{/otherCount}}</p>{{/understood}}
    {{#hint}}<p class="notice">{{hint}}</p>{{/hint}}
    {{#hasBest}}<section aria-label="{{w.documents}}"><ul class="rows">{{#best}}{{>row}}{{/best}}</ul></section>{{/hasBest}}
    {{#hasOthers}}<section><h2 id="others">{{othersTitle}}</h2><ul class="rows">{{#others}}{{>row}}{{/others}}</ul></section>{{/hasOthers}}
    {{>plans}}
    {{#nothing}}<section class="empty"><h2>{{w.nothing}}</h2><p>{{w.nothingHint}}</p><p class="examples">{{#examples}}<a href="{{href}}">{{label}}</a>{{/examples}}</p></section>{{/nothing}}
    {{/asked}}
    {{/main}}{{/layout}}
    """#

  /// A document in a list.
  static let rowTemplate = #"""
    <li class="row"><div class="row-head"><a class="row-title" href="{{href}}">{{title}}</a>{{#standing}} <span class="state {{class}}" title="{{word}}"><span aria-hidden="true">{{mark}}</span> {{word}}</span>{{/standing}}</div><p class="row-facts">{{#date}}<span>{{date}}</span>{{/date}}{{#issuer}}<span>{{issuer}}</span>{{/issuer}}</p>{{#subject}}<p class="row-subject">{{subject}}</p>{{/subject}}<p class="row-count">{{{bar}}}<span>{{count}}</span></p></li>
    """#

  let service: Service

  func answer(_ request: Request) async throws -> Response {
    let frame = PageFrame(request)
    guard let text = frame.query["q"] else { return try await welcome(frame) }
    guard text.utf8.count <= 4_000 else { throw Problem(.uriTooLong, .tooLong) }
    return try await found(text, frame)
  }

  private func welcome(_ frame: PageFrame) async throws -> Response {
    let rows = try await service.rows()
    let (plans, most) = try await service.ask { store in
      let best = rows.sorted { $0.plans > $1.plans }.prefix(10)
      return (try store.planCounts().total, try best.compactMap { try store.summary(of: $0.id) })
    }
    let values: [String: Any] = [
      "welcome": [
        "examples": examples(frame),
        "counts": frame.say(
          "\(frame.count(plans)) văn bản trong chỉ mục viện dẫn \(frame.count(rows.count)) văn bản.",
          "\(frame.count(plans)) plans in the index cite \(frame.count(rows.count)) documents."),
        "hasMost": !most.isEmpty,
        "most": self.rows(most, frame, most: most.first?.counts.plans ?? 0),
      ] as [String: Any]
    ]
    return frame.answer(
      "search", title: frame.say("Tra cứu viện dẫn", "Search citations"), active: "/", values)
  }

  private func found(_ text: String, _ frame: PageFrame) async throws -> Response {
    let offset = try frame.query.number("offset", in: 0...1_000_000_000, default: 0)
    let withSuccessors = frame.query.withSuccessors
    let (answer, plans) = try await service.ask { store in
      (
        try FoundReference(text, in: store),
        try PlanResults.find(text, offset: offset, withSuccessors: withSuccessors, in: store)
      )
    }
    let shown = plans.flatMap { PlanResults(frame: frame).values($0, text: text) }
    var asked: [String: Any] = ["title": text, "examples": examples(frame)]
    if let shown { asked["plans"] = shown }
    switch answer {
    case .unreadable, .unknown:
      if case .unknown = answer, shown == nil {
        asked["hint"] = frame.say(
          "Chưa có văn bản nào trong chỉ mục hay sổ đăng ký đúng với tên này.",
          "No document in the index or the registry goes by this name.")
      }
      asked["nothing"] = shown == nil
    case .one(let found):
      asked["understood"] = understood(found.summary, found.provision)
      asked["hasBest"] = true
      asked["best"] = rows([found.summary], frame, most: found.summary.counts.plans, found.provision)
      fill(&asked, others: found.others.map(\.summary), frame)
    case .several(let fits):
      asked["hint"] = frame.say(
        "\(fits.count) văn bản cùng phù hợp; hãy chọn, hoặc thêm năm, cơ quan ban hành.",
        "\(fits.count) documents fit equally; choose one, or add a year or issuer.")
      let summaries = fits.map(\.summary)
      asked["hasBest"] = true
      asked["best"] = rows(summaries, frame, most: summaries.map(\.counts.plans).max() ?? 0)
    }
    return frame.answer(
      "search", title: String(text.prefix(80)), active: "/", ["asked": asked])
  }

  private func understood(_ summary: IdentitySummary, _ provision: Provision?) -> String {
    var parts = [DocumentWords.title(summary)]
    if let provision { parts[0] = DocumentWords.text(of: provision) + " " + parts[0] }
    if let issuer = DocumentWords.issuer(summary) { parts.append(issuer) }
    if let date = summary.date { parts.append(DocumentWords.text(of: date)) }
    return parts.joined(separator: ", ")
  }

  private func fill(_ asked: inout [String: Any], others: [IdentitySummary], _ frame: PageFrame) {
    guard !others.isEmpty else { return }
    let count = others.count
    asked["otherCount"] = frame.say(
      "\(count) văn bản khác", count == 1 ? "1 other" : "\(count) others")
    asked["othersTitle"] = frame.say("Cũng có thể là", "Also fits")
    asked["hasOthers"] = true
    asked["others"] = rows(Array(others.prefix(12)), frame, most: others.map(\.counts.plans).max() ?? 0)
  }

  private func examples(_ frame: PageFrame) -> [[String: Any]] {
    ["ct 30", "nghị định 04/2015", "luat dat dai 2024", "khoản 3 Điều 63 Bộ luật Lao động"].map {
      (label: String) in
      ["label": label, "href": frame.link("/", [("q", label)])]
    }
  }

  func rows(
    _ summaries: [IdentitySummary], _ frame: PageFrame, most: Int, _ provision: Provision? = nil
  ) -> [[String: Any]] {
    let place = provision.map { DocumentWords.text(of: $0) }
    return summaries.map { DocumentRow.values($0, frame, service.registryNow(), most: most, place: place) }
  }
}

/// A document as lists show it.
enum DocumentRow {
  static func values(
    _ summary: IdentitySummary, _ frame: PageFrame, _ registry: Registry, most: Int, place: String? = nil
  ) -> [String: Any] {
    let counts = summary.counts
    var out: [String: Any] = [
      "title": DocumentWords.title(summary),
      "href": frame.link("/document", [("key", summary.key), ("provision", place)]),
      "bar": Charts.bar(counts.plans, of: most),
      "count": counts.plans == 0
        ? frame.say("chưa văn bản nào trong chỉ mục viện dẫn", "no plan in the index cites it")
        : frame.say(
          "\(frame.count(counts.plans)) văn bản viện dẫn",
          counts.plans == 1 ? "cited by 1 plan" : "cited by \(frame.count(counts.plans)) plans"),
    ]
    let subject = summary.subject.flatMap { subject in
      Citations.folded(summary.name ?? "").hasSuffix(Citations.folded(subject)) ? nil : subject
    }
    let standing = registry.row(of: summary).map { Standing(registry.status(of: $0, at: Service.today())) }
    out["date"] = Absent.or(summary.date.map { DocumentWords.text(of: $0) })
    out["issuer"] = Absent.or(DocumentWords.issuer(summary))
    out["subject"] = Absent.or(subject)
    out["standing"] = Absent.or(standing.map { values($0, frame) })
    return out
  }

  static func values(_ standing: Standing, _ frame: PageFrame) -> [String: Any] {
    ["class": standing.rawValue, "mark": standing.mark, "word": frame.say(standing.word)]
  }
}
