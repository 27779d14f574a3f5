import CitationIndex

/// An error of the server or of the way to it.
struct PostgresFailure: Error, CustomStringConvertible {
  /// Five letters that tell the error, whatever the server's language; empty where the connection failed.
  let state: String
  /// The server's words, one line.
  let message: String
  /// Whether the connection can still be used.
  let isConnected: Bool

  init(state: String, message: String, isConnected: Bool) {
    self.state = state
    self.isConnected = isConnected
    let line = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "no message"
    self.message = String(
      line.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.map(Character.init))
  }

  /// Another writer changed the same documents meanwhile; this transaction begins anew and sees what it left.
  static let otherWriter = PostgresFailure(
    state: "40001", message: "another writer changed the same documents", isConnected: true)

  var description: String { state.isEmpty ? message : "\(message) (\(state))" }

  /// Whether the connection is gone; what was asked may be asked again of another.
  var isLost: Bool { !isConnected || state.hasPrefix("08") || ["57P01", "57P02", "57P03"].contains(state) }

  /// Whether another transaction stood in the way; the same work done again can succeed.
  var isConflict: Bool { state == "40001" || state == "40P01" }

  /// Whether it is a table or schema that is not there, as in a database without an index.
  var isMissingTable: Bool { state == "42P01" || state == "3F000" }

  /// What it means for the index.
  func indexError(_ index: String) -> IndexError {
    let reason: IndexError.Reason =
      switch state {
      case "55P03", "40001", "40P01": .locked
      case "57014": .timedOut
      case "25006", "42501": .readOnly
      case "53100": .diskFull
      case "42P01", "3F000": .missing
      case "28P01", "28000": .refused(message)
      case "XX001", "XX002": .damaged
      default: isLost ? .unavailable(message) : .other(description)
      }
    return IndexError(index: index, reason: reason)
  }
}
