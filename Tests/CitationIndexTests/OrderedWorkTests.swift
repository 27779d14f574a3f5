import Foundation
import Synchronization
import Testing

@testable import CitationIndex

struct OrderedWorkTests {
  @Test func resultsComeInTheOrderOfTheInput() {
    var found: [Int] = []
    let work = OrderedWork(Array(0..<200), weights: Array(repeating: 1, count: 200), limit: 8) { $0 * 2 }
    work.run(workers: 4) { found.append($0) }
    #expect(found == (0..<200).map { $0 * 2 })
  }

  @Test func nothingIsInWorkAfterAnError() {
    struct Ended: Error {}
    let running = Mutex(0)
    let work = OrderedWork(Array(0..<20), weights: Array(repeating: 1, count: 20), limit: 20) { input in
      running.withLock { $0 += 1 }
      Thread.sleep(forTimeInterval: input == 0 ? 0 : 0.1)
      running.withLock { $0 -= 1 }
    }
    #expect(throws: Ended.self) { try work.run(workers: 4) { throw Ended() } }
    #expect(running.withLock { $0 } == 0)
  }
}
