import CitationCheck
import CitationExport
import CitationIndex
import Citations
import Hummingbird

/// The reference table of the index: sorted, filtered, with the columns that one wants.
struct TablePage {
  static let template = #"""
    {{<layout}}{{$main}}
    <section class="wide">
    <div class="table-head"><h1>{{title}}</h1><p class="muted">{{total}}</p></div>
    <form class="table-filters" action="/table" method="get">
    {{#chosenLang}}<input type="hidden" name="lang" value="{{chosenLang}}">{{/chosenLang}}{{#sort}}<input type="hidden" name="sort" value="{{sort}}">{{/sort}}{{#order}}<input type="hidden" name="order" value="{{order}}">{{/order}}
    <label>{{w.words}}<input name="words" value="{{words}}" type="search"></label>
    <label>{{w.type}}<select name="type"><option value="">{{w.any}}</option>{{#types}}<option value="{{value}}"{{#selected}} selected{{/selected}}>{{value}} ({{count}})</option>{{/types}}</select></label>
    <label>{{w.issuer}}<input name="issuer" value="{{issuer}}"></label>
    <label>{{w.year}}<input name="year" value="{{year}}" inputmode="numeric" size="6"></label>
    <button type="submit">{{w.apply}}</button>{{#isFiltered}}<a href="{{unfiltered}}">{{w.all}}</a>{{/isFiltered}}
    <details class="columns"><summary>{{w.columns}}</summary>{{#columns}}<label class="choice"><input type="checkbox" name="columns" value="{{id}}"{{#shown}} checked{{/shown}}> {{label}}</label>{{/columns}}<button type="submit">{{w.apply}}</button></details>
    </form>
    <div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table class="grid"><thead><tr>{{#heads}}<th scope="col"{{#sorted}} aria-sort="{{sorted}}"{{/sorted}} class="head-{{id}}">{{#href}}<a href="{{href}}">{{label}}{{#sorted}} <span aria-hidden="true">{{arrow}}</span>{{/sorted}}</a>{{/href}}{{^href}}{{label}}{{/href}}</th>{{/heads}}</tr></thead>
    <tbody>{{#rows}}<tr>{{{cells}}}</tr>{{/rows}}</tbody></table></div>
    {{#nothing}}<p class="empty">{{w.noneFit}} <a href="{{unfiltered}}">{{w.all}}</a></p>{{/nothing}}
    {{>pager}}
    <p class="exports"><span>{{w.exportAll}}</span>{{#exports}} <a href="{{href}}" download>{{label}}</a>{{/exports}}</p>
    </section>
    {{/main}}{{/layout}}
    """#

  enum Column: String, CaseIterable {
    case document
    case date
    case issuer
    case subject
    case state
    case plans
    case mentions
    case resolution
    case key

    var label: Phrase {
      switch self {
      case .document: Phrase(vi: "Văn bản", en: "Document")
      case .date: Phrase(vi: "Ngày ban hành", en: "Date")
      case .issuer: Phrase(vi: "Cơ quan ban hành", en: "Issuer")
      case .subject: Phrase(vi: "Trích yếu", en: "Subject")
      case .state: Phrase(vi: "Hiệu lực", en: "Validity")
      case .plans: Phrase(vi: "Văn bản viện dẫn", en: "Citing plans")
      case .mentions: Phrase(vi: "Số chỗ", en: "Places")
      case .resolution: Phrase(vi: "Nhận ra nhờ", en: "Known by")
      case .key: Phrase(vi: "Mã định danh", en: "Key")
      }
    }

    var sort: ListQuery.Sort? {
      switch self {
      case .document: .symbol
      case .date: .date
      case .issuer: .issuer
      case .plans: .plans
      case .mentions: .mentions
      case .subject, .state, .resolution, .key: nil
      }
    }

    static let usual: [Column] = [.document, .date, .issuer, .subject, .state, .plans]
  }

  static let size = 50

  let service: Service

  func answer(_ request: Request) async throws -> Response {
    let frame = PageFrame(request)
    let list = try ListQuery(frame.query)
    let offset = try frame.query.number("offset", in: 0...1_000_000_000, default: 0)
    let asked = try frame.query.choices("columns", as: Column.self)
    let columns = asked.isEmpty ? Column.usual : Column.allCases.filter(asked.contains)
    let all = try await service.rows()
    let (rows, summaries) = try await service.ask { store in
      let rows = list.apply(to: all)
      let page = rows.dropFirst(offset).prefix(TablePage.size)
      return (rows, try page.compactMap { try store.summary(of: $0.id) })
    }
    var values: [String: Any] = [
      "total": frame.say(
        "\(frame.count(rows.count)) văn bản được viện dẫn", "\(frame.count(rows.count)) cited documents"),
      "words": list.words ?? "", "issuer": list.issuer ?? "", "year": list.year.map(String.init) ?? "",
      "types": TablePage.types(all, chosen: list.type), "unfiltered": frame.link("/table"),
      "isFiltered": list.words != nil || list.type != nil || list.issuer != nil || list.year != nil,
      "heads": heads(columns, list, frame), "nothing": rows.isEmpty,
      "rows": summaries.map { ["cells": cells($0, columns, frame)] },
      "columns": Column.allCases.map { column -> [String: Any] in
        ["id": column.rawValue, "label": frame.say(column.label), "shown": columns.contains(column)]
      },
      "exports": TableFormat.allCases.map { format in
        [
          "label": format.rawValue.uppercased(),
          "href": PageFrame.address(
            "/api/v1/export", [("format", format.rawValue), ("lang", frame.language.rawValue)]),
        ]
      },
    ]
    if let sort = frame.query["sort"] { values["sort"] = sort }
    if let order = frame.query["order"] { values["order"] = order }
    let pager = Pager.values(
      frame, offset: offset, shown: summaries.count, total: rows.count, size: TablePage.size)
    if let pager { values["pager"] = pager }
    return frame.answer(
      "table", title: frame.say("Bảng văn bản được viện dẫn", "Table of cited documents"), active: "/table",
      values)
  }

  private static func types(_ rows: [ListedDocument], chosen: String?) -> [[String: Any]] {
    var counts: [String: Int] = [:]
    for row in rows { if let type = row.type { counts[type, default: 0] += 1 } }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(60).map {
      ["value": $0.key, "count": $0.value, "selected": $0.key == chosen]
    }
  }

  private func heads(_ columns: [Column], _ list: ListQuery, _ frame: PageFrame) -> [[String: Any]] {
    columns.map { column in
      var out: [String: Any] = ["id": column.rawValue, "label": frame.say(column.label)]
      guard let sort = column.sort else { return out }
      let isSorted = sort == list.sort
      // Counts and dates begin with the largest.
      let isDown = [.plans, .mentions, .date].contains(sort) != (isSorted && list.isReversed)
      out["href"] = frame.relink([
        ("sort", sort.rawValue), ("order", isSorted && !list.isReversed ? "reverse" : nil),
      ])
      if isSorted {
        out["sorted"] = isDown ? "descending" : "ascending"
        out["arrow"] = isDown ? "↓" : "↑"
      }
      return out
    }
  }

  private func cells(_ summary: IdentitySummary, _ columns: [Column], _ frame: PageFrame) -> String {
    columns.map { column in
      switch column {
      case .document:
        let href = frame.link("/document", [("key", summary.key)])
        return
          "<th scope=\"row\" class=\"document\"><a href=\"\(escaped(href))\">\(escaped(DocumentWords.title(summary)))</a></th>"
      case .date: return cell(column, summary.date.map { DocumentWords.text(of: $0) } ?? "")
      case .issuer: return cell(column, DocumentWords.issuer(summary) ?? "")
      case .subject: return cell(column, summary.subject ?? "")
      case .state:
        guard let known = service.registryNow().row(of: summary) else { return cell(column, "") }
        let standing = Standing(service.registryNow().status(of: known, at: Service.today()))
        return
          "<td class=\"validity-cell\"><span class=\"state \(standing.rawValue)\"><span aria-hidden=\"true\">\(standing.mark)</span> \(escaped(frame.say(standing.word)))</span></td>"
      case .plans: return cell(column, frame.count(summary.counts.plans))
      case .mentions: return cell(column, frame.count(summary.counts.mentions))
      case .resolution: return cell(column, frame.say(TablePage.word(summary.state)))
      case .key: return cell(column, summary.key)
      }
    }.joined()
  }

  private func cell(_ column: Column, _ text: String) -> String {
    "<td class=\"\(column.rawValue)-cell\">\(escaped(text))</td>"
  }

  private static func word(_ state: IdentityState) -> Phrase {
    switch state {
    case .known: Phrase(vi: "sổ đăng ký", en: "registry")
    case .indexed: Phrase(vi: "văn bản trong chỉ mục", en: "its text in the index")
    case .ambiguous: Phrase(vi: "chưa rõ", en: "ambiguous")
    case .open: Phrase(vi: "lời viện dẫn", en: "mentions only")
    }
  }
}
