import CitationIndex
import Citations

/// How the plans that cite a document are shown: with their sentences, or in rows that can be compared.
enum CitingView: String, CaseIterable {
  case list
  case table

  static let template = #"""
    {{^isTable}}<details class="filters"{{#isFiltered}} open{{/isFiltered}}><summary>{{w.filter}}</summary>
    <form action="/document" method="get">
    <input type="hidden" name="key" value="{{key}}">{{#chosenLang}}<input type="hidden" name="lang" value="{{chosenLang}}">{{/chosenLang}}
    <label>{{w.relation}}<select name="relation"><option value="">{{w.any}}</option>{{#relationOptions}}<option value="{{value}}"{{#selected}} selected{{/selected}}>{{label}}</option>{{/relationOptions}}</select></label>
    <label>{{w.kind}}<select name="kind"><option value="">{{w.any}}</option>{{#kindOptions}}<option value="{{value}}"{{#selected}} selected{{/selected}}>{{label}}</option>{{/kindOptions}}</select></label>
    <label>{{w.provision}}<input name="provision" value="{{provision}}" placeholder="khoản 3 Điều 63"></label>
    <label>{{w.planType}}<input name="type" value="{{type}}" placeholder="Kế hoạch"></label>
    <label>{{w.issuer}}<input name="issuer" value="{{planIssuer}}" placeholder="ubnd tinh"></label>
    <label>{{w.province}}<input name="province" value="{{province}}"></label>
    <label>{{w.from}}<input name="from" value="{{from}}" placeholder="2020" size="10"></label>
    <label>{{w.to}}<input name="to" value="{{to}}" placeholder="2025-06" size="10"></label>
    <p class="form-end"><label class="choice"><input type="checkbox" name="successors" value="true"{{#successors}} checked{{/successors}}> {{w.successors}}</label></p>
    <p class="form-end"><button type="submit">{{w.apply}}</button>{{#isFiltered}} <a href="{{unfiltered}}">{{w.all}}</a>{{/isFiltered}}</p>
    </form></details>{{/isTable}}
    {{#whole}}<p class="muted">{{whole}}</p>{{/whole}}
    <p class="views"><a href="{{asList}}"{{^isTable}} aria-current="true"{{/isTable}}>{{w.asList}}</a> <a href="{{asTable}}"{{#isTable}} aria-current="true"{{/isTable}}>{{w.asTable}}</a></p>
    {{#isTable}}<form action="/document" method="get" class="grid-form">
    <input type="hidden" name="key" value="{{key}}"><input type="hidden" name="view" value="table">{{#chosenLang}}<input type="hidden" name="lang" value="{{chosenLang}}">{{/chosenLang}}
    <div class="scroll" tabindex="0" role="region" aria-labelledby="cited"><table class="grid"><thead>
    <tr><th scope="col">{{w.planWord}}</th><th scope="col">{{w.dateWord}}</th><th scope="col">{{w.issuer}}</th><th scope="col">{{w.province}}</th><th scope="col">{{w.relation}}</th><th scope="col">{{w.provision}}</th><th scope="col">{{w.sentence}}</th></tr>
    <tr class="filter-row"><td><input name="type" value="{{type}}" aria-label="{{w.planType}}" placeholder="Kế hoạch"></td><td><input name="from" value="{{from}}" aria-label="{{w.from}}" placeholder="{{w.from}}" size="8"><input name="to" value="{{to}}" aria-label="{{w.to}}" placeholder="{{w.to}}" size="8"></td><td><input name="issuer" value="{{planIssuer}}" aria-label="{{w.issuer}}"></td><td><input name="province" value="{{province}}" aria-label="{{w.province}}"></td><td><select name="relation" aria-label="{{w.relation}}"><option value="">{{w.any}}</option>{{#relationOptions}}<option value="{{value}}"{{#selected}} selected{{/selected}}>{{label}}</option>{{/relationOptions}}</select></td><td><input name="provision" value="{{provision}}" aria-label="{{w.provision}}" placeholder="khoản 3 Điều 63"></td><td><button type="submit">{{w.apply}}</button>{{#isFiltered}} <a href="{{unfiltered}}">{{w.all}}</a>{{/isFiltered}}<label class="choice"><input type="checkbox" name="successors" value="true"{{#successors}} checked{{/successors}}> {{w.successors}}</label></td></tr>
    </thead><tbody>{{#rows}}<tr><th scope="row"><a href="{{plan}}">{{title}}</a></th><td class="date-cell">{{date}}</td><td class="issuer-cell">{{issuer}}</td><td>{{place}}</td><td>{{relation}}</td><td>{{provisions}}</td><td class="subject-cell">{{before}}<a class="hit" href="{{href}}"><mark>{{marked}}</mark></a>{{after}}</td></tr>{{/rows}}</tbody></table></div></form>
    {{#hasPlans}}{{>pager}}{{/hasPlans}}{{/isTable}}
    {{^isTable}}{{#hasPlans}}<ol class="citing">{{#plans}}
    <li><h3><a href="{{href}}">{{title}}</a> <span class="facts">{{#date}}<span>{{date}}</span>{{/date}}{{#issuer}}<span>{{issuer}}</span>{{/issuer}}{{#place}}<span>{{place}}</span>{{/place}}</span></h3>
    {{#places}}<p class="quote">{{before}}<a class="hit" href="{{href}}"><mark>{{marked}}</mark></a>{{after}} <span class="quote-facts">{{#relation}}<span class="tag">{{relation}}</span>{{/relation}}{{#provisions}}<span class="tag">{{provisions}}</span>{{/provisions}}<span>{{line}}</span></span></p>{{/places}}{{#more}}<p class="muted"><a href="{{href}}">{{more}}</a></p>{{/more}}</li>{{/plans}}</ol>
    {{>pager}}{{/hasPlans}}{{/isTable}}
    """#
}

extension DocumentValues {
  /// The plans at hand, in the form that is asked for.
  var citing: [String: Any] {
    var out: [String: Any] = [
      "isTable": view == .table, "asList": frame.relink([("view", nil)]) + "#cited",
      "asTable": frame.relink([("view", CitingView.table.rawValue)]) + "#cited",
    ]
    switch view {
    case .list: out["plans"] = citedBy.page.map(plan)
    case .table: out["rows"] = citedBy.page.flatMap(rows)
    }
    return out
  }

  /// What the filter asks for, for its fields.
  var filters: [String: Any] {
    func options<Choice: RawRepresentable<String> & Hashable>(
      _ all: [Choice], _ chosen: Set<Choice>, _ word: (Choice) -> String
    ) -> [[String: Any]] {
      all.map { ["value": $0.rawValue, "label": word($0), "selected": chosen.contains($0)] }
    }
    return [
      "relationOptions": options(Relation.allCases, filter.relations) { frame.say($0.word) },
      "kindOptions": options(CitationKind.allCases, filter.kinds) { frame.say($0.word) },
      "provision": found.provision.map { DocumentWords.text(of: $0) } ?? "", "type": filter.type ?? "",
      "planIssuer": filter.issuer ?? "", "province": filter.province ?? "",
      "from": filter.from?.description ?? "", "to": filter.to?.description ?? "",
      "successors": frame.query.withSuccessors,
    ]
  }

  /// The places inside the document that plans cite, as links that ask for just those.
  var provisions: [String: Any] {
    let shown = 16
    let all = found.provisions.prefix(200).map { cited -> [String: Any] in
      let place = DocumentWords.text(of: cited.provision)
      let isCurrent = cited.provision == found.provision
      return [
        "place": place, "count": frame.count(cited.plans), "current": isCurrent,
        "href": link(isCurrent ? [:] : ["provision": place]) + "#cited",
      ]
    }
    var out: [String: Any] = [
      "hasProvisions": !all.isEmpty, "byProvision": Array(all.prefix(shown)),
      "otherProvisions": Array(all.dropFirst(shown)),
    ]
    if all.count > shown {
      out["moreProvisions"] = frame.say("\(all.count - shown) chỗ khác", "\(all.count - shown) more places")
    }
    return out
  }

  private func plan(_ plan: CitingPlan) -> [String: Any] {
    let document = plan.document
    let shown = plan.places.prefix(3)
    var out = facts(of: document)
    out["href"] = frame.link("/plan", [("path", document.path)])
    out["places"] = shown.map { place($0, document.path) }
    if plan.places.count > shown.count {
      let left = plan.places.count - shown.count
      out["more"] = frame.say("và \(left) chỗ khác", "and \(left) more")
    }
    return out
  }

  /// A row for each place; all name their plan, so that each can be read alone.
  private func rows(_ plan: CitingPlan) -> [[String: Any]] {
    var facts = facts(of: plan.document)
    facts["plan"] = frame.link("/plan", [("path", plan.document.path)])
    facts["place"] = plan.document.place ?? ""
    return plan.places.map { place in
      facts.merging(self.place(place, plan.document.path)) { $1 }
    }
  }

  private func facts(of document: DocumentSummary) -> [String: Any] {
    let place = document.place.flatMap { document.issuer?.contains($0) == true ? nil : $0 }
    return [
      "title": DocumentWords.title(document),
      "date": Absent.or(document.date.map { DocumentWords.text(of: $0) }),
      "issuer": Absent.or(document.issuer), "place": Absent.or(place), "more": Absent(),
    ]
  }

  private func place(_ place: CitedPlace, _ path: String) -> [String: Any] {
    let provisions = place.provisions.prefix(6).map { DocumentWords.text(of: $0) }.joined(separator: "; ")
    return [
      "before": place.excerpt.before, "marked": place.excerpt.marked, "after": place.excerpt.after,
      "href": frame.link("/plan", [("path", path), ("c", "\(place.ordinal + 1)")]) + "#c\(place.ordinal + 1)",
      "line": frame.say("dòng \(place.line)", "line \(place.line)"),
      "relation": Absent.or(place.relation.map { frame.say($0.word) }),
      "provisions": Absent.or(provisions.isEmpty ? nil : provisions),
    ]
  }
}
