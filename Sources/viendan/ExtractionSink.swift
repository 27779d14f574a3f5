import CitationExport

/// The formats that go to standard output through the exporter.
enum ExtractionSink {
  case xml(ExtractionXML, OutputFile)
  case csv(ExtractionCSV, OutputFile)
  case html

  /// Nil for the formats that `Extract` writes a file at a time.
  init?(_ format: Extract.Format) throws(ExportError) {
    switch format {
    case .text, .jsonl: return nil
    case .xml:
      let file = try OutputFile(path: "-")
      self = .xml(try ExtractionXML(file), file)
    case .csv:
      let file = try OutputFile(path: "-")
      self = .csv(try ExtractionCSV(file), file)
    case .html: self = .html
    }
  }

  func add(_ text: AnnotatedText) throws {
    switch self {
    case .xml(let xml, _): try xml.add(text)
    case .csv(let csv, _): try csv.add(text)
    case .html: try writeText(text, as: .marked, to: "-")
    }
  }

  func finish() throws(ExportError) {
    switch self {
    case .xml(let xml, let file):
      try xml.finish()
      try file.finish()
    case .csv(_, let file): try file.finish()
    case .html: break
    }
  }
}
