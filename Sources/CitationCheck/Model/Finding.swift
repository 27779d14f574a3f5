import Citations

/// A replacement that is the one right answer for its range.
public struct Suggestion: Hashable, Sendable {
  /// Bytes of the draft's text that it replaces.
  public let range: TextRange<Original>
  public let text: String

  public init(range: TextRange<Original>, text: String) {
    self.range = range
    self.text = text
  }
}

/// What a check reports of one place in a draft.
public struct Finding: Sendable {
  /// The id of the check: `year-date`.
  public let check: String
  public var severity: Severity
  /// The citation, by its index in the reading; nil where the finding is about none.
  public let citation: Int?
  /// Where it stands, in bytes of the draft's text.
  public let range: TextRange<Original>
  /// Other places that belong to it: the second of two values, the earlier mention.
  public var also: [TextRange<Original>] = []
  public let message: Phrase
  /// Facts behind it, one line each: what is known, from what, what would be right.
  public var notes: [Phrase] = []
  public var suggestion: Suggestion?
  /// The rule or the document that says so.
  public var source: String

  init(
    _ check: Check, _ citation: Int?, at range: TextRange<Original>, _ message: Phrase,
    severity: Severity? = nil
  ) {
    self.check = check.id
    self.severity = severity ?? check.severity
    self.citation = citation
    self.range = range
    self.message = message
    source = check.source
  }

  func with(_ change: (inout Finding) -> Void) -> Finding {
    var copy = self
    change(&copy)
    return copy
  }
}
