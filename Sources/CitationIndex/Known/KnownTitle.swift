import Citations

extension KnownDocument {
  /// The issuer as rows state it, else the body that the code names.
  public var issuerName: String? {
    if let issuer { return issuer }
    let names = identity.authorities.compactMap { Authorities.name(forSegment: $0) }
    return names.isEmpty ? nil : names.joined(separator: " - ")
  }

  /// In one line: `Nghị định 04/2015/NĐ-CP · 09/01/2015 · Chính phủ`.
  public var title: String {
    var out = symbol.isEmpty ? "\(type) \(date.map { "\($0.year)" } ?? "")" : "\(type) \(symbol)"
    if let date { out += " · " + date.vietnamese }
    if let issuer = issuerName { out += " · " + issuer }
    return out
  }
}

extension Registry {
  /// What an end of a relation is called: with type and symbol where a row has it.
  public func title(of identity: Identity) -> String {
    if let document = document(identity) { return "\(document.type) \(document.symbol)" }
    return identity.numberText ?? identity.key
  }

  /// The full key of an end of a relation where a row has it.
  public func key(of identity: Identity) -> String { document(identity)?.key ?? identity.key }

  /// Known documents near a reference that fits none.
  public func nearDocuments(to reference: Reference) -> [NearDocument] {
    var identity = reference.identity ?? Identity(type: reference.type, number: reference.number)
    if reference.identity == nil {
      identity.suffix = reference.suffix
      identity.code = reference.code
      identity.symbolYear = reference.year
      if let year = reference.year { identity.period = .year(year) }
    }
    return near(identity, issued: reference.date)
  }
}

extension PartialDate {
  /// As Vietnamese write it: `09/01/2015`, `01/2015`, `2015`.
  public var vietnamese: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    guard let month else { return "\(year)" }
    guard let day else { return "\(two(month))/\(year)" }
    return "\(two(day))/\(two(month))/\(year)"
  }
}
