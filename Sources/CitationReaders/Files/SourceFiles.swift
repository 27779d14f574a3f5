import Foundation

/// Files found under some paths, and what was left out with the reason.
public struct SourceFiles: Sendable {
  /// In the order of the paths given, inside a folder by the bytes of their names; each file once.
  public var files: [String] = []
  public var skipped: [(path: String, reason: String)] = []
}

/// Finds the files to read under some paths.
///
/// A path that names a file stands for itself, whatever its name or kind: reading it will say what is wrong with it.
/// Folders are walked; files reached twice through symbolic links count once. Hidden files, folders of builds and
/// dependencies, and what a `.viendanignore` names are left out without a word; archives are named as not entered.
///
/// - Parameter since: leaves out files of folders that were last changed before.
public func sourceFiles(under paths: [String], since: Date? = nil) -> SourceFiles {
  var walk = FolderWalk(since: since)
  for path in paths { walk.take(path) }
  return walk.found
}

private struct FolderWalk {
  let since: Date?
  var found = SourceFiles()
  private var seen: Set<FileIdentity> = []

  init(since: Date?) { self.since = since }

  mutating func take(_ path: String) {
    var status = stat()
    guard path != "-", stat(path, &status) == 0 else {
      // Standard input, or a file that isn't there: reading it tells.
      found.files.append(path)
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      guard seen.insert(FileIdentity(status)).inserted else { return }
      walk(path, IgnoreRules(), depth: 0)
    } else if seen.insert(FileIdentity(status)).inserted {
      found.files.append(path)
    }
  }

  private mutating func walk(_ folder: String, _ outer: IgnoreRules, depth: Int) {
    guard depth < 128 else { return found.skipped.append((folder, "folders nested deeper than 128")) }
    guard let names = entries(of: folder) else {
      return found.skipped.append((folder, "no permission to read the folder"))
    }
    var rules = outer
    if names.contains(".viendanignore") { rules.add(file: join(folder, ".viendanignore"), folder: folder) }
    for name in names where !name.hasPrefix(".") {
      let path = join(folder, name)
      var status = stat()
      guard stat(path, &status) == 0 else {
        found.skipped.append((path, "a symbolic link to nothing"))
        continue
      }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      if rules.leaveOut(path, isFolder: isFolder) { continue }
      if isFolder {
        if buildFolders.contains(name) { continue }
        if seen.insert(FileIdentity(status)).inserted { walk(path, rules, depth: depth + 1) }
      } else {
        takeFile(path, name, status)
      }
    }
  }

  private mutating func takeFile(_ path: String, _ name: String, _ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else {
      return found.skipped.append((path, "no regular file"))
    }
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    if archiveEndings.contains(ending) {
      return found.skipped.append((path, "an archive, not entered; unpack it first"))
    }
    guard documentEndings.contains(ending) else { return }
    if let since,
      Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9 < since.timeIntervalSince1970
    {
      return
    }
    if seen.insert(FileIdentity(status)).inserted { found.files.append(path) }
  }

  /// The names in a folder, by their bytes; nil when it cannot be read.
  private func entries(of folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

private struct FileIdentity: Hashable {
  let device: UInt64
  let node: UInt64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
  }
}

/// Folders that hold no documents of a person's own.
private let buildFolders: Set<String> = [
  "node_modules", "__pycache__", "build", "dist", "target", "out", "venv", "DerivedData", "vendor",
]

private let archiveEndings: Set<String> = [
  "zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "xz", "zst", "iso", "cab",
]

/// The endings that files of a folder are read with; a file named itself is read whatever its name.
private let documentEndings: Set<String> = [
  "txt", "text", "md", "html", "htm", "xhtml", "docx", "docm", "dotx", "odt", "ott", "rtf", "doc", "dot",
  "pdf", "png",
  "jpg", "jpeg", "tif", "tiff", "bmp", "webp", "pnm", "pbm", "pgm", "ppm", "",
]
