import CLibXML2

/// The text of a page in UTF-8: a line a block, blank lines around the cells of tables, white space as a browser shows
/// it; scripts, styles and what else isn't shown left out. Nil when nothing can be made of it.
///
/// The only owner of libxml2's HTML tree; it opens neither file nor network.
func htmlText(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
  guard bytes.count > 0 else { return [] }
  guard bytes.count <= Int(Int32.max) else { return nil }
  let options =
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
  let start = UnsafeRawPointer(bytes.baseAddress!).assumingMemoryBound(to: CChar.self)
  guard let document = htmlReadMemory(start, Int32(bytes.count), nil, "UTF-8", Int32(options)) else {
    return nil
  }
  defer { xmlFreeDoc(document) }
  guard let root = xmlDocGetRootElement(document) else { return [] }
  var lines = HTMLLines()
  // A walk without recursion: pages may nest without bound.
  var node = root
  var preformatted = 0
  while true {
    var skipsChildren = false
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      let name = elementName(node)
      skipsChildren = unshown.contains(name)
      if !skipsChildren { lines.open(name) }
      if name == "pre" { preformatted += 1 }
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      if let content = node.pointee.content { lines.append(content, keepsSpace: preformatted > 0) }
    default: break
    }
    if !skipsChildren, node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children {
      node = child
      continue
    }
    var current: xmlNodePtr? = node
    while let at = current {
      if at.pointee.type == XML_ELEMENT_NODE {
        let name = elementName(at)
        if !unshown.contains(name) { lines.close(name) }
        if name == "pre" { preformatted -= 1 }
      }
      if at == root { return lines.finish() }
      if let next = at.pointee.next {
        current = next
        break
      }
      current = at.pointee.parent
    }
    guard let current else { return lines.finish() }
    node = current
  }
}

private func elementName(_ node: xmlNodePtr) -> String {
  node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
}

private let unshown: Set<String> = [
  "script", "style", "noscript", "template", "svg", "object", "iframe", "textarea", "math",
]

private let blocks: Set<String> = [
  "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "thead",
  "tbody",
  "tfoot", "caption", "section", "article", "header", "footer", "nav", "aside", "main", "blockquote", "pre",
  "form",
  "fieldset", "hr", "address", "figure", "figcaption", "center", "body", "title", "option", "td", "th",
]

/// What nothing is read across.
private let bounds: Set<String> = ["td", "th", "table", "title", "option"]

/// Gathers a page's lines.
private struct HTMLLines {
  private var bytes: [UInt8] = []
  private var isSpaceDue = false
  private var breaksDue = 0

  mutating func open(_ name: String) {
    if name == "br" {
      breaksDue = max(breaksDue, 0) + 1
      isSpaceDue = false
    } else if blocks.contains(name) {
      breakLine(isBound: bounds.contains(name))
    }
  }

  mutating func close(_ name: String) {
    if blocks.contains(name) { breakLine(isBound: bounds.contains(name)) }
  }

  private mutating func breakLine(isBound: Bool) {
    breaksDue = max(breaksDue, isBound ? 2 : 1)
    isSpaceDue = false
  }

  mutating func append(_ content: UnsafePointer<UInt8>, keepsSpace: Bool) {
    var at = content
    while at.pointee != 0 {
      let byte = at.pointee
      if !keepsSpace, byte == 0x20 || (0x09...0x0D).contains(byte) {
        isSpaceDue = true
      } else {
        settle()
        bytes.append(byte)
      }
      at += 1
    }
  }

  /// Writes the breaks or the space that stand before the next letter.
  private mutating func settle() {
    if breaksDue > 0 {
      if !bytes.isEmpty { bytes += repeatElement(0x0A, count: min(breaksDue, 3)) }
    } else if isSpaceDue, !bytes.isEmpty {
      bytes.append(0x20)
    }
    breaksDue = 0
    isSpaceDue = false
  }

  func finish() -> [UInt8] { bytes.isEmpty ? bytes : bytes + [0x0A] }
}
