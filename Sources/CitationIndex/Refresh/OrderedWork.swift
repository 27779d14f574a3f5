import Foundation

/// Does work on all cores and hands out the results in the order of the input.
///
/// At most `limit` of weight is in work or waits to be handed out, or one single item that is heavier.
package final class OrderedWork<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  private let inputs: [Input]
  private let weights: [Int]
  private let limit: Int
  private let work: @Sendable (Input) -> Output
  private let condition = NSCondition()
  private var next = 0
  private var weight = 0
  private var results: [Int: Output] = [:]
  private var isStopped = false
  /// How many threads have not ended.
  private var working = 0

  package init(_ inputs: [Input], weights: [Int], limit: Int, work: @escaping @Sendable (Input) -> Output) {
    self.inputs = inputs
    self.weights = weights
    self.limit = limit
    self.work = work
  }

  /// Calls `consume` on this thread with each result; what it throws ends the work.
  ///
  /// No thread works on when it returns: a program that then ends takes libraries away from under them.
  package func run(workers: Int, consume: (Output) throws -> Void) rethrows {
    working = max(1, min(workers, inputs.count))
    for _ in 0..<working {
      let thread = Thread { [self] in workLoop() }
      thread.stackSize = 8 << 20
      thread.start()
    }
    defer { stop() }
    for index in inputs.indices {
      try consume(result(index))
      release(index)
    }
  }

  private func workLoop() {
    while let index = take() {
      let result = work(inputs[index])
      condition.lock()
      results[index] = result
      condition.broadcast()
      condition.unlock()
    }
    condition.lock()
    working -= 1
    condition.broadcast()
    condition.unlock()
  }

  private func take() -> Int? {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped, next < inputs.count, weight > 0, weight + weights[next] > limit { condition.wait() }
    guard !isStopped, next < inputs.count else { return nil }
    weight += weights[next]
    next += 1
    return next - 1
  }

  private func result(_ index: Int) -> Output {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let result = results.removeValue(forKey: index) { return result }
      condition.wait()
    }
  }

  private func release(_ index: Int) {
    condition.lock()
    weight -= weights[index]
    condition.broadcast()
    condition.unlock()
  }

  private func stop() {
    condition.lock()
    isStopped = true
    condition.broadcast()
    while working > 0 { condition.wait() }
    condition.unlock()
  }
}
