import GRDB

/// How often each identity is cited, by year of the citing plan and by relation: changes gathered, then written at once.
struct CountChanges {
  struct Cell: Hashable {
    var identity: Int64
    var year: Int
    var relation: Int
  }

  /// The citations of one document, counted.
  struct Tally {
    let year: Int
    fileprivate var plans: [Int64: Int] = [:]
    fileprivate var mentions: [Cell: Int] = [:]

    /// A plan counts once for an identity, under the relation of its first mention.
    mutating func count(_ identity: Int64, _ relation: Int) {
      mentions[Cell(identity: identity, year: year, relation: relation), default: 0] += 1
      if plans[identity] == nil { plans[identity] = relation }
    }
  }

  private var cells: [Cell: (plans: Int, mentions: Int)] = [:]

  /// - Parameter day: as `documents.day` has it; 0 where it is not known.
  func tally(day: Int) -> Tally { Tally(year: day / 10_000) }

  mutating func add(_ tally: Tally, sign: Int) {
    for (cell, count) in tally.mentions { cells[cell, default: (0, 0)].mentions += sign * count }
    for (identity, relation) in tally.plans {
      cells[Cell(identity: identity, year: tally.year, relation: relation), default: (0, 0)].plans += sign
    }
  }

  mutating func write(to database: Database) throws {
    let upsert = try RawStatement(
      database,
      """
      INSERT INTO counts (identity, year, relation, plans, mentions) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (identity, year, relation) DO UPDATE
      SET plans = plans + excluded.plans, mentions = mentions + excluded.mentions
      """)
    let delete = try RawStatement(
      database,
      "DELETE FROM counts WHERE identity = ? AND year = ? AND relation = ? AND mentions = 0 AND plans = 0")
    for (cell, change) in cells where change.plans != 0 || change.mentions != 0 {
      upsert.bind(1, cell.identity)
      upsert.bind(2, cell.year)
      upsert.bind(3, cell.relation)
      upsert.bind(4, change.plans)
      upsert.bind(5, change.mentions)
      try upsert.run()
      guard change.plans < 0 || change.mentions < 0 else { continue }
      delete.bind(1, cell.identity)
      delete.bind(2, cell.year)
      delete.bind(3, cell.relation)
      try delete.run()
    }
    cells = [:]
  }
}
