import CXlsxWriter
import Citations

/// Writes the table as a spreadsheet: a sheet of documents that lead to their occurrences, the occurrences, statistics.
func writeXLSXTable(
  _ source: inout some ReferenceTableSource, _ options: TableOptions, to file: OutputFile
) throws {
  let language = options.language
  let columns = options.columns ?? TableColumn.forSpreadsheet
  var documentColumns =
    (options.order.grouping == nil || columns.contains(.group) ? [] : [.group])
    + columns.filter { !$0.isOfOccurrence }
  // A sheet without columns is none; their documents lead to the occurrences.
  if documentColumns.isEmpty { documentColumns = [.title] }
  let occurrenceColumns = columns.filter { $0.isOfOccurrence }

  let workbook = try Workbook(isLarge: source.totals.occurrences > 2_000_000)
  var statistics = TableStatistics()
  var documents = SheetSeries(
    workbook, name: language.pick("Văn bản", "Documents"), columns: documentColumns, language)
  var occurrences = SheetSeries(
    workbook, name: language.pick("Viện dẫn", "Occurrences"), columns: [.title] + occurrenceColumns + [.key],
    language)
  // The count leads to the first occurrence; without that column the first one does.
  let linked = documentColumns.firstIndex(of: .occurrences) ?? 0

  while let document = try source.nextDocument() {
    statistics.add(document)
    let hasOccurrences = document.occurrenceCount > 0 && !occurrenceColumns.isEmpty
    documents.add(
      documentColumns.map { $0.value(of: document, nil, language) },
      links: hasOccurrences ? [linked: occurrences.nextPlace] : [:])
    guard !occurrenceColumns.isEmpty else { continue }
    while let occurrence = try source.nextOccurrence() {
      occurrences.add(
        [.text(document.title)] + occurrenceColumns.map { $0.value(of: document, occurrence, language) }
          + [.text(document.key)])
    }
  }
  documents.end()
  occurrences.end()
  writeStatistics(statistics, totals: source.totals, to: workbook, language)
  try workbook.finish(to: file)
}

extension SheetSeries {
  init(_ workbook: Workbook, name: String, columns: [TableColumn], _ language: ExportLanguage) {
    self.init(
      workbook, name: name, headings: columns.map(language.heading), widths: columns.map(\.width))
  }
}

extension TableColumn {
  /// In characters.
  fileprivate var width: Double {
    switch self {
    case .line, .column, .page, .start, .end, .term, .place: 8
    case .plans, .occurrences, .date, .kind, .relation, .resolution: 12
    case .type, .symbol, .validity, .provisions, .group: 16
    case .issuers, .name, .title: 26
    case .plan, .planTitle: 32
    case .subject, .text: 44
    case .key, .iri: 60
    }
  }
}
