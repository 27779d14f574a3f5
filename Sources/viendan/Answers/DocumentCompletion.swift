import CitationExport
import CitationIndex
import Citations

/// Fills in what the registry knows of a cited document.
struct DocumentCompletion {
  let registry: Registry
  /// On which validity is told.
  let day: PartialDate

  /// A row of the table from what the index knows of a document.
  func document(_ summary: IdentitySummary) -> CitationExport.CitedDocument {
    var document = CitationExport.CitedDocument(key: summary.key)
    document.type = summary.type
    document.symbol = summary.symbol.flatMap { Symbol(parsing: $0) }
    document.name = summary.name
    document.date = summary.date
    document.issuers = summary.issuers.map { Issuer(name: $0) }
    document.term = summary.term
    document.subject = summary.subject
    document.occurrenceCount = summary.counts.mentions
    document.planCount = summary.counts.plans
    switch summary.state {
    case .open: document.resolution = .open
    case .ambiguous: document.resolution = .ambiguous(candidates: [])
    case .indexed: document.resolution = .indexed
    case .known: document.resolution = .known
    }
    complete(&document, known: summary.known)
    return document
  }

  /// Completes a row that was gathered without an index.
  func complete(_ document: inout CitationExport.CitedDocument) {
    guard document.resolution == .known, let identity = Identity(key: document.key) else { return }
    complete(&document, known: registry.document(identity))
  }

  private func complete(_ document: inout CitationExport.CitedDocument, known: KnownDocument?) {
    guard let known else { return }
    if document.subject == nil { document.subject = known.subject }
    if document.issuers.isEmpty, let issuer = known.issuer {
      document.issuers = [Issuer(name: issuer, inferred: true)]
    }
    let status = registry.status(of: known, at: day)
    let state: CitationExport.Validity.State =
      switch status.state {
      case .inForce: status.changes.isEmpty ? .inForce : .amended
      case .notYetInForce: .notYetInForce
      case .suspended: .suspended
      case .replaced, .repealed, .expired: .ended
      case .unknown: .unknown
      }
    let causes = state == .amended ? status.changes : Array(status.chain.prefix(1))
    document.validity = Validity(
      state: state, effective: known.effective, ended: state == .ended ? status.since : nil,
      by: causes.map { registry.document($0.source)?.symbol ?? $0.source.key })
  }
}
