import Citations

/// A draft with suggestions applied.
public struct FixedText: Sendable {
  public let text: [UInt8]
  /// The suggestions that were applied, in the order of the text.
  public let applied: [Suggestion]
}

/// Applies every suggestion of a report; of two that overlap, the heavier finding's, else the first.
///
/// - Parameter text: the bytes whose offsets the report counts.
public func applySuggestions(of report: Report, to text: [UInt8]) -> FixedText {
  let applied = suggestions(of: report)
  var out: [UInt8] = []
  var at = 0
  for suggestion in applied {
    out += text[at..<suggestion.range.start]
    out += Array(suggestion.text.utf8)
    at = suggestion.range.end
  }
  return FixedText(text: out + text[at...], applied: applied)
}

/// The suggestions that can be applied together, in the order of the text.
func suggestions(of report: Report) -> [Suggestion] {
  var chosen: [Suggestion] = []
  for finding in report.findings.sorted(by: { $0.severity > $1.severity }) {
    guard let suggestion = finding.suggestion, suggestion.range.end <= report.draft.text.count,
      report.draft.slice(suggestion.range) != suggestion.text,
      !chosen.contains(where: { $0.range.overlaps(suggestion.range) })
    else { continue }
    chosen.append(suggestion)
  }
  return chosen.sorted { $0.range < $1.range }
}

/// The lines that suggestions change, before and after, as a unified diff prints them.
public func changes(in draft: Draft, _ applied: [Suggestion]) -> String {
  var out = "--- \(draft.path)\n+++ \(draft.path)\n"
  var index = 0
  while index < applied.count {
    let first = draft.position(of: applied[index].range.start).line
    var last = draft.position(of: applied[index].range.end).line
    var end = index + 1
    while end < applied.count, draft.position(of: applied[end].range.start).line <= last {
      last = max(last, draft.position(of: applied[end].range.end).line)
      end += 1
    }
    let start = draft.line(first).start
    let stop = draft.line(last).end
    var new = ""
    var at = start
    for suggestion in applied[index..<end] {
      new += draft.slice(TextRange(at, suggestion.range.start)) + suggestion.text
      at = suggestion.range.end
    }
    new += draft.slice(TextRange(at, stop))
    let old = draft.slice(TextRange(start, stop)).split(separator: "\n", omittingEmptySubsequences: false)
    let lines = new.split(separator: "\n", omittingEmptySubsequences: false)
    out += "@@ -\(first),\(old.count) +\(first),\(lines.count) @@\n"
    out += old.map { "-\($0)\n" }.joined() + lines.map { "+\($0)\n" }.joined()
    index = end
  }
  return out
}
