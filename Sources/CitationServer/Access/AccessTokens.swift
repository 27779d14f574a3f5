import CCrypto

/// What a token lets its bearer do.
public enum Role: String, Sendable, Comparable {
  case read
  /// Reading, and changing the index.
  case write

  public static func < (left: Role, right: Role) -> Bool { left == .read && right == .write }
}

/// The tokens that open the server, kept only as SHA-256.
///
/// Tokens are long and random, so that a plain hash keeps them; `minimumLength` holds people to it.
public struct AccessTokens: Sendable {
  public static let minimumLength = 16

  private var roles: [String: Role] = [:]

  public init() {}

  public var isEmpty: Bool { roles.isEmpty }

  /// Adds a token: itself, or `sha256:` and its hash in hexadecimal.
  ///
  /// - Returns: false for one that is too short or no hash.
  public mutating func add(_ token: String, as role: Role) -> Bool {
    if token.hasPrefix("sha256:") {
      let hash = token.dropFirst(7).lowercased()
      guard hash.utf8.count == 64, hash.allSatisfy(\.isHexDigit) else { return false }
      roles[hash] = role
      return true
    }
    guard token.utf8.count >= AccessTokens.minimumLength else { return false }
    roles[AccessTokens.hash(token)] = role
    return true
  }

  /// Adds the lines of a file: `read sha256:…` or `write sha256:…`, then a name that is left unread; `#` begins a comment.
  ///
  /// - Returns: the number of the first line that is wrong.
  public mutating func add(lines text: String) -> Int? {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let fields = line.split(whereSeparator: \.isWhitespace)
      guard let first = fields.first, !first.hasPrefix("#") else { continue }
      guard fields.count > 1, let role = Role(rawValue: String(first)), fields[1].hasPrefix("sha256:"),
        add(String(fields[1]), as: role)
      else { return number + 1 }
    }
    return nil
  }

  /// What a presented token allows; nil for one that is not known.
  ///
  /// Tokens are looked up by their hash, so the time that it takes tells nothing of the tokens themselves.
  func role(of token: String) -> Role? { roles[AccessTokens.hash(token)] }

  /// SHA-256 in hexadecimal.
  public static func hash(_ token: String) -> String {
    sha256(Array(token.utf8)).hexadecimal
  }
}

func sha256(_ bytes: [UInt8]) -> [UInt8] {
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
  _ = SHA256(bytes, bytes.count, &digest)
  return digest
}
