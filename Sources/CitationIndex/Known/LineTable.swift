/// Lines in ascending order of their bytes, as the shipped tables have them; nothing is read until it is asked for.
struct LineTable: @unchecked Sendable {
  /// Literals in ascending order, none of them empty; they live as long as the program.
  private let parts: [UnsafeBufferPointer<UInt8>]

  init(_ parts: [StaticString]) {
    self.parts = parts.map { UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount) }
      .filter { !$0.isEmpty }
  }

  /// The fields of all lines that begin with a prefix, in order.
  func rows(prefix: String) -> [[String]] {
    let prefix = Array(prefix.utf8)
    var out: [[String]] = []
    for part in parts {
      var at = lowerBound(prefix, in: part)
      while at < part.count {
        let end = part[at...].firstIndex(of: 0x0A) ?? part.count
        guard LineTable.begins(part[at..<end], with: prefix) else { break }
        out.append(LineTable.fields(part[at..<end]))
        at = end + 1
      }
    }
    return out
  }

  /// The fields of all lines.
  func allRows() -> [[String]] {
    parts.flatMap { part in part.split(separator: 0x0A).map(LineTable.fields) }
  }

  /// Where the first line stands that is not less than `prefix`; the part's end where all are less.
  private func lowerBound(_ prefix: [UInt8], in part: UnsafeBufferPointer<UInt8>) -> Int {
    var (low, high) = (0, part.count)
    while low < high {
      // Plain loops: each of very many look-ups comes by here, and slices are slow in a debug build.
      var start = low + (high - low) / 2
      var end = start
      while start > low, part[start - 1] != 0x0A { start -= 1 }
      while end < part.count, part[end] != 0x0A { end += 1 }
      if part[start..<end].lexicographicallyPrecedes(prefix) {
        low = min(end + 1, part.count)
      } else {
        high = start
      }
    }
    return low
  }

  private static func begins(_ line: Slice<UnsafeBufferPointer<UInt8>>, with prefix: [UInt8]) -> Bool {
    line.starts(with: prefix)
  }

  private static func fields(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}
