import Citations
import Foundation
import TextProperties

/// How the time to read a workload grows when its size doubles.
struct Growth: CustomStringConvertible {
  let name: String
  let size: Int
  /// The best of several, at the size, its double, and, where that is more than it should be, its fourfold.
  let times: (once: Duration, twice: Duration, fourTimes: Duration?)
  let citations: Int

  /// A size at which the clock's grain and the scheduler matter little is sought first.
  init(of workload: Workload) {
    name = workload.name
    var size = 1 << 15
    while size < 1 << 23, Self.time(workload.text(size), runs: 1).best < .milliseconds(10) { size *= 2 }
    let (small, large) = (workload.text(size), workload.text(2 * size))
    var best = (once: Self.time(small, runs: 3).best, twice: Self.time(large, runs: 3).best)
    // What else the machine does can only make a run slower, so a bad ratio is measured again before it counts.
    for _ in 0..<3 where best.twice >= best.once * 2.5 {
      best = (min(best.once, Self.time(small, runs: 3).best), min(best.twice, Self.time(large, runs: 3).best))
    }
    self.size = size
    // Memory that is asked of the system anew costs once, at one of the doublings; a power of the size costs at each.
    let isSuspect = best.twice >= best.once * 3
    times = (best.once, best.twice, isSuspect ? Self.time(workload.text(4 * size), runs: 3).best : nil)
    citations = Self.time(small, runs: 1).citations
  }

  var ratio: Double { times.twice / times.once }
  var isLinear: Bool { ratio < 3 || times.fourTimes.map { $0 / times.once < 9 } ?? false }

  var description: String {
    let speed = Double(size) / 1_000_000 / (times.once / .seconds(1))
    let verdict = isLinear ? "" : "  not linear"
    return "\(name): \(size) bytes \(times.once), twice as many \(times.twice): × \(rounded(ratio)), "
      + "\(rounded(speed)) MB/s, \(citations) citations\(verdict)"
  }

  private static func time(_ text: [UInt8], runs: Int) -> (best: Duration, citations: Int) {
    var best = Duration.seconds(3600)
    var citations = 0
    for _ in 0..<runs {
      let start = processorTime()
      citations = findCitations(in: text).citations.count
      best = min(best, processorTime() - start)
    }
    return (best, citations)
  }

  /// Time that this process had a processor: others that want it too do not count.
  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

private func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
