import CitationCheck
import CitationIndex
import HTTPTypes
import Hummingbird
import NIOCore

/// Ways to answer.
enum Answer {
  static func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Response {
    bytes(value.bytes + [0x0A], type: "application/json", status: status)
  }

  static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    bytes(Array(text.utf8), type: "text/html; charset=utf-8", status: status)
  }

  static func bytes(_ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// Bytes that a browser saves under a name.
  static func download(_ bytes: [UInt8], type: String, name: String) -> Response {
    var response = self.bytes(bytes, type: type)
    response.headers[.contentDisposition] = disposition(name)
    return response
  }

  /// `attachment` with a name that may hold any letters (RFC 6266).
  static func disposition(_ name: String) -> String {
    let plain = String(
      name.unicodeScalars.map {
        $0.isASCII && $0 != "\"" && $0 != "\\" && $0.value >= 0x20 ? Character($0) : "_"
      }
    )
    return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(name.replacing("/", with: "_").addressed)"
  }
}

extension Problem {
  /// Problem details for programs, a page for people.
  func response(to request: Request) -> Response {
    let language = request.language
    var response =
      request.isForProgram
      ? Answer.bytes(
        json(language).bytes + [0x0A], type: "application/problem+json", status: status)
      : Answer.html(ErrorPage.text(self, language: language), status: status)
    response.headers[.contentLanguage] = language.rawValue
    switch kind {
    case .noToken: response.headers[.wwwAuthenticate] = "Basic realm=\"viendan\", charset=\"UTF-8\""
    case .busy, .noIndex: response.headers[.retryAfter] = "5"
    case .tooLarge, .tooSlow: response.headers[.connection] = "close"
    case .wrongMethod:
      let isGet = OpenAPI.routes.contains { $0.route == request.uri.path && $0.method == "get" }
      response.headers[.allow] = isGet ? "GET, HEAD" : "POST"
    default: break
    }
    return response
  }

  func json(_ language: Language) -> JSONValue {
    .object([
      ("type", .string("/about#\(kind.rawValue)")), ("title", .string(kind.title[language])),
      ("status", .number(status.code)), ("detail", JSONValue(detail?[language])),
      ("hint", .string(kind.hint[language])),
    ])
  }
}

extension Request {
  /// The language that was chosen, else the one that the browser prefers, else Vietnamese.
  var language: Language {
    if let chosen = Query(self)["lang"].flatMap(Language.init) { return chosen }
    guard let accepted = headers[.acceptLanguage] else { return .vi }
    // Browsers list languages in the order of preference.
    for item in accepted.split(separator: ",") {
      let code = item.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
      if code.hasPrefix("vi") { return .vi }
      if code.hasPrefix("en") { return .en }
    }
    return .vi
  }

  /// Whether who asks is a program: it calls the API.
  var isForProgram: Bool {
    let path = uri.path
    return path.hasPrefix("/api/") || path == "/openapi.json" || path == "/metrics"
  }
}
