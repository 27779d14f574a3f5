import Citations

/// Whether a document was in force on a day, and what is in its place.
public struct Validity: Hashable, Sendable {
  public enum State: String, Sendable {
    /// Likely where no more is known than that it came into force and of no end.
    case inForce
    case notYetInForce
    case replaced
    case repealed
    case suspended
    /// Its own term ended.
    case expired
    /// Nothing is known of an end, nor that it is in force.
    case unknown
  }

  public var state: State
  /// The day from which the state holds, where it is known.
  public var since: PartialDate?
  /// What was done to it before or on that day that changes its text: amendments and repeals of parts.
  public var changes: [KnownRelation]
  /// From the document itself to the one in force: each replaced by the next.
  public var chain: [KnownRelation]
  /// The document in force in its place on that day; nil where nothing replaced it or the chain leaves the registry.
  public var current: KnownDocument?
  /// The least sure of what the answer rests on.
  public var confidence: KnownDocument.Confidence
}

extension Registry {
  /// Whether a document is in force on a day, with the chain followed to the document in its place.
  public func status(of document: KnownDocument, at day: PartialDate) -> Validity {
    let relations = relations(to: document)
    var out = Validity(
      state: .unknown, since: document.effective, changes: [], chain: [], current: nil,
      confidence: document.confidence)
    out.changes = relations.filter {
      ($0.kind == .amends || $0.kind == .partlyRepeals) && isDone($0, by: day)
    }
    let hasLaterEnd = relations.contains { $0.kind.ends && !isDone($0, by: day) }
    let isStated = document.isStatedInForce || hasLaterEnd || document.ended != nil
    if let effective = document.effective {
      out.state = effective.isAfter(day) ? .notYetInForce : .inForce
    } else if let date = document.date, date.isAfter(day) {
      out.state = .notYetInForce
      out.since = nil
    } else if isStated || document.symbol.isEmpty {
      out.state = .inForce
    }
    if out.state == .inForce, !isStated { out.confidence = .likely }
    if out.state == .notYetInForce { return out }
    // Of several ends the one that a table of replacements states goes before a repeal, the surer before the less so.
    let ends = relations.filter { $0.kind.ends && isDone($0, by: day) }
    if let end = ends.min(by: { rank($0) < rank($1) }) {
      out.state = end.kind == .replaces ? .replaced : .repealed
      out.since = end.effective
      out.confidence = least(document.confidence, end.confidence)
      (out.chain, out.current) = follow(end, at: day)
      return out
    }
    if let pause = relations.first(where: { $0.kind == .suspends && isDone($0, by: day) }) {
      out.state = .suspended
      out.since = pause.effective
      out.confidence = least(document.confidence, pause.confidence)
      return out
    }
    if document.hasEnded, document.ended.map({ !$0.isAfter(day) && $0 != day }) ?? true {
      out.state = .expired
      out.since = document.ended
      out.confidence = document.ended == nil ? .likely : document.confidence
    }
    return out
  }

  /// The documents after one, each the replacement of the one before, to that in force on a day.
  private func follow(_ first: KnownRelation, at day: PartialDate) -> ([KnownRelation], KnownDocument?) {
    var chain = [first]
    var seen: Set = [first.target.numberText ?? "", first.source.numberText ?? ""]
    while let next = document(chain[chain.count - 1].source) {
      let ends = relations(to: next).filter { $0.kind.ends && isDone($0, by: day) }
      guard let end = ends.min(by: { rank($0) < rank($1) }) else {
        return (chain, first.kind == .replaces ? next : nil)
      }
      guard chain.count < 20, seen.insert(end.source.numberText ?? "").inserted else { return (chain, nil) }
      chain.append(end)
    }
    return (chain, nil)
  }

  private func isDone(_ relation: KnownRelation, by day: PartialDate) -> Bool {
    if let effective = relation.effective { return !effective.isAfter(day) }
    // Without a day of its own it holds from the acting document's, at the earliest.
    guard let date = relation.source.date ?? document(relation.source)?.date else {
      return relation.source.symbolYear.map { $0 < day.year } ?? false
    }
    return !date.isAfter(day)
  }

  private func rank(_ relation: KnownRelation) -> (Int, Int, String) {
    (
      relation.kind == .replaces ? 0 : 1, relation.confidence == .sure ? 0 : 1,
      relation.effective?.description ?? "9"
    )
  }

  private func least(
    _ left: KnownDocument.Confidence, _ right: KnownDocument.Confidence
  ) -> KnownDocument.Confidence {
    left == .sure && right == .sure ? .sure : .likely
  }
}

extension PartialDate {
  /// Whether its earliest day lies after another date's.
  public func isAfter(_ other: PartialDate) -> Bool {
    (year, month ?? 1, day ?? 1) > (other.year, other.month ?? 1, other.day ?? 1)
  }
}
