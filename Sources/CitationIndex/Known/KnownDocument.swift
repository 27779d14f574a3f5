import Citations

/// A document that is known to exist: a row of the registry.
public struct KnownDocument: Hashable, Sendable {
  /// How far a row can be relied on.
  public enum Confidence: String, Sendable {
    /// Sources made apart agree.
    case sure
    /// One source says so; never a reason to call a citation wrong.
    case likely
  }

  /// Where a row was learnt.
  public enum Source: Character, Sendable, CaseIterable {
    case checked = "k"
    case lawNames = "l"
    case manyMentions = "m"
    case gazette = "g"
    case twoMentions = "t"
    case mined = "n"
    case codification = "c"
    case validity = "v"
    case recalled = "o"
    case user = "u"
  }

  /// Empty for constitutions, which have no number.
  public var symbol: String
  /// `Nghị định`.
  public var type: String
  public var date: PartialDate?
  public var issuer: String?
  public var subject: String?
  public var effective: PartialDate?
  /// The day on which its own term ended.
  public var ended: PartialDate?
  /// Whether its own term ended, be the day known or not.
  public var hasEnded: Bool
  /// Whether a table says that it is in force, not only that no end is known.
  public var isStatedInForce = false
  public var confidence: Confidence
  public var sources: [Source]
  /// How many dated mentions were seen, and how many of them state this date.
  public var mentions: Int
  public var agreeing: Int
  /// The number of its articles, where its text was read.
  public var articles: Int?
  public var note: String?
  public var identity: Identity

  /// The printable identity.
  public var key: String { identity.key }

  /// A row; nil where the symbol is none.
  public init?(
    symbol: String, type: String, date: PartialDate? = nil, issuer: String? = nil, subject: String? = nil,
    effective: PartialDate? = nil, ended: PartialDate? = nil, confidence: Confidence = .sure,
    sources: [Source] = [.user]
  ) {
    self.symbol = symbol
    self.type = type
    self.date = date
    self.issuer = issuer
    self.subject = subject
    self.effective = effective
    self.ended = ended
    hasEnded = ended != nil
    self.confidence = confidence
    self.sources = sources
    (mentions, agreeing) = (0, 0)
    if symbol.isEmpty {
      guard type == "Hiến pháp" else { return nil }
      identity = Identity(type: type, name: type, date: date)
    } else {
      guard let symbol = Symbol(parsing: symbol) else { return nil }
      identity = Identity(type: type, symbol: symbol, date: date, issuers: issuer.map { [$0] } ?? [])
    }
  }

  /// Reads the fields of a line of the shipped table.
  init?(fields: [String]) {
    guard fields.count >= 13 else { return nil }
    self.init(
      symbol: fields[3], type: fields[1], date: PartialDate(iso: fields[2]), issuer: fields[4].nonEmpty,
      subject: fields[5].nonEmpty, effective: PartialDate(iso: fields[6]), ended: PartialDate(iso: fields[7]),
      confidence: fields[8] == "s" ? .sure : .likely, sources: fields[9].compactMap(Source.init))
    isStatedInForce = fields[7] == "+"
    hasEnded = !fields[7].isEmpty && !isStatedInForce
    let counts = fields[10].split(separator: "/").compactMap { Int($0) }
    if counts.count == 2 { (agreeing, mentions) = (counts[0], counts[1]) }
    articles = Int(fields[11])
    note = fields[12].nonEmpty
  }
}

extension String {
  /// The string itself, or nil where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
