/// The identity that a citation states by itself, with what the header of the citing document fills in.
///
/// - Parameters:
///   - header: of the document that cites; its province completes local bodies.
///   - text: the text that the citation's ranges count in; without it short forms keep no number, and plenums and
///     congresses no name.
/// - Returns: nil for mentions that name no document: bare provisions, `này`, `nêu trên`.
public func identity(
  of citation: Citation, in header: DocumentHeader, text: UnsafeBufferPointer<UInt8>? = nil
) -> Identity? {
  switch citation.kind {
  case .provision, .back, .self: return nil
  case .numbered, .short, .named: break
  }
  var identity = Identity(
    symbol: citation.symbol, type: citation.type, issuers: citation.issuers.map(\.name), header: header)
  identity.date = citation.date.flatMap { $0.month == nil ? nil : $0 }
  var stated: Identity.Period = citation.date.map { .year($0.year) } ?? .open
  if let term = citation.term.flatMap(romanValue), stated == .open || identity.date == nil {
    stated = .term(term)
  }
  if citation.kind == .short, citation.symbol == nil, let text { identity.readNumber(of: citation, in: text) }
  if identity.number == nil {
    if let name = citation.name {
      identity.name = keySegment(name)
    } else if let text, let session = partySession(in: text, citation.range) {
      identity.name = session.name
      identity.authorities = [session.authority]
      identity.scope = .national
      if let term = session.term { stated = .term(term) }
    }
    // A type without number or name names nothing, unless a day tells which one.
    if identity.number == nil, identity.name == nil, identity.date?.day == nil { return nil }
  }
  if identity.authorities == ["trung.uong.dang"] || identity.authorities == ["dai.hoi.dang"] {
    if let date = identity.date, case .term(let term) = stated, PartyTerm.of(date) != term {
      // A term that contradicts the date: the date is the more exact word.
      stated = .year(date.year)
    }
  } else if case .term = stated {
    // `khóa XIV` of the National Assembly stands in its code already; of a council it tells no period.
    stated = citation.date.map { .year($0.year) } ?? .open
  }
  identity.settlePeriod(stated)
  return identity
}

/// The identity of a document by its own header; nil where it states neither number nor date.
public func identity(of header: DocumentHeader) -> Identity? {
  guard header.symbol?.number != nil || header.date?.day != nil, header.type != nil || header.symbol != nil
  else {
    return nil
  }
  var identity = Identity(
    symbol: header.symbol, type: header.type, issuers: header.issuer.map { [$0] } ?? [], header: header)
  identity.date = header.date
  identity.settlePeriod(header.date.map { .year($0.year) } ?? .open)
  return identity
}

extension Identity {
  /// What a symbol, a type word and the issuers' names say.
  init(symbol: Symbol?, type word: String?, issuers: [String], header: DocumentHeader) {
    self.init()
    type = word.map(Identity.typeSegment)
    var isLocal = false
    if let symbol, let read = SymbolCode.of(symbol.code, type: type) {
      number = symbol.number
      suffix = symbol.suffix?.lowercased()
      symbolYear = symbol.year
      code = read.text.isEmpty ? nil : read.text
      type = read.type ?? type
      authorities = read.authorities
      isLocal = read.isLocal
    } else {
      number = symbol?.number
      suffix = symbol?.suffix?.lowercased()
      symbolYear = symbol?.year
    }
    if authorities.isEmpty {
      let named = issuers.compactMap { Authorities.segment(forName: $0) }
      authorities = named.count == issuers.count ? named.map(\.segment) : issuers.map(keySegment)
      isLocal = named.contains { $0.isLocal }
      if issuers.isEmpty, let type { authorities = Identity.onlyIssuer[type].map { [$0] } ?? [] }
    }
    scope = isLocal ? Identity.scope(issuers: issuers, header: header) : .national
  }

  /// The number and year of a short form, which stand after its type word: `Nghị định số 68`, `Thông tư 38/2014`.
  fileprivate mutating func readNumber(of citation: Citation, in text: UnsafeBufferPointer<UInt8>) {
    let end = min(citation.range.end, text.count)
    var at = max(citation.range.start, citation.parts.type?.end ?? citation.parts.provisions?.end ?? 0)
    func digits(_ limit: Int) -> Int? {
      var (value, count) = (0, 0)
      while at < end, text[at] &- 48 < 10, count < limit {
        value = value * 10 + Int(text[at] - 48)
        (at, count) = (at + 1, count + 1)
      }
      return count > 0 ? value : nil
    }
    while at < end, text[at] &- 48 > 9 { at += 1 }
    guard let value = digits(6) else { return }
    number = value
    if at < end, text[at] | 0x20 &- 97 < 26, at + 1 == end || text[at + 1] < 65 {
      suffix = String(UnicodeScalar(text[at] | 0x20))
      at += 1
    }
    while at < end, text[at] == 0x20 || text[at] == 0x0A || text[at] == UInt8(ascii: "/") { at += 1 }
    if at < end, text[at - 1] == UInt8(ascii: "/"), let year = digits(4), (1900...2099).contains(year) {
      symbolYear = year
    }
  }

