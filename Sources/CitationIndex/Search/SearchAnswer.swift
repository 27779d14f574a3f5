import Citations

/// What a search found.
public struct SearchAnswer: Sendable {
  /// How the words were understood, where they name a document; its citing plans are then the hits.
  public var reference: ReferenceAnswer?
  /// How many plans there are in all.
  public var total: Int
  /// Best first.
  public var hits: [SearchHit]
  public var offset: Int
  /// Where nothing was found: words of the index that were perhaps meant.
  public var suggestions: [String]
}

/// A plan that was found.
public struct SearchHit: Sendable {
  public var document: DocumentSummary
  /// Whether the words stand there as typed, with their diacritics.
  public var isExact: Bool
  /// Where: a stretch of the text with the words marked.
  public var snippet: [SnippetPart]
}

/// A part of a snippet.
public struct SnippetPart: Hashable, Sendable {
  public var text: String
  public var isMarked: Bool
}

extension SearchAnswer {
  public var json: JSONValue {
    var understood: [JSONValue] = []
    if case .one(let fit, let others, _) = reference {
      understood = [fit.summary.json] + others.map(\.summary.json)
    }
    if case .several(let fits, _) = reference { understood = fits.map(\.summary.json) }
    return .object([
      ("understoodAs", .array(understood)), ("total", .number(total)), ("offset", .number(offset)),
      ("hits", .array(hits.map(\.json))), ("suggestions", .array(suggestions.map(JSONValue.string))),
    ])
  }
}

extension SearchHit {
  public var json: JSONValue {
    .object([
      ("plan", document.json), ("exact", .bool(isExact)),
      (
        "snippet",
        .array(snippet.map { .object([("text", .string($0.text)), ("marked", .bool($0.isMarked))]) })
      ),
    ])
  }
}
