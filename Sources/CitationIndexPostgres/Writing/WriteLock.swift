/// Locks that keep writers and those who settle apart. They end with their transaction.
enum WriteLock {
  private static let key: Int64 = 0x7664_616E_0002
  private static let rootsKey: Int64 = 0x7664_616E_0003

  /// Many write at once: what a statement is bound to stays while they do.
  static func share(_ connection: PostgresConnection) throws {
    try connection.execute("SELECT pg_advisory_xact_lock_shared(\(key))")
  }

  /// One settles while nobody writes.
  static func own(_ connection: PostgresConnection) throws {
    try connection.execute("SELECT pg_advisory_xact_lock(\(key))")
  }

  static func ownRoots(_ connection: PostgresConnection) throws {
    try connection.execute("SELECT pg_advisory_xact_lock(\(rootsKey))")
  }
}

/// Numbers as PostgreSQL writes an array.
func arrayText(_ numbers: some Sequence<Int64>) -> String {
  "{" + numbers.map { String($0) }.joined(separator: ",") + "}"
}

/// Texts as PostgreSQL writes an array.
func arrayText(_ texts: some Sequence<String>) -> String {
  let quoted = texts.map {
    "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
  return "{" + quoted.joined(separator: ",") + "}"
}
