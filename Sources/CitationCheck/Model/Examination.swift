import CitationIndex
import Citations

/// What the checks look at: the draft, its day, its citations grouped by document, and what is known.
struct Examination: Sendable {
  let draft: Draft
  /// The day that validity is asked for: `--as-of`, else the draft's own date.
  let day: PartialDate?
  let options: CheckOptions
  /// The code of each citation's symbol as it is written; nil where it has none.
  let codes: [WrittenCode?]
  /// Citations of one document, by what tells documents apart in a draft; each in order.
  let mentions: [DocumentLabel: [Int]]
  /// Whether the draft is written without diacritics, so that codes without them tell nothing.
  let isBare: Bool

  /// What the registry knows of each citation.
  let known: KnownAnswers
  /// The whole draft in pieces, for checks that look for words anywhere.
  let allPieces: [Piece]

  var citations: [Citation] { draft.reading.citations }

  init(draft: Draft, registry: Registry, options: CheckOptions) {
    self.draft = draft
    self.options = options
    let day = options.asOf ?? draft.reading.header.date
    self.day = day
    known = KnownAnswers(draft, registry: registry, day: day)
    codes = draft.reading.citations.map { citation in
      guard citation.symbol != nil, let range = citation.parts.symbol else { return nil }
      return WrittenCode(draft.slice(range))
    }
    var mentions: [DocumentLabel: [Int]] = [:]
    for (index, citation) in draft.reading.citations.enumerated() {
      if let label = DocumentLabel(citation) { mentions[label, default: []].append(index) }
    }
    self.mentions = mentions
    let definesNames = ["gọi", "go\u{323}i", "viết tắt"].contains { draft.text.contains(words: $0) }
    let needsWords = definesNames || !options.configuration.forms.isEmpty
    allPieces = needsWords ? draft.pieces(in: TextRange(0, draft.text.count)) : []
    let head = draft.text.prefix(65536)
    isBare = head.reduce(0) { $0 + ($1 >= 0xC3 ? 1 : 0) } * 100 < head.count
  }

  /// Number and code of the draft itself, as identities have them; nil where its head states none.
  var ownNumber: String? { identity(of: draft.reading.header)?.numberText }

  /// The words of a citation's part; nil where it has none.
  func words(_ range: TextRange<Original>?) -> String? {
    range.map { draft.slice($0).split { $0.isWhitespace }.joined(separator: " ") }
  }

  /// Where a finding about a citation's symbol points: the symbol, else the whole mention.
  func symbolRange(_ index: Int) -> TextRange<Original> {
    citations[index].parts.symbol ?? citations[index].range
  }

  /// Whether the citation's issuer is stated at the mention itself, not shared from a list nor inferred.
  func statesIssuer(_ index: Int) -> Bool {
    let citation = citations[index]
    guard let range = citation.parts.issuer, citation.range.contains(range) else { return false }
    return citation.issuers.contains { !$0.inferred }
  }
}

/// What tells one cited document from another inside a draft.
struct DocumentLabel: Hashable, Sendable {
  let type: String?
  /// Number without leading zeros, suffix, year and code, folded; or the law's name and year.
  let name: String

  /// Nil for mentions that identify no document: provisions, the draft itself, back references, short forms.
  init?(_ citation: Citation) {
    if let symbol = citation.symbol {
      guard let number = symbol.number else { return nil }
      let year = symbol.year.map { "/\($0)" } ?? ""
      name = "\(number)\(symbol.suffix ?? "")\(year)/\(symbol.code.foldedCode)"
      // National Assembly laws and resolutions share numbers; other codes state the type.
      let isAssembly = symbol.code.hasPrefix("QH") || symbol.code.hasPrefix("UBTVQH")
      type = isAssembly ? (citation.type == "Bộ luật" ? "Luật" : citation.type) : nil
    } else if citation.kind == .named, let name = citation.name {
      self.name = name.foldedName + (citation.date.map { " \($0.year)" } ?? "")
      type = citation.type
    } else {
      return nil
    }
  }
}
