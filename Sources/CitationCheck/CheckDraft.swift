import CitationIndex
import Citations

/// Checks every citation of a draft.
///
/// - Parameters:
///   - draft: the text with its reading.
///   - registry: the known documents that citations are compared with.
///   - options: the day, severities, suppressions.
/// - Returns: the findings in order of their place, and a verdict for each citation.
public func checkDraft(
  _ draft: Draft, registry: Registry = .shipped, options: CheckOptions = CheckOptions()
) -> Report {
  let examination = Examination(draft: draft, registry: registry, options: options)
  let found = Check.all.filter { options.configuration.isOn($0) }.flatMap { $0.run(examination) }
  let weighed = found.map { options.configuration.weigh($0) }
  let kept = weighed.filter { !options.configuration.suppresses($0, in: draft) }
  return Report(
    draft: draft, findings: withoutEchoes(kept).sorted(by: isBefore), judgements: judge(examination, weighed),
    suppressed: weighed.count - kept.count)
}

private func isBefore(_ left: Finding, _ right: Finding) -> Bool {
  if left.range.start != right.range.start { return left.range.start < right.range.start }
  if left.severity != right.severity { return left.severity > right.severity }
  return left.check < right.check
}

/// Leaves out what follows from another finding at the same citation: a wrong year makes a date contradict others,
/// differ from the known one, and lie after the draft; one of these is enough, the one that says most.
private func withoutEchoes(_ findings: [Finding]) -> [Finding] {
  var byCitation: [Int: Set<String>] = [:]
  for finding in findings {
    if let citation = finding.citation { byCitation[citation, default: []].insert(finding.check) }
  }
  return findings.filter { finding in
    guard let citation = finding.citation, let checks = byCitation[citation],
      let louder = echoes[finding.check]
    else {
      return true
    }
    return checks.isDisjoint(with: louder)
  }
}

/// The checks that make one's finding superfluous.
private let echoes: [String: Set<String>] = [
  "contradiction": ["year-date", "impossible-date", "wrong-date", "issuer-code"],
  "wrong-date": ["impossible-date"],
  "after-draft": ["year-date", "impossible-date"],
  "missing-parts": ["impossible-date", "blank"],
  "issuer-code": ["type-code", "competence"],
  "wrong-issuer": ["issuer-code"],
  "not-found": [
    "qh-term", "year-date", "type-code", "misspelt-code", "separators", "unknown-code", "competence",
  ],
  "competence": ["wrong-issuer"],
  "provision-form": ["provision-order"],
]
