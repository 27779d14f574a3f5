import Citations
import Foundation

/// Writes a draft's Word file anew with a comment at each finding; every other part stays as it was.
///
/// - Parameters:
///   - report: what was found in the text that was read from the file.
///   - path: the draft's .docx.
///   - target: the new file; written beside its place and renamed.
/// - Returns: findings that stand in no paragraph of the body (a header, a footnote), which have no comment.
/// - Throws: `WordError` when the one can't be read or the other not written.
public func writeComments(
  _ report: Report, from path: String, to target: String, language: Language
) throws(WordError) -> [Finding] {
  let package = try WordPackage(path: path)
  let word = WordText(xml: try package.part("word/document.xml") ?? [])
  let alignment = WordAlignment(draft: report.draft.text, word: word)
  var comments = try CommentsPart(package, prefix: word.prefix)
  var edit = WordEdit(word)
  var left: [Finding] = []
  for finding in report.findings {
    guard let letters = alignment.letters(of: finding.range) else {
      left.append(finding)
      continue
    }
    let id = comments.add(paragraphs(of: finding, language))
    let p = word.prefix
    edit.mark(before: letters.lowerBound, "<\(p)commentRangeStart \(p)id=\"\(id)\"/>")
    edit.mark(
      after: letters.upperBound,
      "<\(p)commentRangeEnd \(p)id=\"\(id)\"/><\(p)r><\(p)commentReference \(p)id=\"\(id)\"/></\(p)r>")
  }
  var parts = ["word/document.xml": edit.written()]
  if report.findings.count > left.count { try comments.place(into: &parts, of: package) }
  try package.write(to: target, parts: parts)
  return left
}

/// What a comment says: the message, the facts, the right wording, why.
private func paragraphs(of finding: Finding, _ language: Language) -> [String] {
  let severity: Phrase =
    switch finding.severity {
    case .error: Phrase(vi: "Lỗi", en: "Error")
    case .warning: Phrase(vi: "Cảnh báo", en: "Warning")
    case .note: Phrase(vi: "Ghi chú", en: "Note")
    }
  var out = ["\(severity[language]): \(finding.message[language])"] + finding.notes.map { $0[language] }
  if let suggestion = finding.suggestion {
    out.append("\(Phrase(vi: "Viết", en: "Write")[language]): \(suggestion.text)")
  }
  if let check = Check.named(finding.check) { out.append(check.explanation[language]) }
  return out + ["(\(finding.check); \(finding.source))"]
}

/// `word/comments.xml`: the one that is there, or a new one, with its relationship and content type.
private struct CommentsPart {
  private var xml: [UInt8]?
  private let name: String
  private let prefix: String
  private var added = ""
  private var next: Int

  init(_ package: WordPackage, prefix documentPrefix: String) throws(WordError) {
    name = "word/comments.xml"
    xml = try package.part(name)
    prefix = xml.map { WordText.prefix(of: $0) } ?? "w:"
    var greatest = -1
    if let xml {
      var markup = Markup(xml)
      while let event = markup.next() {
        guard case .open(let tagName, let tag, _) = event,
          xml[tagName].elementsEqual(Array((prefix + "comment").utf8))
        else { continue }
        if let id = attribute(prefix + "id", of: String(decoding: xml[tag], as: UTF8.self)).flatMap({
          Int($0)
        }) {
          greatest = max(greatest, id)
        }
      }
    }
    next = greatest + 1
  }

  /// Adds a comment of some paragraphs and returns its id.
  mutating func add(_ paragraphs: [String]) -> Int {
    let id = next
    next += 1
    added += "<\(prefix)comment \(prefix)id=\"\(id)\" \(prefix)author=\"viendan\" \(prefix)initials=\"vd\">"
    for paragraph in paragraphs {
      added +=
        "<\(prefix)p><\(prefix)r><\(prefix)t xml:space=\"preserve\">\(paragraph.escapedMarkup)</\(prefix)t>"
      added += "</\(prefix)r></\(prefix)p>"
    }
    added += "</\(prefix)comment>"
    return id
  }

  func place(into parts: inout [String: [UInt8]], of package: WordPackage) throws(WordError) {
    if let xml {
      let end = Array("</\(prefix)comments>".utf8)
      guard let at = lastIndex(of: end, in: xml) else {
        // `<w:comments/>` holds nothing: a new one takes its place.
        parts[name] = Array(newPart.utf8)
        return
      }
      parts[name] = xml[..<at] + Array(added.utf8) + xml[at...]
      return
    }
    parts[name] = Array(newPart.utf8)
    let types = "[Content_Types].xml"
    parts[types] = try inserted(
      "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
        + "wordprocessingml.comments+xml\"/>", before: "</Types>", in: types, of: package)
    let relations = "word/_rels/document.xml.rels"
    let relation =
      "<Relationship Id=\"viendanComments\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
      + "comments\" Target=\"comments.xml\"/>"
    if try package.part(relations) == nil {
      parts[relations] = Array(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
          + "http://schemas.openxmlformats.org/package/2006/relationships\">" + relation + "</Relationships>")
          .utf8)
    } else {
      parts[relations] = try inserted(relation, before: "</Relationships>", in: relations, of: package)
    }
  }

  private var newPart: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
      + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + added + "</w:comments>"
  }

  private func inserted(
    _ element: String, before end: String, in part: String, of package: WordPackage
  ) throws(WordError) -> [UInt8] {
    guard let xml = try package.part(part), let at = lastIndex(of: Array(end.utf8), in: xml) else {
      throw WordError(
        path: package.path, reason: "\(part) is missing or damaged", hint: "save the document anew")
    }
    return xml[..<at] + Array(element.utf8) + xml[at...]
  }
}

/// The value of an attribute in a tag's text.
private func attribute(_ name: String, of tag: String) -> String? {
  guard let start = tag.range(of: " \(name)=\"") else { return nil }
  return tag[start.upperBound...].split(separator: "\"", omittingEmptySubsequences: false).first.map(
    String.init)
}

private func lastIndex(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
  guard bytes.count >= wanted.count else { return nil }
  for at in stride(from: bytes.count - wanted.count, through: 0, by: -1)
  where bytes[at..<(at + wanted.count)].elementsEqual(wanted) {
    return at
  }
  return nil
}
