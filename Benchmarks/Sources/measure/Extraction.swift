import Citations
import Foundation
import Synchronization

/// How fast citations are found in a text that is in memory: all kinds, all fields, nothing written.
struct Extraction: Encodable {
  let bytes: Int
  let documents: Int
  let citations: Int
  /// The best of the repeats, by the clock and in time that a processor was had.
  let seconds: Double
  let processorSeconds: Double

  init(of text: MappedText, documentBytes: Int, threads: Int, repeats: Int) {
    let pieces = text.documents(of: documentBytes)
    var times: [Double] = []
    var processorTimes: [Double] = []
    var found = 0
    // Once unmeasured, so that the pages are in memory and the tables are read.
    for run in 0...repeats {
      let start = ContinuousClock.now, processorStart = processorTime()
      found = Self.read(pieces, threads: threads)
      guard run > 0 else { continue }
      times.append((ContinuousClock.now - start) / .seconds(1))
      processorTimes.append(processorTime() - processorStart)
    }
    bytes = text.bytes.count
    documents = pieces.count
    citations = found
    seconds = times.min() ?? 0
    processorSeconds = processorTimes.min() ?? 0
  }

  private static func read(_ documents: [UnsafeBufferPointer<UInt8>], threads: Int) -> Int {
    guard threads > 1 else {
      return documents.reduce(0) { $0 + findCitations(in: $1).citations.count }
    }
    let next = Atomic(0), found = Atomic(0)
    // A buffer pointer is not Sendable; the mapping behind it outlives every thread.
    nonisolated(unsafe) let documents = documents
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < documents.count else { return }
        found.wrappingAdd(findCitations(in: documents[index]).citations.count, ordering: .relaxed)
      }
    }
    return found.load(ordering: .relaxed)
  }
}

/// Seconds of all processors that this process has had.
private func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
