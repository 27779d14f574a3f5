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
    let fits = try fits(reference)
    guard let first = fits.first else { return .unknown(reference) }
    // What is open says less than its candidates, what nothing cites less than what is cited.
    let cited = fits.filter { $0.summary.counts.plans > 0 }
    let certain = (cited.isEmpty ? fits : cited).filter { $0.summary.state != .ambiguous }
    guard let best = certain.first else {
      return cited.count == 1
        ? .one(cited[0], others: fits.filter { $0.summary.id != cited[0].summary.id }, reference)
        : .several(fits, reference)
    }
    let equal = certain.filter { $0.match == best.match }
    let others = fits.filter { $0.summary.id != best.summary.id }
    if equal.count == 1 || first.match.isExact && reference.identity != nil {
      return .one(best, others: others, reference)
    }
    let rivals = equal.dropFirst().reduce(0) { $0 + $1.summary.counts.plans }
    if best.summary.counts.plans > 0, best.summary.counts.plans >= 3 * rivals {
      return .one(best, others: others, reference)
    }
    return .several(fits, reference)
  }

  /// The documents of the index and of the registry that a reference fits, best first; of equal ones the most cited.
  private func fits(_ reference: Reference) throws -> [ReferenceFit] {
    var fits = try identities(for: reference, limit: 20)
    if let first = fits.first, reference.names(first.summary) { return fits }
    for candidate in registry.candidates(for: reference) {
      guard let name = candidate.document.identity.nodeName else { continue }
      let id = stableNumber(name)
      if let index = fits.firstIndex(where: { $0.summary.id == id }) {
        fits[index].match = min(fits[index].match, candidate.match)
      } else {
        let summary = try summary(of: id) ?? IdentitySummary(candidate.document, id: id)
        fits.append(ReferenceFit(summary: summary, match: candidate.match))
      }
    }
    // A sort that keeps the registry's order among equals: what is in force, then the better known.
    return fits.enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      if one.match != two.match { return one.match < two.match }
      let plans = (one.summary.counts.plans, two.summary.counts.plans)
      return plans.0 != plans.1 ? plans.0 > plans.1 : left.offset < right.offset
    }.map(\.element)
  }
}

extension Reference {
  /// Whether it says all that tells the document from others: number, whole code, and year or term. What the registry
  /// has of the number is then nothing else that could be meant.
  fileprivate func names(_ summary: IdentitySummary) -> Bool {
    guard let identity = summary.identity, let code, code == identity.code, identity.isComplete else {
      return false
    }
    return number != nil && (year ?? term) != nil && place == nil && identity.scope == .national
  }
}
