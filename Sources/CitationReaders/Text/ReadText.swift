/// Delivers the text of a plain text file, decoded where it is no UTF-8.
func readText(_ file: SourceBytes, path: String, _ options: ReadOptions) -> SourceText {
  let text = decodedText(file, options.encoding)
  return SourceText(
    path: path, format: .text, encoding: text.encoding, replaced: text.replaced,
    warnings: replacementWarnings(text.replaced, text.encoding), storage: text.bytes, file: file, map: .lines)
}

/// What to say of byte sequences that could not be decoded.
func replacementWarnings(_ replaced: Int, _ encoding: TextEncoding) -> [String] {
  guard replaced > 0 else { return [] }
  let name = encoding == .utf8 ? "UTF-8" : encoding.rawValue
  return ["\(replaced) byte \(replaced == 1 ? "sequence is" : "sequences are") no \(name) and became U+FFFD"]
}

/// A file's bytes as UTF-8, by a byte-order mark, the encoding forced, or the one that its bytes show; bytes that are
/// UTF-8 already are not copied.
func decodedText(
  _ file: SourceBytes, _ forced: TextEncoding?
) -> (bytes: SourceBytes, encoding: TextEncoding, replaced: Int) {
  let mark = file.withBytes(byteOrderMark)
  let text = file.dropFirst(mark.length)
  let isValid = (forced ?? mark.encoding ?? .utf8) == .utf8 && text.withBytes { isValidUTF8($0) }
  let found =
    (forced ?? mark.encoding).map { DetectedEncoding(encoding: $0) }
    ?? text.withBytes { detectEncoding($0, isValidUTF8: isValid) }
  if found.encoding == .utf8, !found.throughWindows1252, isValid { return (text, .utf8, 0) }
  let decoded = text.withBytes { bytes in
    guard found.throughWindows1252 else { return decode(bytes, as: found.encoding) }
    return bytesThroughWindows1252(bytes).withUnsafeBufferPointer { decode($0, as: found.encoding) }
  }
  return (.array(decoded.bytes), found.encoding, decoded.replaced)
}

private func byteOrderMark(_ text: UnsafeBufferPointer<UInt8>) -> (encoding: TextEncoding?, length: Int) {
  if text.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
  if text.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
  if text.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
  return (nil, 0)
}
