import Foundation

/// What was made of short stretches of text met before: the same bodies and symbols stand in one document after another.
///
/// Direct-mapped: a stretch takes the place of another with the same hash. One thread may use it at a time.
final class StretchMemo<Answer> {
  /// What tells stretches apart beside their bytes, which stand in `bytes`.
  private struct Key {
    var count = 0
    var context = 0
  }

  private static var bits: UInt64 { 10 }
  /// Longer stretches are seldom met again.
  private static var longest: Int { 64 }

  private let keys: UnsafeMutablePointer<Key>
  private let bytes: UnsafeMutablePointer<UInt8>
  private let answers: UnsafeMutablePointer<Answer?>

  init() {
    let slots = 1 << StretchMemo.bits
    keys = .allocate(capacity: slots)
    keys.initialize(repeating: Key(), count: slots)
    bytes = .allocate(capacity: slots * StretchMemo.longest)
    answers = .allocate(capacity: slots)
    answers.initialize(repeating: nil, count: slots)
  }

  deinit {
    keys.deallocate()
    bytes.deallocate()
    answers.deinitialize(count: 1 << StretchMemo.bits)
    answers.deallocate()
  }

  /// The answer about a stretch, worked out where it was not met before.
  ///
  /// - Parameter context: what else the answer depends on.
  func answer(
    about stretch: UnsafeBufferPointer<UInt8>, in context: Int, orFrom work: () -> Answer
  ) -> Answer {
    let count = stretch.count
    guard let start = stretch.baseAddress, count > 0, count <= StretchMemo.longest else { return work() }
    let slot = StretchMemo.slot(stretch, context)
    let kept = bytes + slot * StretchMemo.longest
    if keys[slot].count == count, keys[slot].context == context, memcmp(kept, start, count) == 0,
      let answer = answers[slot]
    {
      return answer
    }
    let answer = work()
    keys[slot] = Key(count: count, context: context)
    kept.update(from: start, count: count)
    answers[slot] = answer
    return answer
  }

  private static func slot(_ stretch: UnsafeBufferPointer<UInt8>, _ context: Int) -> Int {
    let raw = UnsafeRawBufferPointer(stretch)
    var hash = UInt64(truncatingIfNeeded: context << 8 ^ raw.count)
    func add(_ bytes: UInt64) { hash = (hash ^ bytes ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15 }
    var at = 0
    while at + 8 <= raw.count {
      add(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    add(raw[at...].reduce(0) { $0 << 8 | UInt64($1) })
    return Int(truncatingIfNeeded: hash >> (64 - bits))
  }
}

/// What an assembler keeps from one text to the next.
struct AssemblyMemos {
  let issuers = StretchMemo<Issuer>()
  let symbols = StretchMemo<Symbol?>()
}
