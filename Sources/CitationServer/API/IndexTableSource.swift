import CitationExport
import CitationIndex
import Citations

/// The reference table of an index, as the exports read it.
struct IndexTableSource: ReferenceTableSource {
  let totals: TableTotals
  private var table: IndexTable
  /// The documents that are wanted, in their order; nil for all of them by key.
  private var chosen: ArraySlice<Int64>?
  private let registry: Registry
  private let day: PartialDate

  /// - Parameters:
  ///   - only: the documents that are wanted, in their order; nil for all of them.
  ///   - day: that validity is asked for.
  init(_ table: IndexTable, only: [ListedDocument]? = nil, registry: Registry, day: PartialDate) {
    self.table = table
    chosen = only.map { $0.map(\.id)[...] }
    self.registry = registry
    self.day = day
    totals = TableTotals(
      plans: table.totals.plans, documents: only?.count ?? table.totals.documents,
      occurrences: only.map { $0.reduce(0) { $0 + $1.mentions } } ?? table.totals.occurrences)
  }

  mutating func nextPlan() throws -> CitationExport.CitingPlan? {
    try table.nextPlan().map(CitationExport.CitingPlan.init)
  }

  mutating func nextDocument() throws -> CitationExport.CitedDocument? {
    guard chosen != nil else { return try table.nextDocument().map(document) }
    while let id = chosen?.popFirst() {
      // What has left the index since it was listed is passed over.
      guard let summary = try table.summary(of: id) else { continue }
      table.moveToDocument(id)
      return document(summary)
    }
    return nil
  }

  private func document(_ summary: IdentitySummary) -> CitationExport.CitedDocument {
    var document = CitationExport.CitedDocument(summary)
    if let known = registry.row(of: summary) {
      document.validity = CitationExport.Validity(registry.status(of: known, at: day), of: known)
    }
    return document
  }

  mutating func nextOccurrence() throws -> CitationExport.Occurrence? {
    guard let place = try table.nextOccurrence() else { return nil }
    return Occurrence(
      plan: CitingPlan(place.plan), kind: place.kind, range: place.range, line: place.line,
      column: place.column, text: place.text, provisions: place.provisions, relation: place.relation)
  }
}

extension CitationExport.CitingPlan {
  init(_ document: DocumentSummary) {
    self.init(path: document.path)
    sha256 = document.sha256.isEmpty ? nil : document.sha256.hexadecimal
    format = document.format
    type = document.type
    symbol = document.symbol
    date = document.date
    issuer = document.issuer
    place = document.place
    title = document.title
    signer = document.signer
    key = document.key
  }
}

extension CitationExport.CitedDocument {
  init(_ summary: IdentitySummary) {
    self.init(key: summary.key)
    type = summary.type
    symbol = summary.symbol.flatMap(Symbol.init(parsing:))
    name = summary.name
    date = summary.date
    issuers = summary.issuers.map { Issuer(name: $0) }
    term = summary.term
    subject = summary.subject
    switch summary.state {
    case .known: resolution = .known
    case .indexed: resolution = .indexed
    case .ambiguous: resolution = .ambiguous(candidates: [])
    case .open: resolution = .open
    }
    occurrenceCount = summary.counts.mentions
    planCount = summary.counts.plans
  }
}

extension CitationExport.Validity {
  init(_ validity: CitationIndex.Validity, of known: KnownDocument) {
    let state: State =
      switch Standing(validity) {
      case .inForce: .inForce
      case .amended: .amended
      case .ended: .ended
      case .notYet, .unknown: .unknown
      }
    let by = state == .ended ? validity.chain.prefix(1) : validity.changes[...]
    self.init(
      state: state, effective: known.effective, ended: state == .ended ? validity.since : nil,
      by: by.compactMap { $0.source.numberText })
  }
}

extension [UInt8] {
  /// Two lowercase digits a byte.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
