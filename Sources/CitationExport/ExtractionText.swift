import Citations

/// Appends one document's citations for people to read: the place, the kind, the words, and what was read in them.
///
/// - Parameter place: where a range stands in the file; asked for in ascending order.
public func appendExtractionText(
  file: ExtractedFile, text: UnsafeBufferPointer<UInt8>, reading: Reading,
  place: (TextRange<Original>) -> ExtractedPlace, to out: inout [UInt8]
) {
  for citation in reading.citations {
    let place = place(citation.range)
    let written = String(decoding: text[citation.range.start..<citation.range.end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    out +=
      "\(file.path):\(place.page.map { "page \($0):" } ?? "")\(place.line):\(place.column): \(citation.kind.rawValue): \(written)\n"
      .utf8
    var facts: [String] = []
    if let symbol = citation.symbol { facts.append(symbol.text) }
    if let date = citation.date { facts.append(date.description) }
    facts += citation.issuers.map(\.name)
    if let term = citation.term { facts.append("khóa \(term)") }
    if let relation = citation.relation { facts.append(relation.rawValue) }
    if !facts.isEmpty { out += "    \(facts.joined(separator: " · "))\n".utf8 }
  }
}
