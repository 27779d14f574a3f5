/// What the first byte of a token says of it.
enum ByteClass: UInt8 {
  case letter
  case digit
  case space
  case newline
  case mark
  /// Markdown emphasis and escapes, which vanish.
  case emphasis
  /// The first byte of a scalar beyond ASCII.
  case wide

  /// The class of each byte; lives as long as the process.
  nonisolated(unsafe) static let table: UnsafePointer<ByteClass> = {
    let table = UnsafeMutablePointer<ByteClass>.allocate(capacity: 256)
    for value in 0..<256 { table[value] = of(UInt8(value)) }
    return UnsafePointer(table)
  }()

  private static func of(_ value: UInt8) -> ByteClass {
    switch value {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x0A, 0x0B, 0x0C: .newline
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "\\"): .emphasis
    case 0x80...0xFF: .wide
    default: .mark
    }
  }
}

/// The scalar at a place of UTF-8 text and its length; a byte that begins no well-formed scalar is U+FFFD of length 1.
func decodeScalar(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
  let first = UInt32(text[index])
  if first < 0x80 { return (first, 1) }
  func next(_ offset: Int) -> UInt32? {
    guard index + offset < text.count, text[index + offset] & 0xC0 == 0x80 else { return nil }
    return UInt32(text[index + offset] & 0x3F)
  }
  switch first {
  case 0xC2...0xDF:
    guard let second = next(1) else { break }
    return ((first & 0x1F) << 6 | second, 2)
  case 0xE0...0xEF:
    guard let second = next(1), let third = next(2) else { break }
    let scalar = (first & 0x0F) << 12 | second << 6 | third
    guard scalar >= 0x800, !(0xD800...0xDFFF).contains(scalar) else { break }
    return (scalar, 3)
  case 0xF0...0xF4:
    guard let second = next(1), let third = next(2), let fourth = next(3) else { break }
    let scalar = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
    guard scalar >= 0x10000, scalar <= 0x10FFFF else { break }
    return (scalar, 4)
  default: break
  }
  return (0xFFFD, 1)
}
