import Foundation

/// A file that an index may hold, as it stands on disk.
struct FoundFile: Sendable {
  /// Absolute.
  let path: String
  /// As the index names it.
  let name: String
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int
}

/// Looks through directories for texts, names in order; hidden files and directories are left out.
struct FolderWalk {
  static let extensions: Set<String> = ["txt", "md"]

  let paths: IndexPaths
  private(set) var files: [FoundFile] = []
  private(set) var failures: [IndexRefresh.Failure] = []

  init(paths: IndexPaths) { self.paths = paths }

  mutating func visit(_ root: String) {
    let path = IndexPaths.absolute(root)
    var info = stat()
    guard stat(path, &info) == 0 else {
      failures.append(.init(path: root, reason: "no such file or directory; check the name"))
      return
    }
    if info.st_mode & S_IFMT == S_IFDIR { visitFolder(path, depth: 0) } else { add(path, info) }
  }

  private mutating func visitFolder(_ path: String, depth: Int) {
    guard depth < 64 else { return }
    guard let folder = opendir(path) else {
      failures.append(
        .init(path: IndexPaths.shortened(path), reason: "cannot be read; check its permissions"))
      return
    }
    var folders: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let full = path + "/" + name
      switch Int(entry.pointee.d_type) {
      case Int(DT_DIR): folders.append(full)
      case Int(DT_REG), Int(DT_LNK), Int(DT_UNKNOWN):
        let isText = name.lastIndex(of: ".").map { dot in
          FolderWalk.extensions.contains(name[name.index(after: dot)...].lowercased())
        }
        var info = stat()
        guard isText == true || entry.pointee.d_type != DT_REG, stat(full, &info) == 0 else { continue }
        if info.st_mode & S_IFMT == S_IFDIR {
          // A link to a directory may lead round in a circle.
          if Int(entry.pointee.d_type) != Int(DT_LNK) { folders.append(full) }
        } else if isText == true {
          add(full, info)
        }
      default: break
      }
    }
    closedir(folder)
    for folder in folders.sorted() { visitFolder(folder, depth: depth + 1) }
  }

  private mutating func add(_ path: String, _ info: stat) {
    files.append(
      FoundFile(
        path: path, name: paths.name(of: path), size: Int(info.st_size),
        modified: Int(info.st_mtim.tv_sec) * 1_000_000_000 + Int(info.st_mtim.tv_nsec)))
  }
}
