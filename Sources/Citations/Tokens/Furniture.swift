/// The end of page furniture that begins at a line's start: the gazette's running head, or a page number alone on
/// its line between blank lines or page breaks.
///
/// - Parameter afterBlankLine: whether a blank line or page break stands before.
/// - Returns: the index of the line break after the furniture, or nil when the line is text.
func furnitureEnd(in text: UnsafeBufferPointer<UInt8>, at start: Int, afterBlankLine: Bool) -> Int? {
  var at = start
  while at < text.count, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
  guard at < text.count else { return nil }
  if text[at] == UInt8(ascii: "C"), isGazetteHead(text, at) {
    var end = lineEnd(text, at)
    // The page number on the next line belongs to the head.
    if let number = pageNumberEnd(text, end) { end = number }
    return end
  }
  guard text[at] >= 0x30, text[at] <= 0x39 else { return nil }
  guard let end = pageNumberEnd(text, at) else { return nil }
  if isGazetteHeadAfter(text, end) { return end }
  return afterBlankLine && isBlankLineOrPage(text, end) ? end : nil
}

/// `CÔNG BÁO/Số 288/Ngày 29-05-2026`.
private let gazetteHead: [UInt8] = Array("CÔNG BÁO/Số".utf8)

private func isGazetteHead(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
  guard at + gazetteHead.count <= text.count else { return false }
  for (offset, byte) in gazetteHead.enumerated() where text[at + offset] != byte { return false }
  return true
}

private func lineEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
  var at = start
  while at < text.count, text[at] != 0x0A, text[at] != 0x0C { at += 1 }
  return at
}

/// The end of a line that holds one to four digits and nothing else, begun at or after `start`.
private func pageNumberEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
  var at = start
  while at < text.count, text[at] <= 0x20 { at += 1 }
  let digits = at
  while at < text.count, text[at] >= 0x30, text[at] <= 0x39 { at += 1 }
  guard at > digits, at - digits <= 4 else { return nil }
  while at < text.count, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0D { at += 1 }
  return at == text.count || text[at] == 0x0A || text[at] == 0x0C ? at : nil
}

private func isGazetteHeadAfter(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
  var at = start
  let limit = min(text.count, start + 64)
  while at < limit, text[at] <= 0x20 { at += 1 }
  return at < text.count && text[at] == UInt8(ascii: "C") && isGazetteHead(text, at)
}

private func isBlankLineOrPage(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
  var at = start
  guard at < text.count else { return true }
  if text[at] == 0x0C { return true }
  at += 1
  while at < text.count, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0D { at += 1 }
  return at == text.count || text[at] == 0x0A || text[at] == 0x0C
}
