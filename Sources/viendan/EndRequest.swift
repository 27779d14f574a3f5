import Foundation

/// Waits for the user or the system to ask for the end, by SIGINT or SIGTERM, so that work under way is finished first.
/// Who asks a second time ends the process at once.
final class EndRequest {
  private let sources: [any DispatchSourceSignal]
  private let asked = DispatchSemaphore(value: 0)

  init() {
    let asked = asked
    sources = [SIGINT, SIGTERM].map { number in
      // The source hears of it all the same.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
        asked.signal()
      }
      source.resume()
      return source
    }
  }

  /// Whether it comes within so many seconds.
  func comes(within seconds: Double) -> Bool { asked.wait(timeout: .now() + seconds) == .success }
}
