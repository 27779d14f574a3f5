/// Which document a citation means, as far as it is known.
///
/// A symbol alone is no identity: state bodies number anew each year, Party bodies each term, and every province has a
/// `44/KH-UBND`. All text here is folded, so that every spelling of one citation gives equal values.
public struct Identity: Hashable, Sendable {
  /// In which stretch of its issuer's numbering a document stands.
  public enum Period: Hashable, Sendable {
    case year(Int)
    /// A term (khóa) of the Party's Central Committee, or a National Party Congress.
    case term(Int)
    case open
  }

  /// The type as a key segment, the one that the code states first: `nghi.dinh`; nil where nothing tells.
  ///
  /// Codes (Bộ luật) count as laws, with which they share one series of numbers.
  public var type: String?
  /// The bodies that issued it, by their code: `chinh.phu`; several for joint documents; empty where nothing tells.
  public var authorities: [String]
  public var scope: Scope
  public var number: Int?
  /// `c` in `30c/NQ-CP`, `16` in `66.16/2026/NQ-CP`.
  public var suffix: String?
  /// The year inside the symbol.
  public var symbolYear: Int?
  /// What follows number and year, hyphens for every separator: `nd-cp`, `ct-tw`, `qh13`.
  public var code: String?
  /// What a document without a number is known by: `luat.dat.dai`, `hoi.nghi.4`.
  public var name: String?
  public var period: Period
  public var date: PartialDate?

  public init(
    type: String? = nil, authorities: [String] = [], scope: Scope = .national, number: Int? = nil,
    suffix: String? = nil, symbolYear: Int? = nil, code: String? = nil, name: String? = nil,
    period: Period = .open, date: PartialDate? = nil
  ) {
    self.type = type
    self.authorities = authorities
    self.scope = scope
    self.number = number
    self.suffix = suffix
    self.symbolYear = symbolYear
    self.code = code
    self.name = name
    self.period = period
    self.date = date
  }

  /// The place that a local body's document belongs to.
  public enum Scope: Hashable, Sendable {
    /// The issuer is the only one of its code.
    case national
    /// Segments from province down: `tinh.binh.phuoc`, `tinh.vinh.long;huyen.tam.binh`; the province may be missing.
    case place(String)
    /// A local body whose place nothing tells.
    case open
  }

  /// Whether it names exactly one document: type, number or name, period and place are known.
  public var isComplete: Bool {
    type != nil && (number != nil && code != nil || name != nil) && period != .open && scope != .open
  }
}

extension Identity {
  /// Whether two may mean the same document: nothing that both state differs.
  ///
  /// Dates count only where the period is not in the symbol, since a misprinted date does not make another document.
  public func agrees(with other: Identity) -> Bool {
    func same<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
      left == nil || right == nil || left == right
    }
    guard number == other.number, suffix == other.suffix, Identity.typesAgree(type, other.type),
      same(name, other.name),
      same(symbolYear, other.symbolYear), scope.agrees(with: other.scope)
    else { return false }
    if let code, let other = other.code {
      if code != other { return false }
    } else if !authorities.isEmpty, !other.authorities.isEmpty, authorities != other.authorities {
      return false
    }
    if !period.agrees(with: other.period) { return false }
    if symbolYear == nil, let date, let other = other.date, !date.agrees(with: other) { return false }
    return true
  }
}

extension Identity {
  /// Whether two types can be one document's; the Party numbers its Quy định with its Quyết định, under one code.
  public static func typesAgree(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right, left != right else { return true }
    let party: Set = ["quyet.dinh", "quy.dinh"]
    return party.contains(left) && party.contains(right)
  }
}

extension Identity.Period {
  /// Whether both can be one stretch of numbering; a year fits the terms that touch it.
  func agrees(with other: Identity.Period) -> Bool {
    switch (self, other) {
    case (.open, _), (_, .open): true
    case (.year(let year), .term(let term)), (.term(let term), .year(let year)):
      PartyTerm.years(of: term)?.contains(year) ?? false
    default: self == other
    }
  }
}

extension Identity.Scope {
  /// Whether both can be one place; a district without its province fits the district of any.
  func agrees(with other: Identity.Scope) -> Bool {
    switch (self, other) {
    case (.open, _), (_, .open): true
    case (.national, .national): true
    case (.place(let left), .place(let right)):
      left == right || left.hasSuffix(";" + right) || right.hasSuffix(";" + left)
    default: false
    }
  }
}

extension PartialDate {
  /// Whether both can be one day: the parts that both state are equal.
  public func agrees(with other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    if let month, let other = other.month, month != other { return false }
    if let day, let other = other.day, day != other { return false }
    return true
  }

  /// Reads `2015-01-09`, `2016-05` or `2013`; nil for anything else or for no date of the calendar.
  public init?(iso text: some StringProtocol) { self.init(iso: text.utf8) }

  init?(iso bytes: some Sequence<UInt8>) {
    // Year, month and day with the number of their digits; `Int` would take a sign.
    var fields = (0, 0, 0), digits = (0, 0, 0), field = 0
    for byte in bytes {
      if byte == UInt8(ascii: "-") {
        field += 1
        continue
      }
      let digit = Int(byte) - 0x30
      guard (0...9).contains(digit) else { return nil }
      switch field {
      case 0 where digits.0 < 4: (fields.0, digits.0) = (fields.0 * 10 + digit, digits.0 + 1)
      case 1 where digits.1 < 2: (fields.1, digits.1) = (fields.1 * 10 + digit, digits.1 + 1)
      case 2 where digits.2 < 2: (fields.2, digits.2) = (fields.2 * 10 + digit, digits.2 + 1)
      default: return nil
      }
    }
    guard field <= 2, digits.0 == 4, fields.0 >= 1000,
      field < 1 || digits.1 == 2 && (1...12).contains(fields.1),
      field < 2 || digits.2 == 2 && (1...31).contains(fields.2)
    else { return nil }
    self.init(year: fields.0, month: field > 0 ? fields.1 : nil, day: field > 1 ? fields.2 : nil)
  }
}
