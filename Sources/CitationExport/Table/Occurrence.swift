import Citations

/// One place where a plan cites a document.
public struct Occurrence: Hashable, Sendable {
  public var plan: CitingPlan
  public var kind: CitationKind
  /// In bytes of the plan's text.
  public var range: TextRange<Original>
  /// From 1.
  public var line: Int
  /// In Unicode scalars from 1.
  public var column: Int
  /// From 1; nil where the plan has no pages.
  public var page: Int?
  /// The words that stand there, exactly; slicing the plan's text by `range` gives them.
  public var text: String
  public var provisions: [Provision]
  public var relation: Relation?

  public init(
    plan: CitingPlan, kind: CitationKind, range: TextRange<Original>, line: Int, column: Int,
    page: Int? = nil,
    text: String, provisions: [Provision] = [], relation: Relation? = nil
  ) {
    self.plan = plan
    self.kind = kind
    self.range = range
    self.line = line
    self.column = column
    self.page = page
    self.text = text
    self.provisions = provisions
    self.relation = relation
  }
}
