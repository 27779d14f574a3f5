import Foundation

/// How an index names files: from its own directory where they lie beneath it, else from the root.
///
/// So an index that moves together with its plans stays right, and is the same on every machine.
public struct IndexPaths: Sendable {
  /// The directory that names are relative to, absolute; nil where all names are absolute.
  public let base: String?

  /// For an index in a file.
  public init(indexFile: String) {
    base = URL(fileURLWithPath: IndexPaths.absolute(indexFile)).deletingLastPathComponent().path
  }

  /// For an index that lies in no directory.
  public init() { base = nil }

  /// The name that the index has for a path as a user gives it.
  public func name(of path: String) -> String {
    let full = IndexPaths.absolute(path)
    guard let base else { return full }
    if full == base { return "." }
    let prefix = base == "/" ? "/" : base + "/"
    return full.hasPrefix(prefix) && base != "/" ? String(full.dropFirst(prefix.count)) : full
  }

  /// The path of a named file as one in the working directory would write it.
  public func path(of name: String) -> String {
    guard let base, !name.hasPrefix("/") else { return IndexPaths.shortened(name) }
    return IndexPaths.shortened(name == "." ? base : base + "/" + name)
  }

  static func shortened(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath
    if path == here { return "." }
    return path.hasPrefix(here + "/") ? String(path.dropFirst(here.count + 1)) : path
  }

  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in full.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
