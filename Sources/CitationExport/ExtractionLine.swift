import Citations

/// Appends one document's citations as one line of JSON, as `viendan extract --format jsonl` prints it.
///
/// - Parameters:
///   - file: what the reader says of the file.
///   - text: the text that the reading's ranges count in.
///   - place: where a range stands in the file; asked for in ascending order.
public func appendExtractionLine(
  file: ExtractedFile, text: UnsafeBufferPointer<UInt8>, reading: Reading,
  place: (TextRange<Original>) -> ExtractedPlace, to out: inout [UInt8]
) {
  // A citation's line is three to four hundred bytes; growing an array on the way would take as much again.
  out.reserveCapacity(out.count + 512 + reading.citations.count * 420)
  var json = JSONBytes(after: out)
  out = []
  json.object {
    $0.field("document") { json in
      json.object {
        $0.field("path") { $0.string(file.path) }
        if let digest = file.sha256 { $0.field("sha256") { $0.string(digest) } }
        $0.field("format") { $0.string(file.format) }
        append(reading.header, to: &$0)
      }
    }
    $0.field("citations") { json in
      json.array(reading.citations.indices) { json, index in
        let citation = reading.citations[index]
        let place = place(citation.range)
        json.object { append(citation, number: index + 1, place: place, text: text, to: &$0) }
      }
    }
  }
  out = json.bytes
  out.append(0x0A)
}

private func append(_ header: DocumentHeader, to json: inout JSONBytes) {
  json.field("type") { $0.optional(header.type) }
  json.field("symbol") { $0.optional(header.symbol?.text) }
  json.field("date") { $0.optional(header.date?.description) }
  json.field("issuer") { $0.optional(header.issuer) }
  json.field("place") { $0.optional(header.place) }
  json.field("title") { $0.optional(header.title) }
  json.field("signer") { $0.optional(header.signer) }
  json.field("key") { $0.optional(header.key) }
}

private func append(
  _ citation: Citation, number: Int, place: ExtractedPlace, text: UnsafeBufferPointer<UInt8>,
  to json: inout JSONBytes
) {
  json.field("id") { $0.string("c\(number)") }
  json.field("kind") { $0.string(citation.kind.rawValue) }
  json.field("start") { $0.number(citation.range.start) }
  json.field("end") { $0.number(citation.range.end) }
  append(place, to: &json)
  json.field("text") {
    $0.string(String(decoding: text[citation.range.start..<citation.range.end], as: UTF8.self))
  }
  json.field("type") { $0.optional(citation.type) }
  appendSymbol(citation.symbol, to: &json)
  json.field("name") { $0.optional(citation.name) }
  json.field("date") { $0.optional(citation.date?.description) }
  appendIssuers(citation.issuers, to: &json)
  json.field("term") { $0.optional(citation.term) }
  appendProvisions(citation.provisions, to: &json)
  json.field("subject") { $0.optional(citation.subject) }
  json.field("relation") { $0.optional(citation.relation?.rawValue) }
  json.field("key") { $0.optional(citation.key) }
  appendResolution(citation.resolution, to: &json)
  json.field("parts") { json in json.object { append(citation.parts, to: &$0) } }
}

private func append(_ parts: Citation.Parts, to json: inout JSONBytes) {
  func add(_ name: StaticString, _ range: TextRange<Original>?) {
    if let range { json.field(name) { $0.pair(range.start, range.end) } }
  }
  add("type", parts.type)
  add("symbol", parts.symbol)
  add("name", parts.name)
  add("date", parts.date)
  add("issuer", parts.issuer)
  add("term", parts.term)
  add("provisions", parts.provisions)
  add("subject", parts.subject)
  add("relation", parts.relation)
}

extension Citation.Parts {
  /// The components that stand in the text, by their names in every output.
  var fields: [(name: String, range: TextRange<Original>)] {
    let fields: [(String, TextRange<Original>?)] = [
      ("type", type), ("symbol", symbol), ("name", name), ("date", date), ("issuer", issuer), ("term", term),
      ("provisions", provisions), ("subject", subject), ("relation", relation),
    ]
    return fields.compactMap { name, range in range.map { (name, $0) } }
  }
}

/// Counts lines and columns on the way through a text; places must be asked for in ascending order.
struct LineCounter {
  let text: [UInt8]
  private var at = 0
  private var line = 1
  private var column = 1

  init(text: [UInt8]) { self.text = text }

  /// The line, and the column in Unicode scalars, both from 1.
  mutating func place(of offset: Int) -> (line: Int, column: Int) {
    while at < min(offset, text.count) {
      let byte = text[at]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      at += 1
    }
    return (line, column)
  }
}
