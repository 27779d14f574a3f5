import Citations

/// The reports as one page to read and to print: the counts, the findings, the text with the findings marked.
func htmlReport(_ reports: [Report], _ language: Language) -> [UInt8] {
  let title = Phrase(vi: "Kiểm tra viện dẫn", en: "Citation check")[language]
  var out = """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <h1>\(title)</h1>

    """
  for report in reports { out += section(report, language) }
  return Array((out + "</body>\n</html>\n").utf8)
}

private func section(_ report: Report, _ language: Language) -> String {
  var out = "<section>\n<h2>\(report.draft.path.escapedMarkup)</h2>\n<p class=\"counts\">"
  out += "<b>\(report.judgements.count)</b> \(Phrase(vi: "viện dẫn", en: "citations")[language])"
  for verdict in Verdict.allCases where report.count(verdict) > 0 {
    out += " · <b>\(report.count(verdict))</b> \(verdict.name[language])"
  }
  out += "</p>\n"
  if report.findings.isEmpty {
    out += "<p>\(Phrase(vi: "Không có gì cần sửa.", en: "Nothing to correct.")[language])</p>\n"
  } else {
    out += "<ol class=\"findings\">\n"
    for (index, finding) in report.findings.enumerated() { out += item(index, finding, report, language) }
    out += "</ol>\n"
  }
  return out + "<div class=\"text\">\(marked(report))</div>\n</section>\n"
}

private func item(_ index: Int, _ finding: Finding, _ report: Report, _ language: Language) -> String {
  let place = report.draft.position(of: finding.range.start)
  let line = Phrase(vi: "dòng \(place.line)", en: "line \(place.line)")[language]
  let severity: Phrase =
    switch finding.severity {
    case .error: Phrase(vi: "✗ Lỗi", en: "✗ Error")
    case .warning: Phrase(vi: "△ Cảnh báo", en: "△ Warning")
    case .note: Phrase(vi: "· Ghi chú", en: "· Note")
    }
  let range = finding.citation.map { report.draft.reading.citations[$0].range } ?? finding.range
  var out = "<li id=\"n\(index)\" class=\"\(finding.severity.rawValue)\">"
  out += "<p><b>\(severity[language])</b> · <a href=\"#t\(index)\">\(line)</a> · "
  out += "<q>\(report.draft.slice(range).escapedMarkup)</q></p>\n"
  out += "<p class=\"message\">\(finding.message[language].escapedMarkup)</p>\n"
  for note in finding.notes { out += "<p>\(note[language].escapedMarkup)</p>\n" }
  if let suggestion = finding.suggestion {
    out +=
      "<p>\(Phrase(vi: "Viết", en: "Write")[language]): <ins>\(suggestion.text.escapedMarkup)</ins></p>\n"
  }
  let explanation = Check.named(finding.check)?.explanation[language] ?? ""
  return out
    + "<p class=\"why\">\(explanation.escapedMarkup) <cite>\(finding.source.escapedMarkup)</cite></p></li>\n"
}

/// The draft's text with each finding's words in a mark; of two that overlap the first.
private func marked(_ report: Report) -> String {
  var out = ""
  var at = 0
  let draft = report.draft
  for (index, finding) in report.findings.enumerated() where finding.range.start >= at {
    out += draft.slice(TextRange(at, finding.range.start)).escapedMarkup
    out += "<mark id=\"t\(index)\" class=\"\(finding.severity.rawValue)\">"
    out +=
      "\(draft.slice(finding.range).escapedMarkup)<a href=\"#n\(index)\"><sup>\(index + 1)</sup></a></mark>"
    at = finding.range.end
  }
  return out + draft.slice(TextRange(at, draft.text.count)).escapedMarkup
}

private let style = """
  :root { color-scheme: light dark; --ink: #1c1c1a; --paper: #fdfcf9; --error: #a3161a; --warning: #7a5200; --note: #31566f; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e9e6df; --paper: #1b1b19; --error: #ff8f8a; --warning: #e8b64c; --note: #9cc4e0; }
  }
  body { font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem auto;
    max-width: 52rem; padding: 0 1rem; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; overflow-wrap: anywhere; }
  .findings { padding-left: 1.8rem; } .findings li { margin: 0 0 1.1rem; padding-left: .6rem; border-left: 3px solid; }
  .findings p { margin: .15rem 0; } .message { font-weight: 600; } .why { font-size: .85rem; }
  li.error { border-color: var(--error); } li.warning { border-color: var(--warning); } li.note { border-color: var(--note); }
  .error b { color: var(--error); } .warning b { color: var(--warning); } .note b { color: var(--note); }
  .text { font: 17px/1.65 "Times New Roman", "Liberation Serif", serif; white-space: pre-wrap; overflow-wrap: anywhere;
    border-top: 1px solid; margin-top: 2rem; padding-top: 1rem; font-variant-numeric: tabular-nums; }
  mark { background: none; color: inherit; text-decoration: underline; text-decoration-thickness: 2px; }
  mark.error { text-decoration-color: var(--error); } mark.warning { text-decoration-color: var(--warning);
    text-decoration-style: dashed; } mark.note { text-decoration-color: var(--note); text-decoration-style: dotted; }
  a { color: inherit; } ins { font-weight: 600; }
  @media print { body { font-size: 11pt; margin: 0; max-width: none; } li { break-inside: avoid; } }
  """
