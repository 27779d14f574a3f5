import GRDB

extension WritingSession {
  /// Takes out all of a document; its number is free again.
  mutating func remove(_ document: Int64) throws {
    if gathered.contains(document) { try writeCitations() }
    try removeCitations(of: document)
    let text = try RawStatement(database, "SELECT text FROM texts WHERE document = ?")
    text.bind(1, document)
    if try text.step() {
      let old = text.bytes(0)
      text.reset()
      let unindex = try RawStatement(
        database, "INSERT INTO fulltext (fulltext, rowid, text) VALUES ('delete', ?, ?)")
      unindex.bind(1, document)
      try old.withUnsafeBufferPointer {
        unindex.bind(2, text: $0)
        try unindex.run()
      }
    }
    let own = try RawStatement(database, "SELECT identity FROM documents WHERE id = ?")
    own.bind(1, document)
    if try own.step(), let identity = own.optional(0) {
      own.reset()
      try markPending(identity)
    }
    own.reset()
    for sql in ["DELETE FROM texts WHERE document = ?", "DELETE FROM documents WHERE id = ?"] {
      let delete = try RawStatement(database, sql)
      delete.bind(1, document)
      try delete.run()
    }
  }

  private mutating func removeCitations(of document: Int64) throws {
    let rows = try RawStatement(
      database,
      """
      SELECT c.identity, c.day, c.ordinal, c.statement, c.traits FROM citations c
      WHERE c.document = ? ORDER BY c.ordinal
      """)
    rows.bind(1, document)
    var found: [(identity: Int64, day: Int, ordinal: Int, statement: Int64?, traits: Int)] = []
    while try rows.step() {
      found.append((rows.number(0), rows.int(1), rows.int(2), rows.optional(3), rows.int(4)))
    }
    guard let day = found.first?.day else { return }
    var tally = counts.tally(day: day)
    let delete = try RawStatement(
      database, "DELETE FROM citations WHERE identity = ? AND day = ? AND document = ? AND ordinal = ?")
    for row in found {
      delete.bind(1, row.identity)
      delete.bind(2, row.day)
      delete.bind(3, document)
      delete.bind(4, row.ordinal)
      try delete.run()
      if row.identity != 0 {
        tally.count(row.identity, CitationTraits(number: row.traits).relationNumber)
        try markPending(row.identity)
      }
      if let statement = row.statement { mentions[statement, default: 0] -= 1 }
    }
    counts.add(tally, sign: -1)
  }
}
