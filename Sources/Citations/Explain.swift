/// One production that fired for a citation, with what it read.
public struct ExplanationStep: Hashable, Sendable {
  /// The production's name in the grammar: `type`, `symbol`, `date`, `issuer` …
  public let production: String
  /// Where it read, in bytes of the original text.
  public let range: TextRange<Original>
  /// The value that it gave, as output has it.
  public let value: String
}

/// Why a place of a text is, or is not, a citation.
public enum PlaceExplanation: Sendable {
  case citation(Citation)
  case refused(Refusal)
  /// Nothing there begins a citation: no type word, no `số`, no word of a provision, no number with a code.
  case nothing
}

/// The productions that read a citation, in the order of the text.
public func explanation(of citation: Citation) -> [ExplanationStep] {
  let parts = citation.parts
  let steps: [(String, TextRange<Original>?, String?)] = [
    ("relation", parts.relation, citation.relation?.rawValue),
    ("provisions", parts.provisions, citation.provisions.map(\.explained).joined(separator: "; ")),
    ("type", parts.type, citation.type),
    ("name", parts.name, citation.name),
    ("symbol", parts.symbol, citation.symbol?.text),
    ("date", parts.date, citation.date?.description),
    ("issuer", parts.issuer, citation.issuers.map(\.name).joined(separator: ", ")),
    ("term", parts.term, citation.term),
    ("subject", parts.subject, citation.subject),
  ]
  return steps.compactMap { production, range, value in
    range.map { ExplanationStep(production: production, range: $0, value: value ?? "") }
  }
  .sorted { $0.range < $1.range }
}

/// Says why a place of a text is or is not a citation.
///
/// - Parameter offset: in UTF-8 bytes of `text`.
public func explainPlace(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> PlaceExplanation {
  let (reading, refusals) = CitationScanner().readingWithRefusals(of: text)
  if let citation = reading.citations.first(where: { $0.range.start <= offset && offset < $0.range.end }) {
    return .citation(citation)
  }
  let refusal = refusals.filter { $0.range.start <= offset && offset < $0.range.end }
    .min { $0.range.length < $1.range.length }
  return refusal.map { .refused($0) } ?? .nothing
}

extension Provision {
  fileprivate var explained: String {
    let fields = [
      ("part", part), ("chapter", chapter), ("section", section), ("subsection", subsection),
      ("article", article), ("clause", clause), ("point", point), ("appendix", appendix),
    ]
    return fields.compactMap { name, value in value.map { "\(name) \($0)" } }.joined(separator: " ")
  }
}
