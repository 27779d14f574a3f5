/// A connection to the tables of an index within one transaction: what answers are read through, whatever keeps them.
///
/// Statements are written in the SQL that SQLite and PostgreSQL share, with `?` or `?1` for values.
public struct IndexConnection {
  package let tables: any IndexTables

  package init(_ tables: any IndexTables) { self.tables = tables }

  /// Prepares a statement once a connection; the connection keeps it.
  package func statement(_ sql: String) throws -> any SQLStatement { try tables.statement(sql) }

  /// A statement whose rows may be very many, or of which only the first may be wanted.
  package func cursor(_ sql: String) throws -> any SQLStatement { try tables.cursor(sql) }

  /// The first column of the first row; nil where there is none.
  package func number(_ sql: String) throws -> Int? {
    let rows = try tables.statement(sql)
    defer { rows.reset() }
    return try rows.step() ? rows.int(0) : nil
  }

  /// The first column of all rows.
  package func numbers(_ sql: String, _ values: [String]) throws -> [Int] {
    let rows = try tables.statement(sql)
    for (index, value) in values.enumerated() { rows.bind(Int32(index + 1), value) }
    var found: [Int] = []
    while try rows.step() { found.append(rows.int(0)) }
    return found
  }

  /// The first column of the first row; nil where there is none.
  package func string(_ sql: String) throws -> String? {
    let rows = try tables.statement(sql)
    defer { rows.reset() }
    return try rows.step() ? rows.text(0) : nil
  }
}

/// What a kind of index does in a way of its own.
package protocol IndexTables {
  func statement(_ sql: String) throws -> any SQLStatement
  func cursor(_ sql: String) throws -> any SQLStatement
  func hasTable(_ name: String) throws -> Bool

  /// SQL for the number of bytes of a text.
  var textBytes: String { get }
  /// Some bytes of documents' texts, without reading what stands before them where that can be.
  ///
  /// - Returns: for each window the bytes that are there, and whether the text goes on after them.
  func texts(_ windows: [TextWindow]) throws -> [(bytes: [UInt8], goesOn: Bool)]

  /// How plans are found by their words.
  func match(_ terms: TextTerms) -> TextMatch
  /// SQL that is true of a document `d` that has none of some phrases, with the values that it wants.
  func lacks(_ phrases: [TextTerms.Phrase]) -> (sql: String, values: [String])
  /// A stretch of a document with the words that were looked for marked.
  func snippet(_ terms: TextTerms, of document: Int64) throws -> [SnippetPart]
}

/// A stretch of a document's text, in bytes.
package struct TextWindow {
  package let document: Int64
  package let start: Int
  package let count: Int
}

/// A prepared statement. Values are bound by their place, from 1; columns are read from 0.
package protocol SQLStatement {
  func bind(_ index: Int32, _ value: Int64)
  func bind(_ index: Int32, _ value: Int)
  func bind(_ index: Int32, _ value: Int64?)
  func bind(_ index: Int32, _ value: String?)
  func bind(_ index: Int32, blob: [UInt8])
  /// Runs a statement that gives no rows, and makes it ready for the next.
  func run() throws
  /// Moves to the next row; after the last it is ready for the next run.
  func step() throws -> Bool
  func reset()
  func isNull(_ column: Int32) -> Bool
  func int(_ column: Int32) -> Int
  func number(_ column: Int32) -> Int64
  func text(_ column: Int32) -> String?
  func bytes(_ column: Int32) -> [UInt8]
}

extension SQLStatement {
  package func optional(_ column: Int32) -> Int64? { isNull(column) ? nil : number(column) }
}

/// Words that are looked for, as the full text knows them.
package struct TextTerms {
  /// Words that stand one after the other.
  package struct Phrase {
    /// For each place the tokens of which one must stand there.
    package var places: [[String]]
    /// Whether the last place is only what its word begins with.
    package var isPrefix: Bool
  }

  /// All of these, of each any.
  package var groups: [[Phrase]]
  /// None of these.
  package var excluded: [Phrase]
}

/// How the full text is asked, as parts of a statement.
package struct TextMatch {
  /// From the tables, with the documents as `d`, to the end of the condition.
  package var source: String
  package var values: [String]
  /// What the best matches come first by.
  package var rank: String
  package var rankValues: [String]

  package init(source: String, values: [String], rank: String, rankValues: [String]) {
    (self.source, self.values, self.rank, self.rankValues) = (source, values, rank, rankValues)
  }
}
