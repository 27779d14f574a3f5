/// How a reference table can be written.
public enum TableFormat: String, Sendable, CaseIterable {
  case xml
  case csv
  case xlsx
  case docx
  case jsonl
  case html
  case md
}

/// What the writer of a table can choose.
public struct TableOptions: Sendable {
  /// As the source delivers it; the groups become headings.
  public var order: TableOrder
  /// The columns of CSV, XLSX, DOCX, HTML and Markdown, in their order; nil for the format's own choice.
  public var columns: [TableColumn]?
  /// Of headings and words.
  public var language: ExportLanguage
  /// Whether CSV begins with a byte-order mark, as Excel wants it.
  public var hasByteOrderMark: Bool

  public init(
    order: TableOrder = TableOrder(), columns: [TableColumn]? = nil, language: ExportLanguage = .vietnamese,
    hasByteOrderMark: Bool = false
  ) {
    self.order = order
    self.columns = columns
    self.language = language
    self.hasByteOrderMark = hasByteOrderMark
  }
}

/// The language of headings and words.
public enum ExportLanguage: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// Writes a reference table.
///
/// The file is written beside its name and renamed when it is whole; `-` is standard output. Equal tables give equal
/// bytes.
///
/// - Throws: `ExportError` when it cannot be written, and what the source throws.
public func writeTable(
  _ source: inout some ReferenceTableSource, as format: TableFormat, options: TableOptions = TableOptions(),
  to path: String
) throws {
  switch format {
  case .xml: try write(&source, options, to: path, by: writeXMLTable)
  case .csv: try write(&source, options, to: path, by: writeCSVTable)
  case .xlsx: try write(&source, options, to: path, by: writeXLSXTable)
  case .docx: try write(&source, options, to: path, by: writeWordTable)
  case .jsonl: try write(&source, options, to: path, by: writeJSONLinesTable)
  case .html: try write(&source, options, to: path, by: writeHTMLTable)
  case .md: try write(&source, options, to: path, by: writeMarkdownTable)
  }
}

private func write<Source: ReferenceTableSource>(
  _ source: inout Source, _ options: TableOptions, to path: String,
  by body: (inout Source, TableOptions, OutputFile) throws -> Void
) throws {
  let file = try OutputFile(path: path)
  try body(&source, options, file)
  try file.finish()
}
