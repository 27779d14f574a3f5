/// Why a Word file could not be read or written; names the file and what to do.
public struct WordError: Error, CustomStringConvertible, Sendable {
  public let path: String
  public let reason: String
  public let hint: String

  public init(path: String, reason: String, hint: String) {
    self.path = path
    self.reason = reason
    self.hint = hint
  }

  public var description: String { "\(path): \(reason); \(hint)" }
}
