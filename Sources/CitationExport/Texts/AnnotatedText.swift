import Citations

/// A text with what was read in it, to be written out with its citations marked.
public struct AnnotatedText: Sendable {
  public let plan: CitingPlan
  /// UTF-8, in which the reading's ranges count.
  public let text: [UInt8]
  public let reading: Reading
  /// Where each citation stands in the file, by its index.
  public let places: [ExtractedPlace]
  /// The HTML that the text was read out of, as UTF-8; nil for other formats.
  public let html: [UInt8]?
  /// The identity of each citation's document by its index; nil where it names none.
  let identities: [Identity?]

  /// - Parameters:
  ///   - reading: resolved, so that its citations have keys.
  ///   - places: of the citations by their index; without them lines and columns are counted in the text.
  ///   - html: of a text that was read out of HTML, so that its own tags are kept when it is marked.
  public init(
    plan: CitingPlan, text: [UInt8], reading: Reading, places: [ExtractedPlace]? = nil, html: [UInt8]? = nil
  ) {
    var lines = LineCounter(text: text)
    self.places =
      places
      ?? reading.citations.map { citation in
        let place = lines.place(of: citation.range.start)
        return ExtractedPlace(line: place.line, column: place.column)
      }
    self.html = html
    self.plan = plan
    self.text = text
    self.reading = reading
    identities = reading.citations.map { $0.key.flatMap { Identity(key: $0) } }
  }

  /// The citations that can be marked, by index: in order, none inside or across another.
  var marked: [Int] {
    var end = 0
    return reading.citations.indices.filter { index in
      let range = reading.citations[index].range
      guard range.start >= end, !range.isEmpty, range.end <= text.count else { return false }
      end = range.end
      return true
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The IRI that a citation leads to, with the provision as a fragment.
  ///
  /// This document's own provisions are fragments alone; what is not known is `open` in the IRI.
  func iri(of index: Int, provision: Provision?) -> String {
    let fragment = provision?.akomaNtosoFragment ?? ""
    let citation = reading.citations[index]
    if citation.kind == .self || citation.kind == .provision,
      identities[index] == nil || citation.kind == .self
    {
      return "#" + fragment.drop { $0 == "~" }
    }
    return (identities[index] ?? Identity()).akomaNtosoIRI + fragment
  }
}

/// How a text can be written with its citations.
public enum TextFormat: String, Sendable, CaseIterable {
  /// Akoma Ntoso 3.0.
  case akn
  /// A web page with every citation marked.
  case marked
  /// W3C Web Annotations as JSON-LD.
  case annotations
  /// The PDF that the text was read out of, with highlights.
  case pdf
}

/// Writes a text with its citations.
///
/// - Parameter boxes: by the citations' indices where they stand on the pages of a PDF; only its format wants them.
/// - Throws: `ExportError` when it cannot be written.
public func writeText(
  _ text: AnnotatedText, as format: TextFormat, language: ExportLanguage = .vietnamese,
  boxes: [[PageBox]] = [],
  to path: String
) throws {
  let file = try OutputFile(path: path)
  switch format {
  case .akn: try writeAkomaNtoso(text, to: file)
  case .marked:
    if let html = text.html {
      try writeMarkedHTML(html, text, language, to: file)
    } else {
      try writeMarkedPage(text, language, to: file)
    }
  case .annotations: try writeWebAnnotations(text, to: file)
  case .pdf: try writeHighlightedPDF(text, boxes: boxes, language, to: file)
  }
  try file.finish()
}
