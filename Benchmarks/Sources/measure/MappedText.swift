import Foundation

/// A file mapped for reading; it stays mapped for the life of the process.
struct MappedText: @unchecked Sendable {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Nil when the file cannot be opened or is empty.
  init?(path: String) {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size > 0,
      let base = mmap(nil, status.st_size, PROT_READ, MAP_PRIVATE, file, 0), base != MAP_FAILED
    else { return nil }
    bytes = UnsafeBufferPointer(start: base.assumingMemoryBound(to: UInt8.self), count: status.st_size)
  }

  /// The text cut at line ends into documents of at least that many bytes; 0 gives one document.
  func documents(of size: Int) -> [UnsafeBufferPointer<UInt8>] {
    guard size > 0 else { return [bytes] }
    var documents: [UnsafeBufferPointer<UInt8>] = []
    var start = 0
    while start < bytes.count {
      var end = min(start + size, bytes.count)
      while end < bytes.count, bytes[end - 1] != 0x0A { end += 1 }
      documents.append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      start = end
    }
    return documents
  }
}
