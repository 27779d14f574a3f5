import Citations
import Foundation

/// Findings that were there before: a run against a baseline shows only new ones.
///
/// A finding is known again by its check and the words of its citation, wherever they have moved; how often such a
/// pair may stand is counted.
public struct Baseline: Sendable, Equatable {
  var counts: [String: Int] = [:]

  public init() {}

  /// The baseline of some reports.
  public init(of reports: [Report]) {
    for report in reports {
      for finding in report.findings { counts[Self.mark(finding, in: report), default: 0] += 1 }
    }
  }

  /// Reads what `write` gave.
  ///
  /// - Throws: `ConfigurationError` when the file can't be read or is no baseline.
  public init(path: String) throws(ConfigurationError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError(
        path: path, line: nil, reason: "cannot be read", hint: "make it with --write-baseline")
    }
    guard let counts = try? JSONDecoder().decode([String: Int].self, from: data) else {
      throw ConfigurationError(
        path: path, line: nil, reason: "no baseline", hint: "make it with --write-baseline")
    }
    self.counts = counts
  }

  /// The baseline as JSON, keys in order.
  ///
  /// - Throws: `EncodingError`, as the encoder may.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(counts)) + [UInt8(ascii: "\n")]
  }

  /// The report without the findings that the baseline has; what is used up counts no more.
  public mutating func hold(_ report: Report) -> Report {
    var report = report
    let before = report.findings.count
    report.findings = report.findings.filter { finding in
      let mark = Self.mark(finding, in: report)
      guard let left = counts[mark], left > 0 else { return true }
      counts[mark] = left - 1
      return false
    }
    report.suppressed += before - report.findings.count
    return report
  }

  private static func mark(_ finding: Finding, in report: Report) -> String {
    let range = finding.citation.map { report.draft.reading.citations[$0].range } ?? finding.range
    return finding.check + " " + report.draft.slice(range).split { $0.isWhitespace }.joined(separator: " ")
  }
}
