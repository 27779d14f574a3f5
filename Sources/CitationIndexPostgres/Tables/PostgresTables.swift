import CitationIndex

/// The tables of an index in PostgreSQL, as answers are read from them.
struct PostgresTables: IndexTables {
  let connection: PostgresConnection

  func statement(_ sql: String) throws -> any SQLStatement { PostgresStatement(connection, sql) }

  func cursor(_ sql: String) throws -> any SQLStatement { PostgresStatement(connection, sql, page: 100) }

  func hasTable(_ name: String) throws -> Bool {
    try connection.run("SELECT 1 WHERE to_regclass($1) IS NOT NULL", [name]).count > 0
  }

  var textBytes: String { "octet_length(text)" }

  func texts(_ windows: [TextWindow]) throws -> [(bytes: [UInt8], goesOn: Bool)] {
    var found = [(bytes: [UInt8], goesOn: Bool)](repeating: ([], false), count: windows.count)
    if windows.isEmpty { return found }
    let starts = windows.map { max(0, $0.start) }
    // Naming the documents apart lets only parts of the table be looked at that have them.
    let rows = try connection.run(
      """
      SELECT w.place, substring(t.text FROM w.start FOR w.count), octet_length(t.text)
      FROM unnest(CAST($1 AS bigint[]), CAST($2 AS integer[]), CAST($3 AS integer[])) WITH ORDINALITY
        w (document, start, count, place)
      JOIN texts t ON t.document = w.document WHERE t.document = ANY (CAST($1 AS bigint[]))
      """,
      [
        arrayText(windows.map(\.document)), arrayText(starts.map { Int64($0 + 1) }),
        arrayText(windows.map { Int64(max(0, $0.count)) }),
      ])
    for row in 0..<rows.count {
      let index = Int(rows.number(row, 0)) - 1
      let bytes = rows.bytes(row, 1)
      found[index] = (bytes, starts[index] + bytes.count < Int(rows.number(row, 2)))
    }
    return found
  }

  // MARK: Full text

  func match(_ terms: TextTerms) -> TextMatch {
    var condition = "f.vector @@ CAST(? AS tsquery)"
    let words = TextQuery.words(terms)
    var values = [words]
    for group in terms.groups {
      let (sql, more) = PostgresTables.any(group)
      guard let sql else { continue }
      condition += " AND " + sql
      values += more
    }
    for phrase in terms.excluded {
      let (sql, more) = PostgresTables.has(phrase)
      condition += " AND NOT " + sql
      values += more
    }
    return TextMatch(
      source: "fulltext f JOIN documents d ON d.id = f.document WHERE " + condition, values: values,
      rank: "ts_rank_cd(f.vector, CAST(? AS tsquery), 1) DESC", rankValues: [words])
  }

  func lacks(_ phrases: [TextTerms.Phrase]) -> (sql: String, values: [String]) {
    let parts = phrases.map(PostgresTables.has)
    let sql = parts.map(\.sql).joined(separator: " OR ")
    return (
      "d.id NOT IN (SELECT f.document FROM fulltext f WHERE \(sql))", parts.flatMap(\.values)
    )
  }

  /// What the words of a group being there does not say yet: that they stand one after the other. Nil for single words.
  private static func any(_ group: [TextTerms.Phrase]) -> (sql: String?, values: [String]) {
    if group.allSatisfy({ $0.places.count == 1 }) { return (nil, []) }
    let parts = group.map(has)
    return ("(" + parts.map(\.sql).joined(separator: " OR ") + ")", parts.flatMap(\.values))
  }

  /// That a phrase stands in a text. Vectors keep few places of a word and none far back; long texts keep all their
  /// words beside it, in order.
  private static func has(_ phrase: TextTerms.Phrase) -> (sql: String, values: [String]) {
    if phrase.places.count == 1 { return ("(f.vector @@ CAST(? AS tsquery))", [TextQuery.words(phrase)]) }
    return (
      "(f.vector @@ CAST(? AS tsquery) OR f.words IS NOT NULL AND f.vector @@ CAST(? AS tsquery) AND f.words ~ ?)",
      [TextQuery.inOrder(phrase), TextQuery.words(phrase), TextQuery.pattern(phrase)]
    )
  }

  func snippet(_ terms: TextTerms, of document: Int64) throws -> [SnippetPart] {
    let rows = try connection.run("SELECT text FROM texts WHERE document = $1", [String(document)])
    guard rows.count == 1 else { return [] }
    return Snippet.parts(of: rows.bytes(0, 0), terms)
  }
}
