/// All that was found in one draft.
public struct Report: Sendable {
  public let draft: Draft
  /// In order of their place; of two at one place the heavier first.
  public var findings: [Finding]
  /// One for each citation of the reading.
  public var judgements: [Judgement]
  /// Findings that the configuration or the baseline held back.
  public var suppressed: Int

  public func count(_ verdict: Verdict) -> Int {
    judgements.reduce(0) { $0 + ($1.verdict == verdict ? 1 : 0) }
  }
  public func count(_ severity: Severity) -> Int {
    findings.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
