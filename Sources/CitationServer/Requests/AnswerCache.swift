import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// Answers kept by their tag, which names the index as it was, the address and the language: the same question asked
/// again costs a look here. Those that were asked for longest ago make room.
final class AnswerCache: Sendable {
  /// An answer, or its packed form.
  struct Kept: Sendable {
    var headers: HTTPFields
    var bytes: ByteBuffer
  }

  private struct Entry {
    var kept: Kept
    var used: UInt64
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var bytes = 0
    var clock: UInt64 = 0
  }

  private let state = Mutex(State())
  /// Bytes of all answers together.
  private let limit: Int
  /// What an entry takes besides its bytes, about.
  private static let overhead = 600

  init(megabytes: Int) { limit = megabytes << 20 }

  /// How many bytes are kept.
  var size: Int { state.withLock { $0.bytes } }

  subscript(_ tag: String) -> Kept? {
    state.withLock { state in
      guard let kept = state.entries[tag]?.kept else { return nil }
      state.clock += 1
      state.entries[tag]?.used = state.clock
      return kept
    }
  }

  func keep(_ kept: Kept, as tag: String) {
    let cost = AnswerCache.cost(kept)
    // One answer must not drive out all others.
    guard cost <= limit / 16 else { return }
    state.withLock { state in
      state.clock += 1
      if let old = state.entries.updateValue(Entry(kept: kept, used: state.clock), forKey: tag) {
        state.bytes -= AnswerCache.cost(old.kept)
      }
      state.bytes += cost
      if state.bytes > limit { AnswerCache.makeRoom(&state, limit) }
    }
  }

  /// Drops the older half at once, so that the search for what is oldest is rare.
  private static func makeRoom(_ state: inout State, _ limit: Int) {
    for (tag, entry) in state.entries.sorted(by: { $0.value.used < $1.value.used }) {
      guard state.bytes > limit / 2 else { return }
      state.entries[tag] = nil
      state.bytes -= cost(entry.kept)
    }
  }

  private static func cost(_ kept: Kept) -> Int { kept.bytes.readableBytes + overhead }
}

/// Takes in the whole of a body that has a known length.
struct CollectedBody: ResponseBodyWriter {
  private final class Bytes: @unchecked Sendable { var buffer = ByteBuffer() }

  private let taken = Bytes()

  mutating func write(_ buffer: ByteBuffer) async throws {
    // Most bodies come in one piece, which need not be copied.
    if taken.buffer.readableBytes == 0 {
      taken.buffer = buffer
    } else {
      taken.buffer.writeImmutableBuffer(buffer)
    }
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}

  static func bytes(of body: consuming ResponseBody) async throws -> ByteBuffer {
    let writer = CollectedBody()
    let taken = writer.taken
    try await body.write(writer)
    return taken.buffer
  }
}
