import Foundation

/// What a child process is run inside of, so that one that a hostile file has taken over can do little harm.
///
/// Where bubblewrap is installed and the system lets it work, the child sees all files but can write to its own folder
/// only, reaches no network and no other process, and ends with the program that started it. Elsewhere `timeout` ends it
/// should its parent be gone.
enum Cage {
  /// The words that go before a program.
  ///
  /// - Parameters:
  ///   - home: the folder that the program may write to, if it is there.
  ///   - seconds: how long it may run.
  static func around(home: String, seconds: Int) -> [String] {
    if let bubblewrap {
      return bubblewrap + (access(home, W_OK) == 0 ? ["--bind", home, home] : []) + ["--"]
    }
    guard let timeout = findProgram("timeout") else { return [] }
    return [timeout, "--foreground", "-s", "KILL", "\(seconds + 10)"]
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
        "--cap-add",
        "CAP_DAC_READ_SEARCH",
      ] : ["--unshare-all"]
    let words =
      [program, "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"] + rights
      + ["--die-with-parent", "--new-session"]
    guard var child = try? Child(words + ["--", "/bin/true"], ["PATH=/usr/bin:/bin"]) else { return nil }
    let failure = child.collect(ChildLimits(seconds: 5))
    return child.end(isOver: failure == nil) == 0 && failure == nil ? words : nil
  }()
}
