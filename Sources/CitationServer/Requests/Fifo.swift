import Foundation
import Hummingbird
import NIOCore
import NIOPosix
import Synchronization

/// What a writer puts into a named pipe, as the body of an answer: a table of any size passes in constant memory.
final class Fifo: Sendable {
  private let folder: String
  private let path: String
  private let descriptor: Int32
  private let state = WriterState()

  /// - Throws: when no pipe can be made.
  init() throws {
    folder = try makePrivateFolder()
    path = folder + "/table"
    guard mkfifo(path, 0o600) == 0 else { throw Problem(.internalServerError, .failed) }
    // The writer's end opens at once because this one is open.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Problem(.internalServerError, .failed) }
  }

  deinit {
    // Were this end closed before the writer opened the other, it would wait for a reader for ever.
    let (descriptor, folder, state) = (descriptor, folder, state)
    Thread.detachNewThread {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      while !state.isDone, poll(&wait, 1, 100) <= 0 {}
      close(descriptor)
      try? FileManager.default.removeItem(atPath: folder)
    }
  }

  /// Runs a writer on a thread of its own and passes on what it writes.
  ///
  /// An error before the first byte is thrown; a later one breaks the answer off, so that nobody takes half a table for
  /// a whole one.
  ///
  /// - Parameter pass: held until the writer is done.
  static func body(
    _ pass: HeavyPass, writer: @escaping @Sendable (_ path: String) throws -> Void
  ) async throws -> ResponseBody {
    let fifo = try Fifo()
    let (path, state) = (fifo.path, fifo.state)
    Thread.detachNewThread {
      let result = Result { try writer(path) }
      state.end(result)
      _ = pass
    }
    guard let first = try await fifo.next() else {
      try state.check()
      return ResponseBody()
    }
    return ResponseBody { output in
      try await output.write(ByteBuffer(bytes: first))
      while let bytes = try await fifo.next() { try await output.write(ByteBuffer(bytes: bytes)) }
      try state.check()
      try await output.finish(nil)
    }
  }

  /// The next bytes; nil when the writer is done.
  private func next() async throws -> [UInt8]? {
    try await NIOThreadPool.singleton.runIfActive { [descriptor, state] in
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      while true {
        // Whether it was done must be asked before looking, or its last bytes are missed.
        let wasDone = state.isDone
        let ready = poll(&wait, 1, 100)
        if ready < 0, errno != EINTR { throw Problem(.internalServerError, .failed) }
        if ready > 0 {
          let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
          }
          if !bytes.isEmpty { return bytes }
          if !wasDone { usleep(2_000) }
        }
        if wasDone { return nil }
      }
    }
  }
}

/// Whether a writer is done, and how it ended.
private final class WriterState: Sendable {
  private let result = Mutex<Result<Void, any Error>?>(nil)

  var isDone: Bool { result.withLock { $0 != nil } }

  func end(_ ended: Result<Void, any Error>) { result.withLock { $0 = ended } }

  func check() throws { try result.withLock { try $0?.get() } }
}
