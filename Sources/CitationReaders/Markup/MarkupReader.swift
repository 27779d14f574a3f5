import CLibXML2

/// Why marked-up text could not be read.
enum MarkupFailure: Error {
  case damaged
  /// It declares a document type, which packages must not: entities could unpack without bound or name other files.
  case documentType
}

/// Reads XML node by node. The only owner of libxml2's reader: it loads no document type, expands no entity and opens
/// neither file nor network.
struct MarkupReader: ~Copyable {
  enum Node {
    case start
    case end
    case text
    case other
  }

  private let reader: xmlTextReaderPtr
  /// The end of an element without content, which libxml2 doesn't report.
  private var isEndDue = false
  private(set) var node = Node.other
  private var spaces: [UnsafeRawPointer: Bool] = [:]
  private let space: String

  /// - Parameters:
  ///   - bytes: must outlive the reader.
  ///   - space: the end of the namespace whose elements `isInSpace` tells.
  init(_ bytes: UnsafeBufferPointer<UInt8>, space: String) throws(MarkupFailure) {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue
      | XML_PARSE_COMPACT.rawValue
    let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard bytes.count <= Int(Int32.max),
      let reader = xmlReaderForMemory(start, Int32(bytes.count), nil, nil, Int32(options))
    else { throw .damaged }
    self.reader = reader
    self.space = space
  }

  deinit { xmlFreeTextReader(reader) }

  /// Goes to the next node; false after the last.
  mutating func next() throws(MarkupFailure) -> Bool {
    if isEndDue {
      isEndDue = false
      node = .end
      return true
    }
    switch xmlTextReaderRead(reader) {
    case 0: return false
    case 1: break
    default: throw .damaged
    }
    switch UInt32(xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_ELEMENT.rawValue:
      node = .start
      isEndDue = xmlTextReaderIsEmptyElement(reader) == 1
    case XML_READER_TYPE_END_ELEMENT.rawValue: node = .end
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue, XML_READER_TYPE_WHITESPACE.rawValue,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
      node = .text
    case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
      throw .documentType
    default: node = .other
    }
    return true
  }

  /// The element's name without its prefix.
  var name: String { xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? "" }

  /// Whether the element is of the namespace asked for.
  var isInSpace: Bool {
    mutating get {
      guard let uri = xmlTextReaderConstNamespaceUri(reader) else { return false }
      if let known = spaces[uri] { return known }
      let fits = String(cString: uri).hasSuffix(space)
      spaces[uri] = fits
      return fits
    }
  }

  /// The text node's text.
  var text: String { xmlTextReaderConstValue(reader).map { String(cString: $0) } ?? "" }

  /// An attribute of the element by its name without prefix.
  func attribute(_ wanted: String) -> String? {
    guard xmlTextReaderHasAttributes(reader) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      if let found = xmlTextReaderConstLocalName(reader), String(cString: found) == wanted { return text }
    }
    return nil
  }
}
