import Citations

/// What a typed reference was found to mean.
public enum ReferenceAnswer: Sendable {
  /// It names no document.
  case unreadable
  /// It names one that the index does not have.
  case unknown(Reference)
  /// One document, and others that the words fit too but hardly mean.
  case one(ReferenceFit, others: [ReferenceFit], Reference)
  /// Several that it can mean equally well.
  case several([ReferenceFit], Reference)
}

extension IndexStore {
  /// Finds which document of the index a reference means.
  ///
  /// Of several that fit equally, one that far more plans cite than all the others is taken, and the others are given
  /// beside it.
  public func answer(_ text: String) throws -> ReferenceAnswer {
    guard let reference = Reference(text) else { return .unreadable }
    let fits = try identities(for: reference, limit: 20)
    guard let first = fits.first else { return .unknown(reference) }
    // What is open says less than its candidates; it is never what is meant while those are there.
    let certain = fits.filter { $0.summary.state != .ambiguous }
    guard let best = certain.first else { return .several(fits, reference) }
    let equal = certain.filter { $0.match == best.match }
    let others = fits.filter { $0.summary.id != best.summary.id }
    if equal.count == 1 || first.match.isExact && reference.identity != nil {
      return .one(best, others: others, reference)
    }
    let rivals = equal.dropFirst().reduce(0) { $0 + $1.summary.counts.plans }
    if best.summary.counts.plans >= 3 * max(1, rivals) { return .one(best, others: others, reference) }
    return .several(fits, reference)
  }
}
