/// Reads one part of an OpenDocument file into paragraphs; each stretch of text between tags counts as a run.
struct OpenDocumentBody {
  var legacy: TextEncoding?
  /// How many elements stand open in which nothing is delivered: deleted text, annotations, numbers of notes.
  private var hidden = 0
  /// For each open paragraph whether the last character was white space: the format shows any run of it as one space,
  /// and none at the start.
  private var isAfterSpace: [Bool] = []

  init(legacy: TextEncoding?) { self.legacy = legacy }

  mutating func read(_ part: [UInt8], into text: inout RunText) throws(MarkupFailure) {
    let result = part.withUnsafeBufferPointer { bytes in
      Result { () throws(MarkupFailure) in
        var reader = try MarkupReader(bytes, space: "xmlns:text:1.0")
        while try reader.next() {
          switch reader.node {
          case .start: open(&reader, &text)
          case .end: close(&reader, &text)
          case .text: append(reader.text, &text)
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
    if isHiding(name) { hidden += 1 }
    guard reader.isInSpace else { return }
    switch name {
    case "p", "h":
      text.beginParagraph(isHidden: hidden > 0)
      isAfterSpace.append(true)
    case "s":
      let count = reader.attribute("c").flatMap { Int($0) } ?? 1
      appendMark(String(repeating: " ", count: min(max(count, 1), 1000)), &text)
    case "tab": appendMark("\t", &text)
    case "line-break": appendMark("\n", &text)
    default: break
    }
  }

  private mutating func close(_ reader: inout MarkupReader, _ text: inout RunText) {
    let name = reader.name
    if isHiding(name) { hidden -= 1 }
    if name == "table-cell" || name == "table-row", !text.isInParagraph { text.bound() }
    guard reader.isInSpace, name == "p" || name == "h" else { return }
    text.endParagraph()
    _ = isAfterSpace.popLast()
  }

  private func isHiding(_ name: String) -> Bool {
    name == "tracked-changes" || name == "annotation" || name == "note-citation"
  }

  private mutating func appendMark(_ mark: String, _ text: inout RunText) {
    guard hidden == 0, !isAfterSpace.isEmpty else { return }
    text.beginRun()
    text.append(mark)
    isAfterSpace[isAfterSpace.count - 1] = false
  }

  private mutating func append(_ written: String, _ text: inout RunText) {
    guard hidden == 0, var afterSpace = isAfterSpace.last else { return }
    text.beginRun()
    let written = legacy.map { fromWindows1252(written, $0) } ?? written
    var stretch = ""
    for scalar in written.unicodeScalars {
      let isSpace = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
      if isSpace, afterSpace {
        text.append(stretch)
        stretch = ""
        text.skip(characters: 1)
        continue
      }
      stretch.unicodeScalars.append(isSpace ? " " : scalar)
      afterSpace = isSpace
    }
    text.append(stretch)
    isAfterSpace[isAfterSpace.count - 1] = afterSpace
  }
}
