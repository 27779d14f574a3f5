import CitationReaders
import Foundation

/// A file that an index may hold, as it stands on disk.
struct FoundFile: Sendable {
  /// As it is opened.
  let path: String
  /// As the index names it.
  let name: String
  /// In bytes.
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int

  /// Nil for one that is not there.
  init?(_ path: String, paths: IndexPaths) {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    self.path = path
    name = paths.name(of: path)
    size = Int(info.st_size)
    modified = Int(info.st_mtim.tv_sec) * 1_000_000_000 + Int(info.st_mtim.tv_nsec)
  }
}
