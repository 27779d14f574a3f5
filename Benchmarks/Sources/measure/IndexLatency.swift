import CitationIndex
import CitationIndexPostgres
import Citations
import Foundation

/// How long an open index takes to answer, from the words of a reference to a page of places with their excerpts.
struct IndexLatency: Encodable {
  let queries: Int
  /// Plans found by the queries together, so that answers of nothing would show.
  let found: Int
  let p50Milliseconds: Double
  let p99Milliseconds: Double

  init(at path: String, citations: Int, queries: Int) throws {
    let store = try openIndex(at: path, mode: .reading)
    let source = SyntheticPlans(citations: citations)
    var random = RandomNumbers(state: 99)
    var times: [Double] = []
    var found = 0
    for _ in 0..<queries {
      let words = SyntheticPlans.reference(source.draw(&random))
      let start = ContinuousClock.now
      if case .one(let fit, _, _) = try store.answer(words) {
        found += try store.citedBy(fit.summary).page.count
      }
      times.append((ContinuousClock.now - start) / .milliseconds(1))
    }
    times.sort()
    self.queries = queries
    self.found = found
    p50Milliseconds = times[times.count / 2]
    p99Milliseconds = times[min(times.count - 1, times.count * 99 / 100)]
  }
}
