import CitationIndex

/// Phrases in the language of PostgreSQL's full text. Tokens come from the words of texts and queries, which are only
/// letters and digits; they are quoted all the same.
enum TextQuery {
  /// All groups by their words alone, wherever these stand: what the index can tell.
  static func words(_ terms: TextTerms) -> String {
    terms.groups.map { group in "(" + group.map(words).joined(separator: " | ") + ")" }
      .joined(separator: " & ")
  }

  static func words(_ phrase: TextTerms.Phrase) -> String {
    phrase.places.indices.map { place(phrase, $0) }.joined(separator: " & ")
  }

  /// The words one after the other.
  static func inOrder(_ phrase: TextTerms.Phrase) -> String {
    phrase.places.indices.map { place(phrase, $0) }.joined(separator: " <-> ")
  }

  private static func place(_ phrase: TextTerms.Phrase, _ index: Int) -> String {
    let isBeginning = phrase.isPrefix && index == phrase.places.count - 1
    let tokens = phrase.places[index].map { quoted($0) + (isBeginning ? ":*" : "") }
    return "(" + tokens.joined(separator: " | ") + ")"
  }

  private static func quoted(_ token: String) -> String {
    "'" + token.replacing("\\", with: "\\\\").replacing("'", with: "''") + "'"
  }

  /// A regular expression that finds the phrase in all words of a text, one blank around each.
  static func pattern(_ phrase: TextTerms.Phrase) -> String {
    var out = " "
    for (index, tokens) in phrase.places.enumerated() {
      out += "(" + tokens.joined(separator: "|") + ")"
      if index < phrase.places.count - 1 || !phrase.isPrefix { out += " " }
    }
    return out
  }
}
