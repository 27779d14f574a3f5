import Citations
import Foundation
import Yams

/// What is wrong with a configuration file, and where.
public struct ConfigurationError: Error, CustomStringConvertible, Sendable {
  public let path: String
  /// From one; nil where the parser gives none.
  public let line: Int?
  public let reason: String
  public let hint: String

  public var description: String {
    "\(path)\(line.map { ":\($0)" } ?? ""): \(reason); \(hint)"
  }
}

/// The `viendan.yml` of a folder or of the nearest folder above it; nil where there is none.
public func findConfiguration(from folder: String) -> String? {
  var folder = URL(fileURLWithPath: folder).standardizedFileURL
  for _ in 0..<64 {
    let path = folder.appendingPathComponent("viendan.yml").path
    if FileManager.default.fileExists(atPath: path) { return path }
    let parent = folder.deletingLastPathComponent()
    if parent.path == folder.path { return nil }
    folder = parent
  }
  return nil
}

/// Reads a configuration file.
///
/// - Throws: `ConfigurationError` naming line and key when it can't be read, is no YAML, or says what nothing knows.
public func readConfiguration(at path: String) throws(ConfigurationError) -> Configuration {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw ConfigurationError(
      path: path, line: nil, reason: "cannot be read", hint: "check the name and its permissions")
  }
  guard let text = String(data: data, encoding: .utf8) else {
    throw ConfigurationError(path: path, line: nil, reason: "no UTF-8", hint: "save it as UTF-8")
  }
  return try configuration(yaml: text, path: path)
}

/// The configuration that YAML text sets.
public func configuration(yaml: String, path: String) throws(ConfigurationError) -> Configuration {
  let node: Node?
  do {
    node = try Yams.compose(yaml: yaml)
  } catch let error as YamlError {
    throw ConfigurationError(path: path, line: line(of: error), reason: "no YAML", hint: "\(error)".firstLine)
  } catch {
    throw ConfigurationError(path: path, line: nil, reason: "no YAML", hint: "\(error)".firstLine)
  }
  guard let node else { return Configuration() }
  var reader = ConfigurationReader(path: path)
  try reader.read(node)
  return reader.configuration
}

private func line(of error: YamlError) -> Int? {
  switch error {
  case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
  default: nil
  }
}

extension String {
  fileprivate var firstLine: String { split(separator: "\n").first.map(String.init) ?? self }
}

private struct ConfigurationReader {
  let path: String
  var configuration = Configuration()

  func fail(_ node: Node?, _ reason: String, _ hint: String) -> ConfigurationError {
    ConfigurationError(path: path, line: node?.mark?.line, reason: reason, hint: hint)
  }

  mutating func read(_ node: Node) throws(ConfigurationError) {
    for (key, value) in try pairs(node, "the file") {
      switch key.string ?? "" {
      case "as-of":
        guard let date = PartialDate(iso: value.string ?? ""), date.isCalendarDate else {
          throw fail(value, "as-of: \(value.string ?? "not a date") is no date", "write 2023-06-01")
        }
        configuration.asOf = date
      case "severity":
        for (id, level) in try pairs(value, "severity") { try readSeverity(id, level) }
      case "off":
        for item in try items(value, "off") { configuration.off.insert(try checkID(item)) }
      case "house": try readHouse(value)
      case "suppress":
        for item in try items(value, "suppress") { try readSuppression(item) }
      default:
        throw fail(key, "unknown key \(key.string ?? "?")", "known: as-of, severity, off, house, suppress")
      }
    }
  }

  private mutating func readSeverity(_ id: Node, _ level: Node) throws(ConfigurationError) {
    let check = try checkID(id)
    switch level.string ?? "" {
    case "off": configuration.off.insert(check)
    case let word:
      guard let severity = Severity(rawValue: word) else {
        throw fail(level, "severity of \(check): unknown word \(word)", "write error, warning, note or off")
      }
      configuration.severities[check] = severity
    }
  }

  private mutating func readHouse(_ node: Node) throws(ConfigurationError) {
    for (key, value) in try pairs(node, "house") {
      switch key.string ?? "" {
      case "required-parts":
        var parts: [String] = []
        for item in try items(value, "required-parts") {
          guard let part = item.string, ["date", "issuer", "subject"].contains(part) else {
            throw fail(
              item, "required-parts: unknown part \(item.string ?? "?")", "known: date, issuer, subject")
          }
          parts.append(part)
        }
        configuration.requiredParts = parts
      case "forms":
        for item in try items(value, "forms") {
          let fields = try strings(item, "forms", known: ["write", "instead-of"])
          guard let write = fields["write"], let old = fields["instead-of"], !old.isEmpty else {
            throw fail(item, "forms: an item without write or instead-of", "give both")
          }
          configuration.forms.append(.init(write: write, insteadOf: old))
        }
      default:
        throw fail(key, "unknown key house.\(key.string ?? "?")", "known: required-parts, forms")
      }
    }
  }

  private mutating func readSuppression(_ node: Node) throws(ConfigurationError) {
    let fields = try strings(node, "suppress", known: ["check", "citation", "path", "reason"])
    guard let check = fields["check"] else {
      throw fail(node, "suppress: an item without check", "name the check's id")
    }
    guard Check.named(check) != nil else {
      throw fail(node, "suppress: unknown check \(check)", "viendan check --explain lists them")
    }
    guard let reason = fields["reason"], !reason.allSatisfy(\.isWhitespace) else {
      throw fail(node, "suppress: \(check) without a reason", "say why the finding stands")
    }
    configuration.suppressions.append(
      .init(check: check, citation: fields["citation"], path: fields["path"], reason: reason))
  }

  private func checkID(_ node: Node) throws(ConfigurationError) -> String {
    guard let id = node.string, Check.named(id) != nil else {
      throw fail(node, "unknown check \(node.string ?? "?")", "viendan check --explain lists them")
    }
    return id
  }

  private func pairs(_ node: Node, _ what: String) throws(ConfigurationError) -> [(Node, Node)] {
    guard let mapping = node.mapping else {
      throw fail(node, "\(what): no mapping", "write key: value lines")
    }
    return mapping.map { ($0.key, $0.value) }
  }

  private func items(_ node: Node, _ what: String) throws(ConfigurationError) -> [Node] {
    guard let sequence = node.sequence else { throw fail(node, "\(what): no list", "write a list of items") }
    return Array(sequence)
  }

  private func strings(_ node: Node, _ what: String, known: [String]) throws(ConfigurationError) -> [String:
    String]
  {
    var out: [String: String] = [:]
    for (key, value) in try pairs(node, what) {
      guard let name = key.string, known.contains(name) else {
        throw fail(key, "unknown key \(what).\(key.string ?? "?")", "known: \(known.joined(separator: ", "))")
      }
      guard let text = value.string else { throw fail(value, "\(what).\(name): no text", "write one value") }
      out[name] = text
    }
    return out
  }
}
