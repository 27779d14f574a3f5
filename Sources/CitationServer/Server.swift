import CitationCheck
import CitationIndex
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// Pages for browsers and an API for programs over one index.
public struct WebServer: Sendable {
  public let options: ServerOptions
  let service: Service

  /// - Throws: `ServerError` when the address is open to others and there is no token.
  public init(_ options: ServerOptions) throws(ServerError) {
    guard options.isLoopback || !options.tokens.isEmpty else { throw .noToken(host: options.host) }
    self.options = options
    service = Service(options)
  }

  /// The routes, for the application and for tests of it.
  func router() -> Router<ServerContext> {
    let router = Router(context: ServerContext.self, options: [.autoGenerateHeadEndpoints])
    router.add(
      middleware: Watch(
        metrics: service.metrics, turnstile: service.turnstile, limits: options.limits,
        isLogging: options.logsRequests))
    router.add(middleware: Compression(cache: service.freshness.cache))
    router.add(middleware: TokenGate(tokens: options.tokens, isLoopback: options.isLoopback))
    let api = router.group("api/v1").add(middleware: ParameterGuard())
    DocumentRoutes(service: service).add(to: api)
    DraftRoutes(service: service).add(to: api)
    ExportRoute(service: service).add(to: api)
    SystemRoutes(service: service).add(to: api)
    router.get("metrics") { _, _ in SystemRoutes(service: service).metrics() }
    router.get("openapi.json") { _, _ in
      Answer.bytes(Array(OpenAPI.description.utf8), type: "application/json")
    }
    Asset.add(to: router)
    Pages(service: service).add(to: router)
    return router
  }

  /// Listens and answers until the process is told to end; requests at work are finished.
  ///
  /// - Parameter onStart: told the port once the server listens.
  public func run(onStart: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
    defer { service.pool.stop() }
    // A client that goes away must not take the server with it.
    signal(SIGPIPE, SIG_IGN)
    try await application(onStart: onStart).runService()
  }

  func application(onStart: @escaping @Sendable (Int) -> Void = { _ in }) -> some ApplicationProtocol {
    var logger = Logger(label: "viendan") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = options.logsRequests ? .info : .error
    return Application(
      router: router(),
      server: .http1(
        configuration: .init(
          idleTimeout: .seconds(Int64(options.limits.idleSeconds)),
          httpDecoderConfiguration: .init(
            // Beyond what is answered, so that who asks too much is told so, and not just cut off.
            maxHeaderFieldSize: options.limits.query * 8, maxHeaderListSize: options.limits.query * 16,
            maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(options.host, port: options.port), serverName: "viendan", backlog: 1024,
        availableConnectionsDelegate: MaximumAvailableConnections(options.limits.connections)),
      onServerRunning: { channel in onStart(channel.localAddress?.port ?? options.port) }, logger: logger)
  }
}

/// Why the server does not start; names what to do apart.
public enum ServerError: Error, Hashable, Sendable, CustomStringConvertible {
  case noToken(host: String)

  public var description: String {
    switch self {
    case .noToken(let host): "\(host) can be reached by others, and no token is set"
    }
  }

  public var hint: String {
    switch self {
    case .noToken:
      "set VIENDAN_TOKEN to a long random word, as from: openssl rand -hex 24; and put TLS in front: see docs/server.md"
    }
  }
}
