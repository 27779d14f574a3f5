import GRDB
import Synchronization

/// What the writer knows to be stored already, so that it is not asked for again.
///
/// Another process may have changed the tables meanwhile; SQLite's `data_version` tells, and all is forgotten.
final class WriterCaches: Sendable {
  struct Known {
    var version: Int?
    /// Names, words: stored once, never changed.
    var names: Set<Int64> = []
    var words: Set<Int64> = []
    /// The identity that each statement is bound to.
    var statements: [Int64: Int64] = [:]
    var pending: Set<Int64> = []
  }

  /// Above this many statements all are forgotten, to bound memory.
  static let limit = 400_000

  private let state = Mutex(Known())

  func refresh(_ database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA data_version")
    state.withLock { known in
      if known.version != version || known.statements.count > WriterCaches.limit { known = Known() }
      known.version = version
    }
  }

  func clear() { state.withLock { $0 = Known() } }

  func use<Result>(_ body: (inout Known) throws -> sending Result) rethrows -> sending Result {
    try state.withLock(body)
  }

  /// The words of a text that are not known to be stored; asked for by readers while the writer writes.
  func unknown(_ words: [Int64]) -> [Int] {
    state.withLock { known in words.indices.filter { !known.words.contains(words[$0]) } }
  }
}
