import CZip
import Foundation

@testable import CitationReaders

/// Real files of the formats that offices have, made by the tests.
extension TemporaryFolder {
  /// Packs parts into a zip file, deflated; with a password they are encrypted.
  func zip(_ name: String, _ parts: [(String, [UInt8])], password: String? = nil) -> String {
    let file = path + "/" + name
    var error: Int32 = 0
    let archive = zip_open(file, ZIP_CREATE | ZIP_TRUNCATE, &error)!
    for (part, bytes) in parts {
      let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
      copy.initialize(from: bytes, count: bytes.count)
      // The archive frees the copy, which C allocated memory allows: Swift allocates with malloc.
      let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1)
      let index = zip_file_add(archive, part, source, 0)
      if let password {
        zip_file_set_encryption(archive, zip_uint64_t(index), zip_uint16_t(ZIP_EM_AES_256), password)
      }
    }
    precondition(zip_close(archive) == 0)
    return file
  }

  /// A Word file whose body is the XML given.
  func docx(_ name: String, body: String, more: [(String, String)] = [], password: String? = nil) -> String {
    let space = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    let extra = #"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#
    let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    let document = "\(head)<w:document \(space)\(extra)><w:body>\(body)</w:body></w:document>"
    let types = #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#
    var parts = [("[Content_Types].xml", Array(types.utf8)), ("word/document.xml", Array(document.utf8))]
    for (name, body) in more { parts.append((name, Array("\(head)<w:part \(space)>\(body)</w:part>".utf8))) }
    return zip(name, parts, password: password)
  }

  /// A PDF of objects; the first is the catalogue.
  func pdf(_ name: String, _ objects: [String]) -> String {
    var bytes = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(bytes.count)
      bytes += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
    }
    let table = bytes.count
    bytes += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
    for offset in offsets { bytes += String(format: "%010d 00000 n \n", offset).utf8 }
    bytes += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n".utf8
    return write(name, bytes)
  }

  /// A PDF with a page for each list of lines; a line is its place from the lower left corner, and its text in ASCII.
  func pdf(_ name: String, pages: [[(x: Int, y: Int, text: String)]]) -> String {
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    var kids: [Int] = []
    for lines in pages {
      let content = lines.map { "BT /F 12 Tf \($0.x) \($0.y) Td (\($0.text)) Tj ET" }.joined(separator: "\n")
      objects.append("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream")
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents \(objects.count) 0 R>>"
      )
      kids.append(objects.count)
    }
    objects[1] =
      "<</Type/Pages/Count \(kids.count)/Kids[\(kids.map { "\($0) 0 R" }.joined(separator: " "))]>>"
    return pdf(name, objects)
  }

  /// A compound file (OLE2) with the streams named; the first stream's sector holds the bytes given.
  func compoundFile(_ name: String, streams: [String], first: [UInt8] = []) -> String {
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    header[24] = 0x3E
    header[26] = 3
    header[28...29] = [0xFE, 0xFF]
    header[30] = 9
    header[32] = 6
    header[44] = 1
    header[48] = 1
    for at in 76..<512 { header[at] = 0xFF }
    header.replaceSubrange(76..<80, with: [0, 0, 0, 0])
    var table = [UInt8](repeating: 0xFF, count: 512)
    table.replaceSubrange(
      0..<12, with: [0xFD, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0xFF, 0xFF])
    var directory: [UInt8] = []
    for stream in streams {
      var entry = [UInt8](repeating: 0, count: 128)
      for (index, unit) in stream.utf16.enumerated() {
        entry[2 * index] = UInt8(unit & 0xFF)
        entry[2 * index + 1] = UInt8(unit >> 8)
      }
      entry[64] = UInt8(2 * stream.utf16.count + 2)
      entry[66] = 2
      entry[116] = 2
      directory += entry
    }
    directory += [UInt8](repeating: 0, count: 512 - directory.count)
    return write(name, header + table + directory + first + [UInt8](repeating: 0, count: 512 - first.count))
  }
}

/// A paragraph of one run a text.
func paragraph(_ runs: String...) -> String {
  "<w:p>" + runs.map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }.joined() + "</w:p>"
}
