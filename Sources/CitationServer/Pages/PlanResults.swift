import CitationIndex
import Citations

/// Plans that a search found, with what they can be narrowed by.
struct PlanResults {
  static let template = #"""
    {{#plans}}<section aria-labelledby="plans"><h2 id="plans">{{heading}}</h2>
    {{#suggestions}}<p class="notice">{{w.perhaps}} {{#words}}<a href="{{href}}">{{label}}</a> {{/words}}</p>{{/suggestions}}
    {{#successors}}<p class="muted"><a href="{{href}}">{{label}}</a></p>{{/successors}}
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
  static func find(_ text: String, offset: Int, withSuccessors: Bool, in store: any IndexStore) throws
    -> Found?
  {
    guard text.utf8.count <= SearchQuery.longest else { return nil }
    do {
      return Found(
        answer: try store.search(text, limit: size, offset: offset, withSuccessors: withSuccessors),
        facets: try store.facets(text, withSuccessors: withSuccessors))
    } catch is SearchError {
      return nil
    }
  }

  func values(_ found: Found, text: String) -> [String: Any]? {
    let answer = found.answer
    // Where nothing stands under a name, other names may be worth a look.
    guard answer.total > 0 || !answer.suggestions.isEmpty || successors(text) != nil else { return nil }
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
    let facets = relations(answer) + facets(found.facets, base: base)
    out["hasFacets"] = !facets.isEmpty
    out["facets"] = facets
    if let successors = successors(text) { out["successors"] = successors }
    let pager = Pager.values(
      frame, offset: answer.offset, shown: answer.hits.count, total: answer.total, size: PlanResults.size)
    if let pager { out["pager"] = pager }
    return out
  }

  /// How the plans cite the document that was asked for: each leads to those that cite it so.
  private func relations(_ answer: SearchAnswer) -> [[String: Any]] {
    guard case .one(let fit, _, _) = answer.reference, fit.summary.counts.byRelation.count > 1 else {
      return []
    }
    let counts = fit.summary.counts.byRelation
    let values = Relation.allCases.compactMap { relation in
      counts[relation].map { count -> [String: Any] in
        [
          "label": frame.say(relation.word), "count": frame.count(count),
          "href": frame.link("/document", [("key", fit.summary.key), ("relation", relation.rawValue)]),
        ]
      }
    }
    return [["name": frame.say("Quan hệ", "Relation"), "values": values]]
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
    out["subject"] = Absent.or(document.title.flatMap { $0 == DocumentWords.title(document) ? nil : $0 })
    out["date"] = Absent.or(document.date.map { DocumentWords.text(of: $0) })
    out["issuer"] = Absent.or(document.issuer)
    out["place"] = Absent.or(document.place.flatMap { document.issuer?.contains($0) == true ? nil : $0 })
    return out
  }

  /// For searches by a province or body: whether its names before and after mergers count too, and the other choice.
  private func successors(_ text: String) -> [String: Any]? {
    guard let filter = try? SearchQuery(text).filter, filter.issuer != nil || filter.province != nil else {
      return nil
    }
    return frame.query.withSuccessors
      ? [
        "href": frame.relink([("successors", nil)]),
        "label": frame.say("Chỉ tìm đúng tên đã ghi", "Only under the name as written"),
      ]
      : [
        "href": frame.relink([("successors", "true")]),
        "label": frame.say(
          "Tìm cả tên trước và sau sáp nhập", "Search the names before and after mergers too"),
      ]
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
            "href": frame.link(
              "/", [("q", "\(base) \(field):\"\(quoted)\""), ("successors", frame.query["successors"])]),
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
