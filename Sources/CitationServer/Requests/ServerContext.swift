import Hummingbird
import NIOCore

/// What a request carries on its way through the server.
struct ServerContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// What its token allows; nil before it was looked at, and where none is needed.
  var role: Role?

  init(source: Source) {
    coreContext = .init(source: source)
  }
}
