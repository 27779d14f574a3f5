/// Reads one part of a Word file into paragraphs and runs.
struct DocxBody {
  /// Text that a legacy font shows: an encoding's bytes taken for Windows-1252.
  var legacy: TextEncoding?
  /// How many elements stand open in which nothing is delivered: deleted and moved text, doubles for older programs.
  private var hidden = 0
  private var isInRun = false
  private var isInText = false
  private var font: TextEncoding?

  init(legacy: TextEncoding?) { self.legacy = legacy }

  mutating func read(_ part: [UInt8], into text: inout RunText) throws(MarkupFailure) {
    let result = part.withUnsafeBufferPointer { bytes in
      Result { () throws(MarkupFailure) in
        var reader = try MarkupReader(bytes, space: "/main")
        while try reader.next() {
          switch reader.node {
          case .start: open(&reader, &text)
          case .end: close(&reader, &text)
          case .text: if isInText { append(reader.text, &text) }
          case .other: break
          }
        }
      }
    }
    text.endPart()
    try result.get()
  }

  private mutating func open(_ reader: inout MarkupReader, _ text: inout RunText) {
    let name = reader.name
    if name == "Fallback" { hidden += 1 }
    guard reader.isInSpace else { return }
    switch name {
    case "p":
      text.beginParagraph(isHidden: hidden > 0)
      isInRun = false
    case "r":
      text.beginRun()
      isInRun = true
      font = nil
    case "rFonts": if isInRun { font = legacyFont(reader.attribute("ascii") ?? reader.attribute("hAnsi")) }
    case "t": isInText = isInRun && hidden == 0
    case "tab", "ptab": appendMark("\t", &text)
    case "br", "cr": appendMark("\n", &text)
    case "noBreakHyphen": appendMark("-", &text)
    case "softHyphen": if isInRun { text.skip(characters: 1) }
    case "del", "moveFrom": hidden += 1
    default: break
    }
  }

  private mutating func close(_ reader: inout MarkupReader, _ text: inout RunText) {
    let name = reader.name
    if name == "Fallback" { hidden -= 1 }
    guard reader.isInSpace else { return }
    switch name {
    case "p": text.endParagraph()
    // A run goes on after the text box that it holds.
    case "txbxContent": isInRun = true
    case "r": isInRun = false
    case "t": isInText = false
    case "tc", "tr", "tbl": if !text.isInParagraph { text.bound() }
    case "del", "moveFrom": hidden -= 1
    default: break
    }
  }

  private func appendMark(_ mark: String, _ text: inout RunText) {
    if isInRun, hidden == 0 { text.append(mark) }
  }

  private func append(_ written: String, _ text: inout RunText) {
    guard let legacy = font ?? legacy else { return text.append(written) }
    text.append(fromWindows1252(written, legacy), characters: written.unicodeScalars.count)
  }
}

/// The encoding of a font that draws other letters than its text says.
func legacyFont(_ name: String?) -> TextEncoding? {
  guard let name else { return nil }
  if name.hasPrefix(".Vn") { return .tcvn3 }
  if name.hasPrefix("VNI-") { return .vni }
  return nil
}

/// A text that an encoding's bytes became when they were taken for Windows-1252; itself when it is Unicode already.
func fromWindows1252(_ text: String, _ encoding: TextEncoding) -> String {
  var bytes: [UInt8] = []
  for scalar in text.unicodeScalars {
    guard let byte = windows1252Byte(scalar) else { return text }
    bytes.append(byte)
  }
  return String(decoding: bytes.withUnsafeBufferPointer { decode($0, as: encoding).bytes }, as: UTF8.self)
}
