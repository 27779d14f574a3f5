import Citations

/// What the index knows of a cited document.
public struct IdentitySummary: Sendable {
  /// What the store knows it by.
  public var id: Int64
  public var key: String
  public var state: IdentityState
  /// `Chỉ thị`.
  public var type: String?
  /// `30-CT/TW`.
  public var symbol: String?
  /// `Luật Đất đai`.
  public var name: String?
  public var date: PartialDate?
  public var issuers: [String]
  /// A Roman numeral.
  public var term: String?
  /// What it is about, as most of those who cite it write.
  public var subject: String?
  /// The name of the file of its own text, where that is in the index.
  public var document: String?
  public var counts: CitationCounts
  /// Its row in the registry, where it has one.
  public var known: KnownDocument?

  /// The period that its numbering counts by, from its key.
  public var identity: Identity? { Identity(key: key) }
}

/// How often a document is cited.
public struct CitationCounts: Hashable, Sendable {
  public var plans = 0
  public var mentions = 0
  /// Mentions by relation; those without one are left out.
  public var byRelation: [Relation: Int] = [:]
  /// Plans by their year; those without a date stand under 0.
  public var byYear: [Int: Int] = [:]

  public init() {}
}

/// An identity that a typed reference can mean.
public struct ReferenceFit: Sendable {
  public var summary: IdentitySummary
  public var match: Reference.Match
}

extension IdentitySummary {
  /// A known document that nothing in the index cites.
  init(_ known: KnownDocument, id: Int64) {
    self.init(
      id: id, key: known.key, state: .known, type: nil, symbol: nil, name: nil, date: known.date, issuers: [],
      term: nil, subject: nil, document: nil, counts: CitationCounts(), known: nil)
    fill(known)
  }
}
