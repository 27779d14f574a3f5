/// What reads bytes that a stranger may have written.
///
/// Each must end, in time that grows with the input, without a trap and with results that hold together.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A text's citations.
  case text
  /// `04/2015/NĐ-CP`, and keys.
  case symbol
  /// `type:KH "dân chủ" cites:"nd 04/2015"`.
  case query
  /// `khoản 3 điều 63 bộ luật lao động`.
  case reference
  /// The body of a Word file.
  case docx
  /// The content of an OpenDocument file.
  case xml
  /// A file whose name ends in .docx, as it is.
  case package
  case html
  /// `.viendan.yml`.
  case config
  /// A text in the encoding that its first byte chooses.
  case legacy
  /// A reader is chosen by the content; those that start children are left out.
  case file

  /// Reads one input.
  public func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch self {
    case .text: readText(bytes)
    case .symbol: readSymbol(String(decoding: bytes, as: UTF8.self))
    case .query: readQuery(String(decoding: bytes, as: UTF8.self))
    case .reference: readReference(String(decoding: bytes, as: UTF8.self))
    case .docx: readDocx(Array(bytes))
    case .xml: readOpenDocument(Array(bytes))
    case .package: readFile([0x50, 0x4B, 0x03, 0x04] + bytes, path: "file.docx")
    case .html: readFile(Array("<html>".utf8) + bytes, path: "page.html")
    case .config: readConfiguration(String(decoding: bytes, as: UTF8.self))
    case .legacy: readLegacy(Array(bytes))
    case .file: readFile(Array(bytes), path: "file.txt")
    }
  }
}
