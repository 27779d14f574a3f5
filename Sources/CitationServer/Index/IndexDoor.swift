import CitationIndex
import CitationIndexPostgres
import Foundation
import Synchronization

/// The way to the index: opens it when it is first asked for, and anew when another file stands in its place.
final class IndexDoor: Sendable {
  let path: String
  private let opened = Mutex<(store: any IndexStore, file: FileID?)?>(nil)

  private let isServer: Bool

  init(path: String) {
    self.path = path
    isServer = PostgresAddress.isAddress(path)
  }

  /// Which file it is, whatever its name.
  private struct FileID: Equatable {
    let device: UInt64
    let number: UInt64
  }

  /// The index as it is now.
  ///
  /// - Throws: `IndexError` while it cannot be used; the next call tries again.
  func store() throws -> any IndexStore {
    if isServer { return try serverStore() }
    guard let status = IndexDoor.status(path) else {
      opened.withLock { $0 = nil }
      throw IndexError(index: path, reason: .missing)
    }
    let file = FileID(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    return try opened.withLock { opened in
      if let opened, opened.file == file { return opened.store }
      opened = nil
      let store = try openIndex(at: path, mode: .reading)
      opened = (store, file)
      return store
    }
  }

  /// One in PostgreSQL stays open; its connections are opened again by themselves.
  private func serverStore() throws -> any IndexStore {
    if let store = opened.withLock({ $0?.store }) { return store }
    let store = try openIndex(at: path, mode: .reading)
    return opened.withLock { opened in
      if let opened { return opened.store }
      opened = (store, nil)
      return store
    }
  }

  /// Asks the index. After an error of it, a file is opened anew by the next call: another may have been written over
  /// it.
  func ask<Result>(_ body: (any IndexStore) throws -> Result) throws -> Result {
    let store = try store()
    do {
      return try body(store)
    } catch let error as IndexError {
      if !isServer { opened.withLock { $0 = nil } }
      throw error
    }
  }

  /// Differs whenever the index may.
  var version: String { (try? store().version) ?? "-" }

  private static func status(_ path: String) -> stat? {
    var out = stat()
    return stat(path, &out) == 0 ? out : nil
  }
}
