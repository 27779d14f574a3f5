/// The reports as JUnit XML: a suite a draft, a case a check, a failure an error or warning.
func junitReport(_ reports: [Report], _ language: Language) -> [UInt8] {
  var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  let failures = reports.map { report in report.findings.filter { $0.severity > .note }.count }
  out += "<testsuites name=\"viendan check\" failures=\"\(failures.reduce(0, +))\">\n"
  for (report, count) in zip(reports, failures) {
    let path = report.draft.path.escapedMarkup
    let passing = Check.all.filter { check in
      !report.findings.contains { $0.check == check.id && $0.severity > .note }
    }
    let heavy = report.findings.filter { $0.severity > .note }
    out += "  <testsuite name=\"\(path)\" tests=\"\(passing.count + heavy.count)\" failures=\"\(count)\">\n"
    for check in passing { out += "    <testcase classname=\"\(path)\" name=\"\(check.id)\"/>\n" }
    for finding in heavy {
      let place = report.draft.position(of: finding.range.start)
      let message = finding.message[language].escapedMarkup
      out += "    <testcase classname=\"\(path)\" name=\"\(finding.check) \(place.line):\(place.column)\">\n"
      out += "      <failure type=\"\(finding.severity.rawValue)\" message=\"\(message)\">"
      let lines =
        ["\(report.draft.path):\(place.line):\(place.column)", report.draft.slice(finding.range)]
        + finding.notes.map { $0[language] } + [finding.source]
      out += lines.joined(separator: "\n").escapedMarkup + "</failure>\n    </testcase>\n"
    }
    out += "  </testsuite>\n"
  }
  return Array((out + "</testsuites>\n").utf8)
}
