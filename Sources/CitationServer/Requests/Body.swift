import Hummingbird
import NIOCore

extension Request {
  /// Reads the whole body.
  ///
  /// - Throws: `Problem` when it is longer than the limit or does not arrive in time.
  func bytes(_ limits: ServerLimits) async throws -> [UInt8] {
    if let length = headers[.contentLength].flatMap({ Int($0) }), length > limits.body {
      throw Problem(.contentTooLarge, .tooLarge)
    }
    let body = self.body
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        do {
          var out: [UInt8] = []
          for try await part in body {
            guard out.count + part.readableBytes <= limits.body else {
              throw Problem(.contentTooLarge, .tooLarge)
            }
            out += part.readableBytesView
          }
          return out
        } catch let problem as Problem {
          throw problem
        } catch let error as CancellationError {
          throw error
        } catch {
          // The connection ended, or what it brought is no HTTP any more.
          throw Problem(.badRequest, .cutOff)
        }
      }
      group.addTask {
        try await Task.sleep(for: .seconds(limits.bodySeconds))
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let bytes = first else {
        throw Problem(.requestTimeout, .tooSlow)
      }
      return bytes
    }
  }
}
