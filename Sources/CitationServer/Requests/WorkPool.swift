import NIOPosix
import Synchronization

/// Threads on which SQLite is asked and texts are read, so that neither holds up the loops that serve connections.
struct WorkPool: Sendable {
  private let threads: NIOThreadPool
  private let heavy: Turnstile

  init(threads count: Int, heavyRequests: Int) {
    threads = NIOThreadPool(numberOfThreads: count)
    threads.start()
    heavy = Turnstile(places: heavyRequests)
  }

  func run<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await threads.runIfActive(body)
  }

  /// Runs what may take seconds; more than a few at once are turned away.
  func runHeavy<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    guard heavy.enter() else { throw Problem(.serviceUnavailable, .busy) }
    defer { heavy.leave() }
    return try await threads.runIfActive(body)
  }

  /// A place among the heavy requests for as long as the pass is held.
  func heavyPass() throws -> HeavyPass {
    guard heavy.enter() else { throw Problem(.serviceUnavailable, .busy) }
    return HeavyPass(turnstile: heavy)
  }

  func stop() { threads.shutdownGracefully { _ in } }
}

final class HeavyPass: Sendable {
  private let turnstile: Turnstile

  init(turnstile: Turnstile) { self.turnstile = turnstile }

  deinit { turnstile.leave() }
}

/// Counts who is inside and lets no more in than there are places.
final class Turnstile: Sendable {
  private let places: Int
  private let inside = Atomic<Int>(0)

  init(places: Int) { self.places = places }

  func enter() -> Bool {
    if inside.add(1, ordering: .relaxed).newValue <= places { return true }
    leave()
    return false
  }

  func leave() { inside.subtract(1, ordering: .relaxed) }

  var count: Int { inside.load(ordering: .relaxed) }
}
