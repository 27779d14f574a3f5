import Citations

/// Writes a text as Akoma Ntoso 3.0: what its head says as meta data, its parts by their headings, every citation as a
/// `ref`, or as an `rref` where it names a range of provisions. No word of the text is left out or added.
func writeAkomaNtoso(_ annotated: AnnotatedText, to file: OutputFile) throws {
  let structure = TextStructure(annotated)
  let hasArticles = structure.parts.contains { $0.contains(.article) }
  let own = annotated.reading.header.key.flatMap { Identity(key: $0) }
  let type = own?.type ?? "van.ban"
  // Only what lays down law in articles is an act; text between its parts has no place there.
  let isAct = hasArticles && structure.opening.isEmpty && Identity.documentClass(ofType: type) == "act"
  let writer = AkomaNtosoWriter(annotated, try XMLWriter(file, isIndented: false))
  let xml = writer.xml
  xml.start("akomaNtoso")
  xml.attribute("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0")
  xml.text("\n")
  xml.start(isAct ? "act" : "doc")
  xml.attribute("name", type.replacing(".", with: "-"))
  xml.text("\n")
  writeMeta(annotated, own: own, to: xml)
  writer.section("preface", structure.preface)
  writer.section("preamble", structure.preamble)
  xml.start(isAct ? "body" : "mainBody")
  xml.text("\n")
  for block in structure.opening { writer.paragraph(block.range) }
  for part in structure.parts { writer.part(part) }
  if structure.opening.isEmpty, structure.parts.isEmpty { writer.paragraph(0..<0) }
  xml.end()
  xml.text("\n")
  writer.section("conclusions", structure.conclusions)
  try xml.finish()
}

extension TextPart {
  fileprivate func contains(_ level: BlockHeading.Level) -> Bool {
    heading.level == level || parts.contains { $0.contains(level) }
  }
}

private final class AkomaNtosoWriter {
  let xml: XMLWriter
  private let annotated: AnnotatedText
  private let marked: [Int]
  private var nearest = 0

  init(_ annotated: AnnotatedText, _ xml: XMLWriter) {
    self.xml = xml
    self.annotated = annotated
    marked = annotated.marked
  }

  func section(_ name: StaticString, _ blocks: [TextBlock]) {
    guard !blocks.isEmpty else { return }
    xml.start(name)
    xml.text("\n")
    for block in blocks { paragraph(block.range) }
    xml.end()
    xml.text("\n")
  }

  func part(_ part: TextPart) {
    switch part.heading.level {
    case .appendix:
      xml.start("hcontainer")
      xml.attribute("name", "appendix")
    case .part: xml.start("part")
    case .chapter: xml.start("chapter")
    case .section, .letterSection, .romanSection: xml.start("section")
    case .subsection: xml.start("subsection")
    case .article: xml.start("article")
    case .clause: xml.start("paragraph")
    case .subclause: xml.start("subparagraph")
    case .point: xml.start("point")
    }
    xml.attribute("eId", part.eId)
    xml.text("\n")
    inline("num", part.number)
    if let title = part.title { inline("heading", title) }
    if !part.blocks.isEmpty || part.parts.isEmpty {
      xml.start(part.parts.isEmpty ? "content" : "intro")
      xml.text("\n")
      for block in part.blocks { paragraph(block.range) }
      xml.end()
      xml.text("\n")
    }
    for inner in part.parts { self.part(inner) }
    xml.end()
    xml.text("\n")
  }

  func paragraph(_ range: Range<Int>) { inline("p", range) }

  /// An element with a stretch of text, in which citations are references. Ranges must ascend.
  private func inline(_ name: StaticString, _ range: Range<Int>) {
    xml.start(name)
    var at = range.lowerBound
    while nearest < marked.count {
      let citation = annotated.reading.citations[marked[nearest]].range
      guard citation.start < range.upperBound else { break }
      if citation.start >= at, citation.end <= range.upperBound {
        xml.text(annotated.string(at..<citation.start))
        reference(marked[nearest], annotated.string(citation.start..<citation.end))
        at = citation.end
      }
      nearest += 1
    }
    xml.text(annotated.string(at..<range.upperBound))
    xml.end()
    xml.text("\n")
  }

  private func reference(_ index: Int, _ words: String) {
    let provisions = annotated.reading.citations[index].provisions
    if let (from, upTo) = provisionRange(provisions) {
      xml.start("rref")
      xml.attribute("from", annotated.iri(of: index, provision: from))
      xml.attribute("upTo", annotated.iri(of: index, provision: upTo))
    } else {
      xml.start("ref")
      xml.attribute("href", annotated.iri(of: index, provision: commonPlace(provisions)))
    }
    xml.attribute("eId", "ref_\(index + 1)")
    xml.text(words)
    xml.end()
  }
}

/// The first and last of a range of provisions: `Điều 5-9`; nil where none is cited.
private func provisionRange(_ provisions: [Provision]) -> (from: Provision, upTo: Provision)? {
  guard provisions.count == 1 else { return nil }
  var (from, upTo) = (provisions[0], provisions[0])
  let paths: [WritableKeyPath<Provision, String?>] = [
    \.part, \.chapter, \.section, \.subsection, \.article, \.clause, \.point, \.appendix,
  ]
  for path in paths {
    guard let ends = provisions[0][keyPath: path]?.split(separator: "-"), ends.count == 2 else { continue }
    from[keyPath: path] = String(ends[0])
    upTo[keyPath: path] = String(ends[1])
    return (from, upTo)
  }
  return nil
}

/// What several provisions share; the only one's place; nil for none.
private func commonPlace(_ provisions: [Provision]) -> Provision? {
  guard var place = provisions.first else { return nil }
  let paths: [WritableKeyPath<Provision, String?>] = [
    \.appendix, \.part, \.chapter, \.section, \.subsection, \.article, \.clause, \.point,
  ]
  var isShared = true
  for path in paths {
    isShared = isShared && provisions.allSatisfy { $0[keyPath: path] == place[keyPath: path] }
    if !isShared { place[keyPath: path] = nil }
  }
  return place
}
