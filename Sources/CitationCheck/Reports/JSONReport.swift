import Citations

/// The reports as `schema/findings.schema.json` describes them.
func jsonReport(_ reports: [Report], _ language: Language) -> [UInt8] {
  var out: [UInt8] = []
  let documents = reports.map { report -> JSONValue in
    .object([
      ("path", .string(report.draft.path)),
      ("counts", .object(counts(of: report))),
      ("findings", .array(report.findings.map { finding($0, in: report, language) })),
      ("citations", .array(citations(of: report, language))),
    ])
  }
  JSONValue.object([("documents", .array(documents))]).write(to: &out)
  return out + [UInt8(ascii: "\n")]
}

private func counts(of report: Report) -> [(String, JSONValue)] {
  [("citations", .number(report.judgements.count))]
    + Verdict.allCases.map { ($0.rawValue, .number(report.count($0))) }
    + Severity.allCases.reversed().map { ("\($0.rawValue)s", .number(report.count($0))) }
    + [("suppressed", .number(report.suppressed))]
}

private func finding(_ finding: Finding, in report: Report, _ language: Language) -> JSONValue {
  let place = report.draft.position(of: finding.range.start)
  return .object([
    ("id", .string(finding.check)),
    ("severity", .string(finding.severity.rawValue)),
    ("start", .number(finding.range.start)),
    ("end", .number(finding.range.end)),
    ("line", .number(place.line)),
    ("column", .number(place.column)),
    ("text", .string(report.draft.slice(finding.range))),
    ("citation", finding.citation.map { .string("c\($0 + 1)") } ?? .null),
    ("also", .array(finding.also.map { .array([.number($0.start), .number($0.end)]) })),
    ("message", .string(finding.message[language])),
    ("explanation", .string(Check.named(finding.check)?.explanation[language] ?? "")),
    ("notes", .array(finding.notes.map { .string($0[language]) })),
    (
      "suggestion",
      finding.suggestion.map {
        .object([
          ("start", .number($0.range.start)), ("end", .number($0.range.end)), ("text", .string($0.text)),
        ])
      } ?? .null
    ),
    ("source", .string(finding.source)),
  ])
}

private func citations(of report: Report, _ language: Language) -> [JSONValue] {
  zip(report.draft.reading.citations, report.judgements).enumerated().map { index, pair in
    let (citation, judgement) = pair
    return .object([
      ("id", .string("c\(index + 1)")),
      ("start", .number(citation.range.start)),
      ("end", .number(citation.range.end)),
      ("text", .string(report.draft.slice(citation.range))),
      ("verdict", .string(judgement.verdict.rawValue)),
      ("agreeing", .array(judgement.agreeing.map { .string($0) })),
      ("open", .array(judgement.open.map { .string($0) })),
      ("basis", judgement.basis.map { .string($0[language]) } ?? .null),
    ])
  }
}
