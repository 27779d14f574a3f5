import GRDB

extension CountChanges {
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
    let changes = cells.filter { $0.value.plans != 0 || $0.value.mentions != 0 }
    for (cell, change) in changes.sorted(by: { $0.key.place < $1.key.place }) {
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
    clear()
  }
}
