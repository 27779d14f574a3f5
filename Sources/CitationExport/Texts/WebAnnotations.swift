import Citations

/// Writes a text's citations as a page of W3C Web Annotations, JSON-LD.
///
/// Each target is told three ways: by Unicode characters, by bytes, and by its words with what stands around them.
func writeWebAnnotations(_ annotated: AnnotatedText, to file: OutputFile) throws {
  var scalars = ScalarCounter(annotated.text)
  var json = JSONBytes()
  json.object { json in
    json.field("@context") { $0.string("http://www.w3.org/ns/anno.jsonld") }
    json.field("id") { $0.string("urn:viendan:annotations") }
    json.field("type") { $0.string("AnnotationPage") }
    json.field("items") { json in
      json.array(annotated.reading.citations.indices) { json, index in
        let range = annotated.reading.citations[index].range
        let start = scalars.count(to: range.start)
        let length = String(decoding: annotated.text[range.start..<range.end], as: UTF8.self).unicodeScalars
          .count
        json.object { append(index, of: annotated, characters: start..<(start + length), to: &$0) }
      }
    }
  }
  try file.write(json.bytes)
  try file.write("\n")
}

private func append(
  _ index: Int, of annotated: AnnotatedText, characters: Range<Int>, to json: inout JSONBytes
) {
  let citation = annotated.reading.citations[index]
  json.field("id") { $0.string("urn:viendan:annotations#c\(index + 1)") }
  json.field("type") { $0.string("Annotation") }
  json.field("motivation") { $0.string("linking") }
  let provision = citation.provisions.count == 1 ? citation.provisions[0] : nil
  let iri = annotated.iri(of: index, provision: provision)
  let own = annotated.reading.header.key.flatMap { Identity(key: $0) } ?? Identity()
  json.field("body") { json in
    json.array(0..<(citation.key == nil ? 1 : 2)) { json, number in
      json.object { json in
        if number == 0 {
          json.field("type") { $0.string("SpecificResource") }
          json.field("source") {
            $0.string(iri.hasPrefix("#") ? own.akomaNtosoIRI + "~" + iri.dropFirst() : iri)
          }
          json.field("purpose") { $0.string("identifying") }
        } else {
          json.field("type") { $0.string("TextualBody") }
          json.field("value") { $0.string(citation.key ?? "") }
          json.field("format") { $0.string("text/plain") }
          json.field("purpose") { $0.string("tagging") }
        }
      }
    }
  }
  json.field("target") { json in
    json.object { json in
      json.field("source") { $0.string(annotated.plan.path) }
      json.field("selector") { json in
        json.array(0..<3) { json, number in
          json.object { json in
            switch number {
            case 0: position("TextPositionSelector", characters.lowerBound, characters.upperBound, to: &json)
            case 1: position("DataPositionSelector", citation.range.start, citation.range.end, to: &json)
            default: quote(citation.range, in: annotated.text, to: &json)
            }
          }
        }
      }
    }
  }
}

private func position(_ type: String, _ start: Int, _ end: Int, to json: inout JSONBytes) {
  json.field("type") { $0.string(type) }
  json.field("start") { $0.number(start) }
  json.field("end") { $0.number(end) }
}

private func quote(_ range: TextRange<Original>, in text: [UInt8], to json: inout JSONBytes) {
  // Around a citation as much as makes it unique, from a letter's first byte to another's.
  var (before, after) = (max(0, range.start - 32), min(text.count, range.end + 32))
  while before < range.start, text[before] & 0xC0 == 0x80 { before += 1 }
  while after > range.end, after < text.count, text[after] & 0xC0 == 0x80 { after -= 1 }
  json.field("type") { $0.string("TextQuoteSelector") }
  json.field("exact") { $0.string(String(decoding: text[range.start..<range.end], as: UTF8.self)) }
  json.field("prefix") { $0.string(String(decoding: text[before..<range.start], as: UTF8.self)) }
  json.field("suffix") { $0.string(String(decoding: text[range.end..<after], as: UTF8.self)) }
}

/// Counts Unicode scalars on the way through a text; an offset that goes back starts over.
private struct ScalarCounter {
  private let text: [UInt8]
  private var at = 0
  private var scalars = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func count(to offset: Int) -> Int {
    if offset < at { (at, scalars) = (0, 0) }
    while at < offset {
      if text[at] & 0xC0 != 0x80 { scalars += 1 }
      at += 1
    }
    return scalars
  }
}
