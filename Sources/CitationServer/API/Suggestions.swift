import CitationIndex
import Citations

/// A document offered while someone types.
struct SuggestedDocument: Sendable {
  let summary: IdentitySummary

  var json: JSONValue {
    .object([
      ("key", .string(summary.key)), ("title", .string(DocumentWords.title(summary))),
      ("about", JSONValue(summary.subject)),
      ("date", JSONValue(summary.date.map(DocumentWords.text(of:)))),
      ("issuer", JSONValue(summary.issuers.first)), ("plans", .number(summary.counts.plans)),
    ])
  }
}

extension Service {
  /// The documents that what was typed so far can mean, best first.
  func suggestions(for text: String, limit: Int = 8) async throws -> [SuggestedDocument] {
    guard text.utf8.count <= 200 else { return [] }
    return try await ask { store in
      switch try store.answer(text) {
      case .unreadable, .unknown: return []
      case .one(let fit, let others, _):
        return ([fit] + others).prefix(limit).map { SuggestedDocument(summary: $0.summary) }
      case .several(let fits, _): return fits.prefix(limit).map { SuggestedDocument(summary: $0.summary) }
      }
    }
  }
}
