import Citations

/// A query in words that the index has.
struct FullTextQuery {
  /// Words without diacritics stand for all that fold to them; words with diacritics too.
  let folded: TextTerms?
  /// Words with diacritics stand for themselves alone; nil where no word has any.
  let exact: TextTerms?
  /// Words that no plan has.
  let missing: [String]

  init(_ query: SearchQuery, _ database: IndexConnection) throws {
    let words = try WordTable(database)
    var missing: [String] = []
    var hasMarks = false
    func terms(_ isExact: Bool) throws -> TextTerms? {
      let groups = try query.terms.map { group in
        try group.map { term in
          try FullTextQuery.phrase(term, isExact: isExact, words, &missing, &hasMarks)
        }
      }
      guard !groups.isEmpty else { return nil }
      var unused: [String] = []
      let excluded = try query.excluded.map {
        try FullTextQuery.phrase($0, isExact: true, words, &unused, &hasMarks)
      }
      return TextTerms(groups: groups, excluded: excluded)
    }
    folded = try terms(false)
    self.missing = missing
    exact = hasMarks ? try terms(true) : nil
  }

  /// The words that a query excludes.
  static func excluded(_ query: SearchQuery, _ database: IndexConnection) throws -> [TextTerms.Phrase] {
    let words = try WordTable(database)
    var (missing, hasMarks) = ([String](), false)
    return try query.excluded.map { try phrase($0, isExact: true, words, &missing, &hasMarks) }
  }

  /// A word that no plan has stands as it is and finds nothing.
  private static func phrase(
    _ term: SearchQuery.Term, isExact: Bool, _ words: WordTable, _ missing: inout [String],
    _ hasMarks: inout Bool
  ) throws -> TextTerms.Phrase {
    let found = WordScanner.words(of: term.text)
    var places: [[String]] = []
    for (index, word) in found.enumerated() {
      if term.isPrefix, index == found.count - 1 {
        places.append([word.folded])
        continue
      }
      let isMarked = word.token != word.folded
      if isMarked { hasMarks = true }
      let tokens = isExact && isMarked ? [word.token] : try words.tokens(of: word.folded)
      if tokens.isEmpty { missing.append(word.folded) }
      places.append(tokens.isEmpty ? [word.token] : tokens)
    }
    return TextTerms.Phrase(places: places, isPrefix: term.isPrefix)
  }
}

/// The words of the index.
struct WordTable {
  private let lookup: any SQLStatement
  private let database: IndexConnection

  init(_ database: IndexConnection) throws {
    self.database = database
    lookup = try database.statement("SELECT token FROM words WHERE folded = ? ORDER BY token")
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
    let rows = try database.statement("SELECT folded, token FROM words")
    var found: [(token: String, distance: Int)] = []
    while try rows.step() {
      guard let word = rows.text(0), abs(word.utf8.count - folded.utf8.count) <= reach else { continue }
      let distance = editDistance(word, folded, limit: reach)
      if distance <= reach, let token = rows.text(1) { found.append((token, distance)) }
    }
    let least = found.map(\.distance).min()
    let ranked = try found.filter { $0.distance == least }.prefix(40).map { word -> (String, Int) in
      let phrase = TextTerms.Phrase(places: [[word.token]], isPrefix: false)
      let match = database.tables.match(TextTerms(groups: [[phrase]], excluded: []))
      return (
        word.token, try database.numbers("SELECT count(*) FROM " + match.source, match.values).first ?? 0
      )
    }
    return ranked.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit).map {
      SyllableSpelling.spelling(of: $0.0)
    }
  }
}
