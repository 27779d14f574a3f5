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
    <details class="filters"{{#isFiltered}} open{{/isFiltered}}><summary>{{w.filter}}</summary>
    <form action="/document" method="get">
    <input type="hidden" name="key" value="{{key}}">{{#chosenLang}}<input type="hidden" name="lang" value="{{chosenLang}}">{{/chosenLang}}
    <label>{{w.relation}}<select name="relation"><option value="">{{w.any}}</option>{{#relationOptions}}<option value="{{value}}"{{#selected}} selected{{/selected}}>{{label}}</option>{{/relationOptions}}</select></label>
    <label>{{w.provision}}<input name="provision" value="{{provision}}" placeholder="khoản 3 Điều 63"></label>
    <label>{{w.planType}}<input name="type" value="{{type}}" placeholder="Kế hoạch"></label>
    <label>{{w.issuer}}<input name="issuer" value="{{planIssuer}}" placeholder="ubnd tinh"></label>
    <label>{{w.province}}<input name="province" value="{{province}}"></label>
    <label>{{w.from}}<input name="from" value="{{from}}" placeholder="2020" size="10"></label>
    <label>{{w.to}}<input name="to" value="{{to}}" placeholder="2025-06" size="10"></label>
    <p class="form-end"><button type="submit">{{w.apply}}</button>{{#isFiltered}} <a href="{{unfiltered}}">{{w.all}}</a>{{/isFiltered}}</p>
    </form></details>
    {{#whole}}<p class="muted">{{whole}}</p>{{/whole}}
    {{#hasPlans}}<ol class="citing">{{#plans}}
    <li><h3><a href="{{href}}">{{title}}</a> <span class="facts">{{#date}}<span>{{date}}</span>{{/date}}{{#issuer}}<span>{{issuer}}</span>{{/issuer}}{{#place}}<span>{{place}}</span>{{/place}}</span></h3>
    {{#places}}<p class="quote">{{before}}<a class="hit" href="{{href}}"><mark>{{marked}}</mark></a>{{after}} <span class="quote-facts">{{#relation}}<span class="tag">{{relation}}</span>{{/relation}}{{#provisions}}<span class="tag">{{provisions}}</span>{{/provisions}}<span>{{line}}</span></span></p>{{/places}}{{#more}}<p class="muted"><a href="{{href}}">{{more}}</a></p>{{/more}}</li>{{/plans}}</ol>
    {{>pager}}{{/hasPlans}}
    {{^hasPlans}}<p class="empty">{{w.noneFit}} <a href="{{unfiltered}}">{{w.all}}</a></p>{{/hasPlans}}
    {{/hasCitations}}
    {{^hasCitations}}<p class="empty">{{w.notCited}}</p>{{/hasCitations}}
    </section>
    {{#hasProvisions}}<section><h2>{{w.byProvision}}</h2><ul class="provisions">{{#byProvision}}<li><a href="{{href}}">{{place}}</a> <span class="muted">{{count}}</span></li>{{/byProvision}}</ul></section>{{/hasProvisions}}
    {{#hasActs}}<section><h2>{{w.acts}}</h2><ul class="plain">{{#acts}}<li>{{word}} <a href="{{href}}">{{title}}</a>{{#from}} <span class="muted">{{from}}</span>{{/from}}</li>{{/acts}}</ul></section>{{/hasActs}}
    {{#graph}}<section><h2 id="graph">{{w.graph}}</h2><figure class="graph" tabindex="0" aria-labelledby="graph">{{{graph}}}</figure></section>{{/graph}}
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
        DocumentValues(found: found, filter: asked, frame: frame, registry: registry).values)
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
    var graph: [IdentitySummary]
  }

  init(
    _ found: FoundDocument, filter: PlanFilter, offset: Int, registry: Registry, in store: SQLiteStore
  ) throws {
    var filter = filter
    if filter.provision == nil { filter.provision = found.provision }
    let summary = found.summary
    let known = registry.row(of: summary)
    self = .found(
      Found(
        summary: summary, others: Array(found.others.map(\.summary).prefix(8)),
        citedBy: try store.citedBy(summary.id, filter, limit: DocumentPage.size, offset: offset)
          ?? CitedBy(identity: summary, plans: 0, mentions: 0, wholeMentions: 0, page: [], offset: offset),
        known: known, validity: known.map { registry.status(of: $0, at: Service.today()) },
        acts: known.map { registry.relations(from: $0) } ?? [], provision: filter.provision,
        graph: try summary.document.flatMap { try store.cites($0) }?.cited.compactMap(\.identity) ?? []))
  }
}
