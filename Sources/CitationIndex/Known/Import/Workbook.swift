import CLibXML2
import CZip

/// The cells of the first sheet of an XLSX file.
///
/// - Throws: `RowTableError` for a damaged, protected or too large workbook.
func readWorkbook(path: String) throws -> [[String]] {
  guard let archive = zip_open(path, ZIP_RDONLY, nil) else {
    throw RowTableError(path: path, reason: "a damaged workbook", hint: "save it anew as .xlsx")
  }
  defer { zip_discard(archive) }
  let shared = try workbookPart("xl/sharedStrings.xml", archive, path).map(sharedStrings) ?? []
  guard let sheet = try workbookPart("xl/worksheets/sheet1.xml", archive, path) else {
    throw RowTableError(path: path, reason: "no workbook", hint: "save it as .xlsx or as CSV UTF-8")
  }
  return sheetRows(sheet, shared)
}

private func workbookPart(_ name: String, _ archive: OpaquePointer, _ path: String) throws -> [UInt8]? {
  let index = zip_name_locate(archive, name, 0)
  guard index >= 0 else { return nil }
  var stat = zip_stat_t()
  guard zip_stat_index(archive, UInt64(index), 0, &stat) == 0, stat.size <= UInt64(RowTable.limit) else {
    throw RowTableError(path: path, reason: "\(name) is larger than 256 MB", hint: "split the workbook")
  }
  guard let file = zip_fopen_index(archive, UInt64(index), 0) else {
    throw RowTableError(path: path, reason: "\(name) cannot be opened", hint: "take the password off")
  }
  defer { zip_fclose(file) }
  var bytes = [UInt8](repeating: 0, count: Int(stat.size))
  let count = bytes.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
  guard count == Int64(bytes.count) else {
    throw RowTableError(path: path, reason: "\(name) is damaged", hint: "save the workbook anew")
  }
  return bytes
}

/// What stands in `<si>` elements, the runs of each joined.
private func sharedStrings(_ xml: [UInt8]) -> [String] {
  var (out, text, isText): ([String], String, Bool) = ([], "", false)
  readXML(xml) { event in
    switch event {
    case .start("si", _): text = ""
    case .start("t", _): isText = true
    case .end("t"): isText = false
    case .end("si"): out.append(text)
    case .text(let piece) where isText: text += piece
    default: break
    }
  }
  return out
}

private func sheetRows(_ xml: [UInt8], _ shared: [String]) -> [[String]] {
  var (rows, row, text): ([[String]], [String], String) = ([], [], "")
  var (kind, column, isValue) = ("", 0, false)
  readXML(xml) { event in
    switch event {
    case .start("row", _): row = []
    case .start("c", let attributes):
      kind = attributes["t"] ?? ""
      column = attributes["r"].map(columnNumber) ?? row.count
      text = ""
    case .start("v", _), .start("t", _): isValue = true
    case .end("v"), .end("t"): isValue = false
    case .text(let piece) where isValue: text += piece
    case .end("c"):
      guard column >= row.count, column < 1000 else { break }
      row += Array(repeating: "", count: column - row.count)
      let value =
        kind == "s" ? Int(text).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? "" : text
      row.append(value.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    case .end("row"): rows.append(row)
    default: break
    }
  }
  return rows
}

/// `AB12` → 27.
private func columnNumber(_ reference: String) -> Int {
  var out = 0
  for byte in reference.utf8 where byte &- 65 < 26 { out = min(out * 26 + Int(byte - 64), 100_000) }
  return out - 1
}

private enum XMLEvent {
  case start(String, [String: String])
  case end(String)
  case text(String)
}

/// Reads XML forward; expands no entity of its own and opens no network.
private func readXML(_ bytes: [UInt8], _ body: (XMLEvent) -> Void) {
  bytes.withUnsafeBytes { buffer in
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_NOERROR.rawValue)
    let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
    guard let reader = xmlReaderForMemory(start, Int32(clamping: buffer.count), nil, nil, options) else {
      return
    }
    defer { xmlFreeTextReader(reader) }
    while xmlTextReaderRead(reader) == 1 {
      let name = xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? ""
      switch xmlTextReaderNodeType(reader) {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue):
        let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
        var attributes: [String: String] = [:]
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
          if let key = xmlTextReaderConstLocalName(reader), let value = xmlTextReaderConstValue(reader) {
            attributes[String(cString: key)] = String(cString: value)
          }
        }
        body(.start(name, attributes))
        if isEmpty { body(.end(name)) }
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue): body(.end(name))
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue),
        Int32(XML_READER_TYPE_CDATA.rawValue):
        if let value = xmlTextReaderConstValue(reader) { body(.text(String(cString: value))) }
      default: break
      }
    }
  }
}
