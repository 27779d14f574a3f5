import Foundation

/// What a child process is run inside of, so that one that a hostile file has taken over can do little harm.
///
/// Where bubblewrap is installed and the system lets it work, the child can write to its own folder only, sees of the
/// temporary folders only what it is given, reaches no network and no other process, and ends with the program that
/// started it. Elsewhere `timeout` ends it should its parent be gone.
enum Cage {
  /// A program's words with those of its cage before them.
  ///
  /// - Parameters:
  ///   - words: the path of the program and its arguments; files among them can be read in the cage.
  ///   - home: the folder that the program may write to, if it is there.
  ///   - seconds: how long it may run.
  static func around(_ words: [String], home: String, seconds: Int) -> [String] {
    if let bubblewrap {
      return bubblewrap + words.flatMap { given($0, home: home) }
        + (access(home, W_OK) == 0 ? ["--bind", home, home] : []) + ["--"] + words
    }
    guard let timeout = findProgram("timeout") else { return words }
    return [timeout, "--foreground", "-s", "KILL", "\(seconds + 10)"] + words
  }

  /// Folders that hold what others are at work on. LibreOffice writes to one of them, or does not start.
  private static let hidden = ["/tmp", "/var/tmp"]

  /// Shows a file of a hidden folder, under its name and under the one without links; nothing for other words.
  private static func given(_ word: String, home: String) -> [String] {
    guard word.hasPrefix("/"), let found = realpath(word, nil) else { return [] }
    defer { free(found) }
    let real = String(cString: found)
    let names = (word == real ? [word] : [word, real]).filter { name in
      hidden.contains { name.hasPrefix($0 + "/") } && !name.hasPrefix(home + "/")
    }
    return names.flatMap { ["--ro-bind", real, $0] }
  }

  static var isClosed: Bool { bubblewrap != nil }

  /// Tried once: namespaces may be forbidden, as they are inside many containers.
  private static let bubblewrap: [String]? = {
    guard let program = findProgram("bwrap") else { return nil }
    // Inside a user namespace root could not read what belongs to others.
    let rights =
      geteuid() == 0
      ? [
        "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try",
        "--cap-add", "CAP_DAC_READ_SEARCH",
      ] : ["--unshare-all"]
    let words =
      [program, "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"]
      + hidden.flatMap { ["--tmpfs", $0] } + rights + ["--die-with-parent", "--new-session"]
    guard var child = try? Child(words + ["--", "/bin/true"], ["PATH=/usr/bin:/bin"]) else { return nil }
    let failure = child.collect(ChildLimits(seconds: 5))
    return child.end(isOver: failure == nil) == 0 && failure == nil ? words : nil
  }()
}
