import Citations

/// What an index holds, counted.
public struct Statistics: Sendable {
  public var plans: Int
  public var citations: Int
  /// Documents that are cited.
  public var identities: Int
  /// Bytes of text.
  public var textBytes: Int
  /// Mentions by where their document stands.
  public var byState: [IdentityState: Int]
  /// Mentions that name no document.
  public var loose: Int
  public var byRelation: [Relation: Int]
  /// Most cited first.
  public var mostCited: [IdentitySummary]
  /// Of the plans, most first.
  public var types: [NameCount]
  public var issuers: [NameCount]
  public var places: [NameCount]
  /// Plans by year; those without a date under 0.
  public var years: [Int: Int]
  /// The most cited of those that are not settled.
  public var unresolved: [IdentitySummary]

  public struct NameCount: Hashable, Sendable {
    public var name: String
    public var count: Int
  }

  public var json: JSONValue {
    func names(_ counts: [NameCount]) -> JSONValue {
      .array(counts.map { .object([("name", .string($0.name)), ("plans", .number($0.count))]) })
    }
    let states = IdentityState.allCases.map { ("\($0)", JSONValue.number(byState[$0] ?? 0)) }
    let relations = Relation.allCases.map { ($0.rawValue, JSONValue.number(byRelation[$0] ?? 0)) }
    return .object([
      ("plans", .number(plans)), ("citations", .number(citations)), ("documents", .number(identities)),
      ("textBytes", .number(textBytes)), ("states", .object(states + [("none", .number(loose))])),
      ("relations", .object(relations)), ("mostCited", .array(mostCited.map(\.json))),
      ("types", names(types)),
      ("issuers", names(issuers)), ("places", names(places)),
      (
        "years", .object(years.sorted { $0.key < $1.key }.map { (String($0.key), .number($0.value)) })
      ),
      ("unresolved", .array(unresolved.map(\.json))),
    ])
  }
}

/// A plan that cites much the same documents as another.
public struct RelatedPlan: Sendable {
  public var document: DocumentSummary
  /// From 0 to 1: what both cite, the rarer the weightier, of what either cites.
  public var likeness: Double
  /// The documents that both cite, the rarest first.
  public var shared: [IdentitySummary]

  public var json: JSONValue {
    .object([
      ("plan", document.json), ("likenessPercent", .number(Int(likeness * 100))),
      ("shared", .array(shared.map(\.json))),
    ])
  }
}
