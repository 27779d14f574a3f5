import CitationReaders
import Citations

/// The report as a compiler prints: the place, the line, carets under the words, the facts, what to write.
struct TextReport {
  let language: Language
  let isColoured: Bool
  /// Characters of a line that are shown; a longer one is cut around the finding.
  let width = 110

  func write(_ reports: [Report]) -> [UInt8] {
    var out = ""
    for report in reports {
      for finding in report.findings { out += block(finding, in: report.draft) + "\n" }
      out += summary(of: report) + "\n"
    }
    return Array(out.utf8)
  }

  /// "30 citations: 9 verified · 5 partly · …"
  func summary(of report: Report) -> String {
    let counts = Verdict.allCases.map { "\(report.count($0)) \($0.name[language])" }.joined(separator: " · ")
    let total = report.judgements.count
    let head =
      language == .vi ? "\(total) viện dẫn" : total == 1 ? "1 citation" : "\(total) citations"
    var out = "\(paint(printable(report.draft.path), "1")): \(head): \(counts)"
    let weights = [
      (report.count(.error), Phrase(vi: "lỗi", en: "errors")),
      (report.count(.warning), Phrase(vi: "cảnh báo", en: "warnings")),
      (report.count(.note), Phrase(vi: "ghi chú", en: "notes")),
      (report.suppressed, Phrase(vi: "đã bỏ qua", en: "held back")),
    ].filter { $0.0 > 0 }
    if !weights.isEmpty {
      out += "\n" + weights.map { "\($0.0) \($0.1[language])" }.joined(separator: ", ")
    }
    return out + "\n"
  }

  private func block(_ finding: Finding, in draft: Draft) -> String {
    let place = draft.position(of: finding.range.start)
    let name = severityName(finding.severity)
    var out =
      paint("\(name)[\(finding.check)]", colour(finding.severity))
      + ": \(printable(finding.message[language]))\n"
    var lines: [Int: [(TextRange<Original>, Character)]] = [:]
    mark(finding.range, "^", draft, &lines)
    let also = finding.also.filter {
      !$0.overlaps(finding.range) && abs($0.start - finding.range.start) < 600
    }
    for range in also { mark(range, "-", draft, &lines) }
    let gutter = "\(lines.keys.max() ?? place.line)".count
    let pad = String(repeating: " ", count: gutter)
    out += "\(pad)--> \(printable(draft.path)):\(place.line):\(place.column)\n\(pad) |\n"
    for number in lines.keys.sorted() {
      let (text, carets) = cut(draft.line(number), lines[number]!, draft)
      out += String(repeating: " ", count: gutter - "\(number)".count) + "\(number) | \(text)\n"
      out += "\(pad) | \(paint(carets, colour(finding.severity)))\n"
    }
    for note in finding.notes { out += "\(pad) = \(printable(note[language]))\n" }
    if let suggestion = finding.suggestion {
      out += "\(pad) = \(language == .vi ? "viết" : "write"): \(printable(suggestion.text))\n"
    }
    return out
  }

  private func mark(
    _ range: TextRange<Original>, _ caret: Character, _ draft: Draft,
    _ lines: inout [Int: [(TextRange<Original>, Character)]]
  ) {
    let first = draft.position(of: range.start).line
    let last = draft.position(of: max(range.start, range.end - 1)).line
    for number in first...max(first, min(last, first + 2)) {
      let line = draft.line(number)
      let part = TextRange<Original>(max(range.start, line.start), min(range.end, line.end))
      if !part.isEmpty { lines[number, default: []].append((part, caret)) }
    }
  }

  /// A line and its carets, cut to the width around the first caret.
  private func cut(
    _ line: TextRange<Original>, _ marks: [(TextRange<Original>, Character)], _ draft: Draft
  ) -> (String, String) {
    var text: [Character] = []
    var carets: [Character] = []
    var byte = line.start
    for character in draft.slice(line) {
      // What would move the cursor is shown as one sign, so that the marks below stay in their places.
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value }
      let shown: Character = character.isWhitespace ? " " : isControl ? "\u{FFFD}" : character
      text.append(shown)
      carets.append(marks.first { $0.0.start <= byte && byte < $0.0.end }?.1 ?? " ")
      byte += character.utf8.count
    }
    let indent = text.prefix { $0 == " " }.count
    var from = indent
    let first = carets.firstIndex { $0 != " " } ?? 0
    if text.count - from > width, first - from > width / 2 { from = max(from, first - width / 3) }
    let to = min(text.count, from + width)
    let cutLeft = from > indent
    let head = cutLeft ? "… " : ""
    let tail = to < text.count ? " …" : ""
    var under = (cutLeft ? "  " : "") + String(carets[from..<to])
    while under.last == " " { under.removeLast() }
    return (head + String(text[from..<to]) + tail, under)
  }

  private func severityName(_ severity: Severity) -> String {
    switch (severity, language) {
    case (.error, .vi): "lỗi"
    case (.warning, .vi): "cảnh báo"
    case (.note, .vi): "ghi chú"
    case (_, .en): severity.rawValue
    }
  }

  private func colour(_ severity: Severity) -> String {
    switch severity {
    case .error: "31;1"
    case .warning: "33;1"
    case .note: "36"
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
