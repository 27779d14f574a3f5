/// Whether bytes are valid UTF-8, as the Unicode standard's table 3-7 has it.
///
/// Runs of ASCII are skipped in words of eight bytes. The rest walks a DFA whose nine states are the offsets of
/// six-bit fields in a 64-bit row a byte, so that a step is a load and a shift
/// (https://gist.github.com/pervognsen/218ea17743e1442e59bb60d29b1aa725).
func isValidUTF8(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let start = text.baseAddress else { return true }
  return utf8Rows.withUnsafeBufferPointer { rows in
    let rows = rows.baseAddress!
    let bytes = UnsafeRawPointer(start)
    let count = text.count
    var at = 0
    var state: UInt64 = 0
    while at &+ 16 <= count {
      if state & 63 == UTF8State.accept {
        let first = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let second = bytes.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self)
        if (first | second) & 0x8080_8080_8080_8080 == 0 {
          at &+= 16
          continue
        }
      }
      for step in 0..<16 { state = rows[Int(start[at &+ step])] &>> (state & 63) }
      if state & 63 == UTF8State.error { return false }
      at &+= 16
    }
    while at < count {
      state = rows[Int(start[at])] &>> (state & 63)
      at &+= 1
    }
    return state & 63 == UTF8State.accept
  }
}

/// The sequence that begins at a place: its length, or, where it is no UTF-8, how many bytes one U+FFFD stands for (the
/// maximal subpart of the Unicode standard, section 3.9).
func utf8Sequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, isValid: Bool) {
  let lead = bytes[index]
  if lead < 0x80 { return (1, true) }
  let wanted: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch lead {
  case 0xC2...0xDF: wanted = 2
  case 0xE0...0xEF:
    wanted = 3
    if lead == 0xE0 { second = 0xA0...0xBF } else if lead == 0xED { second = 0x80...0x9F }
  case 0xF0...0xF4:
    wanted = 4
    if lead == 0xF0 { second = 0x90...0xBF } else if lead == 0xF4 { second = 0x80...0x8F }
  default: return (1, false)
  }
  guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return (1, false) }
  for length in 2..<wanted {
    guard index + length < bytes.count, bytes[index + length] & 0xC0 == 0x80 else { return (length, false) }
  }
  return (wanted, true)
}

private enum UTF8State {
  static let accept: UInt64 = 0
  static let error: UInt64 = 6
  /// How many continuation bytes are still to come.
  static let one: UInt64 = 12
  static let two: UInt64 = 18
  static let three: UInt64 = 24
  /// After a lead byte whose next byte is narrowed.
  static let afterE0: UInt64 = 30
  static let afterED: UInt64 = 36
  static let afterF0: UInt64 = 42
  static let afterF4: UInt64 = 48
}

private let utf8Rows: [UInt64] = (0..<256).map { byte in
  var row: UInt64 = 0
  for state in stride(from: UInt64(0), through: 48, by: 6) {
    row |= nextState(after: UInt8(byte), in: state) << state
  }
  return row
}

private func nextState(after byte: UInt8, in state: UInt64) -> UInt64 {
  let isContinuation = byte & 0xC0 == 0x80
  switch state {
  case UTF8State.accept:
    switch byte {
    case 0..<0x80: return UTF8State.accept
    case 0xC2...0xDF: return UTF8State.one
    case 0xE0: return UTF8State.afterE0
    case 0xED: return UTF8State.afterED
    case 0xE1...0xEF: return UTF8State.two
    case 0xF0: return UTF8State.afterF0
    case 0xF1...0xF3: return UTF8State.three
    case 0xF4: return UTF8State.afterF4
    default: return UTF8State.error
    }
  case UTF8State.one: return isContinuation ? UTF8State.accept : UTF8State.error
  case UTF8State.two: return isContinuation ? UTF8State.one : UTF8State.error
  case UTF8State.three: return isContinuation ? UTF8State.two : UTF8State.error
  case UTF8State.afterE0: return (0xA0...0xBF).contains(byte) ? UTF8State.one : UTF8State.error
  case UTF8State.afterED: return (0x80...0x9F).contains(byte) ? UTF8State.one : UTF8State.error
  case UTF8State.afterF0: return (0x90...0xBF).contains(byte) ? UTF8State.two : UTF8State.error
  case UTF8State.afterF4: return (0x80...0x8F).contains(byte) ? UTF8State.two : UTF8State.error
  default: return UTF8State.error
  }
}
