import CitationIndex
import Citations

/// The documents that a draft cites and whose own text is in the user's index, as rows for the registry.
///
/// Only what the registry doesn't have is asked: plans and decisions of provinces, mostly.
///
/// - Throws: `IndexError` when the index cannot be used.
public func indexedRows(citedBy draft: Draft, in store: any IndexStore) throws -> [KnownDocument] {
  let cited = draft.text.withUnsafeBufferPointer { Citations.identities(of: draft.reading, text: $0) }
  var asked: Set<Identity> = []
  var out: [String: KnownDocument] = [:]
  for identity in cited {
    guard var identity, identity.number != nil, identity.code != nil, identity.scope != .open else {
      continue
    }
    // The date may be the mistake: every document of the number is wanted.
    identity.date = nil
    identity.period = identity.symbolYear.map { .year($0) } ?? .open
    guard asked.insert(identity).inserted, store.registry.documents(agreeingWith: identity).isEmpty else {
      continue
    }
    for fit in try store.identities(for: Reference(identity), limit: 50) where fit.match.isExact {
      let summary = fit.summary
      guard let path = summary.document, let symbol = summary.symbol, let type = summary.type,
        let found = summary.identity, identity.agrees(with: found), summary.date?.day != nil,
        var row = KnownDocument(
          symbol: symbol, type: type, date: summary.date, issuer: summary.issuers.first,
          subject: summary.subject)
      else { continue }
      row.note = path
      out[row.key] = row
    }
  }
  return out.keys.sorted().map { out[$0]! }
}
