import CitationCheck
import CitationExport

extension ExportLanguage {
  init(_ language: Language) { self = language == .vi ? .vietnamese : .english }
}

/// The media type of a table.
func mediaType(_ format: TableFormat) -> String {
  switch format {
  case .xml: "application/xml"
  case .csv: "text/csv; charset=utf-8"
  case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case .jsonl: "application/jsonl"
  case .html: "text/html; charset=utf-8"
  case .md: "text/markdown; charset=utf-8"
  }
}
