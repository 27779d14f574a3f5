import CLibXML2
import Foundation

/// Writes XML 1.0 as UTF-8 into a file through libxml2's writer, which escapes and nests.
///
/// All that this project owns of libxml2 for writing and validating is owned in this file. Calls record the first
/// failure; `check` tells it.
final class XMLWriter {
  private let output: XMLOutput
  private let writer: xmlTextWriterPtr

  /// - Parameters:
  ///   - file: stays open; its owner finishes it.
  ///   - isIndented: whether elements stand on lines of their own; not for elements mixed with text.
  ///   - hasDeclaration: whether it begins with `<?xml …?>`; without it a fragment is written.
  init(_ file: OutputFile, isIndented: Bool, standalone: Bool = false) throws(ExportError) {
    output = XMLOutput(file)
    let context = Unmanaged.passUnretained(output).toOpaque()
    guard let buffer = xmlOutputBufferCreateIO(writeXML, nil, context, nil),
      let writer = xmlNewTextWriter(buffer)
    else {
      throw ExportError(path: file.path, reason: "no memory for writing XML", hint: "close other programs")
    }
    self.writer = writer
    if isIndented {
      xmlTextWriterSetIndent(writer, 1)
      xmlTextWriterSetIndentString(writer, " ")
    }
    note(xmlTextWriterStartDocument(writer, nil, "UTF-8", standalone ? "yes" : nil))
  }

  deinit { xmlFreeTextWriter(writer) }

  func start(_ name: StaticString) { note(xmlTextWriterStartElement(writer, name.utf8Start)) }

  func end() { note(xmlTextWriterEndElement(writer)) }

  /// Ends an element with a tag of its own, also when it is empty.
  func endFull() { note(xmlTextWriterFullEndElement(writer)) }

  func attribute(_ name: StaticString, _ value: String) {
    note(xmlTextWriterStartAttribute(writer, name.utf8Start))
    text(value)
    note(xmlTextWriterEndAttribute(writer))
  }

  func attribute(_ name: StaticString, _ value: String?) {
    if let value { attribute(name, value) }
  }

  func attribute(_ name: StaticString, _ value: Int?) {
    if let value { attribute(name, String(value)) }
  }

  /// Text of the element or attribute that is open; what XML 1.0 cannot hold becomes U+FFFD.
  func text(_ value: String) {
    let code =
      isXMLText(value)
      ? value.withCString { writeString($0) } : xmlText(value).withCString { writeString($0) }
    note(code)
  }

  /// An element that holds only text.
  func element(_ name: StaticString, _ value: String) {
    start(name)
    text(value)
    end()
  }

  func element(_ name: StaticString, _ value: String?) {
    if let value { element(name, value) }
  }

  /// Ends what is open and hands all to the file.
  func finish() throws(ExportError) {
    note(xmlTextWriterEndDocument(writer))
    note(xmlTextWriterFlush(writer))
    try check()
  }

  /// - Throws: the first failure of writing so far.
  func check() throws(ExportError) {
    if let failure = output.failure { throw failure }
  }

  private func writeString(_ value: UnsafePointer<CChar>) -> Int32 {
    UnsafeRawPointer(value).withMemoryRebound(to: xmlChar.self, capacity: 1) {
      xmlTextWriterWriteString(writer, $0)
    }
  }

  private func note(_ code: Int32) {
    guard code < 0, output.failure == nil else { return }
    output.failure = ExportError(
      path: output.file.path, reason: "libxml2 refused to write", hint: "report this as a fault of viendan")
  }
}

/// The file that libxml2 writes to, and the first failure of it.
private final class XMLOutput {
  let file: OutputFile
  var failure: ExportError?

  init(_ file: OutputFile) { self.file = file }
}

private func writeXML(context: UnsafeMutableRawPointer?, bytes: UnsafePointer<CChar>?, count: Int32) -> Int32
{
  let output = Unmanaged<XMLOutput>.fromOpaque(context!).takeUnretainedValue()
  guard output.failure == nil else { return -1 }
  do throws(ExportError) {
    try output.file.write(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
    return count
  } catch {
    output.failure = error
    return -1
  }
}

/// An XML schema, ready to validate files of any size.
public final class XMLSchema {
  private let schema: xmlSchemaPtr

  /// Reads a schema; what it imports is looked for beside it, never on a network.
  ///
  /// - Throws: `ExportError` when the file is no XML Schema.
  public init(path: String) throws(ExportError) {
    schema = try XMLSchema.parsed(xmlSchemaNewParserCtxt(path), path: path)
  }

  /// Reads a schema that is held in memory.
  public init(text: String, name: String) throws(ExportError) {
    var bytes = text
    let parsed: Result<xmlSchemaPtr, ExportError> = bytes.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        Result { () throws(ExportError) in
          try XMLSchema.parsed(xmlSchemaNewMemParserCtxt(bytes.baseAddress, Int32(bytes.count)), path: name)
        }
      }
    }
    schema = try parsed.get()
  }

  deinit { xmlSchemaFree(schema) }

  private static func parsed(_ parser: xmlSchemaParserCtxtPtr?, path: String) throws(ExportError)
    -> xmlSchemaPtr
  {
    defer { xmlSchemaFreeParserCtxt(parser) }
    let faults = XMLFaults()
    xmlSchemaSetParserStructuredErrors(parser, collectFault, Unmanaged.passUnretained(faults).toOpaque())
    guard let parser, let schema = xmlSchemaParse(parser) else {
      throw ExportError(
        path: path, reason: faults.first ?? "no XML schema", hint: "name an .xsd file")
    }
    return schema
  }

  /// Validates a file while reading through it, in constant memory; entities are not expanded.
  ///
  /// - Returns: what is wrong, at most 20 lines as `line: reason`; empty when the file is valid.
  /// - Throws: `ExportError` when the file cannot be read.
  public func faults(ofFile path: String) throws(ExportError) -> [String] {
    let options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_HUGE.rawValue)
    guard let reader = xmlReaderForFile(path, nil, options) else {
      throw ExportError(path: path, reason: "cannot be read", hint: "check its name and permissions")
    }
    defer { xmlFreeTextReader(reader) }
    let faults = XMLFaults()
    xmlTextReaderSetStructuredErrorHandler(reader, collectFault, Unmanaged.passUnretained(faults).toOpaque())
    guard xmlTextReaderSetSchema(reader, schema) == 0 else {
      throw ExportError(path: path, reason: "cannot be validated", hint: "report this as a fault of viendan")
    }
    var code = xmlTextReaderRead(reader)
    while code == 1 { code = xmlTextReaderRead(reader) }
    if code != 0 || xmlTextReaderIsValid(reader) != 1, faults.all.isEmpty { faults.all.append("not valid") }
    return faults.all
  }
}

private final class XMLFaults {
  var all: [String] = []
  var first: String? { all.first }
}

private func collectFault(context: UnsafeMutableRawPointer?, error: xmlErrorPtr?) {
  let faults = Unmanaged<XMLFaults>.fromOpaque(context!).takeUnretainedValue()
  guard let error, faults.all.count < 20 else { return }
  let message = error.pointee.message.map { String(cString: $0) } ?? "unknown"
  faults.all.append(
    "\(error.pointee.line): \(message.split(whereSeparator: \.isNewline).joined(separator: " "))")
}

/// The character that HTML 4 names: `aacute`.
func namedHTMLEntity(_ name: String) -> Unicode.Scalar? {
  guard let entity = htmlEntityLookup(name) else { return nil }
  return Unicode.Scalar(entity.pointee.value)
}
