import CitationExport
import Citations
import Foundation
import Testing

@Suite(.serialized) struct MemoryTests {
  /// Four times the rows must not need noticeably more memory; each would hold some 10 MB if they were kept.
  @Test(arguments: TableFormat.allCases) func memoryDoesNotGrowWithTheTable(format: TableFormat) throws {
    var small = LongTable(count: 5_000)
    try writeTable(&small, as: format, to: "/dev/null")
    var large = LongTable(count: 20_000)
    try writeTable(&large, as: format, to: "/dev/null")
    #expect(large.peak - small.peak < 6 << 20)
  }
}

/// A document with many occurrences of 500 bytes, which notes how much memory the process has while it delivers them.
private struct LongTable: ReferenceTableSource {
  let totals: TableTotals
  private(set) var peak = 0
  private var isStarted = false
  private var left: Int

  init(count: Int) {
    totals = TableTotals(plans: 0, documents: 1, occurrences: count)
    left = count
  }

  func nextPlan() -> CitingPlan? { nil }

  mutating func nextDocument() -> CitedDocument? {
    if isStarted { return nil }
    isStarted = true
    var document = CitedDocument(key: "urn:lex:vn:quoc.hoi:luat:2013;luat.dat.dai")
    document.occurrenceCount = totals.occurrences
    return document
  }

  mutating func nextOccurrence() -> Occurrence? {
    if left == 0 { return nil }
    left -= 1
    if left % 1_000 == 0 { peak = max(peak, ownMemory()) }
    return Occurrence(
      plan: CitingPlan(path: "plan.txt"), kind: .named, range: TextRange(0, 500), line: 1, column: 1,
      text: String(repeating: "Luật Đất đai ", count: 28))
  }

  /// In bytes, without mapped files.
  private func ownMemory() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
    return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) << 10
  }
}
