import HTTPTypes
import Hummingbird
import Logging

/// The outermost layer: counts, times and logs each request, turns errors into answers, and sets the headers that all
/// answers have.
struct Watch: RouterMiddleware {
  typealias Context = ServerContext

  let metrics: Metrics
  let turnstile: Turnstile
  let limits: ServerLimits
  let isLogging: Bool

  func handle(
    _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var response: Response
    do {
      guard request.uri.string.utf8.count <= limits.query else { throw Problem(.uriTooLong, .tooLong) }
      guard turnstile.enter() else { throw Problem(.serviceUnavailable, .busy) }
      defer { turnstile.leave() }
      response = try await next(request, context)
    } catch let error as any HTTPResponseError {
      response = Watch.problem(of: error, request).response(to: request)
    } catch {
      let problem = Problem(error)
      // What failed is for the log; its text may hold a path or words of a draft, so only its type stands there.
      if problem.kind == .failed { context.logger.error("failed: \(type(of: error))") }
      response = problem.response(to: request)
    }
    Watch.setHeaders(&response)
    let seconds = (ContinuousClock.now - start).seconds
    let route = context.endpointPath ?? "none"
    metrics.record(
      route: route, method: Watch.known(request.method), status: response.status.code, seconds: seconds)
    if isLogging {
      // Without the query, which may hold pasted text.
      context.logger.info(
        "\(Watch.known(request.method).rawValue) \(route) \(response.status.code) \(Int(seconds * 1_000_000)) µs"
      )
    }
    return response
  }

  /// Methods that nobody knows would make metrics grow without end.
  private static func known(_ method: HTTPRequest.Method) -> HTTPRequest.Method {
    [.get, .head, .post, .put, .delete, .options, .patch].contains(method)
      ? method : HTTPRequest.Method("OTHER")!
  }

  private static func problem(of error: any HTTPResponseError, _ request: Request) -> Problem {
    switch error.status {
    case .notFound where OpenAPI.routes.contains { $0.route == request.uri.path }:
      // The router tells a wrong method as a wrong address.
      Problem(.methodNotAllowed, .wrongMethod)
    case .notFound: Problem(.notFound, .noSuchPage)
    case .methodNotAllowed: Problem(.methodNotAllowed, .wrongMethod)
    case .contentTooLarge: Problem(.contentTooLarge, .tooLarge)
    case .uriTooLong: Problem(.uriTooLong, .tooLong)
    case let status where status.kind == .clientError: Problem(status, .wrongParameter)
    default: Problem(.internalServerError, .failed)
    }
  }

  private static func setHeaders(_ response: inout Response) {
    func set(_ name: String, _ value: String) { response.headers[HTTPField.Name(name)!] = value }
    set("X-Content-Type-Options", "nosniff")
    set("Referrer-Policy", "no-referrer")
    set("Cross-Origin-Resource-Policy", "same-origin")
    set("Cross-Origin-Opener-Policy", "same-origin")
    set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
    set(
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
  }
}
