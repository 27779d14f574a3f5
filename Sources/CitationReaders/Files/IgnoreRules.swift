import Foundation

/// What the `.viendanignore` files of a folder and those above it leave out.
///
/// A line is a pattern as the shell has it (`*`, `?`, `[…]`); `#` starts a comment, `!` takes a file back in, a `/` at
/// the end means folders only. A pattern without another `/` fits names at any depth, one with it the path from the
/// folder of the file. The last line that fits decides.
struct IgnoreRules {
  private struct Rule {
    var pattern: String
    /// The folder that the pattern's path starts from; nil when it fits names.
    var folder: String?
    var foldersOnly: Bool
    var leavesOut: Bool
  }

  private var rules: [Rule] = []

  mutating func add(file: String, folder: String) {
    guard let data = FileManager.default.contents(atPath: file), data.count < 1 << 20 else { return }
    for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
      var pattern = line.trimmingCharacters(in: .whitespaces)
      if pattern.isEmpty || pattern.hasPrefix("#") { continue }
      let leavesOut = !pattern.hasPrefix("!")
      if !leavesOut { pattern.removeFirst() }
      let foldersOnly = pattern.hasSuffix("/")
      if foldersOnly { pattern.removeLast() }
      let isPath = pattern.contains("/")
      if pattern.hasPrefix("/") { pattern.removeFirst() }
      rules.append(
        Rule(
          pattern: pattern, folder: isPath ? folder : nil, foldersOnly: foldersOnly, leavesOut: leavesOut))
    }
  }

  func leaveOut(_ path: String, isFolder: Bool) -> Bool {
    for rule in rules.reversed() where isFolder || !rule.foldersOnly {
      if fits(rule, path) { return rule.leavesOut }
    }
    return false
  }

  private func fits(_ rule: Rule, _ path: String) -> Bool {
    guard let folder = rule.folder else {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return fnmatch(rule.pattern, name, 0) == 0
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix)
      && fnmatch(rule.pattern, String(path.dropFirst(prefix.count)), FNM_PATHNAME) == 0
  }
}
