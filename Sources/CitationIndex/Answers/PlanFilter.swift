import Citations

/// Which citing plans and citations are asked for; what is nil or empty asks for all.
public struct PlanFilter: Hashable, Sendable {
  public var relations: Set<Relation> = []
  public var kinds: Set<CitationKind> = []
  /// A type's name or its code: `Kế hoạch`, `KH`.
  public var type: String?
  /// Words of the issuer's name, without diacritics too; `ubnd` stands for its words.
  public var issuer: String?
  public var province: String?
  /// First and last day of the plans' dates; a year or month stands for all of it. Plans without a date then do not fit.
  public var from: PartialDate?
  public var to: PartialDate?
  /// The place in the cited document.
  public var provision: Provision?
  /// Whether a province or ministry that was merged is found by its successor's name as well.
  public var withSuccessors = false

  public init() {}

  /// Whether anything is asked for.
  public var isEmpty: Bool { self == PlanFilter() }

  /// The days as the index counts them, `20230214`.
  var days: ClosedRange<Int>? {
    guard from != nil || to != nil else { return nil }
    let first = from.map { $0.year * 10_000 + ($0.month ?? 0) * 100 + ($0.day ?? 0) } ?? 1
    let last = to.map { $0.year * 10_000 + ($0.month ?? 99) * 100 + ($0.day ?? 99) } ?? Int(Int32.max)
    return first <= last ? first...last : last...last
  }
}
