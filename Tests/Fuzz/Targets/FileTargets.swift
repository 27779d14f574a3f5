import CitationCheck
import CitationReaders
import Citations

/// The reader that the content chooses; not for formats that a child process reads.
func readFile(_ bytes: [UInt8], path: String, options: ReadOptions = ReadOptions()) {
  guard !isReadByChild(bytes) else { return }
  var options = options
  options.recognition = .never
  guard let source = try? sourceText(bytes, path: path, options: options) else { return }
  let text = source.bytes
  precondition(String(validating: text, as: UTF8.self) != nil || source.format == .text, "no UTF-8 delivered")
  for offset in [0, text.count / 2, text.count] { _ = source.place(of: offset) }
  _ = findCitations(in: text)
}

/// PDF, pictures, RTF and Word 97 by their first bytes.
private func isReadByChild(_ bytes: [UInt8]) -> Bool {
  let head = bytes.prefix(1100)
  if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return true }
  return [
    "%PDF", "{\\rt", "PNG", "JFIF", "Exif", "II*", "MM", "BM", "RIFF", "P1", "P2", "P3", "P4", "P5", "P6",
    "\u{FF}",
  ]
  .contains { mark in
    let mark = Array(mark.unicodeScalars.map { UInt8($0.value) })
    return head.indices.contains { head[$0...].starts(with: mark) }
  }
}

func readDocx(_ body: [UInt8]) {
  let types = Array(#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#.utf8)
  readFile(storedZip([("[Content_Types].xml", types), ("word/document.xml", body)]), path: "draft.docx")
}

func readOpenDocument(_ content: [UInt8]) {
  let type = Array("application/vnd.oasis.opendocument.text".utf8)
  readFile(storedZip([("mimetype", type), ("content.xml", content)]), path: "draft.odt")
}

func readLegacy(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  var options = ReadOptions()
  let encodings = TextEncoding.allCases
  options.encoding = first < 128 ? encodings[Int(first) % encodings.count] : nil
  readFile(Array(bytes.dropFirst()), path: "text.txt", options: options)
}

func readConfiguration(_ text: String) { _ = try? configuration(yaml: text, path: ".viendan.yml") }
