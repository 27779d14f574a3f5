import CitationCheck
import Foundation
import Hummingbird

/// Answers that hold as long as the index does: they carry a tag, and who shows it again gets none of it anew; others
/// get what was answered last time.
struct Freshness: Sendable {
  let door: IndexDoor
  /// Differs between builds whose answers may differ.
  let build: String
  let cache: AnswerCache

  /// Answers with 304 where the asker has this answer already, else from what is kept, else from a body.
  func answer(_ request: Request, _ body: () async throws -> Response) async throws -> Response {
    let tag = tag(of: request)
    if let shown = request.headers[.ifNoneMatch],
      shown == "*" || shown.split(separator: ",").contains(where: { Freshness.plain($0) == tag })
    {
      return Response(status: .notModified, headers: headers(tag))
    }
    if let kept = cache[tag] {
      return Response(status: .ok, headers: kept.headers, body: ResponseBody(byteBuffer: kept.bytes))
    }
    var response = try await body()
    guard response.status == .ok else { return response }
    for field in headers(tag) { response.headers[field.name] = field.value }
    // What has no length is a table that is sent while it is written.
    guard response.body.contentLength != nil else { return response }
    let bytes = try await CollectedBody.bytes(of: response.body)
    cache.keep(AnswerCache.Kept(headers: response.headers, bytes: bytes), as: tag)
    return Response(status: .ok, headers: response.headers, body: ResponseBody(byteBuffer: bytes))
  }

  private func headers(_ tag: String) -> HTTPFields {
    [.eTag: tag, .cacheControl: "private, no-cache", .vary: "Accept-Language, Authorization"]
  }

  /// Of the index, the program, the address, the language, and the day, on which validity depends. A digest that nobody
  /// can aim at, since answers are kept by it.
  private func tag(of request: Request) -> String {
    let day = Int(Date().timeIntervalSince1970 + 7 * 3600) / 86_400
    let text = "\(door.version)|\(build)|\(request.language.rawValue)|\(day)|\(request.uri.string)"
    return "W/\"\(sha256(Array(text.utf8)).prefix(12).map { $0 }.hexadecimal)\""
  }

  private static func plain(_ tag: Substring) -> String { tag.filter { $0 != " " } }
}
