import Citations

/// What `viendan.yml` sets: which checks run, what they weigh, the house's own rules.
public struct Configuration: Sendable {
  /// The day that validity is asked for.
  public var asOf: PartialDate?
  /// Severities by check id.
  public var severities: [String: Severity] = [:]
  public var off: Set<String> = []
  /// Parts that a first mention must have: `date`, `issuer`, `subject`; nil for those of the decree.
  public var requiredParts: [String]?
  public var forms: [Form] = []
  public var suppressions: [Suppression] = []

  /// One way to write a thing in place of another.
  public struct Form: Sendable, Equatable {
    public let write: String
    public let insteadOf: String
  }

  /// Findings that someone has looked at and lets stand.
  public struct Suppression: Sendable, Equatable {
    /// The check's id.
    public let check: String
    /// Words of the citation; nil for any.
    public let citation: String?
    /// The end of the draft's path; nil for any.
    public let path: String?
    public let reason: String
  }

  public init() {}

  func isOn(_ check: Check) -> Bool { !off.contains(check.id) }

  func weigh(_ finding: Finding) -> Finding {
    guard let severity = severities[finding.check] else { return finding }
    return finding.with { $0.severity = severity }
  }

  func suppresses(_ finding: Finding, in draft: Draft) -> Bool {
    suppressions.contains { rule in
      guard rule.check == finding.check else { return false }
      if let path = rule.path, !draft.path.hasSuffix(path) { return false }
      guard let wanted = rule.citation else { return true }
      let range = finding.citation.map { draft.reading.citations[$0].range } ?? finding.range
      return draft.slice(range).foldedName.contains(wanted.foldedName)
    }
  }
}
