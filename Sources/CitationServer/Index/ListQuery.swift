import CitationIndex
import Citations

/// What a list of cited documents is narrowed to, and in which order it stands.
struct ListQuery: Sendable, Equatable {
  enum Sort: String, Sendable, CaseIterable {
    case plans
    case mentions
    case type
    case symbol
    case date
    case issuer
  }

  /// How the citations of a document are resolved.
  enum Resolution: String, Sendable, CaseIterable {
    case known
    case indexed
    case ambiguous
    case open

    init(_ state: IdentityState) {
      switch state {
      case .known: self = .known
      case .indexed: self = .indexed
      case .ambiguous: self = .ambiguous
      case .open: self = .open
      }
    }
  }

  var words: String?
  var type: String?
  var issuer: String?
  var year: Int?
  var standing: Standing?
  var resolution: Resolution?
  /// Part of the key.
  var key: String?
  /// The fewest plans and places that cite it.
  var plans: Int?
  var mentions: Int?
  var sort = Sort.plans
  var isReversed = false

  /// All documents, in the usual order.
  init() {}

  /// - Throws: `Problem` for a value that cannot be read.
  init(_ query: Query) throws {
    func count(_ name: String) throws -> Int? {
      try query[name].map { _ in try query.number(name, in: 0...1_000_000_000, default: 0) }
    }
    words = query["words"]
    type = query["type"]
    issuer = query["issuer"]
    year = try query["year"].map { _ in try query.number("year", in: 1900...2100, default: 0) }
    standing = try query.choice("validity", as: Standing.self)
    resolution = try query.choice("resolution", as: Resolution.self)
    key = query["key"]
    plans = try count("plans")
    mentions = try count("mentions")
    sort = try query.choice("sort", as: Sort.self) ?? .plans
    isReversed = query["order"] == "reverse"
  }

  /// Whether some documents are left out.
  var isFiltering: Bool {
    var all = ListQuery()
    (all.sort, all.isReversed) = (sort, isReversed)
    return self != all
  }

  func apply(to rows: [ListedDocument]) -> [ListedDocument] {
    let wanted = words.map { Citations.folded($0).split(separator: " ").map(String.init) } ?? []
    let issuer = issuer.map { Citations.folded($0) }
    let key = key?.lowercased()
    let kept = rows.filter { row in
      if let type, row.type != type { return false }
      if let year, row.year != year { return false }
      if let plans, row.plans < plans { return false }
      if let mentions, row.mentions < mentions { return false }
      // What the registry does not have has an unknown validity too.
      if let standing, row.standing ?? .unknown != standing { return false }
      if let resolution, Resolution(row.state) != resolution { return false }
      if let key, !row.key.contains(key) { return false }
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
      let valued = rows.enumerated().map { (at: $0.offset, value: value($0.element)) }
      return valued.sorted { left, right in
        switch (left.value, right.value) {
        case (let one?, let two?) where one != two: return descending ? one > two : one < two
        case (nil, .some): return false
        case (.some, nil): return true
        default: return left.at < right.at
        }
      }.map { rows[$0.at] }
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
