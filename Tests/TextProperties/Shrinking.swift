/// A shorter text that still fails: stretches are left out, large ones first, for as long as that succeeds.
///
/// Stretches end on scalar boundaries, so that a text that is UTF-8 stays so.
public func shrunk(_ text: [UInt8], while fails: ([UInt8]) -> Bool) -> [UInt8] {
  var text = text
  var length = max(text.count / 2, 1)
  var attempts = 0
  while length >= 1, attempts < 20_000 {
    var start = 0
    var succeeded = false
    while start < text.count, attempts < 20_000 {
      let from = boundary(text, start), to = boundary(text, min(text.count, start + length))
      attempts += 1
      if from < to, case let shorter = Array(text[..<from] + text[to...]), fails(shorter) {
        text = shorter
        succeeded = true
      } else {
        start += max(length, 1)
      }
    }
    if !succeeded || length > 1 { length = length == 1 ? 0 : max(length / 2, 1) }
  }
  return text
}

private func boundary(_ text: [UInt8], _ offset: Int) -> Int {
  var offset = offset
  while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
  return offset
}