  mutating func settlePeriod(_ stated: Period) {
    period = Identity.period(symbolYear: symbolYear, date: date, stated: stated, authorities: authorities)
    // A date of another year than the symbol's is a misprint of one of them; the symbol is what tells documents apart.
    if let symbolYear, let year = date?.year, year != symbolYear { date = nil }
  }

  static func typeSegment(_ word: String) -> String { typeSegments[word] ?? workedOutTypeSegment(word) }

  private static func workedOutTypeSegment(_ word: String) -> String {
    let segment = keySegment(word)
    return segment == "bo.luat" ? "luat" : segment
  }

  private static let typeSegments = Dictionary(
    DocumentTypes.rows.map { ($0.name, workedOutTypeSegment($0.name)) },
    uniquingKeysWith: { first, _ in first })

  /// Types that one body alone issues.
  private static let onlyIssuer = [
    "nghi.dinh": "chinh.phu", "luat": "quoc.hoi", "hien.phap": "quoc.hoi",
    "phap.lenh": "uy.ban.thuong.vu.quoc.hoi",
  ]

  private static func scope(issuers: [String], header: DocumentHeader) -> Scope {
    let province = headerProvince(header)
    for issuer in issuers {
      let scope = Places.scope(ofIssuer: issuer, province: province)
      if scope != .open { return scope }
    }
    // `UBND tỉnh`, or no issuer at all, in a document of a province: that province. Below the province it may be
    // the district's own as well.
    let level = issuers.first.map(keySegment) ?? ""
    if let province, level.hasSuffix(".tinh") || level.hasSuffix("tinh.uy") || isOfProvince(header) {
      return .place(province)
    }
    return .open
  }

  /// The segment of the province that a header states.
  static func headerProvince(_ header: DocumentHeader) -> String? {
    if let issuer = header.issuer, case .place(let place) = Places.scope(ofIssuer: issuer, province: nil),
      Places.name(forSegment: place) != nil
    {
      return place
    }
    return header.place.flatMap(Places.provinceSegment)
  }

  /// Whether the document is one of a province's own bodies, not of a district or commune.
  private static func isOfProvince(_ header: DocumentHeader) -> Bool {
    guard let issuer = header.issuer else { return false }
    let words = keySegment(issuer)
    if words.hasPrefix("so.") || words.hasPrefix("tinh.uy") || words.hasPrefix("thanh.uy") { return true }
    guard case .place(let place) = Places.scope(ofIssuer: issuer, province: nil) else {
      return words.hasSuffix(".tinh")
    }
    return Places.name(forSegment: place) != nil
  }
}

/// The plenum or congress that a Party resolution is cited by: `Nghị quyết TW4 (khoá XII)` → `hoi.nghi.4`.
private func partySession(
  in text: UnsafeBufferPointer<UInt8>, _ range: TextRange<Original>
) -> (name: String, authority: String, term: Int?)? {
  guard range.start >= 0, range.end <= text.count, range.length < 400 else { return nil }
  return partySession(String(decoding: text[range.start..<range.end], as: UTF8.self))
}

/// The plenum or congress that the words of a mention name.
func partySession(_ mention: String) -> (name: String, authority: String, term: Int?)? {
  let words = keySegment(mention).split(separator: ".").map(String.init)
  guard
    words.starts(with: ["nghi", "quyet"]) || words.starts(with: ["nq"])
      || words.starts(with: ["ket", "luan"])
  else {
    return nil
  }
  let term = words.firstIndex(of: "khoa").flatMap { $0 + 1 < words.count ? romanValue(words[$0 + 1]) : nil }
  for (index, word) in words.enumerated() {
    let next = index + 1 < words.count ? words[index + 1] : ""
    if word == "dai", next == "hoi" {
      guard words.contains("dang"), !words.contains("bo") else { return nil }
      let roman = words[(index + 2)...].lazy.compactMap(romanValue).first
      let ordinal = words.firstIndex(of: "thu").flatMap {
        $0 + 1 < words.count ? ordinalValue(words[$0 + 1]) : nil
      }
      return (roman ?? ordinal).map { ("dai.hoi", "dai.hoi.dang", $0) }
    }
    if word.hasPrefix("tw"), let number = Int(word.dropFirst(2)) {
      return ("hoi.nghi.\(number)", "trung.uong.dang", term)
    }
    let isCentral = word == "uong" && index > 0 && words[index - 1] == "trung" || word == "tw"
    if isCentral, let number = ordinalValue(next), index > 0 {
      return ("hoi.nghi.\(number)", "trung.uong.dang", term)
    }
    if word == "lan", next == "thu", words.contains("nghi"), index + 2 < words.count,
      words[..<index].contains("hoi"), let number = ordinalValue(words[index + 2])
    {
      return ("hoi.nghi.\(number)", "trung.uong.dang", term)
    }
  }
  return nil
}

/// The value of a number in figures, Roman or as a Vietnamese ordinal up to fifteen, without diacritics.
func ordinalValue(_ word: String) -> Int? {
  let words = [
    "nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi",
  ]
  if let number = Int(word) { return (1...99).contains(number) ? number : nil }
  return words.firstIndex(of: word).map { $0 + 1 } ?? romanValue(word)
}
