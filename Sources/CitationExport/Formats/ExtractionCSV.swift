import Citations

/// Writes the citations of texts, one a row in the order in which they stand, as CSV by RFC 4180.
///
/// Columns are named as the fields of the JSON lines, so that one reads the other.
public final class ExtractionCSV {
  private let file: OutputFile
  private static let columns = [
    "path", "id", "kind", "start", "end", "line", "column", "page", "text", "type", "symbol", "number",
    "suffix",
    "year",
    "code", "name", "date", "issuers", "term", "provisions", "subject", "relation", "key", "resolution",
  ]

  /// - Parameter file: stays open; its owner finishes it.
  public init(_ file: OutputFile) throws(ExportError) {
    self.file = file
    try file.write(csvRow(ExtractionCSV.columns))
  }

  public func add(_ annotated: AnnotatedText) throws(ExportError) {
    for (index, citation) in annotated.reading.citations.enumerated() {
      let place = annotated.places[index]
      let numbers = [citation.range.start, citation.range.end, place.line, place.column].map(String.init)
      let symbol = citation.symbol
      let words: [String?] = [
        place.page.map(String.init), annotated.string(citation.range.start..<citation.range.end),
        citation.type, symbol?.text,
        symbol?.number.map(String.init), symbol?.suffix, symbol?.year.map(String.init), symbol?.code,
        citation.name,
        citation.date?.description, citation.issuers.map(\.name).joined(separator: "; "), citation.term,
        citation.provisions.map(\.words).joined(separator: "; "), citation.subject,
        citation.relation?.rawValue,
        citation.key, citation.resolution.state,
      ]
      try file.write(
        csvRow(
          [neutralised(annotated.plan.path), "c\(index + 1)", citation.kind.rawValue] + numbers
            + words.map { neutralised($0 ?? "") }))
    }
  }
}
