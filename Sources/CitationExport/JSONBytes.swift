/// Writes JSON as bytes, without an intermediate tree.
struct JSONBytes {
  private(set) var bytes: [UInt8]
  private var needsComma = false

  /// - Parameter bytes: what is there already; the JSON goes after it.
  init(after bytes: consuming [UInt8] = []) { self.bytes = bytes }

  mutating func object(_ body: (inout JSONBytes) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func array<Items: Sequence>(
    _ items: Items, _ body: (inout JSONBytes, Items.Element) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    for item in items {
      separate()
      body(&self, item)
      needsComma = true
    }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// - Parameter name: needs no escaping.
  mutating func field(_ name: StaticString, _ value: (inout JSONBytes) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    value(&self)
    needsComma = true
  }

  mutating func number(_ value: Int) {
    guard value >= 0 else { return bytes.append(contentsOf: String(value).utf8) }
    if value >= 10 { number(value / 10) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
  }

  /// Two numbers as an array.
  mutating func pair(_ first: Int, _ second: Int) {
    bytes.append(UInt8(ascii: "["))
    number(first)
    bytes.append(UInt8(ascii: ","))
    number(second)
    bytes.append(UInt8(ascii: "]"))
  }

  /// A number rounded to one decimal.
  mutating func tenths(_ value: Double) {
    guard value.isFinite, abs(value) < 1e9 else { return number(0) }
    let tenths = Int((value * 10).rounded())
    bytes += (tenths < 0 ? "-" : "").utf8
    number(abs(tenths) / 10)
    if tenths % 10 != 0 { bytes += ".\(abs(tenths) % 10)".utf8 }
  }

  mutating func boolean(_ value: Bool) { bytes += (value ? "true" : "false").utf8 }

  mutating func optional(_ value: String?) {
    if let value { string(value) } else { bytes += "null".utf8 }
  }

  mutating func optional(_ value: Int?) {
    if let value { number(value) } else { bytes += "null".utf8 }
  }

  mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string($0) }
  }

  /// A string given as well-formed UTF-8.
  mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    var at = 0
    while at < value.count {
      // Eight bytes at once: few strings need an escape.
      if at + 8 <= value.count, Self.needsNoEscape(value, at: at) {
        at += 8
        continue
      }
      let byte = value[at]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[start..<at]))
        start = at + 1
        escape(byte)
      }
      at += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[start...]))
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsNoEscape(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let word = UnsafeRawPointer(value.baseAddress! + index).loadUnaligned(as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101, tops: UInt64 = 0x8080_8080_8080_8080
    func hasZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & tops }
    let controls = (word &- ones &* 0x20) & ~word & tops
    return (controls | hasZero(word ^ ones &* 0x22) | hasZero(word ^ ones &* 0x5C)) == 0
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x0A: bytes += "\\n".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0x09: bytes += "\\t".utf8
    case 0..<0x20:
      bytes += "\\u00".utf8
      bytes += [hex(byte >> 4), hex(byte & 15)]
    default: bytes += [UInt8(ascii: "\\"), byte]
    }
  }

  private func hex(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }
}
