import Citations

/// Writes a text as a web page of its own: its words as they stand, every citation marked, linked to the document that
/// it names and explained where the pointer or the keyboard rests on it.
func writeMarkedPage(_ annotated: AnnotatedText, _ language: ExportLanguage, to file: OutputFile) throws {
  let marks = CitationMarks(annotated, language)
  let title = annotated.reading.header.title ?? annotated.plan.path
  try file.write(
    """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(htmlText(title))</title>
    <style>
    \(MarkedParts.page)\(MarkedParts.style)</style>
    </head>
    <body>
    <main lang="vi">
    """)
  var at = 0
  for index in annotated.marked {
    let range = annotated.reading.citations[index].range
    try file.write(htmlText(annotated.string(at..<range.start)))
    try file.write(marks.tag(index, isFirst: true, element: "a"))
    try file.write(htmlText(annotated.string(range.start..<range.end)) + "</a>")
    at = range.end
  }
  try file.write(htmlText(annotated.string(at..<annotated.text.count)) + "</main>\n")
  try file.write(marks.documents + "<script>\n\(MarkedParts.script)</script>\n</body>\n</html>\n")
}

/// The tags around citations, and the list of documents that they lead to.
struct CitationMarks {
  private let annotated: AnnotatedText
  private let language: ExportLanguage
  /// The number of each document in the list, by its key without provision.
  private var numbers: [String: Int] = [:]
  private var rows: [(key: String, title: String, citations: [Int])] = []

  init(_ annotated: AnnotatedText, _ language: ExportLanguage) {
    self.annotated = annotated
    self.language = language
    for index in annotated.marked {
      let citation = annotated.reading.citations[index]
      guard citation.kind != .self, let key = citation.key.map({ String($0.prefix { $0 != "~" }) }) else {
        continue
      }
      if let number = numbers[key] {
        rows[number].citations.append(index)
        continue
      }
      numbers[key] = rows.count
      var document = CitedDocument(key: key)
      document.type = citation.type
      document.symbol = citation.symbol ?? Identity(key: key)?.shortSymbol
      document.name = citation.name
      document.date = Identity(key: key)?.date ?? citation.date
      rows.append((key, document.title, [index]))
    }
  }

  /// The tag before a citation, or before a later piece of one that other tags part; only an `a` leads somewhere.
  func tag(_ index: Int, isFirst: Bool, element: String) -> String {
    let citation = annotated.reading.citations[index]
    let number = citation.key.flatMap { numbers[String($0.prefix { $0 != "~" })] }
    let target = element == "a" ? number.map { " href=\"#viendan-d\($0 + 1)\"" } ?? " tabindex=\"0\"" : ""
    let name = isFirst ? " id=\"viendan-c\(index + 1)\"" : ""
    let card = htmlText(card(of: citation)).replacing("\n", with: "&#10;")
    let classes = "viendan-citation \(citation.kind.rawValue) \(citation.resolution.state)"
    return "<\(element) class=\"\(classes)\"\(name)\(target) title=\"\(card)\">"
  }

  /// What was read, field by field; what was inferred says so.
  func card(of citation: Citation) -> String {
    func date(_ date: PartialDate?) -> String? { date?.dayFirst }
    let issuers = citation.issuers.map { issuer in
      issuer.inferred ? issuer.name + language.pick(" (suy ra)", " (inferred)") : issuer.name
    }
    let lines: [(String, String?)] = [
      (language.heading(.kind), language.name(of: citation.kind)),
      (language.heading(.type), citation.type), (language.heading(.symbol), citation.symbol?.text),
      (language.heading(.name), citation.name), (language.heading(.date), date(citation.date)),
      (language.heading(.issuers), issuers.isEmpty ? nil : issuers.joined(separator: "; ")),
      (language.heading(.term), citation.term),
      (
        language.heading(.provisions),
        citation.provisions.isEmpty ? nil : citation.provisions.map(\.words).joined(separator: "; ")
      ),
      (language.heading(.subject), citation.subject),
      (language.heading(.relation), citation.relation.map(language.name(of:))),
      (language.heading(.resolution), language.name(ofResolution: citation.resolution)),
    ]
    return lines.compactMap { name, value in value.map { "\(name): \($0)" } }.joined(separator: "\n")
  }

  /// The documents in order of their first citation, each with links back.
  var documents: String {
    guard !rows.isEmpty else { return "" }
    var out = "<section class=\"viendan-documents\" lang=\"\(language.rawValue)\">\n<h2>"
    out += language.pick("Văn bản được viện dẫn", "Cited documents") + "</h2>\n<ol>\n"
    for (number, row) in rows.enumerated() {
      out += "<li id=\"viendan-d\(number + 1)\">\(htmlText(row.title)) <code>\(htmlText(row.key))</code>"
      for index in row.citations { out += " <a href=\"#viendan-c\(index + 1)\">\(index + 1)</a>" }
      out += "</li>\n"
    }
    return out + "</ol>\n</section>\n"
  }
}

enum MarkedParts {
  static let page = """
    :root { color-scheme: light dark; --paper: #fdfdfb; --ink: #1b1b1b; --quiet: #5a5a5a; --accent: #0b5394; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #e6e6e3; --quiet: #a5aab0; --accent: #8ab4e8; } }
    body { margin: 0 auto; padding: 2rem 1rem; max-width: 68ch; background: var(--paper); color: var(--ink);
      font: 17px/1.65 "Times New Roman", "Noto Serif", serif; }
    main { white-space: pre-wrap; overflow-wrap: anywhere; }
    @media print { body { max-width: none; font-size: 13pt; } }

    """

  /// Classes of our own, so that nothing of a page that is marked changes.
  static let style = """
    .viendan-citation { color: inherit; text-decoration: underline; text-decoration-thickness: 1px;
      text-underline-offset: .2em; text-decoration-color: #0b5394; cursor: help; }
    .viendan-citation.provision, .viendan-citation.self, .viendan-citation.back { text-decoration-style: dotted; }
    .viendan-citation.short, .viendan-citation.named { text-decoration-style: dashed; }
    .viendan-citation.ambiguous { text-decoration-style: wavy; text-decoration-color: #a15c00; }
    .viendan-citation:hover, .viendan-citation:focus, .viendan-citation:target { background: #0b539422; }
    .viendan-documents { font: 15px/1.5 system-ui, sans-serif; border-top: 1px solid #8886; margin-top: 3rem; }
    .viendan-documents code { font-size: .85em; opacity: .75; overflow-wrap: anywhere; }
    .viendan-documents li:target { background: #0b539422; }

    """

  static let script = """
    "use strict";
    const citations = [...document.querySelectorAll(".viendan-citation[id]")];
    addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey || !["j", "k"].includes(event.key)) return;
      const at = citations.indexOf(document.activeElement);
      const next = citations[event.key === "j" ? Math.min(at + 1, citations.length - 1) : Math.max(at - 1, 0)];
      next?.focus();
      next?.scrollIntoView({ block: "center" });
    });

    """
}
