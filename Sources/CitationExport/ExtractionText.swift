import Citations

/// Appends one document's citations for people to read: the place, the kind, the words, and what was read in them.
public func appendExtractionText(path: String, text: [UInt8], reading: Reading, to out: inout [UInt8]) {
  var places = LineCounter(text: text)
  for citation in reading.citations {
    let place = places.place(of: citation.range.start)
    let written = String(decoding: text[citation.range.start..<citation.range.end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    out += "\(path):\(place.line):\(place.column): \(citation.kind.rawValue): \(written)\n".utf8
    var facts: [String] = []
    if let symbol = citation.symbol { facts.append(symbol.text) }
    if let date = citation.date { facts.append(date.description) }
    facts += citation.issuers.map(\.name)
    if let term = citation.term { facts.append("khóa \(term)") }
    if let relation = citation.relation { facts.append(relation.rawValue) }
    if !facts.isEmpty { out += "    \(facts.joined(separator: " · "))\n".utf8 }
  }
}
