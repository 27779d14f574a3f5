import CLibPQ
import CitationIndex

/// The address of an index in PostgreSQL: `postgresql://user@host/database?sslmode=verify-full`.
///
/// It is libpq's, so all of libpq's parameters and environment variables hold: TLS, several hosts, service files,
/// `.pgpass`.
public struct PostgresAddress: Sendable {
  /// As it was given; it may hold a password.
  let text: String
  /// What it states, in the order of libpq's parameters; it may hold a password.
  let values: [(String, String)]
  /// How messages name it; no password is in it.
  public let name: String

  /// Whether a text is an address of PostgreSQL rather than a file's name.
  public static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("postgresql://") || text.hasPrefix("postgres://")
  }

  /// - Throws: `IndexError` for one that cannot be read.
  public init(_ text: String) throws {
    self.text = text
    var message: UnsafeMutablePointer<CChar>?
    guard let parsed = PQconninfoParse(text, &message) else {
      // libpq's own words may quote the address with its password.
      PQfreemem(message)
      let safe = PostgresAddress.withoutPassword(text)
      throw IndexError(index: safe, reason: .other("not an address of PostgreSQL"))
    }
    defer { PQconninfoFree(parsed) }
    var values: [String: String] = [:]
    var option = parsed
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { values[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    self.values = values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    var name = "postgresql://"
    if let user = values["user"] { name += user + "@" }
    name += values["host"] ?? values["hostaddr"] ?? ""
    if let port = values["port"] { name += ":" + port }
    name += "/" + (values["dbname"] ?? "")
    self.name = name
  }

  /// Leaves out what stands between the scheme and the last `@`, and every parameter.
  static func withoutPassword(_ text: String) -> String {
    let head = text.prefix { $0 != "?" }
    guard let scheme = head.range(of: "://"), let at = head.lastIndex(of: "@") else { return String(head) }
    return String(head[..<scheme.upperBound]) + "…" + String(head[at...])
  }
}

extension Substring {
  /// Where a text stands for the first time.
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
