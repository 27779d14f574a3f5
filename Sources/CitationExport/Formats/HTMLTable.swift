import Citations

/// Writes the table as one HTML file that needs no network: sorted by a click, filtered by typing, ready to print.
///
/// A row a document; its occurrences unfold in the last cell. Without scripts all of it can still be read.
func writeHTMLTable(
  _ source: inout some ReferenceTableSource, _ options: TableOptions, to file: OutputFile
) throws {
  let language = options.language
  let columns = (options.columns ?? TableColumn.forBrowsing).filter { !$0.isOfOccurrence }
  let hasOccurrences = options.columns?.contains(where: \.isOfOccurrence) ?? true
  try writeHead(language, totals: source.totals, to: file)
  var group: String?
  var isFirst = true
  while let document = try source.nextDocument() {
    if isFirst || document.group != group {
      if !isFirst { try file.write("</tbody></table>\n") }
      if options.order.grouping != nil {
        try file.write("<h2>\(htmlText(language.name(ofGroup: document.group)))</h2>\n")
      }
      try startTable(columns, hasOccurrences, language, to: file)
      (group, isFirst) = (document.group, false)
    }
    try file.write("<tr id=\"\(htmlText(anchor(document)))\">")
    for column in columns { try file.write(cell(column.value(of: document, nil, language))) }
    if hasOccurrences { try writeOccurrences(of: document, from: &source, language, to: file) }
    try file.write("</tr>\n")
  }
  if !isFirst { try file.write("</tbody></table>\n") }
  try file.write("</main>\n<script>\n\(HTMLTableParts.script)</script>\n</html>\n")
}

private func writeHead(_ language: ExportLanguage, totals: TableTotals, to file: OutputFile) throws {
  let title = language.pick("Danh mục văn bản được viện dẫn", "Cited documents")
  let counts = language.pick(
    "\(totals.documents) văn bản, \(totals.occurrences) lần viện dẫn trong \(totals.plans) kế hoạch",
    "\(totals.documents) documents, cited \(totals.occurrences) times in \(totals.plans) plans")
  let filter = language.pick("Lọc theo chữ bất kỳ", "Filter by any words")
  try file.write(
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    <style>
    \(HTMLTableParts.style)</style>
    <main>
    <h1>\(title)</h1>
    <p><span id="counts">\(counts)</span></p>
    <p class="tools" hidden><label>\(filter) <input id="filter" type="search" autocomplete="off"></label> \
    <output id="shown"></output></p>

    """)
}

private func startTable(
  _ columns: [TableColumn], _ hasOccurrences: Bool, _ language: ExportLanguage, to file: OutputFile
) throws {
  try file.write("<table>\n<thead><tr>")
  for column in columns {
    let kind = column.isNumber ? "number count" : column.rawValue
    try file.write("<th scope=\"col\" class=\"\(kind)\">\(htmlText(language.heading(column)))</th>")
  }
  if hasOccurrences {
    try file.write(
      "<th scope=\"col\" class=\"count\">\(language.pick("Nơi viện dẫn", "Where it is cited"))</th>")
  }
  try file.write("</tr></thead>\n<tbody>\n")
}

private func cell(_ value: CellValue) -> String {
  switch value {
  case .none: "<td></td>"
  case .number(let number): "<td class=\"number\" data-sort=\"\(number)\">\(number)</td>"
  case .date(let date): "<td data-sort=\"\(date)\"><time datetime=\"\(date)\">\(date.dayFirst)</time></td>"
  case .text(let text): "<td>\(htmlText(text))</td>"
  }
}

private func writeOccurrences<Source: ReferenceTableSource>(
  of document: CitedDocument, from source: inout Source, _ language: ExportLanguage, to file: OutputFile
) throws {
  let count = document.occurrenceCount
  let summary = language.pick(
    "\(count) lần trong \(document.planCount) kế hoạch",
    "\(count) \(count == 1 ? "time" : "times") in \(document.planCount) \(document.planCount == 1 ? "plan" : "plans")"
  )
  try file.write("<td data-sort=\"\(count)\"><details><summary>\(summary)</summary><ol>")
  while let occurrence = try source.nextOccurrence() {
    var place = TableColumn.place.value(of: document, occurrence, language).words
    if let relation = occurrence.relation { place += " · " + language.name(of: relation) }
    try file.write(
      "<li><span class=\"plan\">\(htmlText(occurrence.plan.path))</span> <span class=\"place\">\(htmlText(place))</span> "
        + "<q data-start=\"\(occurrence.range.start)\" data-end=\"\(occurrence.range.end)\">"
        + "\(htmlText(occurrence.text))</q></li>")
  }
  try file.write("</ol></details></td>")
}

/// The key as a fragment; groups may repeat a document, and the first one is led to.
private func anchor(_ document: CitedDocument) -> String { document.key }

extension TableColumn {
  static let forBrowsing: [TableColumn] = [.title, .date, .issuers, .subject, .validity]

  fileprivate var isNumber: Bool { self == .occurrences || self == .plans }
}
