import CitationIndex

extension IndexStore {
  /// All that is stored, table by table, a line a row, without what depends on the kind of index: documents go by their
  /// paths. Times of files are left out.
  func dump() throws -> [String: [String]] {
    let tables: [String: (sql: String, columns: Int32)] = [
      "documents": (
        """
        SELECT path, size, format, reading, type, symbol, day, issuer, place, title, signer, key, identity, citations
        FROM documents
        """, 14
      ),
      "texts": ("SELECT d.path, t.text FROM texts t JOIN documents d ON d.id = t.document", 2),
      "words": ("SELECT folded, token FROM words", 2), "names": ("SELECT id, text, folded FROM names", 3),
      "identities": ("SELECT id, key, stem, complete, state FROM identities", 5),
      "statements": ("SELECT id, form, home, identity, mentions FROM statements", 5),
      "citations": (
        """
        SELECT d.path, c.ordinal, c.identity, c.day, c.statement, c.traits, c.start, c.length, c.line, c."column",
          c.provisions, c.subject, c.subjectLength FROM citations c JOIN documents d ON d.id = c.document
        """, 13
      ),
      "counts": ("SELECT identity, year, relation, plans, mentions FROM counts", 5),
      "pending": ("SELECT identity FROM pending", 1),
    ]
    return try reading { database in
      try tables.mapValues { table in
        let rows = try database.statement(table.sql)
        var lines: [String] = []
        while try rows.step() {
          lines.append(
            (0..<table.columns).map { column in
              if table.sql.contains("t.text"), column == 1 {
                return String(decoding: rows.bytes(column), as: UTF8.self)
              }
              return rows.text(column) ?? "NULL"
            }.joined(separator: "|"))
        }
        return lines.sorted()
      }
    }
  }
}

/// Rows that only one of two indexes has; none where they are equal.
func differences(_ left: any IndexStore, _ right: any IndexStore) throws -> [String] {
  let (one, two) = (try left.dump(), try right.dump())
  return one.keys.sorted().flatMap { table in
    let lines = one[table]!.difference(from: two[table]!)
    return lines.prefix(5).map { change in
      switch change {
      case .insert(_, let line, _): "\(table) left: \(line.prefix(300))"
      case .remove(_, let line, _): "\(table) right: \(line.prefix(300))"
      }
    }
  }
}
