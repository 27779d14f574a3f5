import Foundation
import HTTPTypes
import Hummingbird

/// Lets in who may: with tokens set, bearers of one; on loopback, who asked this machine by its own name.
struct TokenGate: RouterMiddleware {
  typealias Context = ServerContext

  let tokens: AccessTokens
  let isLoopback: Bool

  func handle(
    _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    // A page of another site can make a browser send requests here, but not hide where they come from.
    if request.method != .get, request.method != .head, isFromElsewhere(request) {
      throw Problem(.forbidden, .crossSite)
    }
    if isLoopback, let host = request.head.authority, !TokenGate.isOwnName(host) {
      throw Problem(.misdirectedRequest, .foreignHost)
    }
    var context = context
    if tokens.isEmpty {
      context.role = isLoopback ? .write : nil
    } else if request.uri.path == "/api/v1/health" {
      context.role = nil
      return try await next(request, context)
    } else {
      context.role = presented(request).flatMap(tokens.role)
    }
    guard context.role != nil else { throw Problem(.unauthorized, .noToken) }
    return try await next(request, context)
  }

  /// The token of `Authorization: Bearer …`, or the password of `Basic`, which browsers ask their user for.
  private func presented(_ request: Request) -> String? {
    guard let value = request.headers[.authorization] else { return nil }
    let fields = value.split(separator: " ", maxSplits: 1)
    guard fields.count == 2 else { return nil }
    switch fields[0].lowercased() {
    case "bearer": return String(fields[1])
    case "basic":
      guard let data = Data(base64Encoded: String(fields[1])) else { return nil }
      let pair = String(decoding: data, as: UTF8.self)
      return pair.firstIndex(of: ":").map { String(pair[pair.index(after: $0)...]) }
    default: return nil
    }
  }

  private func isFromElsewhere(_ request: Request) -> Bool {
    if let site = request.headers[HTTPField.Name("Sec-Fetch-Site")!] {
      return site == "cross-site" || site == "same-site"
    }
    // A proxy in front names the host that the browser asked; a page cannot set this header on a form.
    let host = request.headers[HTTPField.Name("X-Forwarded-Host")!] ?? request.head.authority
    guard let origin = request.headers[.origin], let host else { return false }
    return origin.split(separator: "/").last.map(String.init) != host
  }

  /// A name that another site could make point here would let its pages read the index.
  static func isOwnName(_ authority: String) -> Bool {
    let host =
      authority.hasPrefix("[")
      ? String(authority.dropFirst().prefix { $0 != "]" }) : String(authority.prefix { $0 != ":" })
    let isLoopback = host.hasPrefix("127.") && host.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
    return isLoopback || host == "localhost" || host == "::1"
  }
}
