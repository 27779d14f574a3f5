// The worked examples of the libraries' pages (Sources/*/*.docc), word for word; a test compares them.
import CitationCheck
import CitationExport
import CitationIndex
import CitationReaders
import CitationServer
import Citations

/// The symbols that a text cites, with their places.
func symbolsCited(in text: String) -> [String] {
  let reading = findCitations(in: text)
  return reading.citations.compactMap { citation in
    guard let symbol = citation.symbol else { return nil }
    return "\(citation.type ?? "?") \(symbol.text) at byte \(citation.range.start)"
  }
}

/// What a file cites, each with its line and column, whatever the file's format.
func placesOfCitations(inFileAt path: String) throws -> [String] {
  let source = try readSource(at: path)
  let reading = findCitations(in: source.bytes)
  var cursor = PlaceCursor(source)
  return reading.citations.map { citation in
    let place = cursor.place(of: citation.range.start)
    return "\(path):\(place.line):\(place.column)"
  }
}

/// The plans of a folder that cite a document, which is named as people write it.
func plans(in folder: String, citing reference: String, index: String) throws -> [String] {
  let store = try SQLiteStore(path: index)
  let paths = IndexPaths(indexFile: index)
  try IndexRefresh(store: store, paths: paths).run([folder])
  guard case .one(let fit, _, _) = try store.answer(reference) else { return [] }
  return try store.citedBy(fit.summary).page.map { paths.path(of: $0.document.path) }
}

/// What is wrong with a draft's citations.
func faults(of draft: String) -> [String] {
  let report = checkDraft(Draft(path: "draft.txt", text: Array(draft.utf8)))
  return report.findings.map { finding in
    "\(finding.check): \(report.draft.slice(finding.range))"
  }
}

/// Writes a table of all that a text cites.
func writeReferences(of text: String, as format: TableFormat, to path: String) throws {
  let bytes = Array(text.utf8)
  var reading = findCitations(in: bytes)
  // Within the text and against the known documents, so that citations of one document come together.
  bytes.withUnsafeBufferPointer { _ = resolve(&reading, text: $0, registry: .shipped) }
  var gathering = TableGathering()
  gathering.add(
    AnnotatedText(plan: CitingPlan(path: "plan.txt", header: reading.header), text: bytes, reading: reading))
  var table = GatheredTable(gathering)
  try writeTable(&table, as: format, to: path)
}

/// A server of an index that others may reach with a token.
func officeServer(index: String, token: String) throws -> WebServer {
  var options = ServerOptions(index: index)
  options.host = "0.0.0.0"
  options.port = 8080
  guard options.tokens.add(token, as: .read) else { throw ServerError.noToken(host: options.host) }
  return try WebServer(options)
}
