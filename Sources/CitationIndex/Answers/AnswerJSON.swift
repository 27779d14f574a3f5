import Citations

extension IdentitySummary {
  public var json: JSONValue {
    .object([
      ("key", .string(key)), ("state", .string("\(state)")), ("type", JSONValue(type)),
      ("symbol", JSONValue(symbol)),
      ("name", JSONValue(name)), ("date", JSONValue(date?.description)),
      ("issuers", .array(issuers.map(JSONValue.string))), ("term", JSONValue(term)),
      ("subject", JSONValue(subject)),
      ("document", JSONValue(document)), ("citedBy", counts.json),
    ])
  }
}

extension CitationCounts {
  public var json: JSONValue {
    let relations = Relation.allCases.compactMap { relation in
      byRelation[relation].map { (relation.rawValue, JSONValue.number($0)) }
    }
    let years = byYear.sorted { $0.key < $1.key }.map { (String($0.key), JSONValue.number($0.value)) }
    return .object([
      ("plans", .number(plans)), ("mentions", .number(mentions)), ("relations", .object(relations)),
      ("years", .object(years)),
    ])
  }
}

extension DocumentSummary {
  public var json: JSONValue {
    .object([
      ("path", .string(path)), ("type", JSONValue(type)), ("symbol", JSONValue(symbol)),
      ("date", JSONValue(date?.description)), ("issuer", JSONValue(issuer)), ("place", JSONValue(place)),
      ("title", JSONValue(title)), ("signer", JSONValue(signer)), ("key", JSONValue(key)),
      ("format", .string(format)), ("citations", .number(citations)),
    ])
  }
}

extension Excerpt {
  public var json: JSONValue {
    .object([("before", .string(before)), ("marked", .string(marked)), ("after", .string(after))])
  }
}

extension CitedPlace {
  public var json: JSONValue {
    .object([
      ("id", .string("c\(ordinal + 1)")), ("kind", .string(kind.rawValue)), ("start", .number(range.start)),
      ("end", .number(range.end)), ("line", .number(line)), ("column", .number(column)),
      ("provisions", .array(provisions.map(\.json))), ("relation", JSONValue(relation?.rawValue)),
      ("fit", .string(fit.rawValue)), ("sentence", excerpt.json),
    ])
  }
}

extension Provision {
  /// The levels that are stated, from the largest down.
  var json: JSONValue {
    let levels: [(String, String?)] = [
      ("part", part), ("chapter", chapter), ("section", section), ("subsection", subsection),
      ("article", article),
      ("clause", clause), ("point", point), ("appendix", appendix),
    ]
    return .object(levels.compactMap { name, value in value.map { (name, .string($0)) } })
  }
}

extension CitedBy {
  public var json: JSONValue {
    .object([
      ("document", identity.json), ("plans", .number(plans)), ("mentions", .number(mentions)),
      ("wholeMentions", .number(wholeMentions)), ("offset", .number(offset)),
      (
        "page",
        .array(
          page.map { plan in
            .object([("plan", plan.document.json), ("places", .array(plan.places.map(\.json)))])
          })
      ),
    ])
  }
}

extension CitedDocument {
  public var json: JSONValue {
    .object([
      ("document", identity?.json ?? .null), ("places", .array(places.map(\.json))),
    ])
  }
}
