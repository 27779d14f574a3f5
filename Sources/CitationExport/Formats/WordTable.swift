import Citations

/// Writes the table as a Word document, set as Nghị định 30/2020/NĐ-CP asks of an annex: A4, Times New Roman, the
/// margins of its Phụ lục I, the heading in bold capitals, page numbers centred at the top.
///
/// A document's cells span the rows of its occurrences.
func writeWordTable(
  _ source: inout some ReferenceTableSource, _ options: TableOptions, to file: OutputFile
) throws {
  let language = options.language
  let columns = options.columns ?? TableColumn.forReading
  let scratch = try ScratchFile()
  let body = try OutputFile(path: scratch.path)
  let table = try WordTableWriter(body, columns: columns, language)
  table.start(totals: source.totals)
  let hasOccurrences = columns.contains(where: \.isOfOccurrence)
  var group: String?
  var number = 0
  while let document = try source.nextDocument() {
    if options.order.grouping != nil, number == 0 || document.group != group {
      table.addGroup(language.name(ofGroup: document.group))
      group = document.group
    }
    number += 1
    let first = hasOccurrences ? try source.nextOccurrence() : nil
    var next = first == nil ? nil : try source.nextOccurrence()
    table.addRow(number, document, first, merge: next == nil ? .none : .first)
    while let occurrence = next {
      table.addRow(number, document, occurrence, merge: .following)
      next = try source.nextOccurrence()
    }
    try table.xml.check()
  }
  table.end()
  try table.xml.finish()
  try body.finish()
  try writeWordPackage(WordParts.all, document: scratch, to: file)
}

/// Writes `word/document.xml`.
private struct WordTableWriter {
  enum Merge {
    case none
    case first
    case following
  }

  let xml: XMLWriter
  private let columns: [TableColumn]
  private let language: ExportLanguage
  private let widths: [Int]

  init(_ file: OutputFile, columns: [TableColumn], _ language: ExportLanguage) throws(ExportError) {
    xml = try XMLWriter(file, isIndented: false, standalone: true)
    self.columns = columns
    self.language = language
    let shares = [3] + columns.map(\.share)
    let whole = shares.reduce(0, +)
    widths = shares.map { $0 * WordParts.textWidth / whole }
  }

  func start(totals: TableTotals) {
    xml.start("w:document")
    xml.attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
    xml.attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
    xml.start("w:body")
    paragraph(language.pick("PHỤ LỤC", "ANNEX"), style: "AnnexNumber")
    paragraph(
      language.pick("DANH MỤC VĂN BẢN ĐƯỢC VIỆN DẪN", "DOCUMENTS CITED"), style: "AnnexTitle")
    paragraph(
      language.pick(
        "(\(totals.documents) văn bản, \(totals.occurrences) lần viện dẫn trong \(totals.plans) kế hoạch)",
        "(\(totals.documents) documents, cited \(totals.occurrences) times in \(totals.plans) plans)"),
      style: "AnnexNote")
    xml.start("w:tbl")
    xml.start("w:tblPr")
    property("w:tblStyle", "ReferenceTable")
    xml.start("w:tblW")
    xml.attribute("w:w", WordParts.textWidth)
    xml.attribute("w:type", "dxa")
    xml.end()
    property("w:tblLayout", "fixed", attribute: "w:type")
    xml.end()
    xml.start("w:tblGrid")
    for width in widths { property("w:gridCol", "\(width)", attribute: "w:w") }
    xml.end()
    xml.start("w:tr")
    xml.start("w:trPr")
    empty("w:cantSplit")
    empty("w:tblHeader")
    xml.end()
    for (index, heading) in ([language.pick("STT", "No.")] + columns.map(language.heading)).enumerated() {
      cell(width: widths[index]) { paragraph(heading, style: "TableHeading") }
    }
    xml.end()
  }

  func addGroup(_ heading: String) {
    xml.start("w:tr")
    xml.start("w:trPr")
    empty("w:cantSplit")
    xml.end()
    cell(width: widths.reduce(0, +), span: widths.count) { paragraph(heading, style: "TableGroup") }
    xml.end()
  }

  func addRow(_ number: Int, _ document: CitedDocument, _ occurrence: Occurrence?, merge: Merge) {
    xml.start("w:tr")
    xml.start("w:trPr")
    empty("w:cantSplit")
    xml.end()
    cell(width: widths[0], merge: merge) {
      paragraph(merge == .following ? "" : "\(number)", style: "TableNumber")
    }
    for (index, column) in columns.enumerated() {
      let isMerged = !column.isOfOccurrence
      cell(width: widths[index + 1], merge: isMerged ? merge : .none) {
        let words = column.value(of: document, occurrence, language).words
        paragraph(isMerged && merge == .following ? "" : words, style: "TableText")
      }
    }
    xml.end()
  }

  func end() {
    xml.end()
    xml.start("w:sectPr")
    reference("w:headerReference", "rId2", type: "default")
    xml.start("w:pgSz")
    xml.attribute("w:w", 16838)
    xml.attribute("w:h", 11906)
    xml.attribute("w:orient", "landscape")
    xml.end()
    xml.start("w:pgMar")
    let margins: [(StaticString, Int)] = [
      ("w:top", 1134), ("w:right", 1134), ("w:bottom", 1134), ("w:left", 1701), ("w:header", 567),
      ("w:footer", 567),
      ("w:gutter", 0),
    ]
    for (side, twips) in margins { xml.attribute(side, twips) }
    xml.end()
    empty("w:titlePg")
    xml.end()
  }

  private func cell(width: Int, span: Int = 1, merge: Merge = .none, _ content: () -> Void) {
    xml.start("w:tc")
    xml.start("w:tcPr")
    xml.start("w:tcW")
    xml.attribute("w:w", width)
    xml.attribute("w:type", "dxa")
    xml.end()
    if span > 1 { property("w:gridSpan", "\(span)") }
    switch merge {
    case .none: break
    case .first: property("w:vMerge", "restart")
    case .following: empty("w:vMerge")
    }
    xml.end()
    content()
    xml.end()
  }

  /// A paragraph; line breaks and tabs become Word's own.
  private func paragraph(_ text: String, style: String) {
    xml.start("w:p")
    xml.start("w:pPr")
    property("w:pStyle", style)
    xml.end()
    if !text.isEmpty {
      xml.start("w:r")
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { empty("w:br") }
        for (index, stretch) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
          if index > 0 { empty("w:tab") }
          xml.start("w:t")
          xml.attribute("xml:space", "preserve")
          xml.text(String(stretch))
          xml.end()
        }
      }
      xml.end()
    }
    xml.end()
  }

  private func property(_ name: StaticString, _ value: String, attribute: StaticString = "w:val") {
    xml.start(name)
    xml.attribute(attribute, value)
    xml.end()
  }

  private func reference(_ name: StaticString, _ id: String, type: String) {
    xml.start(name)
    xml.attribute("w:type", type)
    xml.attribute("r:id", id)
    xml.end()
  }

  private func empty(_ name: StaticString) {
    xml.start(name)
    xml.end()
  }
}

extension TableColumn {
  /// How wide it is beside the others.
  fileprivate var share: Int {
    switch self {
    case .line, .column, .page, .start, .end, .term, .place: 4
    case .plans, .occurrences, .kind, .relation, .resolution: 5
    case .date: 6
    case .type, .symbol, .validity, .provisions, .group: 7
    case .issuers, .name, .title: 9
    case .plan, .planTitle: 10
    case .subject, .text, .key, .iri: 14
    }
  }
}
