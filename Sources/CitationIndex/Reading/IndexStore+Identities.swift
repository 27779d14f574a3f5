import Citations

extension IndexStore {
  /// The identities of the index that a reference can mean, best first; of equal ones the most cited.
  ///
  /// - Parameter names: folded key names that the reference's own name stands for, such as the numbers of laws.
  public func identities(for reference: Reference, limit: Int = 20) throws -> [ReferenceFit] {
    try reading { database in
      var found: [(id: Int64, match: Reference.Match)] = []
      // A whole code leads to few identities; only where none of them fits are all of the number compared.
      for stems in self.stems(for: reference) {
        let rows = try self.identityRows(database, for: reference, stems)
        while try rows.step() {
          guard let identity = Identity(key: rows.text(1) ?? ""), let match = reference.match(identity) else {
            continue
          }
          found.append((rows.number(0), match))
        }
        if found.contains(where: \.match.isExact) { break }
      }
      // What was looked through twice was found twice.
      var seen: Set<Int64> = []
      found = found.filter { seen.insert($0.id).inserted }.sorted { $0.match < $1.match }
      if found.isEmpty { return [] }
      // Of many that fit equally the most cited are shown, so all of the best are counted.
      let best = found.prefix { $0.match == found[0].match || $0.match.isExact }
      let kept = best.count >= limit ? Array(best.prefix(2_000)) : Array(found.prefix(limit))
      let plans = try self.plans(database, kept.map(\.id))
      var fits = kept.map { (id: $0.id, match: $0.match, plans: plans[$0.id] ?? 0) }
      fits.removeAll { $0.plans == 0 && (try? self.hasDocument(database, $0.id)) != true }
      fits.sort { left, right in
        if left.match != right.match { return left.match < right.match }
        return left.plans != right.plans ? left.plans > right.plans : left.id < right.id
      }
      let summaries = try self.summaries(database, fits.prefix(limit).map(\.id))
      return fits.prefix(limit).compactMap { fit in
        summaries[fit.id].map { ReferenceFit(summary: $0, match: fit.match) }
      }
    }
  }

  /// The stretches of stems to look through, one after the other until something fits.
  private func stems(for reference: Reference) -> [Range<String>] {
    if let number = reference.number {
      let head = "\(number)\(reference.suffix ?? "")"
      let all = head + ":"..<head + ";"
      guard let code = reference.code, code.contains("-") else { return [all] }
      return [head + ":" + code..<head + ":" + code + "\u{1}", all]
    }
    if let identity = reference.identity { return [identity.stem..<identity.stem + "\u{1}"] }
    if let session = reference.session { return ["=" + session..<"=" + session + "\u{1}"] }
    guard let name = reference.name else { return [] }
    // Names may be mistyped; all that begin with the same word are compared.
    let head = "=" + (name.split(separator: " ").first ?? "")
    return [head..<head + "\u{7F}"]
  }

  private func identityRows(
    _ database: IndexConnection, for reference: Reference, _ stems: Range<String>
  ) throws -> any SQLStatement {
    if let identity = reference.identity, let name = identity.nodeName {
      let rows = try database.statement("SELECT id, key FROM identities WHERE id = ?")
      rows.bind(1, stableNumber(name))
      return rows
    }
    let rows = try database.statement(
      "SELECT id, key FROM identities WHERE stem >= ? AND stem < ? ORDER BY id")
    rows.bind(1, stems.lowerBound)
    rows.bind(2, stems.upperBound)
    return rows
  }

  /// What is known of one identity; nil for a number that names none.
  public func summary(of identity: Int64) throws -> IdentitySummary? {
    try reading { try self.summary($0, identity) }
  }

  /// The identity of a document that is named for certain, where the index has it.
  public func summary(of identity: Identity) throws -> IdentitySummary? {
    guard let name = identity.nodeName else { return nil }
    return try summary(of: stableNumber(name))
  }

  func plans(_ database: IndexConnection, _ identity: Int64) throws -> Int {
    try plans(database, [identity])[identity] ?? 0
  }

  /// How many plans cite each of some identities; those that none cites are left out.
  func plans(_ database: IndexConnection, _ identities: [Int64]) throws -> [Int64: Int] {
    var found: [Int64: Int] = [:]
    for ids in identities.chunks {
      let rows = try database.statement(
        "SELECT identity, sum(plans) FROM counts WHERE identity IN (\(ids.marks)) GROUP BY identity")
      rows.bind(ids)
      while try rows.step() { found[rows.number(0)] = rows.int(1) }
    }
    return found
  }

  private func hasDocument(_ database: IndexConnection, _ identity: Int64) throws -> Bool {
    let rows = try database.statement("SELECT 1 FROM documents WHERE identity = ? LIMIT 1")
    rows.bind(1, identity)
    defer { rows.reset() }
    return try rows.step()
  }
}
