import Citations
import GRDB

/// A query in the language of SQLite's full text, made of tokens that the index has; nothing that a user types gets
/// into it as it is.
struct FullTextQuery {
  /// Words without diacritics stand for all that fold to them; words with diacritics too.
  let folded: String?
  /// Words with diacritics stand for themselves alone; nil where no word has any.
  let exact: String?
  /// Words that no plan has.
  let missing: [String]

  init(_ query: SearchQuery, _ database: Database) throws {
    let words = try WordTable(database)
    var missing: [String] = []
    var hasMarks = false
    func expression(_ isExact: Bool) throws -> String? {
      let groups = try query.terms.map { group in
        "("
          + (try group.map { term in
            try FullTextQuery.term(term, isExact: isExact, words, &missing, &hasMarks)
          }).joined(separator: " OR ") + ")"
      }
      guard !groups.isEmpty else { return nil }
      var out = groups.joined(separator: " AND ")
      var unused: [String] = []
      let excluded = try query.excluded.map {
        try FullTextQuery.term($0, isExact: true, words, &unused, &hasMarks)
      }
      if !excluded.isEmpty { out = "(\(out)) NOT (" + excluded.joined(separator: " OR ") + ")" }
      return out
    }
    folded = try expression(false)
    self.missing = missing
    exact = hasMarks ? try expression(true) : nil
  }

  /// The words that a query excludes, as a query of their own; nil where there are none.
  static func excluded(_ query: SearchQuery, _ database: Database) throws -> String? {
    guard !query.excluded.isEmpty else { return nil }
    let words = try WordTable(database)
    var (missing, hasMarks) = ([String](), false)
    return try query.excluded.map { try term($0, isExact: true, words, &missing, &hasMarks) }
      .joined(separator: " OR ")
  }

  /// `"ke~01|ke hoach~5"`; a word that no plan has stands as it is and finds nothing.
  private static func term(
    _ term: SearchQuery.Term, isExact: Bool, _ words: WordTable, _ missing: inout [String],
    _ hasMarks: inout Bool
  ) throws -> String {
    let found = WordScanner.words(of: term.text)
    var places: [String] = []
    for (index, word) in found.enumerated() {
      if term.isPrefix, index == found.count - 1 {
        places.append(word.folded)
        continue
      }
      let isMarked = word.token != word.folded
      if isMarked { hasMarks = true }
      let tokens = isExact && isMarked ? [word.token] : try words.tokens(of: word.folded)
      if tokens.isEmpty { missing.append(word.folded) }
      places.append(tokens.isEmpty ? word.token : tokens.joined(separator: "|"))
    }
    let text = places.joined(separator: " ").replacing("\"", with: "\"\"")
    return "\"\(text)\"" + (term.isPrefix ? " *" : "")
  }
}

/// The words of the index.
struct WordTable {
  private let lookup: RawStatement
  private let database: Database

  init(_ database: Database) throws {
    self.database = database
    lookup = try RawStatement(database, "SELECT token FROM words WHERE folded = ? ORDER BY token")
  }

  /// All tokens that fold to a word.
  func tokens(of folded: String) throws -> [String] {
    lookup.bind(1, folded)
    var found: [String] = []
    while try lookup.step() { if let token = lookup.text(0) { found.append(token) } }
    return found
  }

  /// Words near one that is not there: a letter off or two, the nearest first, as they are usually written.
  func near(_ folded: String, limit: Int = 3) throws -> [String] {
    let reach = folded.utf8.count > 4 ? 2 : 1
    let rows = try RawStatement(database, "SELECT folded, token FROM words")
    var found: [(token: String, distance: Int)] = []
    while try rows.step() {
      guard let word = rows.text(0), abs(word.utf8.count - folded.utf8.count) <= reach else { continue }
      let distance = editDistance(word, folded, limit: reach)
      if distance <= reach, let token = rows.text(1) { found.append((token, distance)) }
    }
    let least = found.map(\.distance).min()
    let count = try RawStatement(database, "SELECT count(*) FROM fulltext WHERE fulltext MATCH ?")
    let ranked = try found.filter { $0.distance == least }.prefix(40).map { word -> (String, Int) in
      count.bind(1, "\"\(word.token)\"")
      defer { count.reset() }
      return (word.token, try count.step() ? count.int(0) : 0)
    }
    return ranked.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit).map {
      SyllableSpelling.spelling(of: $0.0)
    }
  }
}
