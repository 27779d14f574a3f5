import CitationCheck
import Hummingbird

/// Holds the parameters of the API to what its description says of all of them.
struct ParameterGuard: RouterMiddleware {
  typealias Context = ServerContext

  /// Characters of one value.
  static let longest = 2_000

  func handle(
    _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    let query = Query(request)
    guard query.values.allSatisfy({ $0.unicodeScalars.count <= ParameterGuard.longest }) else {
      throw Problem(.badRequest, .tooLong)
    }
    _ = try query.choice("lang", as: Language.self)
    return try await next(request, context)
  }
}
