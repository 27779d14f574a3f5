/// How many line feeds bytes have.
func countLineFeeds(_ text: UnsafeBufferPointer<UInt8>) -> Int {
  countWords(text, word: { (~zeroBytes($0 ^ 0x0A0A_0A0A_0A0A_0A0A)).nonzeroBitCount }, byte: { $0 == 0x0A })
}

/// How many Unicode scalars start in bytes of UTF-8: the bytes that are no continuation.
func countScalars(_ text: UnsafeBufferPointer<UInt8>) -> Int {
  text.count
    - countWords(
      text, word: { (($0 >> 7) & (~$0 >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount },
      byte: { $0 & 0xC0 == 0x80 })
}

/// All bits set but the highest of each byte that is zero.
@inline(__always)
private func zeroBytes(_ word: UInt64) -> UInt64 {
  ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | word | 0x7F7F_7F7F_7F7F_7F7F
}

@inline(__always)
private func countWords(
  _ text: UnsafeBufferPointer<UInt8>, word: (UInt64) -> Int, byte: (UInt8) -> Bool
) -> Int {
  guard let start = text.baseAddress else { return 0 }
  let bytes = UnsafeRawPointer(start)
  var count = 0
  var at = 0
  while at &+ 8 <= text.count {
    count &+= word(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    at &+= 8
  }
  while at < text.count {
    if byte(start[at]) { count &+= 1 }
    at &+= 1
  }
  return count
}
