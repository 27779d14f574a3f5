import Citations

/// Documents that are known to exist, whether or not their text is in the index.
public protocol KnownDocuments: Sendable {
  /// Differs whenever the rows do; an index resolves anew what it resolved with other rows.
  var version: String { get }

  /// The known documents that an identity can mean: one where it is bound, several where it is ambiguous.
  func documents(fitting identity: Identity) -> [Identity]
}

/// No document is known but those in the index.
public struct NothingKnown: KnownDocuments {
  public let version = "none"

  public init() {}

  public func documents(fitting identity: Identity) -> [Identity] { [] }
}

/// What resolving did.
public struct ResolutionCounts: Hashable, Sendable {
  /// Statements that left something open and were compared with the documents that they can mean.
  public var compared = 0
  /// Of them, how many were bound otherwise than before.
  public var rebound = 0
}

/// Where an identity stands, as `Resolution` has it for citations.
public enum IdentityState: Int, Sendable, CaseIterable {
  case open
  case ambiguous
  case indexed
  case known
}
