import Citations

/// When a document was cited, and what happened to it.
public struct Timeline: Sendable {
  public var identity: IdentitySummary
  /// Citing plans and mentions by relation, by year; plans without a date under 0.
  public var years: [Year]
  /// What other documents did to it, earliest first.
  public var events: [Event]

  public struct Year: Hashable, Sendable {
    public var year: Int
    public var plans: Int
    public var mentions: Int
    public var byRelation: [Relation: Int]
  }

  public struct Event: Hashable, Sendable {
    /// From when it holds.
    public var date: PartialDate?
    public var kind: KnownRelation.Kind
    /// The key of the document that did it.
    public var key: String
  }

  public var json: JSONValue {
    .object([
      ("document", identity.json),
      (
        "years",
        .array(
          years.map { year in
            let relations = Relation.allCases.compactMap { relation in
              year.byRelation[relation].map { (relation.rawValue, JSONValue.number($0)) }
            }
            return .object([
              ("year", .number(year.year)), ("plans", .number(year.plans)),
              ("mentions", .number(year.mentions)),
              ("relations", .object(relations)),
            ])
          })
      ),
      (
        "events",
        .array(
          events.map {
            .object([
              ("date", JSONValue($0.date?.description)), ("kind", .string("\($0.kind)")),
              ("by", .string($0.key)),
            ])
          })
      ),
    ])
  }
}

extension IndexStore {
  /// The years in which a document was cited, and what the registry knows of its fate.
  public func timeline(_ identity: IdentitySummary) throws -> Timeline {
    let events = identity.known.map { known in
      registry.relations(to: known).map {
        Timeline.Event(date: $0.effective, kind: $0.kind, key: $0.source.key)
      }
    }
    return Timeline(identity: identity, years: try years(citing: identity.id), events: events ?? [])
  }
}
