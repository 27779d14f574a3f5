import CitationIndex
import Citations

/// A search whose words name one document: its citing plans are found by the document, in the time that they take, where
/// the search for words looks at every plan of the index.
struct ReferenceSearch: Sendable {
  let fit: ReferenceFit
  let others: [ReferenceFit]
  let citedBy: CitedBy

  /// - Returns: nil for a search that is for words first of all, or that fits several documents.
  /// - Throws: `SearchError` for a query that cannot be understood, `IndexError` where the index cannot be used.
  init?(_ text: String, limit: Int, offset: Int, in store: any IndexStore) throws {
    guard let plain = try SearchQuery(text).plainText, let reference = Reference(plain),
      reference.subject == nil,
      case .one(let fit, let others, _) = try store.answer(plain), fit.match.isExact
    else { return nil }
    self.fit = fit
    self.others = others
    citedBy = try store.citedBy(fit.summary, limit: limit, offset: offset)
  }

  /// As a search answers.
  var json: JSONValue {
    .object([
      ("understoodAs", .array(([fit] + others).map(\.summary.json))), ("total", .number(citedBy.plans)),
      ("offset", .number(citedBy.offset)), ("hits", .array(citedBy.page.map(ReferenceSearch.hit))),
      ("suggestions", .array([])),
    ])
  }

  private static func hit(_ plan: CitingPlan) -> JSONValue {
    let excerpt = plan.places.first?.excerpt
    let parts = [(excerpt?.before, false), (excerpt?.marked, true), (excerpt?.after, false)]
    let snippet = parts.compactMap { text, isMarked in
      text.map { JSONValue.object([("text", .string($0)), ("marked", .bool(isMarked))]) }
    }
    return .object([("plan", plan.document.json), ("exact", .bool(true)), ("snippet", .array(snippet))])
  }
}
