import CitationIndex
import Citations

extension KnownDocument {
  var json: JSONValue {
    .object([
      ("key", .string(key)), ("type", .string(type)), ("symbol", JSONValue(symbol.isEmpty ? nil : symbol)),
      ("date", JSONValue(date?.description)), ("issuer", JSONValue(issuer)), ("subject", JSONValue(subject)),
      ("effective", JSONValue(effective?.description)), ("ended", JSONValue(ended?.description)),
      ("confidence", .string(confidence.rawValue)),
      ("sources", .array(sources.map { .string("\($0)") })),
    ])
  }
}

extension Validity {
  var json: JSONValue {
    .object([
      ("state", .string(state.rawValue)), ("standing", .string(Standing(self).rawValue)),
      ("since", JSONValue(since?.description)), ("confidence", .string(confidence.rawValue)),
      ("changes", .array(changes.map(\.json))), ("chain", .array(chain.map(\.json))),
      ("current", current?.json ?? .null),
    ])
  }
}

extension KnownRelation {
  var json: JSONValue {
    let word: String =
      switch kind {
      case .replaces: "replaces"
      case .repeals: "repeals"
      case .partlyRepeals: "partly_repeals"
      case .amends: "amends"
      case .suspends: "suspends"
      }
    return .object([
      ("kind", .string(word)), ("source", .string(source.key)), ("target", .string(target.key)),
      ("effective", JSONValue(effective?.description)), ("confidence", .string(confidence.rawValue)),
    ])
  }
}

extension ListedDocument {
  var json: JSONValue {
    .object([
      ("key", .string(key)), ("state", .string("\(state)")), ("type", JSONValue(type)),
      ("symbol", JSONValue(symbol)), ("name", JSONValue(name)), ("issuer", JSONValue(issuer)),
      ("date", JSONValue(date?.description)), ("plans", .number(plans)), ("mentions", .number(mentions)),
    ])
  }
}

/// A page of a list, with where the next one is.
func pageJSON(_ items: [JSONValue], total: Int, offset: Int, limit: Int) -> JSONValue {
  let next = offset + items.count
  return .object([
    ("total", .number(total)), ("offset", .number(offset)), ("limit", .number(limit)),
    ("next", next < total && !items.isEmpty ? .number(next) : .null), ("items", .array(items)),
  ])
}
