import CitationIndex
import Foundation
import Synchronization

/// The way to the index: opens it when it is first asked for, and anew when another file stands in its place.
final class IndexDoor: Sendable {
  let path: String
  private let opened = Mutex<(store: SQLiteStore, file: FileID)?>(nil)

  init(path: String) { self.path = path }

  /// Which file it is, whatever its name.
  private struct FileID: Equatable {
    let device: UInt64
    let number: UInt64
  }

  /// The index as it is now.
  ///
  /// - Throws: `IndexError` while it cannot be used; the next call tries again.
  func store() throws -> SQLiteStore {
    guard let status = IndexDoor.status(path) else {
      opened.withLock { $0 = nil }
      throw IndexError(index: path, reason: .missing)
    }
    let file = FileID(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    return try opened.withLock { opened in
      if let opened, opened.file == file { return opened.store }
      opened = nil
      let store = try SQLiteStore(path: path, mode: .reading)
      opened = (store, file)
      return store
    }
  }

  /// Asks the index. After an error of it, it is opened anew by the next call: another may have been written over it.
  func ask<Result>(_ body: (SQLiteStore) throws -> Result) throws -> Result {
    let store = try store()
    do {
      return try body(store)
    } catch let error as IndexError {
      opened.withLock { opened in
        if opened?.store === store { opened = nil }
      }
      throw error
    }
  }

  /// Differs whenever the index may: its file, its size and time, and those of its log.
  var version: String {
    [path, path + "-wal"].map { name in
      // An empty log comes and goes with whoever opens the index; it says nothing.
      guard let status = IndexDoor.status(name), status.st_size > 0 else { return "-" }
      return "\(status.st_ino).\(status.st_size).\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }.joined(separator: "+")
  }

  private static func status(_ path: String) -> stat? {
    var out = stat()
    return stat(path, &out) == 0 ? out : nil
  }
}
