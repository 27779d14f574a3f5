import Citations

/// What one known document did to another.
public struct KnownRelation: Hashable, Sendable {
  public enum Kind: Character, Sendable {
    case replaces = "R"
    case repeals = "X"
    case partlyRepeals = "P"
    case amends = "A"
    case suspends = "S"

    /// Whether the other document is no longer in force after it.
    public var ends: Bool { self == .replaces || self == .repeals }
  }

  public let kind: Kind
  /// The document that acts, as far as the table knows it.
  public let source: Identity
  /// The document that it is done to.
  public let target: Identity
  /// The day from which it holds.
  public let effective: PartialDate?
  /// Whether the day was taken from when the acting document came into force, not stated with the relation.
  public let isEffectiveInferred: Bool
  public let confidence: KnownDocument.Confidence
  public let sources: [KnownDocument.Source]
  /// In how many places texts state it.
  public let mentions: Int

  public init(
    kind: Kind, source: Identity, target: Identity, effective: PartialDate?,
    isEffectiveInferred: Bool = false,
    confidence: KnownDocument.Confidence = .sure, sources: [KnownDocument.Source] = [.user], mentions: Int = 1
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.effective = effective
    self.isEffectiveInferred = isEffectiveInferred
    self.confidence = confidence
    self.sources = sources
    self.mentions = mentions
  }

  /// Reads the fields of a line of the shipped table: target, its date, kind, source, its date, from when, …
  init?(fields: [String]) {
    guard fields.count >= 10, let kind = fields[2].first.flatMap(Kind.init) else { return nil }
    self.init(
      kind: kind, source: KnownRelation.identity(fields[3], fields[4], type: fields[9]),
      target: KnownRelation.identity(fields[0], fields[1], type: ""), effective: PartialDate(iso: fields[5]),
      isEffectiveInferred: fields[7].contains("e"), confidence: fields[6] == "s" ? .sure : .likely,
      sources: fields[7].compactMap(KnownDocument.Source.init), mentions: Int(fields[8]) ?? 1)
  }

  private static func identity(_ number: String, _ date: String, type: String) -> Identity {
    Identity(key: "urn:lex:vn:*:\(type.isEmpty ? "*" : type):\(date.isEmpty ? "*" : date);\(number)")
      ?? Identity()
  }
}
