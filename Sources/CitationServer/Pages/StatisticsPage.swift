import CitationCheck
import CitationIndex
import Hummingbird

/// What the index holds, in numbers.
struct StatisticsPage {
  static let template = #"""
    {{<layout}}{{$main}}
    <section class="wide">
    <h1>{{title}}</h1>
    <dl class="figures">{{#figures}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>{{/figures}}</dl>
    {{#planYears}}<figure class="chart"><h2>{{w.plansByYear}}</h2>{{{planYears}}}</figure>{{/planYears}}
    {{#documentYears}}<figure class="chart"><h2>{{w.documentsByYear}}</h2>{{{documentYears}}}</figure>{{/documentYears}}
    <div class="lists">{{#lists}}<section><h2>{{title}}</h2><table class="bars"><tbody>{{#rows}}<tr><th scope="row">{{#href}}<a href="{{href}}">{{label}}</a>{{/href}}{{^href}}{{label}}{{/href}}</th><td>{{{bar}}}</td><td class="number">{{count}}</td></tr>{{/rows}}</tbody></table></section>{{/lists}}</div>
    <p><a href="/api/v1/stats">JSON</a></p>
    </section>
    {{/main}}{{/layout}}
    """#

  let service: Service

  func answer(_ request: Request) async throws -> Response {
    let frame = PageFrame(request)
    let rows = try await service.rows()
    let counts = try await service.ask { try $0.planCounts() }
    let mentions = rows.reduce(0) { $0 + $1.mentions }
    let unresolved = rows.reduce(0) { $0 + ($1.state == .ambiguous ? 1 : 0) }
    var values: [String: Any] = [
      "figures": [
        figure(frame.say("Văn bản trong chỉ mục", "Plans in the index"), counts.total, frame),
        figure(frame.say("Văn bản được viện dẫn", "Documents cited"), rows.count, frame),
        figure(frame.say("Chỗ viện dẫn", "Places that cite"), mentions, frame),
        figure(frame.say("Chưa rõ văn bản nào", "Ambiguous"), unresolved, frame),
      ],
      "lists": lists(rows, counts, frame),
    ]
    let planYears = Charts.years(
      counts.byYear, label: frame.say("Văn bản trong chỉ mục theo năm", "Plans by year"),
      unit: { "\($0): \($1)" })
    if let planYears { values["planYears"] = planYears }
    var years: [Int: Int] = [:]
    for row in rows { if let year = row.year { years[year, default: 0] += 1 } }
    let documentYears = Charts.years(
      years, label: frame.say("Văn bản được viện dẫn theo năm ban hành", "Cited documents by year"),
      unit: { "\($0): \($1)" }, link: { frame.link("/table", [("year", "\($0)")]) })
    if let documentYears { values["documentYears"] = documentYears }
    return frame.answer(
      "statistics", title: frame.say("Thống kê", "Statistics"), active: "/statistics", values)
  }

  private func figure(_ label: String, _ value: Int, _ frame: PageFrame) -> [String: Any] {
    ["label": label, "value": frame.count(value)]
  }

  private func lists(_ rows: [ListedDocument], _ counts: PlanCounts, _ frame: PageFrame) -> [[String: Any]] {
    let cited = rows.sorted { $0.plans > $1.plans }.prefix(20).map {
      (DocumentWords.title($0), $0.plans, Optional(frame.link("/document", [("key", $0.key)])))
    }
    var types: [String: Int] = [:]
    var issuers: [String: Int] = [:]
    for row in rows {
      if let type = row.type { types[type, default: 0] += 1 }
      if let issuer = row.issuer { issuers[issuer, default: 0] += 1 }
    }
    func named(_ counts: [String?: Int]) -> [(String, Int, String?)] {
      counts.compactMap { name, count in name.map { ($0, count, nil) } }
    }
    return [
      list(frame.say("Được viện dẫn nhiều nhất", "Most cited"), cited, frame, isSorted: true),
      list(
        frame.say("Loại văn bản được viện dẫn", "Types of cited documents"),
        types.map { ($0.key, $0.value, frame.link("/table", [("type", $0.key)])) }, frame),
      list(
        frame.say("Cơ quan ban hành văn bản được viện dẫn", "Issuers of cited documents"),
        issuers.map { ($0.key, $0.value, frame.link("/table", [("issuer", $0.key)])) }, frame),
      list(frame.say("Loại văn bản viện dẫn", "Types of plans"), named(counts.byType), frame),
      list(frame.say("Nơi ban hành văn bản viện dẫn", "Places of plans"), named(counts.byPlace), frame),
      list(frame.say("Cơ quan của văn bản viện dẫn", "Issuers of plans"), named(counts.byIssuer), frame),
    ].filter { ($0["rows"] as? [[String: Any]])?.isEmpty == false }
  }

  private func list(
    _ title: String, _ items: [(String, Int, String?)], _ frame: PageFrame, isSorted: Bool = false
  ) -> [String: Any] {
    let sorted = isSorted ? items : items.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    let most = sorted.first?.1 ?? 0
    let rows = sorted.prefix(15).map { item -> [String: Any] in
      var out: [String: Any] = [
        "label": item.0, "count": frame.count(item.1), "bar": Charts.bar(item.1, of: most),
      ]
      if let href = item.2 { out["href"] = href }
      return out
    }
    return ["title": title, "rows": rows]
  }
}
