/// What bytes are, as their first ones tell.
enum ContentKind: Equatable {
  case format(SourceFormat)
  /// Nothing that a reader reads: what it is, and the way out.
  case other(String, hint: String)
}

/// Tells what a file is from its content; its name only breaks ties.
func contentKind(_ bytes: UnsafeBufferPointer<UInt8>, path: String) -> ContentKind {
  func starts(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
  if starts([0x50, 0x4B, 0x03, 0x04]) || starts([0x50, 0x4B, 0x05, 0x06]) { return packageKind(bytes) }
  if starts([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compoundFileKind(bytes) }
  if starts(Array("{\\rtf".utf8)) { return .format(.rtf) }
  let head = bytes.prefix(1024)
  if contains(head, "%PDF-") { return .format(.pdf) }
  if isImage(bytes) { return .format(.image) }
  for (signature, name) in archiveSignatures where starts(signature) {
    return .other("\(name) archive, not entered", hint: "unpack it and name the files")
  }
  if isHTML(bytes, path: path) { return .format(.html) }
  if isBinary(bytes.prefix(8192)) {
    return .other("no document that viendan knows", hint: "save it as docx, pdf or text")
  }
  return .format(.text)
}

private let archiveSignatures: [([UInt8], String)] = [
  ([0x1F, 0x8B], "a gzip"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz"), (Array("BZh".utf8), "a bzip2"),
  (Array("Rar!".utf8), "a rar"), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z"),
  ([0x28, 0xB5, 0x2F, 0xFD], "a zstd"),
]

private func packageKind(_ bytes: UnsafeBufferPointer<UInt8>) -> ContentKind {
  let names: [String]
  do {
    names = try Package(bytes, limit: 1 << 20).names
  } catch {
    // A package cut short has lost its list of parts; its first ones still say what it was.
    let head = bytes.prefix(4096)
    if contains(head, "opendocument.text") { return .format(.odt) }
    if contains(head, "[Content_Types].xml") || contains(head, "word/") { return .format(.docx) }
    return .other("a damaged zip archive", hint: "get it anew")
  }
  if names.contains("word/document.xml") { return .format(.docx) }
  if names.contains("content.xml"), names.contains("mimetype") {
    return contains(bytes.prefix(256), "opendocument.text")
      ? .format(.odt) : .other("no text but another OpenDocument file", hint: "save it as odt")
  }
  if names.contains("xl/workbook.xml") { return .other("an Excel workbook", hint: "save it as text") }
  if names.contains("ppt/presentation.xml") { return .other("a presentation", hint: "save it as text") }
  return .other("a zip archive, not entered", hint: "unpack it and name the files")
}

private func isImage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  let signatures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
    Array("GIF8".utf8),
  ]
  if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
  if bytes.starts(with: Array("RIFF".utf8)), contains(bytes.prefix(16), "WEBP") { return true }
  // "BM" may begin a text too; a bitmap has four bytes of zero where it says nothing.
  if bytes.starts(with: Array("BM".utf8)), bytes.count > 26, bytes[6..<10].allSatisfy({ $0 == 0 }) {
    return true
  }
  return bytes.count > 8 && bytes[0] == UInt8(ascii: "P") && (0x31...0x36).contains(bytes[1])
    && (bytes[2] == 0x0A || bytes[2] == 0x20) && (bytes[3] == 0x23 || (0x30...0x39).contains(bytes[3]))
    && bytes[4..<min(bytes.count, 64)].contains(0x0A)
}

private func isHTML(_ bytes: UnsafeBufferPointer<UInt8>, path: String) -> Bool {
  // Most texts begin with a letter, a figure or a mark, which settles it.
  if let first = bytes.first(where: { $0 > 0x20 }) {
    switch first {
    case UInt8(ascii: "<"): break
    case 0x21..<0x7F, 0xC3...0xDF, 0xE1: return false
    default: break
    }
  }
  // Letters of UTF-16 stand between zero bytes.
  let head = bytes.prefix(2048).lazy.filter { $0 != 0 && $0 != 0xFF && $0 != 0xFE }
  let text = String(decoding: Array(head), as: UTF8.self).lowercased()
  guard
    let first = text.unicodeScalars.first(where: {
      !$0.properties.isWhitespace && $0 != "\u{FEFF}" && $0 != "\u{FFFD}"
    }),
    first == "<"
  else { return false }
  if text.contains("<!doctype html") || text.contains("<html") || text.contains("<body")
    || text.contains("<head")
  {
    return true
  }
  let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
  if ["html", "htm", "xhtml"].contains(ending) { return true }
  // Texts made by OCR tools have a few tags left in them; those who call them texts want places of the file itself.
  if ["txt", "text", "md"].contains(ending) { return false }
  return ["<p>", "<p ", "<div", "<table", "<span", "<meta", "<br"].contains { text.contains($0) }
}

/// Much that is no text and no UTF-16 either.
private func isBinary(_ head: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  // Hardly any text has other controls than these; counted without a branch a byte.
  var odd = 0
  for byte in head { odd &+= byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 ? 1 : 0 }
  if odd == 0 { return false }
  var controls = 0
  var zeros = (even: 0, odd: 0)
  for (at, byte) in head.enumerated() {
    if byte == 0 {
      if at % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    } else if byte < 0x09 || (0x0E..<0x20).contains(byte) && byte != 0x1B {
      controls += 1
    }
  }
  let isUTF16 =
    max(zeros.even, zeros.odd) > 8 * min(zeros.even, zeros.odd) && zeros.even + zeros.odd > head.count / 8
  if isUTF16 { return false }
  return (controls + zeros.even + zeros.odd) * 32 > head.count
}

func contains(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ text: String) -> Bool {
  contains(UnsafeBufferPointer(rebasing: bytes), Array(text.utf8))
}

func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ wanted: [UInt8]) -> Bool {
  guard bytes.count >= wanted.count else { return false }
  return (0...(bytes.count - wanted.count)).contains { at in
    bytes[at] == wanted[0] && bytes[at..<(at + wanted.count)].elementsEqual(wanted)
  }
}
