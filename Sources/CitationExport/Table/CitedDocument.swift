import Citations

/// A row of the reference table: a document that is cited.
public struct CitedDocument: Hashable, Sendable {
  /// The printable identity, without a provision: `urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp`.
  public var key: String
  /// The document type's full name: `Nghị định`.
  public var type: String?
  public var symbol: Symbol?
  /// For laws, codes, ordinances and constitutions, the name with its type: `Luật Đất đai`.
  public var name: String?
  public var date: PartialDate?
  public var issuers: [Issuer]
  /// A Roman numeral.
  public var term: String?
  /// What it is about, in the words most plans use.
  public var subject: String?
  /// How the citations of it were resolved; never `back` or `self`.
  public var resolution: Resolution
  /// Whether it is in force; nil where nothing is known.
  public var validity: Validity?
  /// How many occurrences follow it.
  public var occurrenceCount: Int
  /// How many plans they stand in.
  public var planCount: Int
  /// The heading under which it stands when the table is grouped.
  public var group: String?

  public init(key: String) {
    self.key = key
    issuers = []
    resolution = .open
    occurrenceCount = 0
    planCount = 0
  }

  /// Its IRI by the Akoma Ntoso naming convention; nil where the key is none of this project's scheme.
  public var iri: String? { Identity(key: key)?.akomaNtosoIRI }

  /// The year of its date, else of its symbol.
  public var year: Int? { date?.year ?? symbol?.year }

  /// What people call it in one line: `Nghị định 04/2015/NĐ-CP`, `Luật Đất đai`.
  public var title: String {
    if let symbol {
      guard let kind = name ?? type else { return symbol.text }
      return "\(kind) \(symbol.text)"
    }
    guard name == nil, let type else { return name ?? key }
    if let date { return "\(type) \(date.dayFirst)" }
    return term.map { "\(type) (\($0))" } ?? type
  }
}

/// Whether a document is in force, and what ended or changed it.
public struct Validity: Hashable, Sendable {
  public enum State: String, Sendable, CaseIterable {
    case inForce = "in_force"
    case amended
    case notYetInForce = "not_yet_in_force"
    case suspended
    case ended
    case unknown
  }

  public var state: State
  public var effective: PartialDate?
  public var ended: PartialDate?
  /// The documents that amended, replaced or repealed it, by symbol or name.
  public var by: [String]

  public init(
    state: State, effective: PartialDate? = nil, ended: PartialDate? = nil, by: [String] = []
  ) {
    self.state = state
    self.effective = effective
    self.ended = ended
    self.by = by
  }
}
