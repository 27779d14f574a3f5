import Foundation

/// The bytes of a regular file, mapped for reading as long as this lives.
final class MappedFile: @unchecked Sendable {
  private let start: UnsafeMutableRawPointer
  let count: Int

  /// Maps an open file; nil when the system refuses.
  init?(descriptor: Int32, count: Int) {
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
      return nil
    }
    self.start = start
    self.count = count
    madvise(start, count, Int32(MADV_SEQUENTIAL))
    VanishingPages.watch(start, count)
  }

  deinit {
    VanishingPages.forget(start)
    munmap(start, count)
  }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: count))
  }
}
