// key       = "urn:lex:vn:" authority ":" type ":" date [";" number] [fragment]
// authority = "*" | issuer {"+" issuer}            issuer = [place {";" place} ";"] body
// type      = segment | "*"                        date   = "2015-01-09" | "2015-01" | "2015" | "khoa.xii" | "*"
// number    = digits [suffix] ["-" year] {"-" code} | name
// fragment  = "~" unit value {"-" unit value}      as RFC 9676 has them: letters of a to z, digits, dots, hyphens

extension Identity {
  /// The printable identity: `urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp`.
  ///
  /// A year or term stands in place of a date that is not known, `*` for what is open.
  public var key: String { key(date: date.map(\.description) ?? periodText) }

  /// The key without day and month, equal for all mentions of a document whether or not they state its date.
  public var periodKey: String { key(date: periodText) }

  private var periodText: String {
    switch period {
    case .year(let year): "\(year)"
    case .term(let term): "khoa." + romanNumeral(term).lowercased()
    case .open: "*"
    }
  }

  private func key(date: String) -> String {
    var out = "urn:lex:vn:"
    out.reserveCapacity(80)
    out += authorityText
    out += ":"
    out += type ?? "*"
    out += ":"
    out += date
    if let text = numberText {
      out += ";"
      out += text
    }
    return out
  }

  private var authorityText: String {
    let place: String
    switch scope {
    case .national: place = ""
    case .place(let segments): place = segments + ";"
    case .open: place = "*;"
    }
    if authorities.isEmpty { return place + "*" }
    return authorities.count == 1 ? place + authorities[0] : place + authorities.joined(separator: "+")
  }

  /// Number, year and code joined by hyphens: `04-2015-nd-cp`; the name of a document that has no number.
  public var numberText: String? {
    guard let number else { return name }
    var out = number < 10 ? "0\(number)" : "\(number)"
    if let suffix { out += (suffix.utf8.first ?? 0) < 58 ? "." + suffix : suffix }
    if let symbolYear { out += "-\(symbolYear)" }
    if let code, !code.isEmpty { out += "-" + code }
    return out
  }

  /// Reads a key; a fragment is allowed and left out.
  ///
  /// - Returns: nil where `key` is no key of this scheme.
  public init?(key: some StringProtocol) {
    let whole = String(key)
    let fields = whole.utf8.prefix { $0 != UInt8(ascii: "~") }.split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false
    ).map { Substring($0) }
    guard fields.count == 6, fields[0] == "urn" || fields[0].lowercased() == "urn",
      fields[1] == "lex" || fields[1].lowercased() == "lex", fields[2] == "vn",
      fields[3...].allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Identity.isKeyByte) })
    else { return nil }
    self.init()
    var bodies = fields[3].utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    guard bodies.allSatisfy({ !$0.isEmpty }), let body = bodies.popLast() else { return nil }
    if body != "*" {
      authorities = body.utf8.split(separator: UInt8(ascii: "+")).map { String(Substring($0)) }
    }
    if bodies == ["*"] {
      scope = .open
    } else if !bodies.isEmpty {
      scope = .place(bodies.joined(separator: ";"))
    }
    type = fields[4] == "*" ? nil : String(fields[4])
    let version = fields[5].utf8.split(
      separator: UInt8(ascii: ";"), maxSplits: 1, omittingEmptySubsequences: false
    ).map { Substring($0) }
    if version.count == 2 {
      guard !version[1].isEmpty else { return nil }
      readNumber(version[1])
    }
    if version[0].hasPrefix("khoa.") {
      guard let term = romanValue(String(version[0].dropFirst(5))) else { return nil }
      period = .term(term)
    } else if version[0] != "*" {
      guard let date = PartialDate(iso: version[0]) else { return nil }
      if date.month != nil { self.date = date }
      period = .year(date.year)
    }
    period = Identity.period(symbolYear: symbolYear, date: date, stated: period, authorities: authorities)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte &- 97 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "*")
  }

  private mutating func readNumber(_ text: Substring) {
    let digits = text.utf8.prefix { $0 &- 48 < 10 }
    guard !digits.isEmpty, let value = Int(Substring(digits)), value > 0 else {
      name = String(text)
      return
    }
    number = value
    var fields = text.utf8.dropFirst(digits.count).split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false
    ).map { Substring($0) }
    let tail = fields.isEmpty ? "" : fields.removeFirst()
    if !tail.isEmpty { suffix = String(tail.first == "." ? tail.dropFirst() : tail) }
    if let first = fields.first, first.utf8.count == 4, let year = Int(first), (1900...2099).contains(year) {
      symbolYear = year
      fields.removeFirst()
    }
    if !fields.isEmpty { code = fields.joined(separator: "-") }
  }

  /// Works the period out anew from symbol and date, after one of them was changed.
  public mutating func settle() {
    period = Identity.period(symbolYear: symbolYear, date: date, stated: .open, authorities: authorities)
  }

  /// The period that is known from what a citation or a key states.
  ///
  /// The symbol's year goes before that of the date; Party documents of the centre count by terms.
  static func period(symbolYear: Int?, date: PartialDate?, stated: Period, authorities: [String]) -> Period {
    if let symbolYear { return .year(symbolYear) }
    if Authorities.countsByTerm(authorities) {
      if let date, let term = PartyTerm.of(date) { return .term(term) }
      if case .year(let year) = stated, let term = PartyTerm.of(PartialDate(year: year)) {
        return .term(term)
      }
      return stated
    }
    if let date { return .year(date.year) }
    return stated
  }
}
