import Foundation
import GRDB

/// The index in one SQLite file: documents, their citations, identities and the full text.
///
/// One process writes at a time, any number read; what they see is always whole documents. Safe to use from any thread.
public final class SQLiteStore: Sendable {
  public typealias Mode = IndexMode

  /// The path that the index was opened by.
  public let path: String
  public let registry: Registry
  let database: any DatabaseReader
  let writer: DatabasePool?
  let caches = WriterCaches()

  /// Opens the index at a path.
  ///
  /// - Parameter registry: the known documents; without it the shipped ones and the user's own that the index holds.
  /// - Throws: `IndexError` when it is missing (for reading), no index, newer, locked or not to be opened.
  public init(path: String, mode: Mode = .writing, registry: Registry? = nil) throws {
    self.path = path
    do {
      switch mode {
      case .writing:
        let pool = try SQLiteStore.openForWriting(path)
        writer = pool
        database = pool
      case .reading:
        guard FileManager.default.fileExists(atPath: path) else {
          throw IndexError(index: path, reason: .missing)
        }
        writer = nil
        database = try SQLiteStore.openForReading(path)
      }
      self.registry = try registry ?? database.read { try UserDocuments.registry(in: $0) }
    } catch let error as DatabaseError {
      throw IndexError(error, index: path)
    }
  }

  private static func openForWriting(_ path: String) throws -> DatabasePool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw IndexError(index: path, reason: .unreachable)
    }
    if FileManager.default.fileExists(atPath: path) {
      // Another program's file is left as it is: opening a pool would already turn it to write-ahead logging.
      var peek = configuration()
      peek.readonly = true
      let version = try DatabaseQueue(path: path, configuration: peek).read {
        try Schema.check($0, index: path)
      }
      if version > 0, !FileManager.default.isWritableFile(atPath: path) {
        throw IndexError(index: path, reason: .readOnly)
      }
    }
    var settings = configuration()
    settings.prepareDatabase { database in
      guard !database.configuration.readonly else { return }
      try database.execute(sql: "PRAGMA cache_size = -262144")
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 8192")
    }
    let pool = try DatabasePool(path: path, configuration: settings)
    try pool.write { try Schema.migrate($0, index: path) }
    return pool
  }

  private static func openForReading(_ path: String) throws -> any DatabaseReader {
    var settings = configuration()
    settings.readonly = true
    let queue: any DatabaseReader
    do {
      queue = try DatabasePool(path: path, configuration: settings)
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    {
      // In a directory that cannot be written a log cannot be shared; nobody writes there, so none is needed.
      let address = "file:" + (path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path)
      queue = try DatabaseQueue(path: address + "?immutable=1", configuration: settings)
    }
    let version = try queue.read { try Schema.check($0, index: path) }
    if version == 0 { throw IndexError(index: path, reason: .missing) }
    return queue
  }

  /// How much of the file may be mapped into memory: all of it, which is quickest.
  static let mappedBytes = 1 << 34

  private static func configuration() -> Configuration {
    var settings = Configuration()
    settings.busyMode = .timeout(5)
    settings.prepareDatabase { database in
      database.add(tokenizer: SyllableTokenizer.self)
      try database.execute(sql: "PRAGMA mmap_size = \(mappedBytes)")
    }
    return settings
  }

  public func reading<Result>(_ body: (IndexConnection) throws -> Result) throws -> Result {
    try readingTables { try body(IndexConnection(SQLiteTables(database: $0))) }
  }

  public func walking<Result>(_ body: (IndexConnection) throws -> Result) throws -> Result {
    do {
      return try database.unsafeRead { database in
        // A walk over the whole file would leave all of it mapped, which counts as memory of this process.
        try database.execute(sql: "PRAGMA mmap_size = \(64 << 20)")
        defer { try? database.execute(sql: "PRAGMA mmap_size = \(SQLiteStore.mappedBytes)") }
        var result: Result?
        try database.inTransaction(.deferred) {
          result = try body(IndexConnection(SQLiteTables(database: database)))
          return .commit
        }
        return result!
      }
    } catch let error as DatabaseError {
      throw IndexError(error, index: path)
    }
  }

  /// Runs a reading with what it throws told as errors of the index.
  func readingTables<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try database.read(body)
    } catch let error as DatabaseError {
      throw IndexError(error, index: path)
    }
  }

  /// Runs a writing as one transaction: all of it is stored, or nothing.
  func writing<Result>(_ body: (Database) throws -> Result) throws -> Result {
    guard let writer else { throw IndexError(index: path, reason: .readOnly) }
    do {
      return try writer.write { database in
        try caches.refresh(database)
        return try body(database)
      }
    } catch let error as DatabaseError {
      caches.clear()
      throw IndexError(error, index: path)
    } catch {
      caches.clear()
      throw error
    }
  }
}

extension SQLiteStore: IndexStore {
  public var name: String { path }
  public var paths: IndexPaths { IndexPaths(indexFile: path) }

  /// The index's file, its size and time, and those of its log.
  public var version: String {
    [path, path + "-wal"].map { name in
      // An empty log comes and goes with whoever opens the index; it says nothing.
      var status = stat()
      guard stat(name, &status) == 0, status.st_size > 0 else { return "-" }
      return "\(status.st_ino).\(status.st_size).\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }.joined(separator: "+")
  }
}
