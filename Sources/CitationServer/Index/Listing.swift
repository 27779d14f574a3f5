import CitationIndex
import Citations
import Synchronization

/// A cited document as a list shows it, with what lists are sorted and filtered by.
struct ListedDocument: Sendable {
  let id: Int64
  let key: String
  let state: IdentityState
  let type: String?
  let symbol: String?
  let name: String?
  let issuer: String?
  let date: PartialDate?
  let year: Int?
  let number: Int?
  let plans: Int
  let mentions: Int
  /// Type, symbol, name and issuer without diacritics, to look for words in.
  let folded: String

  init(_ cited: CitedIdentity) {
    let identity = Identity(key: cited.key)
    id = cited.id
    key = cited.key
    state = cited.state
    type = cited.stated?.type
    symbol = cited.stated?.symbol
    name = cited.stated?.name
    issuer = cited.stated.flatMap { $0.issuers.isEmpty ? nil : $0.issuers.joined(separator: ", ") }
    date = identity?.date
    year = identity?.date?.year ?? identity?.symbolYear
    number = identity?.number
    plans = cited.plans
    mentions = cited.mentions
    folded = Citations.folded([type, symbol, name, issuer].compactMap { $0 }.joined(separator: " "))
  }
}

/// The rows of all cited documents, kept until the index changes.
final class Listing: Sendable {
  private let kept = Mutex<(version: String, rows: [ListedDocument])?>(nil)

  /// - Throws: `IndexError` when the index cannot be used.
  func rows(of store: SQLiteStore, version: String) throws -> [ListedDocument] {
    if let kept = kept.withLock({ $0 }), kept.version == version { return kept.rows }
    // Two askers may both read them: better than that one holds up all.
    let rows = try store.citedIdentities().map(ListedDocument.init)
    kept.withLock { $0 = (version, rows) }
    return rows
  }
}

/// What a list of cited documents is narrowed to, and in which order it stands.
struct ListQuery: Sendable {
  enum Sort: String, Sendable, CaseIterable {
    case plans
    case mentions
    case type
    case symbol
    case date
    case issuer
  }

  var words: String?
  var type: String?
  var issuer: String?
  var year: Int?
  var sort = Sort.plans
  var isReversed = false

  init(_ query: Query) throws {
    words = query["words"]
    type = query["type"]
    issuer = query["issuer"]
    year = try query["year"].map { _ in try query.number("year", in: 1900...2100, default: 0) }
    sort = try query.choice("sort", as: Sort.self) ?? .plans
    isReversed = query["order"] == "reverse"
  }

  func apply(to rows: [ListedDocument]) -> [ListedDocument] {
    let wanted = words.map { Citations.folded($0).split(separator: " ").map(String.init) } ?? []
    let issuer = issuer.map { Citations.folded($0) }
    let kept = rows.filter { row in
      if let type, row.type != type { return false }
      if let year, row.year != year { return false }
      if let issuer, row.issuer.map({ Citations.folded($0).contains(issuer) }) != true { return false }
      return wanted.allSatisfy { row.folded.contains($0) }
    }
    let sorted = sort(kept)
    return isReversed ? sorted.reversed() : sorted
  }

  /// Rows come by key, and the sort is stable, so equal ones stay by key.
  private func sort(_ rows: [ListedDocument]) -> [ListedDocument] {
    func by<Value: Comparable>(_ value: (ListedDocument) -> Value?, descending: Bool = false)
      -> [ListedDocument]
    {
      let valued = rows.enumerated().map { (at: $0.offset, row: $0.element, value: value($0.element)) }
      return valued.sorted { left, right in
        switch (left.value, right.value) {
        case (let one?, let two?) where one != two: return descending ? one > two : one < two
        case (nil, .some): return false
        case (.some, nil): return true
        default: return left.at < right.at
        }
      }.map(\.row)
    }
    switch sort {
    case .plans: return by({ $0.plans }, descending: true)
    case .mentions: return by({ $0.mentions }, descending: true)
    case .type: return by { $0.type.map(Citations.folded) }
    case .symbol: return by { $0.number }
    case .date: return by({ $0.date?.description ?? $0.year.map(String.init) }, descending: true)
    case .issuer: return by { $0.issuer.map(Citations.folded) }
    }
  }
}
