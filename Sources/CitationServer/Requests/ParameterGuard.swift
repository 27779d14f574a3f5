import CitationCheck
import CitationIndex
import Hummingbird

/// Holds the parameters of the API to its description: those that it has no name for, that stand twice, or whose value
/// is none of those described are refused, so that a slip of the pen is not answered as if it were not there.
struct ParameterGuard: RouterMiddleware {
  typealias Context = ServerContext

  private static let described: [String: [RouteParameter]] = Dictionary(
    uniqueKeysWithValues: OpenAPI.routes.map { ($0.route, $0.parameters) })

  func handle(
    _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    if let parameters = ParameterGuard.described[request.uri.path] {
      try ParameterGuard.check(Query(request), parameters)
    }
    return try await next(request, context)
  }

  /// - Throws: `Problem` for the first parameter that is wrong.
  static func check(_ query: Query, _ parameters: [RouteParameter]) throws {
    var seen: Set<String> = []
    for (name, value) in query.pairs {
      guard let parameter = parameters.first(where: { $0.name == name }) else {
        let known = parameters.map(\.name).joined(separator: ", ")
        let shown = String(name.prefix(40))
        throw wrong(
          known.isEmpty
            ? Phrase(vi: "ở đây không có tham số nào", en: "there are no parameters here")
            : Phrase(
              vi: "không có tham số “\(shown)”; các tham số là: \(known)",
              en: "there is no parameter “\(shown)”; those are: \(known)"))
      }
      if !seen.insert(name).inserted, !parameter.shape.mayRepeat {
        throw wrong(Phrase(vi: "\(name) chỉ được ghi một lần", en: "\(name) can stand only once"))
      }
      if let fault = parameter.shape.fault(of: value) {
        throw wrong(Phrase(vi: "\(name) \(fault.vi)", en: "\(name) \(fault.en)"))
      }
    }
  }

  private static func wrong(_ detail: Phrase) -> Problem { Problem(.badRequest, .wrongParameter, detail) }
}
