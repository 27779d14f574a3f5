import Foundation
import GRDB

@testable import CitationIndex

extension SQLiteStore {
  /// All that is stored, table by table, a line a row, without what depends on the order of writing: documents go by
  /// their paths. Times of files are left out.
  func dump() throws -> [String: [String]] {
    let tables = [
      "documents": """
      SELECT path, size, hex(sha256), format, reading, type, symbol, day, issuer, place, title, signer, key, identity,
        citations FROM documents
      """,
      "texts": "SELECT d.path, t.text FROM texts t JOIN documents d ON d.id = t.document",
      "words": "SELECT folded, token FROM words", "names": "SELECT id, text, folded FROM names",
      "identities": "SELECT id, key, stem, complete, state FROM identities",
      "statements": "SELECT id, form, home, identity, mentions FROM statements",
      "citations": """
      SELECT d.path, c.ordinal, c.identity, c.day, c.statement, c.traits, c.start, c.length, c.line, c.column,
        c.provisions, c.subject, c.subjectLength FROM citations c JOIN documents d ON d.id = c.document
      """,
      "counts": "SELECT identity, year, relation, plans, mentions FROM counts",
      "pending": "SELECT identity FROM pending",
    ]
    return try readingTables { database in
      var out = try tables.mapValues { sql in
        try Row.fetchAll(database, sql: sql).map { row in
          row.databaseValues.map { "\($0)" }.joined(separator: "|")
        }.sorted()
      }
      try database.execute(
        sql: "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab('main', 'fulltext', 'row')")
      out["fulltext"] = try Row.fetchAll(database, sql: "SELECT term, doc, cnt FROM temp.terms").map {
        $0.databaseValues.map { "\($0)" }.joined(separator: "|")
      }
      return out
    }
  }
}
