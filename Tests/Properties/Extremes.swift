import Citations
import Foundation
import TextProperties

/// Texts of a kind and size that no office has, each read once: none may trap, take long, or fill the memory.
struct Extreme: Sendable {
  let name: String
  let text: @Sendable () -> [UInt8]

  static let all = [
    Extreme(name: "100 MB of prose in one line") { workload("one line of prose", 100_000_000) },
    Extreme(name: "100 MB of citations in one line") { workload("one line of citations", 100_000_000) },
    Extreme(name: "100,000 clauses in one run") {
      Array(
        ("theo " + (1...100_000).map { "khoản \($0)" }.joined(separator: ", ") + " Điều 5 Luật Đất đai").utf8)
    },
    Extreme(name: "100,000 articles in one run") {
      Array(("theo " + (1...100_000).map { "Điều \($0)" }.joined(separator: " và ") + " Luật Đất đai").utf8)
    },
    Extreme(name: "brackets 10,000 deep") {
      let depth = 10_000
      return Array(
        (String(repeating: "(", count: depth) + "Nghị định số 4/2015/NĐ-CP"
          + String(repeating: ")", count: depth)).utf8)
    },
    Extreme(name: "100 MB of digits and slashes") { workload("digits and slashes", 100_000_000) },
    Extreme(name: "100 MB of random bytes") { workload("random bytes", 100_000_000) },
  ]

  private static func workload(_ name: String, _ size: Int) -> [UInt8] {
    Workload.all.first { $0.name == name }!.text(size)
  }

  /// What it took, in words, and whether it was too much: a second of processor time for 10 MB, a byte and a half for
  /// each byte besides the text, what the found citations themselves take, and 64 MB.
  func read() -> (words: String, isTooMuch: Bool) {
    let bytes = text()
    resetPeak()
    // Not by the clock, which other work on the machine moves on.
    let before = memory("VmRSS"), start = clock()
    let found = findCitations(in: bytes).citations.count
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    let peak = memory("VmHWM") - before
    let allowed = bytes.count / 2 + found * MemoryLayout<Citation>.stride * 3 + 64_000_000
    let isTooMuch = peak > allowed || seconds > 2 + Double(bytes.count) / 10_000_000
    return (
      "\(name): \(bytes.count) bytes, \((seconds * 100).rounded() / 100) s, \(found) citations, "
        + "\(peak / 1_000_000) MB besides the text\(isTooMuch ? ": too much" : "")", isTooMuch
    )
  }

  /// A figure of /proc/self/status, in bytes.
  private func memory(_ name: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) * 1024
  }

  private func resetPeak() { try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs")) }
}
