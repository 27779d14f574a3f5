import CitationExport
import CitationIndex
import CitationReaders
import Citations
import Foundation

/// A text with its citations, resolved within itself and against the registry.
func annotatedText(_ source: SourceText) -> AnnotatedText {
  let text = source.bytes
  var reading = findCitations(in: text)
  text.withUnsafeBufferPointer { _ = resolve(&reading, text: $0, registry: .shipped) }
  var cursor = PlaceCursor(source)
  let places = reading.citations.map { citation in
    ExtractedPlace(
      cursor.place(of: citation.range.start), box: source.box(of: citation.range.start..<citation.range.end))
  }
  let plan = CitationExport.CitingPlan(
    path: source.path, format: source.format.rawValue, sha256: source.sha256, header: reading.header)
  return AnnotatedText(plan: plan, text: text, reading: reading, places: places, html: html(source))
}

/// The page itself, to be marked in place; only where its bytes are the text's own encoding.
private func html(_ source: SourceText) -> [UInt8]? {
  guard source.format == .html, source.encoding == .utf8, source.path != "-" else { return nil }
  return FileManager.default.contents(atPath: source.path).map { [UInt8]($0) }
}

extension SourceText {
  /// Where each citation of a text stands on the pages, a box a line.
  func pageBoxes(_ reading: Reading) -> [[PageBox]] {
    reading.citations.map { citation in
      lineBoxes(of: citation.range.start..<citation.range.end).map { page, box in
        PageBox(page: page, left: box.x0, top: box.y0, right: box.x1, bottom: box.y1)
      }
    }
  }
}
