extension Symbol {
  /// Reads a symbol that stands alone: `04/2015/NĐ-CP`, `30-CT/TW`, `30c/NQ-CP`, `66.16/2026/NQ-CP`.
  ///
  /// For rows of tables; in running text `findCitations` reads symbols.
  ///
  /// - Returns: nil where the text isn't a number, perhaps a year, and a code.
  public init?(parsing text: some StringProtocol) {
    let scalars = Array(text.unicodeScalars.filter { !$0.properties.isWhitespace })
    var at = 0
    func digits(_ limit: Int) -> Substring? {
      let start = at
      while at < scalars.count, ("0"..."9").contains(scalars[at]), at - start < limit { at += 1 }
      return at > start ? Substring(String(String.UnicodeScalarView(scalars[start..<at]))) : nil
    }
    guard let figures = digits(6), let number = Int(figures), at < scalars.count else { return nil }
    var suffix: String?
    if scalars[at] == "." {
      at += 1
      guard let part = digits(3) else { return nil }
      suffix = String(part)
    } else if scalars[at].properties.isAlphabetic, at + 1 < scalars.count,
      !scalars[at + 1].properties.isAlphabetic
    {
      suffix = String(scalars[at])
      at += 1
    }
    guard at < scalars.count, scalars[at] == "/" || scalars[at] == "-" else { return nil }
    var start = at
    at += 1
    var year: Int?
    if let value = digits(4).flatMap({ Int($0) }), (1900...2099).contains(value), at < scalars.count,
      scalars[at] == "/" || scalars[at] == "-"
    {
      year = value
      start = at
    }
    let code = String(String.UnicodeScalarView(scalars[(start + 1)...]))
    guard code.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
    self.init(
      text: String(String.UnicodeScalarView(scalars)), number: number, suffix: suffix, year: year, code: code)
  }
}

extension Identity {
  /// The identity of a row of a table: type, symbol and date as columns have them.
  ///
  /// - Parameter issuers: names, for the place of local bodies.
  public init(type: String?, symbol: Symbol, date: PartialDate?, issuers: [String] = []) {
    self.init(symbol: symbol, type: type, issuers: issuers, header: DocumentHeader())
    self.date = date.flatMap { $0.month == nil ? nil : $0 }
    settlePeriod(date.map { .year($0.year) } ?? .open)
  }

  /// The identity of a document that has a name and no number: a constitution, a charter, a law by its name.
  public init(type: String, name: String, date: PartialDate?) {
    self.init(symbol: nil, type: type, issuers: [], header: DocumentHeader())
    self.name = keySegment(name)
    self.date = date.flatMap { $0.month == nil ? nil : $0 }
    settlePeriod(date.map { .year($0.year) } ?? .open)
  }
}

extension Identity {
  /// The full name of the type that a segment stands for: `nghi.dinh` → `Nghị định`; nil where no table has it.
  public static func typeName(forSegment segment: String) -> String? {
    typeNames[segment]
  }

  private static let typeNames: [String: String] = {
    var out: [String: String] = [:]
    for row in DocumentTypes.rows where out[keySegment(row.name)] == nil {
      out[keySegment(row.name)] = row.name
    }
    return out
  }()
}
