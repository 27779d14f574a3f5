import CitationCheck
import Foundation
import Hummingbird

/// Answers that hold as long as the index does: they carry a tag, and who shows it again gets none of it anew.
struct Freshness: Sendable {
  let door: IndexDoor
  /// Differs between builds whose answers may differ.
  let build: String

  /// Answers from a body, or with 304 where the asker has this answer already.
  func answer(_ request: Request, _ body: () async throws -> Response) async throws -> Response {
    let tag = tag(of: request)
    if let shown = request.headers[.ifNoneMatch],
      shown == "*" || shown.split(separator: ",").contains(where: { Freshness.plain($0) == tag })
    {
      return Response(status: .notModified, headers: headers(tag))
    }
    var response = try await body()
    if response.status == .ok {
      response.headers[.eTag] = tag
      response.headers[.cacheControl] = "private, no-cache"
      response.headers[.vary] = "Accept-Language, Authorization"
    }
    return response
  }

  private func headers(_ tag: String) -> HTTPFields {
    [.eTag: tag, .cacheControl: "private, no-cache", .vary: "Accept-Language, Authorization"]
  }

  /// Of the index, the program, the address, the language, and the day, on which validity depends.
  private func tag(of request: Request) -> String {
    let day = Int(Date().timeIntervalSince1970) / 86_400
    let text = "\(door.version)|\(build)|\(request.uri.string)|\(request.language.rawValue)|\(day)"
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "W/\"\(String(hash, radix: 36))\""
  }

  private static func plain(_ tag: Substring) -> String { tag.filter { $0 != " " } }
}
