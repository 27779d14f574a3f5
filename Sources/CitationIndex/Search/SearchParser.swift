import Citations

/// Reads the query language. Whatever is no part of it is taken as words, so that no text makes it fail.
struct SearchParser {
  private struct Piece {
    var isExcluded = false
    var field: String?
    var text = ""
    var isQuoted = false
    var isPrefix = false
  }

  private let characters: [Character]
  private var at = 0
  private var hasMarks = false

  init(_ text: String) { characters = Array(text) }

  mutating func parse() throws(SearchError) -> SearchQuery {
    var query = SearchQuery()
    var joinsNext = false
    var plain: [String] = []
    while let piece = nextPiece() {
      if piece.text == "OR", !piece.isQuoted, piece.field == nil, !piece.isExcluded {
        joinsNext = !query.terms.isEmpty
        hasMarks = true
        continue
      }
      if let field = piece.field {
        try set(field, piece, in: &query)
        continue
      }
      let term = SearchQuery.Term(text: piece.text, isPrefix: piece.isPrefix)
      guard !WordScanner.words(of: term.text).isEmpty else {
        plain.append(piece.text)
        continue
      }
      plain.append(piece.text)
      if piece.isExcluded {
        query.excluded.append(term)
      } else if joinsNext {
        query.terms[query.terms.count - 1].append(term)
      } else {
        query.terms.append([term])
      }
      joinsNext = false
    }
    if !hasMarks, !query.terms.isEmpty { query.plainText = plain.joined(separator: " ") }
    if query.terms.isEmpty, query.cites.isEmpty, query.excludedCites.isEmpty, query.filter.isEmpty {
      throw SearchError(.empty)
    }
    return query
  }

  // MARK: Pieces

  private mutating func nextPiece() -> Piece? {
    while at < characters.count, characters[at].isWhitespace { at += 1 }
    guard at < characters.count else { return nil }
    var piece = Piece()
    if characters[at] == "-", at + 1 < characters.count, !characters[at + 1].isWhitespace,
      at == 0 || characters[at - 1].isWhitespace
    {
      piece.isExcluded = true
      hasMarks = true
      at += 1
    }
    piece.field = readField()
    if at < characters.count, let close = SearchParser.closing(characters[at]) {
      hasMarks = true
      piece.isQuoted = true
      at += 1
      while at < characters.count, characters[at] != close { piece.text.append(take()) }
      at += 1
    } else {
      while at < characters.count, !characters[at].isWhitespace, SearchParser.closing(characters[at]) == nil {
        piece.text.append(take())
      }
    }
    if piece.isQuoted, at < characters.count, characters[at] == "*" {
      at += 1
      piece.isPrefix = true
    } else if !piece.isQuoted, piece.text.last == "*" {
      piece.text.removeLast()
      piece.isPrefix = true
      hasMarks = true
    }
    return piece
  }

  private mutating func take() -> Character {
    at += 1
    return characters[at - 1]
  }

  private static func closing(_ mark: Character) -> Character? {
    switch mark {
    case "\"": "\""
    case "“": "”"
    case "«": "»"
    default: nil
    }
  }

  private static let fields: [String: String] = [
    "cites": "cites", "dan": "cites", "type": "type", "loai": "type", "issuer": "issuer", "coquan": "issuer",
    "province": "province", "tinh": "province", "year": "year", "nam": "year", "from": "from", "tu": "from",
    "to": "to", "den": "to",
  ]

  private mutating func readField() -> String? {
    var end = at
    while end < characters.count, characters[end].isLetter, end - at < 12 { end += 1 }
    guard end > at, end < characters.count, characters[end] == ":" else { return nil }
    guard let field = SearchParser.fields[WordScanner.folded(String(characters[at..<end]))] else {
      return nil
    }
    at = end + 1
    hasMarks = true
    return field
  }

  // MARK: Fields

  private func set(_ field: String, _ piece: Piece, in query: inout SearchQuery) throws(SearchError) {
    guard !WordScanner.words(of: piece.text).isEmpty else { throw SearchError(.emptyField(field)) }
    switch field {
    case "cites":
      guard Reference(piece.text) != nil else { throw SearchError(.reference(piece.text)) }
      if piece.isExcluded { query.excludedCites.append(piece.text) } else { query.cites.append(piece.text) }
    case "type": query.filter.type = piece.text
    case "issuer": query.filter.issuer = piece.text
    case "province": query.filter.province = piece.text
    case "year":
      let date = try date(field, piece.text)
      (query.filter.from, query.filter.to) = (date, date)
    case "from": query.filter.from = try date(field, piece.text)
    default: query.filter.to = try date(field, piece.text)
    }
  }

  private func date(_ field: String, _ text: String) throws(SearchError) -> PartialDate {
    if let date = PartialDate(iso: text) { return date }
    let parts = text.split(whereSeparator: { "/.-".contains($0) }).compactMap { Int($0) }
    if parts.count == 3, (1...31).contains(parts[0]), (1...12).contains(parts[1]), parts[2] > 1900 {
      return PartialDate(year: parts[2], month: parts[1], day: parts[0])
    }
    if parts.count == 2, (1...12).contains(parts[0]), parts[1] > 1900 {
      return PartialDate(year: parts[1], month: parts[0])
    }
    throw SearchError(.date(field: field, value: text))
  }
}
