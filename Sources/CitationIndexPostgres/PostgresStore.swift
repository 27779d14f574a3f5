import CitationIndex
import Foundation
import Synchronization

/// The index in a PostgreSQL database: many programs write at once, and all who read see whole documents.
///
/// Safe to use from any thread. Connections that are lost are opened again, and what was asked is asked again.
public final class PostgresStore: Sendable {
  /// Where an index lies in its database.
  public static let defaultSchema = "viendan"

  public let address: PostgresAddress
  public let registry: Registry
  let schema: PostgresSchema
  let pool: ConnectionPool
  let isWritable: Bool
  /// Words and names that are stored already; they are never taken out.
  let stored = Mutex(StoredWords())

  struct StoredWords {
    var words: Set<Int64> = []
    var names: Set<Int64> = []
  }

  /// Opens the index at an address.
  ///
  /// - Parameters:
  ///   - schema: the schema of the tables; letters, digits and `_` only.
  ///   - registry: the known documents; without it the shipped ones and the user's own that the index holds.
  /// - Throws: `IndexError` when the server does not answer or refuses, when the index is missing (for reading), not one
  ///   of viendan, of another version, or read-only (for writing).
  public convenience init(
    address: String, mode: IndexMode = .writing, schema: String = defaultSchema, registry: Registry? = nil
  ) throws {
    try self.init(address: address, mode: mode, tables: PostgresSchema(name: schema), registry: registry)
  }

  package init(address: String, mode: IndexMode, tables: PostgresSchema, registry: Registry? = nil) throws {
    precondition(
      tables.name.utf8.allSatisfy { $0 == 0x5F || $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x7A })
    let address = try PostgresAddress(address)
    let pool = ConnectionPool(address, schema: tables.name, isReading: mode == .reading)
    self.address = address
    self.schema = tables
    self.pool = pool
    isWritable = mode == .writing
    self.registry = try pool.use(isRepeatable: true) { connection in
      if mode == .writing {
        if try connection.first("SHOW transaction_read_only") == "on" {
          throw IndexError(index: address.name, reason: .readOnly)
        }
        try tables.migrate(connection, index: address.name)
      } else {
        let version = try tables.version(connection, index: address.name)
        if version == 0 { throw IndexError(index: address.name, reason: .missing) }
        if version < tables.steps.count {
          throw IndexError(index: address.name, reason: .olderVersion(version))
        }
      }
      if let registry { return registry }
      return try UserDocuments.registry(in: IndexConnection(PostgresTables(connection: connection)))
    }
  }

  /// Runs a writing as one transaction: all of it is stored, or nothing. After a lost connection it runs again.
  func writing<Result>(
    repeating isRepeatable: Bool = true, _ body: (PostgresConnection) throws -> Result
  ) throws -> Result {
    guard isWritable else { throw IndexError(index: address.name, reason: .readOnly) }
    return try pool.use(isRepeatable: isRepeatable) { connection in
      try connection.execute("BEGIN")
      let result = try body(connection)
      try connection.execute("COMMIT")
      return result
    }
  }
}

extension PostgresStore: IndexStore {
  public var name: String { address.name }

  /// Files are named from the root, as the server knows no directory.
  public var paths: IndexPaths { IndexPaths() }

  /// Which transactions can be seen; `-` while the server does not answer.
  public var version: String {
    (try? pool.use(isRepeatable: false) { try $0.run("SELECT pg_current_snapshot()", []).text(0, 0) }) ?? "-"
  }

  public func reading<Result>(_ body: (IndexConnection) throws -> Result) throws -> Result {
    try pool.use(isRepeatable: true) { try read($0, body) }
  }

  public func walking<Result>(_ body: (IndexConnection) throws -> Result) throws -> Result {
    try pool.use(isRepeatable: false) { connection in
      try read(connection) { database in
        // It goes over all that there is, and hands it out as it goes: no answer that somebody waits for.
        try connection.execute("SET LOCAL statement_timeout = '30min'")
        return try body(database)
      }
    }
  }

  private func read<Result>(
    _ connection: PostgresConnection, _ body: (IndexConnection) throws -> Result
  ) throws -> Result {
    try connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    let result = try body(IndexConnection(PostgresTables(connection: connection)))
    try connection.execute("COMMIT")
    return result
  }

  @discardableResult
  public func store(_ rows: [KnownImport.Row], source: String, overConflicts: Bool) throws -> Int {
    try writing { connection in
      try UserDocuments.store(
        rows, source: source, overConflicts: overConflicts,
        in: IndexConnection(PostgresTables(connection: connection)))
    }
  }

  public func close() throws { pool.close() }
}
