import Citations

/// A filter's words turned into the numbers of names, to try documents by.
struct DocumentMatch {
  let types: Set<Int64>?
  let issuers: Set<Int64>?
  let places: Set<Int64>?
  let days: ClosedRange<Int>?

  init(_ filter: PlanFilter, _ database: IndexConnection) throws {
    days = filter.days
    types = try filter.type.map { try DocumentMatch.types($0, database) }
    let withSuccessors = filter.withSuccessors
    issuers = try filter.issuer.map {
      try DocumentMatch.names($0, withSuccessors: withSuccessors, database)
    }
    places = try filter.province.map {
      try DocumentMatch.names($0, withSuccessors: withSuccessors, database)
    }
  }

  /// Whether anything but the day is asked for.
  var needsDocument: Bool { types != nil || issuers != nil || places != nil }

  func fits(type: Int64?, issuer: Int64?, place: Int64?) -> Bool {
    func has(_ wanted: Set<Int64>?, _ number: Int64?) -> Bool {
      guard let wanted else { return true }
      return number.map(wanted.contains) ?? false
    }
    return has(types, type) && has(issuers, issuer) && has(places, place)
  }

  func fits(_ database: IndexConnection, _ document: Int64) throws -> Bool {
    let rows = try database.statement("SELECT type, issuer, place FROM documents WHERE id = ?")
    rows.bind(1, document)
    defer { rows.reset() }
    guard try rows.step() else { return false }
    return fits(type: rows.optional(0), issuer: rows.optional(1), place: rows.optional(2))
  }

  private static func names(_ words: String, withSuccessors: Bool, _ database: IndexConnection) throws -> Set<
    Int64
  > {
    let wanted = withSuccessors ? NameWords.family(of: words) : [NameWords.words(of: words)]
    return try numbers(database) { name in
      let name = NameWords.words(of: name)
      return wanted.contains { NameWords.has(name, $0) }
    }
  }

  /// A type by its name, or by its code as symbols have it.
  private static func types(_ words: String, _ database: IndexConnection) throws -> Set<Int64> {
    let wanted = WordScanner.folded(words)
    let segment = Reference(words + " 1")?.type.map { $0.split(separator: ".").joined(separator: " ") }
    return try numbers(database) { name in name == wanted || name == segment }
  }

  private static func numbers(_ database: IndexConnection, _ fits: (String) -> Bool) throws -> Set<Int64> {
    let rows = try database.statement("SELECT id, folded FROM names")
    var found: Set<Int64> = []
    while try rows.step() { if fits(rows.text(1) ?? "") { found.insert(rows.number(0)) } }
    return found
  }
}
