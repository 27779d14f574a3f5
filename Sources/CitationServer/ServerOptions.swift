/// How the server is to run.
public struct ServerOptions: Sendable {
  /// The address to listen on; anything but a loopback address demands tokens.
  public var host = "127.0.0.1"
  /// 0 lets the system choose.
  public var port = 8080
  /// The path of the index, or its address in PostgreSQL.
  public var index: String
  public var tokens = AccessTokens()
  public var limits = ServerLimits()
  /// Whether each request is logged: method, path, status, time; never a query or a body.
  public var logsRequests = true

  public init(index: String) { self.index = index }

  /// Whether only this machine can reach the address.
  public var isLoopback: Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }
}

/// What one client, or all together, may ask of the server.
public struct ServerLimits: Sendable {
  /// Bytes of a draft.
  public var body = 20 << 20
  /// Bytes of the path with its query.
  public var query = 16 << 10
  /// Seconds in which a body has to arrive.
  public var bodySeconds = 30
  /// Seconds after which a connection on which nothing moves is closed.
  public var idleSeconds = 60
  /// Seconds that a reader of one draft may take.
  public var readerSeconds = 20
  /// Connections that are served at once; more wait.
  public var connections = 2_000
  /// Requests at once; more are turned away with 503.
  public var requests = 512
  /// Drafts read or tables exported at once; more are turned away with 503.
  public var heavyRequests = 4
  /// Megabytes of answers that are kept until the index changes.
  public var cacheMegabytes = 64

  public init() {}
}
