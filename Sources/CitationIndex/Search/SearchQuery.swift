import Citations

/// What is looked for in the plans of an index: words and fields.
///
///     query = { ["-"] (field | term {"OR" term}) }
///     term  = word ["*"] | "\"" words "\"" ["*"]
///     field = ("cites" | "type" | "issuer" | "province" | "year" | "from" | "to") ":" (word | "\"" words "\"")
public struct SearchQuery: Hashable, Sendable {
  /// A word, or several that stand together.
  public struct Term: Hashable, Sendable {
    /// As typed, without quotation marks.
    public var text: String
    /// Whether words that begin so are meant too.
    public var isPrefix = false
  }

  /// All of these, of each any.
  public var terms: [[Term]] = []
  /// None of these.
  public var excluded: [Term] = []
  /// References that a plan must cite.
  public var cites: [String] = []
  public var excludedCites: [String] = []
  public var filter = PlanFilter()
  /// The words alone, where there are no marks of the query language: they may be a reference.
  public var plainText: String?

  /// Longer queries are refused, in bytes.
  public static let longest = 2_000

  public init() {}

  /// Reads a query.
  ///
  /// - Throws: `SearchError` for one that asks for nothing, is too long or has a field that cannot be read.
  public init(_ text: String) throws(SearchError) {
    guard text.utf8.count <= SearchQuery.longest else { throw SearchError(.tooLong(text.utf8.count)) }
    var parser = SearchParser(text)
    self = try parser.parse()
  }
}

/// Why a query cannot be understood.
public struct SearchError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case empty
    case tooLong(Int)
    case date(field: String, value: String)
    case emptyField(String)
    case reference(String)
  }

  public let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  public var description: String {
    switch reason {
    case .empty: "no words to search for"
    case .tooLong(let bytes): "a query of \(bytes) bytes; the longest has \(SearchQuery.longest)"
    case .date(let field, let value): "\(field):\(value) is no date"
    case .emptyField(let field): "\(field): without a value"
    case .reference(let text): "cites:\"\(text)\" names no document"
    }
  }

  public var hint: String {
    switch reason {
    case .empty: "give some words, or a field as type:KH"
    case .tooLong: "search for its rarest words"
    case .date: "write 2023-06-01, 2023-06 or 2023"
    case .emptyField(let field): "write it as \(field):\"…\""
    case .reference: "write type and number, as cites:\"nd 04/2015\""
    }
  }
}
