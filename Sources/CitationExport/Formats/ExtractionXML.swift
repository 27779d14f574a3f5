import Citations

// extraction = {document}      document = issuer? place? title? signer? citation*
// citation   = text name? issuer* subject? candidate* provision* component*

/// Writes the citations of texts, one text after another, as XML that `schema/extraction.xsd` describes.
public final class ExtractionXML {
  private let xml: XMLWriter

  /// - Parameter file: stays open; its owner finishes it.
  public init(_ file: OutputFile) throws(ExportError) {
    xml = try XMLWriter(file, isIndented: true)
    xml.start("extraction")
    xml.attribute("xmlns", "urn:viendan:extraction:1")
    xml.attribute("version", "1")
  }

  /// Adds a text's citations in the order in which they stand.
  public func add(_ annotated: AnnotatedText) throws(ExportError) {
    xml.start("document")
    xml.plan(annotated.plan)
    for (index, citation) in annotated.reading.citations.enumerated() {
      write(
        citation, number: index + 1, annotated.places[index],
        text: annotated.string(citation.range.start..<citation.range.end))
      try xml.check()
    }
    xml.end()
  }

  /// Ends the document; nothing can be added after.
  public func finish() throws(ExportError) { try xml.finish() }

  private func write(_ citation: Citation, number: Int, _ place: ExtractedPlace, text: String) {
    xml.start("citation")
    xml.attribute("id", "c\(number)")
    xml.attribute("kind", citation.kind.rawValue)
    xml.attribute("start", citation.range.start)
    xml.attribute("end", citation.range.end)
    xml.attribute("line", place.line)
    xml.attribute("column", place.column)
    xml.attribute("page", place.page)
    xml.attribute("part", place.part)
    xml.attribute("paragraph", place.paragraph)
    xml.attribute("run", place.run)
    xml.attribute("type", citation.type)
    xml.symbol(citation.symbol)
    xml.attribute("date", citation.date?.description)
    xml.attribute("term", citation.term)
    xml.attribute("relation", citation.relation?.rawValue)
    xml.attribute("key", citation.key)
    xml.attribute("resolution", citation.resolution.state)
    if case .back(let index) = citation.resolution { xml.attribute("to", "c\(index + 1)") }
    xml.element("text", text)
    xml.element("name", citation.name)
    xml.issuers(citation.issuers)
    xml.element("subject", citation.subject)
    xml.candidates(citation.resolution)
    xml.provisions(citation.provisions)
    for (name, range) in citation.parts.fields {
      xml.start("component")
      xml.attribute("name", name)
      xml.attribute("start", range.start)
      xml.attribute("end", range.end)
      xml.end()
    }
    xml.end()
  }
}
