import CitationIndex

extension CountChanges {
  /// Adds the changes as rows of their own; who settles puts them together.
  mutating func write(to connection: PostgresConnection) throws {
    var rows = CopyRows()
    for (cell, change) in cells where change.plans != 0 || change.mentions != 0 {
      rows.row(5)
      rows.big(cell.identity)
      rows.integer(cell.year)
      rows.integer(cell.relation)
      rows.big(Int64(change.plans))
      rows.big(Int64(change.mentions))
    }
    try connection.copy(rows, to: "count_changes")
    clear()
  }
}
