import Citations

/// Writes the table as CSV by RFC 4180: one row an occurrence, or one a document where no column is of occurrences.
///
/// Text that a spreadsheet would take for a formula gets an apostrophe before it.
func writeCSVTable(
  _ source: inout some ReferenceTableSource, _ options: TableOptions, to file: OutputFile
) throws {
  let columns = options.columns ?? (options.order.grouping == nil ? [] : [.group]) + TableColumn.all
  if options.hasByteOrderMark { try file.write([0xEF, 0xBB, 0xBF]) }
  try file.write(csvRow(columns.map(options.language.heading)))
  try source.forEachRow(of: columns) { document, occurrence in
    let cells = columns.map { column in
      switch column.value(of: document, occurrence, options.language) {
      case .text(let text): neutralised(text)
      case .number(let number): String(number)
      case .date(let date): date.description
      case .none: ""
      }
    }
    try file.write(csvRow(cells))
  }
}

/// A row with its line end; cells are quoted where they need it.
func csvRow(_ cells: [String]) -> [UInt8] {
  var row: [UInt8] = []
  for (index, cell) in cells.enumerated() {
    if index > 0 { row.append(UInt8(ascii: ",")) }
    append(cell, to: &row)
  }
  return row + [0x0D, 0x0A]
}

private func append(_ text: String, to row: inout [UInt8]) {
  let needsQuotes = text.utf8.contains {
    $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D
  }
  guard needsQuotes || text.utf8.first == 0x20 || text.utf8.last == 0x20 else {
    row += text.utf8
    return
  }
  row.append(UInt8(ascii: "\""))
  for byte in text.utf8 {
    if byte == UInt8(ascii: "\"") { row.append(byte) }
    row.append(byte)
  }
  row.append(UInt8(ascii: "\""))
}

/// A text with an apostrophe before it where a spreadsheet would run it as a formula.
func neutralised(_ text: String) -> String {
  switch text.utf8.first {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: "'" + text
  default: text
  }
}

extension ReferenceTableSource {
  /// Calls `body` for each row of a flat table: each occurrence, or each document where no column is of occurrences.
  ///
  /// A document without occurrences has one row in either.
  mutating func forEachRow(
    of columns: [TableColumn], _ body: (CitedDocument, Occurrence?) throws -> Void
  ) throws {
    let hasOccurrences = columns.contains(where: \.isOfOccurrence)
    while let document = try nextDocument() {
      guard hasOccurrences, let first = try nextOccurrence() else {
        try body(document, nil)
        continue
      }
      try body(document, first)
      while let occurrence = try nextOccurrence() { try body(document, occurrence) }
    }
  }
}
