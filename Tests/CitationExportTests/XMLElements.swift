import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element with the attributes of what it stands in.
struct ReadElement {
  let name: String
  let attributes: [String: String]
  let parent: [String: String]
  var text = ""
}

/// The elements of an XML document in order of their ends.
///
/// - Throws: what the parser found wrong.
func elements(of data: Data) throws -> [ReadElement] {
  let collector = ElementCollector()
  let parser = XMLParser(data: data)
  parser.delegate = collector
  guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  return collector.elements
}

private final class ElementCollector: NSObject, XMLParserDelegate {
  var elements: [ReadElement] = []
  private var open: [ReadElement] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(ReadElement(name: name, attributes: attributes, parent: open.last?.attributes ?? [:]))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open.indices { open[index].text += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    elements.append(open.removeLast())
  }
}
