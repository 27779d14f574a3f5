import CZip
import Foundation

/// A small Word file made for a test, with a style, a header and a picture beside the body.
struct WordFixture {
  let path: String

  /// Paragraphs of runs; a run that begins with `*` is bold.
  init(_ paragraphs: [[String]], name: String = "draft", extra: [String: String] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("\(name).docx").path
    let body = paragraphs.map { runs in
      "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>"
        + runs.map { run in
          let isBold = run.hasPrefix("*")
          let text = (isBold ? String(run.dropFirst()) : run).replacingOccurrences(of: "&", with: "&amp;")
          let properties = isBold ? "<w:rPr><w:b/></w:rPr>" : "<w:rPr><w:sz w:val=\"28\"/></w:rPr>"
          return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
        }.joined() + "</w:p>"
    }.joined()
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let package = "http://schemas.openxmlformats.org/package/2006"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    var parts = [
      "[Content_Types].xml": head
        + "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\""
        + "application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/"
        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\""
        + "/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
        + "styles+xml\"/></Types>",
      "_rels/.rels": head
        + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/"
        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
      "word/_rels/document.xml.rels": head
        + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/"
        + "styles\" Target=\"styles.xml\"/></Relationships>",
      "word/styles.xml": head
        + "<w:styles xmlns:w=\"\(main)\"><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
        + "<w:name w:val=\"Normal\"/></w:style></w:styles>",
      "word/document.xml": head
        + "<w:document xmlns:w=\"\(main)\"><w:body>\(body)<w:sectPr/></w:body></w:document>",
    ]
    parts.merge(extra) { $1 }
    guard let archive = zip_open(path, ZIP_CREATE, nil) else { throw CocoaError(.fileWriteUnknown) }
    for name in parts.keys.sorted() {
      let bytes = Array(parts[name]!.utf8)
      let copy = malloc(bytes.count)!
      memcpy(copy, bytes, bytes.count)
      let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1)
      let index = zip_file_add(archive, name, source, 0)
      zip_file_set_mtime(archive, UInt64(index), 1_600_000_000, 0)
    }
    guard zip_close(archive) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

  /// Every part of a Word file, inflated.
  static func parts(of path: String) -> [String: [UInt8]] {
    guard let archive = zip_open(path, ZIP_RDONLY, nil) else { return [:] }
    defer { zip_discard(archive) }
    var out: [String: [UInt8]] = [:]
    for index in 0..<UInt64(zip_get_num_entries(archive, 0)) {
      var stat = zip_stat_t()
      zip_stat_index(archive, index, 0, &stat)
      let file = zip_fopen_index(archive, index, 0)
      var bytes = [UInt8](repeating: 0, count: Int(stat.size))
      _ = bytes.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
      zip_fclose(file)
      out[String(cString: stat.name)] = bytes
    }
    return out
  }

  /// The text between the marks of a comment.
  static func commented(_ xml: String, _ id: Int) -> String? {
    guard let start = xml.range(of: "<w:commentRangeStart w:id=\"\(id)\"/>"),
      let end = xml.range(of: "<w:commentRangeEnd w:id=\"\(id)\"/>")
    else { return nil }
    return plain(String(xml[start.upperBound..<end.lowerBound]))
  }

  static func plain(_ xml: String, element: String = "t") -> String {
    xml.components(separatedBy: "<w:\(element)").dropFirst().compactMap { part -> String? in
      guard part.hasPrefix(">") || part.hasPrefix(" "), let end = part.range(of: "</w:\(element)>"),
        let open = part.firstIndex(of: ">")
      else { return nil }
      return String(part[part.index(after: open)..<end.lowerBound])
    }.joined()
  }
}
