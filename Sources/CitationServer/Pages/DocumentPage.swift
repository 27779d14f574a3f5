import CitationCheck
import CitationIndex
import Citations
import Hummingbird

/// One document: what it is, whether it is in force, who cites it and how.
struct DocumentPage {
  static let template = #"""
    {{<layout}}{{$main}}
    <article class="document">
    <header class="paper">
    <div class="paper-head"><p class="paper-issuer">{{issuer}}</p><p class="paper-date">{{#date}}{{w.issuedOn}} {{date}}{{/date}}</p></div>
    <h1>{{title}}</h1>
    {{#subject}}<p class="paper-subject">{{subject}}</p>{{/subject}}
    {{#openNote}}<p class="notice">{{openNote}}</p>{{/openNote}}
    {{#validity}}<div class="validity">
    <p class="validity-state"><span class="state {{class}}"><span aria-hidden="true">{{mark}}</span> {{word}}</span>{{#since}} <span>{{since}}</span>{{/since}}{{#likely}} <span class="muted">· {{w.oneSource}}</span>{{/likely}}</p>
    {{{line}}}
    {{#hasChain}}<ol class="chain">{{#chain}}<li>{{word}} <a href="{{href}}">{{title}}</a>{{#from}} <span class="muted">{{from}}</span>{{/from}}</li>{{/chain}}</ol>{{/hasChain}}
    </div>{{/validity}}
    {{^validity}}<p class="muted">{{w.notRegistered}}</p>{{/validity}}
    <p class="paper-links">{{#own}}<a class="button" href="{{own}}">{{w.readText}}</a> {{/own}}<a href="{{api}}">JSON</a> <span class="key">{{key}}</span></p>
    </header>
    <section aria-labelledby="cited">
    <h2 id="cited">{{citedTitle}}</h2>
    {{#hasCitations}}
    <p class="chips">{{#relations}}<a class="chip" href="{{href}}"{{#current}} aria-current="true"{{/current}}>{{word}} <b>{{count}}</b></a>{{/relations}}</p>
    {{#years}}<figure class="chart">{{{years}}}<figcaption>{{w.byYear}}</figcaption></figure>{{/years}}
    {{>citing}}
    {{^hasPlans}}<p class="empty">{{w.noneFit}} <a href="{{unfiltered}}">{{w.all}}</a></p>{{/hasPlans}}
    {{/hasCitations}}
    {{^hasCitations}}<p class="empty">{{w.notCited}}</p>{{/hasCitations}}
    </section>
    {{#hasProvisions}}<section aria-labelledby="provisions"><h2 id="provisions">{{w.byProvision}}</h2><ul class="chips provisions">{{#byProvision}}<li><a class="chip" href="{{href}}"{{#current}} aria-current="true"{{/current}}>{{place}} <b>{{count}}</b></a></li>{{/byProvision}}</ul>{{#moreProvisions}}<details><summary>{{moreProvisions}}</summary><ul class="chips provisions">{{#otherProvisions}}<li><a class="chip" href="{{href}}">{{place}} <b>{{count}}</b></a></li>{{/otherProvisions}}</ul></details>{{/moreProvisions}}</section>{{/hasProvisions}}
    {{#hasActs}}<section><h2>{{w.acts}}</h2><ul class="plain">{{#acts}}<li>{{word}} <a href="{{href}}">{{title}}</a>{{#from}} <span class="muted">{{from}}</span>{{/from}}</li>{{/acts}}</ul></section>{{/hasActs}}
    {{#graph}}<section><h2 id="graph">{{w.graph}}</h2><figure class="graph" tabindex="0" aria-labelledby="graph">{{{drawing}}}</figure>
    <details class="graph-table"><summary>{{w.graphTable}}</summary><div class="scroll" tabindex="0" role="region" aria-label="{{w.graphTable}}"><table class="grid"><thead><tr><th scope="col">{{w.relation}}</th><th scope="col">{{w.documentWord}}</th><th scope="col">{{w.about}}</th><th scope="col">{{w.validityWord}}</th></tr></thead><tbody>{{#rows}}<tr><td>{{edge}}</td><th scope="row">{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</th><td>{{facts}}</td><td>{{#standing}}<span class="state {{class}}"><span aria-hidden="true">{{mark}}</span> {{word}}</span>{{/standing}}</td></tr>{{/rows}}</tbody></table></div></details></section>{{/graph}}
    {{#hasOthers}}<section><h2>{{w.alsoFits}}</h2><ul class="rows">{{#others}}{{>row}}{{/others}}</ul></section>{{/hasOthers}}
    </article>
    {{/main}}{{/layout}}
    """#

  static let size = 20

  let service: Service

  func answer(_ request: Request) async throws -> Response {
    let frame = PageFrame(request)
    let text = try frame.query.reference()
    let asked = try frame.query.planFilter()
    let offset = try frame.query.number("offset", in: 0...1_000_000_000, default: 0)
    let view = try frame.query.choice("view", as: CitingView.self) ?? .list
    let registry = service.registryNow()
    let data = try await service.ask { store -> DocumentData in
      switch try FoundReference(text, in: store) {
      case .unreadable: throw Problem(.notFound, .noDocument)
      case .unknown: throw Problem(.notFound, .noSuchDocument)
      case .several(let fits): return .choices(fits)
      case .one(let found):
        return try DocumentData(found, filter: asked, offset: offset, registry: registry, in: store)
      }
    }
    switch data {
    case .choices:
      // The search page is where one chooses.
      return Response(
        status: .seeOther, headers: [.location: frame.link("/", [("q", text)])])
    case .found(let found):
      return frame.answer(
        "document", title: DocumentWords.title(found.summary), active: "/",
        DocumentValues(found: found, filter: asked, view: view, frame: frame, registry: registry).values)
    }
  }
}

/// What the page shows, as read from the index.
enum DocumentData: Sendable {
  case choices([ReferenceFit])
  case found(Found)

  struct Found: Sendable {
    var summary: IdentitySummary
    var others: [IdentitySummary]
    var citedBy: CitedBy
    var known: KnownDocument?
    var validity: Validity?
    /// What it did to other documents.
    var acts: [KnownRelation]
    var provision: Provision?
    /// The places in it that are cited, most cited first.
    var provisions: [CitedProvision]
    var graph: [IdentitySummary]
  }

  init(
    _ found: FoundDocument, filter: PlanFilter, offset: Int, registry: Registry, in store: any IndexStore
  ) throws {
    var filter = filter
    if filter.provision == nil { filter.provision = found.provision }
    let summary = found.summary
    let known = registry.row(of: summary)
    self = .found(
      Found(
        summary: summary, others: Array(found.others.map(\.summary).prefix(8)),
        citedBy: try store.citedBy(summary, filter, limit: DocumentPage.size, offset: offset),
        known: known, validity: known.map { registry.status(of: $0, at: Service.today()) },
        acts: known.map { registry.relations(from: $0) } ?? [], provision: filter.provision,
        provisions: try store.provisions(citing: summary.id),
        graph: try summary.document.flatMap { try store.cites($0) }?.cited.compactMap(\.identity) ?? []))
  }
}
