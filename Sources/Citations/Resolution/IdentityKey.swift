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
    var key = String(key)
    guard let read = key.withUTF8({ Identity(key: $0[...]) }) else { return nil }
    self = read
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// Very many keys are read to answer one question, so nothing is copied but what is kept.
  private init?(key: Bytes) {
    var rest = key.prefix { $0 != UInt8(ascii: "~") }
    guard Identity.isWord(Identity.field(&rest), "urn"), Identity.isWord(Identity.field(&rest), "lex"),
      Identity.field(&rest).elementsEqual("vn".utf8)
    else { return nil }
    let (authority, type, version) = (Identity.field(&rest), Identity.field(&rest), rest)
    guard Identity.isField(authority), Identity.isField(type), Identity.isField(version) else { return nil }
    self.init()
    guard readAuthority(authority) else { return nil }
    self.type = Identity.isOpen(type) ? nil : Identity.text(type)
    let date = version.prefix { $0 != UInt8(ascii: ";") }
    if date.endIndex < version.endIndex {
      let number = version[(date.endIndex + 1)...]
      guard !number.isEmpty else { return nil }
      readNumber(number)
    }
    if date.starts(with: "khoa.".utf8) {
      guard let term = romanValue(Identity.text(date.dropFirst(5))) else { return nil }
      period = .term(term)
    } else if !Identity.isOpen(date) {
      guard let date = PartialDate(iso: date) else { return nil }
      if date.month != nil { self.date = date }
      period = .year(date.year)
    }
    period = Identity.period(
      symbolYear: symbolYear, date: self.date, stated: period, authorities: authorities)
  }

  /// Takes what stands before the next colon, and the colon.
  private static func field(_ rest: inout Bytes) -> Bytes {
    let field = rest.prefix { $0 != UInt8(ascii: ":") }
    rest = rest[field.endIndex...].dropFirst()
    return field
  }

  private static func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func isOpen(_ bytes: Bytes) -> Bool {
    bytes.elementsEqual(CollectionOfOne(UInt8(ascii: "*")))
  }

  /// Whether it is a word of lower-case letters in any case.
  private static func isWord(_ bytes: Bytes, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { bytes.lazy.map { $0 | 0x20 }.elementsEqual($0) }
  }

  private static func isField(_ bytes: Bytes) -> Bool { !bytes.isEmpty && bytes.allSatisfy(isKeyByte) }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte &- 97 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "*")
  }

  /// Reads places and bodies; false where one of them is empty.
  private mutating func readAuthority(_ bytes: Bytes) -> Bool {
    let semicolon = UInt8(ascii: ";")
    var body = bytes
    if let last = bytes.lastIndex(of: semicolon) {
      let places = bytes[..<last]
      body = bytes[(last + 1)...]
      guard !body.isEmpty, !places.isEmpty, places.first != semicolon, places.last != semicolon,
        !zip(places, places.dropFirst()).contains(where: { $0 == semicolon && $1 == semicolon })
      else { return false }
      scope = Identity.isOpen(places) ? .open : .place(Identity.text(places))
    }
    if !Identity.isOpen(body) { authorities = body.split(separator: UInt8(ascii: "+")).map(Identity.text) }
    return true
  }

  private mutating func readNumber(_ bytes: Bytes) {
    let digits = bytes.prefix { $0 &- 48 < 10 }
    guard let value = Identity.value(digits), value > 0 else {
      name = Identity.text(bytes)
      return
    }
    number = value
    let hyphen = UInt8(ascii: "-")
    var tail = bytes[digits.endIndex...].prefix { $0 != hyphen }
    let afterTail = tail.endIndex
    if tail.first == UInt8(ascii: ".") { tail = tail.dropFirst() }
    if afterTail > digits.endIndex { suffix = Identity.text(tail) }
    guard afterTail < bytes.endIndex else { return }
    var code = bytes[(afterTail + 1)...]
    let first = code.prefix { $0 != hyphen }
    if first.count == 4, let year = Identity.value(first), (1900...2099).contains(year) {
      symbolYear = year
      guard first.endIndex < bytes.endIndex else { return }
      code = bytes[(first.endIndex + 1)...]
    }
    self.code = Identity.text(code)
  }

  /// The value of figures; nil for none, for anything else, and for more than a number holds.
  private static func value(_ digits: Bytes) -> Int? {
    guard !digits.isEmpty, digits.count < 19, digits.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
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
