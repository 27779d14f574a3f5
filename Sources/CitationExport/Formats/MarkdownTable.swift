import Citations

/// Writes the table as a Markdown table with a heading a group; line breaks inside a cell become `<br>`.
func writeMarkdownTable(
  _ source: inout some ReferenceTableSource, _ options: TableOptions, to file: OutputFile
) throws {
  let language = options.language
  let columns = options.columns ?? TableColumn.forReading
  let heading =
    "| " + columns.map(language.heading).joined(separator: " | ") + " |\n|"
    + String(repeating: " --- |", count: columns.count) + "\n"
  try file.write("# \(language.pick("Danh mục văn bản được viện dẫn", "Cited documents"))\n")
  var group: String?
  var isFirst = true
  try source.forEachRow(of: columns) { document, occurrence in
    if isFirst || document.group != group {
      if options.order.grouping != nil {
        try file.write("\n## \(markdownText(language.name(ofGroup: document.group)))\n")
      }
      try file.write("\n" + heading)
      (group, isFirst) = (document.group, false)
    }
    let cells = columns.map { markdownText($0.value(of: document, occurrence, language).words) }
    try file.write("| " + cells.joined(separator: " | ") + " |\n")
  }
}

/// A text that Markdown shows as it is, in a cell of a table too.
func markdownText(_ text: String) -> String {
  var out = ""
  for scalar in xmlText(text).unicodeScalars {
    switch scalar {
    case "\\", "|", "*", "_", "`", "[", "]", "#", "~", "$":
      out += "\\"
      out.unicodeScalars.append(scalar)
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "&": out += "&amp;"
    case "\n": out += "<br>"
    case "\r": out += "&#13;"
    case "\t": out += "&#9;"
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out
}

extension TableColumn {
  /// What fits a page: for Word and Markdown.
  static let forReading: [TableColumn] = [.title, .date, .issuers, .subject, .plan, .place, .text]
}
