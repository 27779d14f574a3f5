import CitationIndex
import CitationIndexPostgres
import Citations
import Foundation
import Synchronization

/// An index of synthetic plans, made through the same calls as one of files, and how long that took.
struct IndexBuild: Encodable {
  let plans: Int
  let citations: Int
  let textBytes: Int
  let seconds: Double
  /// Of them, in which the store wrote what was read, and settled it.
  let writeSeconds: Double
  let resolveSeconds: Double

  /// As many plans as `IndexRefresh` stores in one transaction.
  private static let batch = 1_024

  init(at path: String, citations wanted: Int) throws {
    let store = try openIndex(at: path, mode: .writing)
    let source = SyntheticPlans(citations: wanted)
    let plans = max(1, wanted / SyntheticPlans.citationsPerPlan)
    let start = ContinuousClock.now
    var (cited, bytes, next) = (0, 0, 0)
    var writing = Duration.zero
    while next < plans {
      let numbers = Array(next..<min(plans, next + Self.batch))
      let prepared = Self.prepare(numbers, source, store)
      let begin = ContinuousClock.now
      try store.write(prepared.map { .replace($0) })
      writing += ContinuousClock.now - begin
      for plan in prepared {
        cited += plan.document.citations.count
        bytes += plan.document.text.count
      }
      next += Self.batch
    }
    let begin = ContinuousClock.now
    _ = try store.resolve()
    resolveSeconds = (ContinuousClock.now - begin) / .seconds(1)
    writeSeconds = writing / .seconds(1)
    seconds = (ContinuousClock.now - start) / .seconds(1)
    (self.plans, citations, textBytes) = (plans, cited, bytes)
  }

  /// Reads a batch of plans on all cores.
  private static func prepare(_ numbers: [Int], _ source: SyntheticPlans, _ store: any IndexStore)
    -> [PreparedDocument]
  {
    let prepared = Mutex<[(Int, PreparedDocument)]>([])
    DispatchQueue.concurrentPerform(iterations: numbers.count) { index in
      let number = numbers[index]
      let text = source.text(number)
      // The index only compares digests; the number makes one that no other plan has.
      let digest = withUnsafeBytes(of: number.bigEndian) { Array($0) } + [UInt8](repeating: 0, count: 24)
      let document = IndexedDocument(
        path: "plans/\(number / 1000)/\(number).txt",
        state: FileState(size: text.count, modified: number, sha256: digest), format: "text", text: text,
        registry: store.registry)
      let plan = store.prepare(document)
      prepared.withLock { $0.append((number, plan)) }
    }
    return prepared.withLock { $0.sorted { $0.0 < $1.0 }.map(\.1) }
  }
}
