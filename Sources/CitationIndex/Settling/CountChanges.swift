/// How often each identity is cited, by year of the citing plan and by relation: changes gathered, then written at once.
package struct CountChanges {
  package struct Cell: Hashable {
    package var identity: Int64
    package var year: Int
    package var relation: Int

    /// Its place in the table, whose primary key this is.
    package var place: (Int64, Int, Int) { (identity, year, relation) }
  }

  /// The citations of one document, counted.
  package struct Tally {
    package let year: Int
    fileprivate var plans: [Int64: Int] = [:]
    fileprivate var mentions: [Cell: Int] = [:]

    /// A plan counts once for an identity, under the relation of its first mention.
    package mutating func count(_ identity: Int64, _ relation: Int) {
      mentions[Cell(identity: identity, year: year, relation: relation), default: 0] += 1
      if plans[identity] == nil { plans[identity] = relation }
    }
  }

  package private(set) var cells: [Cell: (plans: Int, mentions: Int)] = [:]

  /// - Parameter day: as `documents.day` has it; 0 where it is not known.
  package func tally(day: Int) -> Tally { Tally(year: day / 10_000) }

  package mutating func add(_ tally: Tally, sign: Int) {
    for (cell, count) in tally.mentions { cells[cell, default: (0, 0)].mentions += sign * count }
    for (identity, relation) in tally.plans {
      cells[Cell(identity: identity, year: tally.year, relation: relation), default: (0, 0)].plans += sign
    }
  }

  package init() {}

  package mutating func clear() { cells = [:] }
}
