import Foundation

/// Works on items on several threads and hands the results on in the items' order.
///
/// Never more results are held than twice the workers, so that memory does not grow with the number of items.
struct OrderedWork<Result: Sendable>: Sendable {
  /// How many threads work at once.
  let workers: Int

  /// - Parameters:
  ///   - count: how many items there are.
  ///   - work: makes an item's result; called on any of the threads.
  ///   - receive: takes the results one after another, in order, on the calling thread.
  func run(count: Int, work: @escaping @Sendable (Int) -> Result, receive: (Result) -> Void) {
    guard workers > 1, count > 1 else {
      for index in 0..<count { receive(work(index)) }
      return
    }
    let bench = Bench<Result>(count: count, room: workers * 2)
    for _ in 0..<min(workers, count) {
      let thread = Thread {
        while let index = bench.take() { bench.finish(index, work(index)) }
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    while let result = bench.next() { receive(result) }
  }
}

/// What the threads share: which item is next, and the results that wait for their turn.
private final class Bench<Result: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let count: Int
  private let room: Int
  private var taken = 0
  private var received = 0
  private var waiting: [Int: Result] = [:]

  init(count: Int, room: Int) {
    self.count = count
    self.room = room
  }

  /// The next item to be worked on, once there is room for its result; nil when all are taken.
  func take() -> Int? {
    condition.lock()
    defer { condition.unlock() }
    while taken < count, taken - received >= room { condition.wait() }
    guard taken < count else { return nil }
    taken += 1
    return taken - 1
  }

  func finish(_ index: Int, _ result: Result) {
    condition.lock()
    waiting[index] = result
    condition.broadcast()
    condition.unlock()
  }

  /// The next result in order; nil after the last.
  func next() -> Result? {
    condition.lock()
    defer { condition.unlock() }
    guard received < count else { return nil }
    while true {
      if let result = waiting.removeValue(forKey: received) {
        received += 1
        condition.broadcast()
        return result
      }
      condition.wait()
    }
  }
}
