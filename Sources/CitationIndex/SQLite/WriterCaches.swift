import GRDB
import Synchronization

/// What the writer knows to be stored already, so that it is not asked for again.
///
/// Another process may have changed the tables meanwhile; SQLite's `data_version` tells, and all is forgotten.
final class WriterCaches: Sendable {
  struct Known {
    var version: Int?
    /// Stored once, never changed.
    var names: Set<Int64> = []
    /// The identity that each statement is bound to.
    var statements: [Int64: Int64] = [:]
    var pending: Set<Int64> = []
  }

  /// Above this many statements all are forgotten, to bound memory.
  static let limit = 400_000

  private let state = Mutex(Known())
  /// Apart from the rest, as readers ask for it while the writer writes.
  private let words = Mutex<Set<Int64>>([])

  func refresh(_ database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA data_version")
    let isForgotten = state.withLock { known in
      let isOld = known.version != version || known.statements.count > WriterCaches.limit
      if isOld { known = Known() }
      known.version = version
      return isOld
    }
    if isForgotten { words.withLock { $0 = [] } }
  }

  func clear() {
    state.withLock { $0 = Known() }
    words.withLock { $0 = [] }
  }

  func use<Result>(_ body: (inout Known) throws -> sending Result) rethrows -> sending Result {
    try state.withLock(body)
  }

  func put(_ known: WriterCaches.Known) { state.withLock { $0 = known } }

  /// The words of a text that are not known to be stored; asked for by readers while the writer writes.
  func unknown(_ ids: [Int64]) -> [Int] {
    words.withLock { words in ids.indices.filter { !words.contains(ids[$0]) } }
  }

  /// Notes that words are stored from now on; returns those that were not before.
  func add(_ found: [PreparedWord]) -> [PreparedWord] {
    words.withLock { words in found.filter { words.insert($0.id).inserted } }
  }
}
