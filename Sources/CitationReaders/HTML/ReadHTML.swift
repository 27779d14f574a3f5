import Foundation

/// Delivers the text of a web page.
func readHTML(_ file: SourceBytes, path: String, _ options: ReadOptions) throws(ReaderError) -> SourceText {
  let text = decodedText(file, options.encoding ?? file.withBytes(declaredEncoding))
  let delivered = text.bytes.withBytes(htmlText)
  guard let delivered else {
    throw ReaderError(path: path, reason: "damaged HTML", hint: "open it in a browser and save it anew")
  }
  return SourceText(
    path: path, format: .html, encoding: text.encoding, replaced: text.replaced,
    warnings: replacementWarnings(text.replaced, text.encoding), storage: .array(delivered), file: file,
    map: .lines)
}

/// The encoding that a page declares, when it is one to be believed: pages in the encodings of Vietnamese fonts declare
/// Western ones, or UTF-8 with bytes that are none.
private func declaredEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
  let head = String(decoding: bytes.prefix(4096).filter { $0 != 0 }, as: UTF8.self).lowercased()
  guard let at = head.range(of: "charset=") else { return nil }
  let name = head[at.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  switch name {
  case "windows-1258", "cp1258", "x-cp1258": return .windows1258
  case "x-viet-tcvn5712", "tcvn", "tcvn-5712": return .tcvn3
  case "viqr", "csviqr": return .viqr
  default: return nil
  }
}
