/// Rows for `COPY … (FORMAT binary)`, built up in memory.
struct CopyRows {
  private var bytes: [UInt8]
  private(set) var count = 0
  private static let signature: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00]

  init() { bytes = CopyRows.signature + [UInt8](repeating: 0, count: 8) }

  /// Begins a row of so many fields; they follow.
  mutating func row(_ fields: Int) {
    count += 1
    append(Int16(fields))
  }

  mutating func null() { append(Int32(-1)) }

  mutating func integer(_ value: Int) {
    append(Int32(4))
    append(Int32(truncatingIfNeeded: value))
  }

  mutating func small(_ value: Int) {
    append(Int32(2))
    append(Int16(truncatingIfNeeded: value))
  }

  mutating func big(_ value: Int64) {
    append(Int32(8))
    append(value)
  }

  mutating func big(_ value: Int64?) { if let value { big(value) } else { null() } }

  mutating func integer(_ value: Int?) { if let value { integer(value) } else { null() } }

  mutating func blob(_ value: [UInt8]) {
    append(Int32(value.count))
    bytes += value
  }

  /// PostgreSQL's text has no U+0000; a blank stands for it.
  mutating func text(_ value: String?) {
    guard let value else { return null() }
    append(Int32(value.utf8.count))
    if value.utf8.contains(0) { bytes += value.utf8.map { $0 == 0 ? 0x20 : $0 } } else { bytes += value.utf8 }
  }

  private mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// Lends all rows with the end mark after them.
  func withFinishedBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var all = bytes
    all += [0xFF, 0xFF]
    return all.withUnsafeBufferPointer(body)
  }
}
