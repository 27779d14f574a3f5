/// Why a file could not be read; names the file and what to do.
public struct ReaderError: Error, CustomStringConvertible, Sendable {
  public let path: String
  public let reason: String
  public let hint: String

  public init(path: String, reason: String, hint: String) {
    self.path = path
    self.reason = reason
    self.hint = hint
  }

  public var description: String { "\(printable(path)): \(reason); \(hint)" }
}

/// A name as it can stand in one line of a message: control characters, line breaks among them, are escaped.
public func printable(_ name: String) -> String {
  guard name.unicodeScalars.contains(where: isControl) else { return name }
  var shown = ""
  for scalar in name.unicodeScalars {
    switch scalar {
    case "\n": shown += "\\n"
    case "\r": shown += "\\r"
    case "\t": shown += "\\t"
    case let other where isControl(other):
      shown += "\\u{" + String(other.value, radix: 16) + "}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value
}
