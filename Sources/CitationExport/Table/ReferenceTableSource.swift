/// Delivers a reference table row by row, so that a table of any size is written in constant memory.
///
/// First all plans, then document by document its occurrences. The order of documents is the source's: by key, or as a
/// `TableOrder` asked; equal requests must give equal orders.
public protocol ReferenceTableSource {
  /// How many documents and occurrences there are in all.
  var totals: TableTotals { get }

  /// The next plan by path; nil after the last.
  mutating func nextPlan() throws -> CitingPlan?

  /// The next cited document; nil after the last. What is left of the last one's occurrences is skipped.
  mutating func nextDocument() throws -> CitedDocument?

  /// The next occurrence of the document delivered last, by plan and place; nil after its last.
  mutating func nextOccurrence() throws -> Occurrence?
}

/// How much a table holds.
public struct TableTotals: Hashable, Sendable {
  public var plans: Int
  /// Rows; a document stands in several groups when the table is grouped by plan.
  public var documents: Int
  public var occurrences: Int

  public init(plans: Int, documents: Int, occurrences: Int) {
    self.plans = plans
    self.documents = documents
    self.occurrences = occurrences
  }
}

/// In which order a source is to deliver its documents.
public struct TableOrder: Hashable, Sendable {
  public enum Sort: String, Sendable, CaseIterable {
    case key
    case type
    case symbol
    case date
    case issuer
    case subject
    /// Most cited first.
    case count
  }

  public enum Grouping: String, Sendable, CaseIterable {
    case type
    case issuer
    /// The documents that each plan cites.
    case plan
    /// Of the cited document.
    case year
  }

  public var sort: Sort
  public var grouping: Grouping?

  public init(sort: Sort = .key, grouping: Grouping? = nil) {
    self.sort = sort
    self.grouping = grouping
  }
}
