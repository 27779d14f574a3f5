/// What resolving did.
public struct ResolutionCounts: Hashable, Sendable {
  /// Statements that left something open and were compared with the documents that they can mean.
  public var compared = 0
  /// Of them, how many were bound otherwise than before.
  public var rebound = 0

  public init() {}
}

/// Where an identity stands, as `Resolution` has it for citations.
public enum IdentityState: Int, Sendable, CaseIterable {
  case open
  case ambiguous
  case indexed
  case known
}
