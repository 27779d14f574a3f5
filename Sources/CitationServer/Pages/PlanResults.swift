import CitationIndex
import Citations

/// Plans that a search found, with what they can be narrowed by.
struct PlanResults {
  static let template = #"""
    {{#plans}}<section aria-labelledby="plans"><h2 id="plans">{{heading}}</h2>
    {{#suggestions}}<p class="notice">{{w.perhaps}} {{#words}}<a href="{{href}}">{{label}}</a> {{/words}}</p>{{/suggestions}}
    {{#hasFacets}}<div class="facets" role="group" aria-label="{{w.filter}}">{{#facets}}<div><h3>{{name}}</h3><ul>{{#values}}<li><a class="chip" href="{{href}}">{{label}} <b>{{count}}</b></a></li>{{/values}}</ul></div>{{/facets}}</div>{{/hasFacets}}
    <ol class="citing">{{#hits}}<li><h3><a href="{{href}}">{{title}}</a> <span class="facts">{{#date}}<span>{{date}}</span>{{/date}}{{#issuer}}<span>{{issuer}}</span>{{/issuer}}{{#place}}<span>{{place}}</span>{{/place}}<span>{{citations}}</span></span></h3>{{#subject}}<p class="row-subject">{{subject}}</p>{{/subject}}<p class="quote">{{#snippet}}{{#marked}}<mark>{{text}}</mark>{{/marked}}{{^marked}}{{text}}{{/marked}}{{/snippet}}</p></li>{{/hits}}</ol>
    {{>pager}}</section>{{/plans}}
    """#

  static let size = 10

  /// A search's plans, ready for the page.
  struct Found: Sendable {
    var answer: SearchAnswer
    var facets: SearchFacets
  }

  let frame: PageFrame

  /// - Returns: nil for words that cannot be searched for.
  static func find(_ text: String, offset: Int, in store: SQLiteStore) throws -> Found? {
    guard text.utf8.count <= SearchQuery.longest else { return nil }
    do {
      return Found(
        answer: try store.search(text, limit: size, offset: offset), facets: try store.facets(text))
    } catch is SearchError {
      return nil
    }
  }

  func values(_ found: Found, text: String) -> [String: Any]? {
    let answer = found.answer
    guard answer.total > 0 || !answer.suggestions.isEmpty else { return nil }
    let count = frame.count(answer.total)
    let cites = answer.reference.flatMap(PlanResults.document)
    var out: [String: Any] = [
      "heading": cites == nil
        ? frame.say("\(count) văn bản có những từ này", "\(count) plans have these words")
        : frame.say("\(count) văn bản viện dẫn", "\(count) plans cite it"),
      "hits": answer.hits.map(hit),
    ]
    if !answer.suggestions.isEmpty {
      out["suggestions"] = [
        "words": answer.suggestions.map { ["label": $0, "href": frame.link("/", [("q", $0)])] }
      ]
    }
    let base = cites.map { "cites:\"\($0)\"" } ?? text
    let facets = facets(found.facets, base: base)
    out["hasFacets"] = !facets.isEmpty
    out["facets"] = facets
    let pager = Pager.values(
      frame, offset: answer.offset, shown: answer.hits.count, total: answer.total, size: PlanResults.size)
    if let pager { out["pager"] = pager }
    return out
  }

  private static func document(_ answer: ReferenceAnswer) -> String? {
    if case .one(let fit, _, _) = answer { return fit.summary.key }
    return nil
  }

  private func hit(_ hit: SearchHit) -> [String: Any] {
    let document = hit.document
    var out: [String: Any] = [
      "title": DocumentWords.title(document), "href": frame.link("/plan", [("path", document.path)]),
      "citations": frame.say("\(document.citations) viện dẫn", "\(document.citations) citations"),
      "snippet": hit.snippet.map { ["text": $0.text, "marked": $0.isMarked] as [String: Any] },
    ]
    if let title = document.title, title != DocumentWords.title(document) { out["subject"] = title }
    if let date = document.date { out["date"] = DocumentWords.text(of: date) }
    if let issuer = document.issuer { out["issuer"] = issuer }
    if let place = document.place, document.issuer?.contains(place) != true { out["place"] = place }
    return out
  }

  /// What plans have in common, as links that ask for just those.
  private func facets(_ facets: SearchFacets, base: String) -> [[String: Any]] {
    func facet(_ name: String, _ field: String, _ counts: [String: Int]) -> [String: Any]? {
      // A value that one plan has narrows nothing worth a click.
      let shared = counts.filter { $0.value > 1 }
      guard counts.count > 1, !shared.isEmpty, !base.contains(field + ":") else { return nil }
      let sorted = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(6)
      return [
        "name": name,
        "values": sorted.map { value, count -> [String: Any] in
          let quoted = value.replacing("\"", with: "")
          return [
            "label": value, "count": frame.count(count),
            "href": frame.link("/", [("q", "\(base) \(field):\"\(quoted)\"")]),
          ]
        },
      ]
    }
    let years = Dictionary(uniqueKeysWithValues: facets.byYear.map { ("\($0.key)", $0.value) })
    return [
      facet(frame.say("Loại", "Type"), "type", facets.byType), facet(frame.say("Năm", "Year"), "year", years),
      facet(frame.say("Cơ quan", "Issuer"), "issuer", facets.byIssuer),
      facet(frame.say("Nơi ban hành", "Place"), "province", facets.byPlace),
    ].compactMap { $0 }
  }
}
