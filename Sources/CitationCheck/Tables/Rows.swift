/// The rows of a table literal, cut at bars, white space around the fields left out.
func rows(_ table: StaticString) -> [[String]] {
  UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    .split(separator: UInt8(ascii: "\n"))
    .map { line in
      line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { field in
        var field = field
        while field.first == UInt8(ascii: " ") { field = field.dropFirst() }
        while field.last == UInt8(ascii: " ") { field = field.dropLast() }
        return String(decoding: field, as: UTF8.self)
      }
    }
}

extension String {
  /// The items of a field that holds several, parted by semicolons.
  var items: [String] {
    split(separator: ";").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }
}
