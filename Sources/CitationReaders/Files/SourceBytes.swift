/// Bytes that are held once and never change: an array, or part of a mapped file.
enum SourceBytes: Sendable {
  case array([UInt8])
  case mapped(MappedFile, Range<Int>)

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    switch self {
    case .array(let bytes): try bytes.withUnsafeBufferPointer(body)
    case .mapped(let file, let range):
      try file.withBytes { try body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
  }

  var count: Int {
    switch self {
    case .array(let bytes): bytes.count
    case .mapped(_, let range): range.count
    }
  }

  /// The same bytes without the first ones.
  func dropFirst(_ count: Int) -> SourceBytes {
    guard count > 0 else { return self }
    switch self {
    case .array(let bytes): return .array(Array(bytes.dropFirst(count)))
    case .mapped(let file, let range): return .mapped(file, range.lowerBound + count..<range.upperBound)
    }
  }
}
