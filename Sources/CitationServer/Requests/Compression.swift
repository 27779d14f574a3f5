import CZlib
import Hummingbird
import NIOCore

/// Packs text that is worth it, for clients that can unpack it.
struct Compression: RouterMiddleware {
  typealias Context = ServerContext

  /// Packed answers, by the tag of what was packed.
  let cache: AnswerCache

  /// Below, the packed answer saves no packet.
  private static let smallest = 1_400

  func handle(
    _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    guard request.method != .head, response.headers[.contentEncoding] == nil,
      let length = response.body.contentLength, length >= Compression.smallest,
      request.headers[.acceptEncoding]?.split(separator: ",").contains(where: Compression.isGzip) == true,
      let type = response.headers[.contentType], Compression.isText(type)
    else { return response }
    let tag = response.headers[.eTag].map { "gzip " + $0 }
    let packed: ByteBuffer
    if let kept = tag.flatMap({ cache[$0] }) {
      packed = kept.bytes
    } else {
      let bytes = try await CollectedBody.bytes(of: response.body)
      guard let fresh = Compression.gzip(Array(bytes.readableBytesView)) else {
        response.body = ResponseBody(byteBuffer: bytes)
        return response
      }
      packed = ByteBuffer(bytes: fresh)
      if let tag { cache.keep(AnswerCache.Kept(headers: [:], bytes: packed), as: tag) }
    }
    response.body = ResponseBody(byteBuffer: packed)
    response.headers[.contentEncoding] = "gzip"
    response.headers[.contentLength] = nil
    response.headers[.vary] = [response.headers[.vary], "Accept-Encoding"].compactMap { $0 }.joined(
      separator: ", ")
    return response
  }

  private static func isGzip(_ coding: Substring) -> Bool {
    let fields = coding.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
    return (fields.first == "gzip" || fields.first == "*") && !fields.dropFirst().contains("q=0")
  }

  private static func isText(_ type: String) -> Bool {
    type.hasPrefix("text/") || type.hasPrefix("application/json")
      || type.hasPrefix("application/problem+json")
      || type.hasPrefix("image/svg+xml")
  }

  /// - Returns: nil when memory runs out.
  static func gzip(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    // 16 above the window's size asks for gzip's frame; a quick level, since an answer is packed once and read once.
    guard
      deflateInit2_(
        &stream, 4, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size))
        == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, UInt(bytes.count)))
    var input = bytes
    return input.withUnsafeMutableBufferPointer { input in
      var isWhole = false
      let out = [UInt8](unsafeUninitializedCapacity: room) { output, count in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(room)
        isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = isWhole ? room - Int(stream.avail_out) : 0
      }
      return isWhole ? out : nil
    }
  }
}
