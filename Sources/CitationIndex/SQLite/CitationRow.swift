import Citations

/// A citation as its table has it.
struct CitationRow {
  let identity: Int64
  let day: Int
  let document: Int64
  let ordinal: Int
  let statement: Int64?
  let traits: Int
  let citation: IndexedCitation

  /// Its place in the table, whose primary key this is.
  var place: (Int64, Int, Int64, Int) { (identity, day, document, ordinal) }

  static let insert = """
    INSERT INTO citations (identity, day, document, ordinal, statement, traits, start, length, line, column, provisions,
      subject, subjectLength) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// Runs `insert`.
  func write(with statement: RawStatement) throws {
    statement.bind(1, identity)
    statement.bind(2, day)
    statement.bind(3, document)
    statement.bind(4, ordinal)
    statement.bind(5, self.statement)
    statement.bind(6, traits)
    statement.bind(7, citation.range.start)
    statement.bind(8, citation.range.length)
    statement.bind(9, citation.line)
    statement.bind(10, citation.column)
    statement.bind(11, ProvisionText.text(of: citation.provisions))
    statement.bind(12, citation.subject.map { Int64($0.start - citation.range.start) })
    statement.bind(13, citation.subject.map { Int64($0.length) })
    try statement.run()
  }
}
