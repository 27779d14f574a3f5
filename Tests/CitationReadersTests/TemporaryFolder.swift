import Foundation

@testable import CitationReaders

/// A folder of a test's own; it goes when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "viendan-test-\(UUID().uuidString)"
    try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders above it, and gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) -> String {
    let file = path + "/" + name
    let folder = file[..<file.lastIndex(of: "/")!]
    try! FileManager.default.createDirectory(atPath: String(folder), withIntermediateDirectories: true)
    let descriptor = open(file, O_CREAT | O_WRONLY | O_TRUNC, 0o644)
    defer { close(descriptor) }
    let bytes = Array(bytes)
    var at = 0
    while at < bytes.count {
      at += bytes[at...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress!, $0.count) }
    }
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }
}

/// Why a file cannot be read, or nil when it can.
func refusal(_ path: String, options: ReadOptions = ReadOptions()) -> String? {
  do {
    _ = try readSource(at: path, options: options)
    return nil
  } catch {
    return error.reason
  }
}

extension SourceText {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Runs what takes long on a thread of its own. Tests share a thread a processor, and the limits of time of those that
/// wait for one run on.
func apart(_ body: @escaping @Sendable () throws -> Void) async throws {
  try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
    Thread.detachNewThread { done.resume(with: Result(catching: body)) }
  }
}
