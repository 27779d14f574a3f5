import CitationCheck

/// A draft as HTML with a mark at each finding; where findings lie in each other the heavier shows, then the shorter.
struct MarkedDraft {
  let html: String

  /// - Parameters:
  ///   - findings: in order of their place.
  ///   - shown: bytes of the text, at most.
  init(_ text: [UInt8], findings: [Finding], shown: Int) {
    var end = min(text.count, shown)
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    let bounds = Set(findings.flatMap { [$0.range.start, $0.range.end] }).filter { $0 < end }.sorted()
    var out: [UInt8] = []
    appendEscaped(text[..<(bounds.first ?? end)], to: &out)
    var open: [Int] = []
    var next = 0
    var named: Set<Int> = []
    for (index, start) in bounds.enumerated() {
      let stop = index + 1 < bounds.count ? bounds[index + 1] : end
      open.removeAll { findings[$0].range.end <= start }
      while next < findings.count, findings[next].range.start <= start {
        open.append(next)
        next += 1
      }
      let top = open.max { MarkedDraft.isBelow(findings[$0], findings[$1]) }
      // Those that show nowhere still have a place that their number leads to.
      for finding in open where finding != top && named.insert(finding).inserted {
        out += "<span id=\"f\(finding + 1)\"></span>".utf8
      }
      guard let top else {
        appendEscaped(text[start..<stop], to: &out)
        continue
      }
      let id = named.insert(top).inserted ? " id=\"f\(top + 1)\"" : ""
      out +=
        "<a\(id) class=\"f \(findings[top].severity.rawValue)\" href=\"#finding\(top + 1)\" data-note=\"finding\(top + 1)\">"
        .utf8
      appendEscaped(text[start..<stop], to: &out)
      out += "</a>".utf8
    }
    html = String(decoding: out, as: UTF8.self)
  }

  private static func isBelow(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity < right.severity }
    let lengths = (left.range.end - left.range.start, right.range.end - right.range.start)
    return lengths.0 > lengths.1
  }
}
