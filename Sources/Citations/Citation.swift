/// What sort of mention a citation is.
public enum CitationKind: String, Sendable, CaseIterable {
  /// It has a symbol: `Nghị định số 04/2015/NĐ-CP`.
  case numbered
  /// A type and a number without code: `Nghị định 04`, `Thông tư 38/2014`.
  case short
  /// A document known by its name: `Luật Đất đai năm 2013`.
  case named
  /// The document at hand: `Kế hoạch này`, `khoản 2 Điều này`.
  case `self`
  /// A document mentioned before: `Nghị định nêu trên`.
  case back
  /// A provision without a document: `khoản 1 Điều 5`.
  case provision
}

/// What the citing text does with the cited document.
public enum Relation: String, Sendable, CaseIterable {
  case basis
  case implements
  case amends
  case amendedBy = "amended_by"
  case replaces
  case replacedBy = "replaced_by"
  case repeals
  case guides
  case issuedWith = "issued_with"
}

/// A calendar date of which the text may give only the year, or the year and month.
public struct PartialDate: Hashable, Sendable {
  public let year: Int
  public let month: Int?
  public let day: Int?

  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601 at the precision that is known: `2015-01-09`, `2016-05`, `2013`.
  public var description: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    guard let month else { return "\(year)" }
    guard let day else { return "\(year)-\(two(month))" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

/// The number and symbol (số, ký hiệu) of a document, normalised: `04/2015/NĐ-CP`.
public struct Symbol: Hashable, Sendable {
  /// Number and code without white space, letters cased as the code is officially written.
  public let text: String
  /// The running number; nil where the text left it blank.
  public let number: Int?
  /// The letter after the number: `c` in `30c/NQ-CP`; the part after the dot in `66.16/2026/NQ-CP`.
  public let suffix: String?
  /// The year inside the symbol: 2015 in `04/2015/NĐ-CP`.
  public let year: Int?
  /// All that follows number and year: `NĐ-CP`, `CT/TW`, `QH13`.
  public let code: String

  public init(text: String, number: Int?, suffix: String? = nil, year: Int? = nil, code: String) {
    self.text = text
    self.number = number
    self.suffix = suffix
    self.year = year
    self.code = code
  }
}

/// A body that issued a document.
public struct Issuer: Hashable, Sendable {
  /// The name as written, with abbreviations written out: `Ủy ban nhân dân tỉnh Bình Phước`.
  public let name: String
  /// Its code in symbols: `UBND`.
  public let code: String?
  /// Whether the name was worked out from the symbol or the document's header, not stated at the mention.
  public let inferred: Bool

  public init(name: String, code: String? = nil, inferred: Bool = false) {
    self.name = name
    self.code = code
    self.inferred = inferred
  }
}

/// A place inside a document; values as written: `63`, `12a`, `đ`, `II`, `5-9` for a range.
public struct Provision: Hashable, Sendable {
  public var part: String?
  public var chapter: String?
  public var section: String?
  public var subsection: String?
  public var article: String?
  public var clause: String?
  public var point: String?
  public var appendix: String?

  public init(
    part: String? = nil, chapter: String? = nil, section: String? = nil, subsection: String? = nil,
    article: String? = nil, clause: String? = nil, point: String? = nil, appendix: String? = nil
  ) {
    self.part = part
    self.chapter = chapter
    self.section = section
    self.subsection = subsection
    self.article = article
    self.clause = clause
    self.point = point
    self.appendix = appendix
  }
}

/// Which document a citation was found to mean.
public enum Resolution: Hashable, Sendable {
  /// The citing document itself.
  case `self`
  /// The same document as an earlier citation, by its index in the reading.
  case back(to: Int)
  /// A row of the registry of known documents.
  case known
  /// A document whose own text is in the index.
  case indexed
  /// Several documents fit; their keys.
  case ambiguous(candidates: [String])
  /// Nothing tells.
  case open
}

/// One mention of a document or of a provision, read.
///
/// Every range counts UTF-8 bytes of the original text, as the reader delivered it.
public struct Citation: Hashable, Sendable {
  public var kind: CitationKind
  /// The whole mention, from its first word to the last of number, date, issuer or bracketed term.
  public var range: TextRange<Original>
  /// The document type's full name: `Nghị định`.
  public var type: String?
  public var symbol: Symbol?
  /// For laws, codes, ordinances and constitutions, the name with its type: `Luật Đất đai`.
  public var name: String?
  public var date: PartialDate?
  public var issuers: [Issuer]
  /// The Roman numeral of `khóa …` or of the Party congress.
  public var term: String?
  public var provisions: [Provision]
  /// What the cited document is about, without `về việc`.
  public var subject: String?
  public var relation: Relation?
  /// The printable identity: `urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp`.
  public var key: String?
  public var resolution: Resolution
  public var parts: Parts

  /// Where each component stands.
  public struct Parts: Hashable, Sendable {
    @Packed public var type: TextRange<Original>?
    @Packed public var symbol: TextRange<Original>?
    @Packed public var name: TextRange<Original>?
    @Packed public var date: TextRange<Original>?
    @Packed public var issuer: TextRange<Original>?
    @Packed public var term: TextRange<Original>?
    @Packed public var provisions: TextRange<Original>?
    @Packed public var subject: TextRange<Original>?
    @Packed public var relation: TextRange<Original>?

    public init() {}
  }

  public init(kind: CitationKind, range: TextRange<Original>) {
    self.kind = kind
    self.range = range
    issuers = []
    provisions = []
    resolution = .open
    parts = Parts()
  }
}

/// What a document says of itself at its head and foot.
public struct DocumentHeader: Hashable, Sendable {
  public var type: String?
  public var symbol: Symbol?
  public var date: PartialDate?
  public var issuer: String?
  /// The province, or the place of the date line.
  public var place: String?
  public var title: String?
  public var signer: String?
  public var key: String?

  public init() {}
}

/// All that was read in one text.
public struct Reading: Sendable {
  public var header: DocumentHeader
  /// In order of their start.
  public var citations: [Citation]

  public init(header: DocumentHeader = DocumentHeader(), citations: [Citation] = []) {
    self.header = header
    self.citations = citations
  }
}
