import Hummingbird

/// A file that pages refer to, held in the program, so that nothing is looked up when it runs.
struct Asset: Sendable {
  let path: String
  let type: String
  let bytes: [UInt8]
  /// Whether its address changes with its content, so that browsers may keep it.
  let isNamedByContent: Bool

  /// - Parameter name: with `*` where the hash of the content goes.
  init(_ name: String, type: String, _ text: StaticString) {
    bytes = text.withUTF8Buffer { Array($0) }
    self.type = type
    isNamedByContent = name.contains("*")
    path = name.replacing("*", with: sha256(bytes).prefix(6).map { $0 }.hexadecimal)
  }

  static let style = Asset("/assets/style-*.css", type: "text/css; charset=utf-8", styleSheet)
  static let script = Asset("/assets/script-*.js", type: "text/javascript; charset=utf-8", pageScript)
  static let icon = Asset("/favicon.svg", type: "image/svg+xml", iconDrawing)
  static let robots = Asset("/robots.txt", type: "text/plain", "User-agent: *\nDisallow: /\n")

  static func add(to router: Router<ServerContext>) {
    for asset in [style, script, icon, robots] {
      router.get(RouterPath(asset.path)) { request, _ in asset.answer(request) }
    }
    // Some browsers ask for it whatever the page says.
    router.get("favicon.ico") { request, _ in icon.answer(request) }
  }

  private func answer(_ request: Request) -> Response {
    var response = Answer.bytes(bytes, type: type)
    response.headers[.cacheControl] =
      isNamedByContent ? "public, max-age=31536000, immutable" : "public, max-age=86400"
    return response
  }
}

private let iconDrawing: StaticString = """
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#fbfaf7" stroke="#8c1f14" stroke-width="2" d="M6 2h14l6 6v22H6z"/><path stroke="#8c1f14" stroke-width="2.400" d="M10.500 12h7M10.500 17h11M10.500 22h11"/></svg>
  """
