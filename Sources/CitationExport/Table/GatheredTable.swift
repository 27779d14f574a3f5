import Citations

/// A reference table gathered in memory from plans that were just read, without an index.
public struct GatheredTable: ReferenceTableSource, Sendable {
  public let totals: TableTotals
  private let plans: [CitingPlan]
  private let rows: [(document: CitedDocument, occurrences: [Occurrence])]
  private var planAt = 0
  private var rowAt = -1
  private var occurrenceAt = 0

  /// - Parameters:
  ///   - order: of the documents.
  ///   - complete: fills in what is known of a document beyond its citations, as whether it is in force.
  public init(
    _ gathering: TableGathering, order: TableOrder = TableOrder(),
    complete: (inout CitedDocument) -> Void = { _ in }
  ) {
    plans = gathering.plans.sorted { precedes($0.path, $1.path) }
    rows = gathering.rows(in: order, complete)
    totals = TableTotals(
      plans: plans.count, documents: rows.count, occurrences: rows.reduce(0) { $0 + $1.occurrences.count })
  }

  public mutating func nextPlan() -> CitingPlan? {
    guard planAt < plans.count else { return nil }
    planAt += 1
    return plans[planAt - 1]
  }

  public mutating func nextDocument() -> CitedDocument? {
    guard rowAt + 1 < rows.count else { return nil }
    rowAt += 1
    occurrenceAt = 0
    return rows[rowAt].document
  }

  public mutating func nextOccurrence() -> Occurrence? {
    guard rowAt >= 0, occurrenceAt < rows[rowAt].occurrences.count else { return nil }
    occurrenceAt += 1
    return rows[rowAt].occurrences[occurrenceAt - 1]
  }
}

/// Collects the citations of plans by the document that they mean.
public struct TableGathering: Sendable {
  private(set) var plans: [CitingPlan] = []
  private var entries: [String: DocumentEntry] = [:]

  public init() {}

  /// Adds a plan's citations that name a document; those of itself and bare provisions name none.
  public mutating func add(_ annotated: AnnotatedText) {
    plans.append(annotated.plan)
    for (index, citation) in annotated.reading.citations.enumerated() {
      guard citation.kind != .self, let key = citation.key?.prefix(while: { $0 != "~" }) else { continue }
      let place = annotated.places[index]
      let occurrence = Occurrence(
        plan: annotated.plan, kind: citation.kind, range: citation.range, line: place.line,
        column: place.column,
        page: place.page, text: annotated.string(citation.range.start..<citation.range.end),
        provisions: citation.provisions, relation: citation.relation)
      let group = Identity(key: key)?.periodKey ?? String(key)
      entries[group, default: DocumentEntry()].add(citation, key: String(key), occurrence: occurrence)
    }
  }

  /// Adds a plan of which nothing but its text is at hand.
  public mutating func add(_ plan: CitingPlan, reading: Reading, text: [UInt8]) {
    add(AnnotatedText(plan: plan, text: text, reading: reading))
  }

  func rows(
    in order: TableOrder, _ complete: (inout CitedDocument) -> Void
  ) -> [(document: CitedDocument, occurrences: [Occurrence])] {
    var rows: [(document: CitedDocument, occurrences: [Occurrence])] = []
    for entry in entries.values {
      var document = entry.document
      complete(&document)
      guard order.grouping == .plan else {
        rows.append((document, entry.occurrences))
        continue
      }
      for (plan, occurrences) in Dictionary(grouping: entry.occurrences, by: \.plan) {
        var part = document
        part.occurrenceCount = occurrences.count
        part.planCount = 1
        part.group = plan.path
        rows.append((part, occurrences))
      }
    }
    for index in rows.indices {
      rows[index].occurrences.sort {
        if $0.plan.path != $1.plan.path { return precedes($0.plan.path, $1.plan.path) }
        return $0.range < $1.range
      }
      if let grouping = order.grouping, grouping != .plan {
        rows[index].document.group = grouping.heading(of: rows[index].document)
      }
    }
    return rows.sorted { order.precedes($0.document, $1.document) }
  }
}

/// What was gathered of one document.
private struct DocumentEntry: Sendable {
  private(set) var occurrences: [Occurrence] = []
  private var keys = Tally<String>()
  private var types = Tally<String>()
  private var symbols = Tally<Symbol>()
  private var names = Tally<String>()
  private var dates = Tally<PartialDate>()
  private var issuers = Tally<[Issuer]>()
  private var terms = Tally<String>()
  private var subjects = Tally<String>()
  private var candidates: Set<String> = []
  private var isKnown = false
  private var isIndexed = false

  mutating func add(_ citation: Citation, key: String, occurrence: Occurrence) {
    occurrences.append(occurrence)
    keys.add(key)
    switch citation.resolution {
    case .known: isKnown = true
    case .indexed: isIndexed = true
    case .ambiguous(let keys): candidates.formUnion(keys)
    case .back, .self, .open: break
    }
    // "Nghị định nêu trên" says nothing of the document that its own mention does not say better.
    guard citation.kind != .back else { return }
    types.add(citation.type)
    symbols.add(citation.symbol)
    names.add(citation.name)
    dates.add(citation.date)
    if !citation.issuers.isEmpty { issuers.add(citation.issuers) }
    terms.add(citation.term)
    subjects.add(citation.subject)
  }

  var document: CitedDocument {
    var document = CitedDocument(key: keys.favourite(rank: { Identity(key: $0)?.date == nil ? 0 : 1 }) ?? "")
    document.type = types.favourite()
    document.symbol = symbols.favourite(rank: { $0.code.isEmpty ? 0 : 1 })
    document.name = names.favourite()
    document.date =
      Identity(key: document.key)?.date
      ?? dates.favourite(rank: { $0.day != nil ? 2 : $0.month != nil ? 1 : 0 })
    document.issuers = issuers.favourite(rank: { $0.contains(where: \.inferred) ? 0 : 1 }) ?? []
    document.term = terms.favourite()
    document.subject = subjects.favourite()
    if isKnown {
      document.resolution = .known
    } else if isIndexed {
      document.resolution = .indexed
    } else if !candidates.isEmpty {
      document.resolution = .ambiguous(candidates: candidates.sorted(by: precedes))
    }
    document.occurrenceCount = occurrences.count
    document.planCount = Set(occurrences.map(\.plan.path)).count
    return document
  }
}

extension Identity {
  /// What is known of the symbol of a document that only short forms cite: `38/2014` of `Thông tư 38/2014`.
  var shortSymbol: Symbol? {
    guard let number, code == nil else { return nil }
    let digits = number < 10 ? "0\(number)" : "\(number)"
    let text = digits + (suffix ?? "") + (symbolYear.map { "/\($0)" } ?? "")
    return Symbol(text: text, number: number, suffix: suffix, year: symbolYear, code: "")
  }
}

/// Counts equal values to choose the one most used.
private struct Tally<Value: Hashable & Sendable>: Sendable {
  private var counts: [Value: Int] = [:]

  mutating func add(_ value: Value?) {
    if let value { counts[value, default: 0] += 1 }
  }

  /// The value of the highest rank that was added most; among equals the first by its description, so that the
  /// choice never depends on hashing.
  func favourite(rank: (Value) -> Int = { _ in 0 }) -> Value? {
    counts.max { left, right in
      let (leftRank, rightRank) = (rank(left.key), rank(right.key))
      if leftRank != rightRank { return leftRank < rightRank }
      if left.value != right.value { return left.value < right.value }
      return precedes("\(right.key)", "\(left.key)")
    }?.key
  }
}
