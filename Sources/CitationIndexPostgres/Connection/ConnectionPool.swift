import CitationIndex
import Foundation
import Synchronization

/// Connections that are open and free, at most so many in use at once; who wants one more waits.
final class ConnectionPool: Sendable {
  let address: PostgresAddress
  let schema: String
  let isReading: Bool
  private let free = Mutex<[PostgresConnection]>([])
  private let places: DispatchSemaphore
  private let isClosed = Mutex(false)

  init(_ address: PostgresAddress, schema: String, isReading: Bool, limit: Int = 8) {
    self.address = address
    self.schema = schema
    self.isReading = isReading
    places = DispatchSemaphore(value: limit)
  }

  /// How long to wait before each further try for a server that went away, in seconds: half a minute in all.
  static let waits: [Double] = [0.1, 0.2, 0.5, 1, 2, 4, 8, 15]

  /// Lends a connection. One that fails is closed, and where work can be done again it is, with another.
  ///
  /// - Parameter isRepeatable: whether the body may be run again after a connection was lost or others were in the way.
  func use<Result>(isRepeatable: Bool, _ body: (PostgresConnection) throws -> Result) throws -> Result {
    places.wait()
    defer { places.signal() }
    var wasConnected = false
    var waits = ConnectionPool.waits[...]
    while true {
      do {
        let connection = try take(isSure: !isRepeatable)
        wasConnected = true
        return try lend(connection, body)
      } catch let failure as PostgresFailure {
        guard isRepeatable, failure.isLost || failure.isConflict, let wait = waits.popFirst() else {
          throw failure.indexError(address.name)
        }
        if failure.isLost { forget() }
        pause(wait)
      } catch let error as IndexError {
        // A server that was there may be starting again; one that never was is told of at once.
        guard wasConnected || error.isStarting, isRepeatable, case .unavailable = error.reason,
          let wait = waits.popFirst()
        else { throw error }
        pause(wait)
      }
    }
  }

  /// Waits a little more or less than told, so that several do not come back at the same moment.
  private func pause(_ seconds: Double) {
    Thread.sleep(forTimeInterval: seconds * Double.random(in: 0.7...1.3))
  }

  private func lend<Result>(
    _ connection: PostgresConnection, _ body: (PostgresConnection) throws -> Result
  ) throws -> Result {
    do {
      let result = try body(connection)
      give(connection)
      return result
    } catch {
      if connection.isInTransaction { try? connection.execute("ROLLBACK") }
      connection.forgetStatements()
      give(connection)
      throw error
    }
  }

  /// - Parameter isSure: whether a connection that lay here is tried first, for work that cannot be done again.
  private func take(isSure: Bool) throws -> PostgresConnection {
    while let connection = free.withLock({ $0.popLast() }) {
      if !isSure || (try? connection.execute("SELECT 1")) != nil { return connection }
    }
    return try PostgresConnection(address, schema: schema, isReading: isReading)
  }

  private func give(_ connection: PostgresConnection) {
    guard connection.isUsable, !connection.isInTransaction, !isClosed.withLock({ $0 }) else { return }
    free.withLock { $0.append(connection) }
  }

  /// When one connection is lost the others that lie here are too.
  private func forget() { free.withLock { $0 = [] } }

  func close() {
    isClosed.withLock { $0 = true }
    forget()
  }
}

extension IndexError {
  /// Whether a server is there that takes no connections yet, or no more for a while.
  fileprivate var isStarting: Bool {
    guard case .unavailable(let message) = reason else { return false }
    return ["starting up", "in recovery", "too many clients", "not yet accepting"].contains {
      message.contains($0)
    }
  }
}
