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
    <form class="table-filters" action="/table" method="get" id="table-form">
    {{#chosenLang}}<input type="hidden" name="lang" value="{{chosenLang}}">{{/chosenLang}}{{#kept}}<input type="hidden" name="{{name}}" value="{{value}}">{{/kept}}
    <label>{{w.words}}<input name="words" value="{{words}}" type="search"></label>
    <button type="submit">{{w.apply}}</button>{{#isFiltered}}<a href="{{unfiltered}}">{{w.all}}</a>{{/isFiltered}}
    <details class="columns"><summary>{{w.columns}}</summary>{{#columns}}<label class="choice"><input type="checkbox" name="columns" value="{{id}}"{{#shown}} checked{{/shown}}> {{label}}</label>{{/columns}}<button type="submit">{{w.apply}}</button></details>
    </form>
    <div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table class="grid"><thead><tr>{{#heads}}<th scope="col"{{#sorted}} aria-sort="{{sorted}}"{{/sorted}} class="head-{{id}}">{{#href}}<a href="{{href}}">{{label}}{{#sorted}} <span aria-hidden="true">{{arrow}}</span>{{/sorted}}</a>{{/href}}{{^href}}{{label}}{{/href}}</th>{{/heads}}</tr>
    <tr class="filter-row">{{#heads}}<td>{{#choices}}<select form="table-form" name="{{field}}" aria-label="{{filterLabel}}"><option value="">{{w.any}}</option>{{#options}}<option value="{{value}}"{{#selected}} selected{{/selected}}>{{label}}</option>{{/options}}</select>{{/choices}}{{#input}}<input form="table-form" name="{{field}}" value="{{value}}" aria-label="{{filterLabel}}" placeholder="{{hint}}" size="{{size}}">{{/input}}</td>{{/heads}}</tr></thead>
    <tbody>{{#rows}}<tr>{{{cells}}}</tr>{{/rows}}</tbody></table></div>
    {{#nothing}}<p class="empty">{{w.noneFit}} <a href="{{unfiltered}}">{{w.all}}</a></p>{{/nothing}}
    {{>pager}}
    <p class="exports shown-exports"><span>{{w.exportShown}}</span>{{#shownExports}} <a href="{{href}}" download>{{label}}</a>{{/shownExports}}</p>
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

    /// The same in the tables that are exported.
    var exported: TableColumn {
      switch self {
      case .document: .title
      case .date: .date
      case .issuer: .issuers
      case .subject: .subject
      case .state: .validity
      case .plans: .plans
      case .mentions: .occurrences
      case .resolution: .resolution
      case .key: .key
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
    let registry = service.registryNow()
    var values: [String: Any] = [
      "total": frame.say(
        "\(frame.count(rows.count)) văn bản được viện dẫn", "\(frame.count(rows.count)) cited documents"),
      "words": list.words ?? "", "unfiltered": frame.link("/table"), "isFiltered": list.isFiltering,
      "kept": TableFilters.kept(columns, frame),
      "heads": heads(columns, list, all, frame), "nothing": rows.isEmpty,
      "rows": summaries.map { ["cells": cells($0, columns, registry, frame)] },
      "columns": Column.allCases.map { column -> [String: Any] in
        ["id": column.rawValue, "label": frame.say(column.label), "shown": columns.contains(column)]
      },
      "exports": exports(frame),
      "shownExports": exports(
        frame,
        TableFilters.asked(frame) + [("columns", columns.map(\.exported.rawValue).joined(separator: ","))]),
    ]
    let pager = Pager.values(
      frame, offset: offset, shown: summaries.count, total: rows.count, size: TablePage.size)
    if let pager { values["pager"] = pager }
    return frame.answer(
      "table", title: frame.say("Bảng văn bản được viện dẫn", "Table of cited documents"), active: "/table",
      values)
  }

  /// Links to the table in every format; parameters narrow it to what is seen.
  private func exports(_ frame: PageFrame, _ parameters: [(String, String?)] = []) -> [[String: Any]] {
    TableFormat.allCases.map { format in
      let language = ("lang", Optional(frame.language.rawValue))
      let address = PageFrame.address("/api/v1/export", [("format", format.rawValue), language] + parameters)
      return ["label": format.rawValue.uppercased(), "href": address]
    }
  }

  private func heads(
    _ columns: [Column], _ list: ListQuery, _ all: [ListedDocument], _ frame: PageFrame
  ) -> [[String: Any]] {
    columns.map { column in
      var out: [String: Any] = ["id": column.rawValue, "label": frame.say(column.label)]
      out.merge(TableFilters.field(of: column, list, all, frame)) { $1 }
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

  private func cells(
    _ summary: IdentitySummary, _ columns: [Column], _ registry: Registry, _ frame: PageFrame
  ) -> String {
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
        guard let known = registry.row(of: summary) else { return cell(column, "") }
        let standing = Standing(registry.status(of: known, at: Service.today()))
        return
          "<td class=\"validity-cell\"><span class=\"state \(standing.rawValue)\"><span aria-hidden=\"true\">\(standing.mark)</span> \(escaped(frame.say(standing.word)))</span></td>"
      case .plans: return cell(column, frame.count(summary.counts.plans))
      case .mentions: return cell(column, frame.count(summary.counts.mentions))
      case .resolution: return cell(column, frame.say(ListQuery.Resolution(summary.state).word))
      case .key: return cell(column, summary.key)
      }
    }.joined()
  }

  private func cell(_ column: Column, _ text: String) -> String {
    "<td class=\"\(column.rawValue)-cell\">\(escaped(text))</td>"
  }
}
