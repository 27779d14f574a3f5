import CitationIndex
import Citations

/// A plan of the index, read anew for its details and joined with what the index found its citations to mean.
struct PlanReading: Sendable {
  /// A citation with all that is known of it.
  struct Read: Sendable {
    var citation: Citation
    /// What the index binds it to; nil for mentions that name no document.
    var summary: IdentitySummary?
    var standing: Standing?
    /// What was inferred, and from what.
    var inference: Inference?
    var reason: Binding.Reason?
  }

  let document: DocumentSummary
  let text: [UInt8]
  let citations: [Read]

  /// - Returns: nil where the index has no such plan.
  init?(_ path: String, in store: any IndexStore, registry: Registry) throws {
    guard let (document, cited) = try store.cites(path), let text = try store.text(of: path) else {
      return nil
    }
    self.document = document
    self.text = text
    var reading = findCitations(in: text)
    let known = text.withUnsafeBufferPointer { resolve(&reading, text: $0, registry: registry) }
    // An index that an older viendan made may count other citations; a place must be the same to be joined.
    var summaries: [TextRange<Original>: IdentitySummary] = [:]
    for cited in cited {
      guard let identity = cited.identity else { continue }
      for place in cited.places { summaries[place.range] = identity }
    }
    var inferences: [Int: Inference] = [:]
    for inference in known.inferences { inferences[inference.citation] = inference }
    let today = Service.today()
    citations = reading.citations.indices.map { index in
      let citation = reading.citations[index]
      let summary = summaries[citation.range]
      let document = known.documents[index] ?? summary.flatMap { registry.row(of: $0) }
      return Read(
        citation: citation, summary: summary,
        standing: document.map { Standing(registry.status(of: $0, at: today)) },
        inference: inferences[index], reason: known.reasons[index])
    }
  }

  /// The text in parts that end with lines and cut no citation.
  func parts(size: Int) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = 0
    while text.count - start > size {
      var end = start + size
      while end > start + size / 2, text[end - 1] != 0x0A { end -= 1 }
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      if let cut = citations.first(where: { $0.citation.range.start < end && $0.citation.range.end > end }) {
        end = cut.citation.range.start > start ? cut.citation.range.start : cut.citation.range.end
      }
      out.append(start..<end)
      start = end
    }
    out.append(start..<text.count)
    return out
  }

  /// The part that an offset or a citation lies in.
  func part(offset: Int, citation: Int?, size: Int) -> Range<Int> {
    let parts = parts(size: size)
    let at =
      citation.flatMap { citations.indices.contains($0) ? citations[$0].citation.range.start : nil } ?? offset
    return parts.last { $0.lowerBound <= at } ?? parts[0]
  }
}
