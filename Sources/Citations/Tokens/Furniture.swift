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
  if let end = numberedFooterEnd(text, at) ?? stampEnd(text, at) { return end }
  guard text[at] >= 0x30, text[at] <= 0x39 else { return nil }
  guard let end = pageNumberEnd(text, at) else { return nil }
  if isGazetteHeadAfter(text, end) { return end }
  return afterBlankLine && isBlankLineOrPage(text, end) ? end : nil
}

/// `CÔNG BÁO/Số 288/Ngày 29-05-2026`, composed or not, in capitals or not.
private let gazetteHeads = ["CÔNG BÁO/Số", "CÔNG BÁO/SỐ", "CO\u{302}NG BA\u{301}O/S"].map { Array($0.utf8) }

private func isGazetteHead(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
  gazetteHeads.contains { begins(text, at, with: $0) }
}

private func begins(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, with prefix: [UInt8]) -> Bool {
  guard at + prefix.count <= text.count else { return false }
  for (offset, byte) in prefix.enumerated() where text[at + offset] != byte { return false }
  return true
}

/// `- 9 -` or `Trang 4/9` alone on its line.
private func numberedFooterEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
  var at = start
  func skip(_ isWanted: (UInt8) -> Bool) -> Int {
    let first = at
    while at < text.count, isWanted(text[at]) { at += 1 }
    return at - first
  }
  let isDashed = text[at] == UInt8(ascii: "-")
  if isDashed {
    at += 1
  } else {
    guard begins(text, at, with: pageWord) else { return nil }
    at += pageWord.count
  }
  _ = skip { $0 == 0x20 }
  guard (1...4).contains(skip { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
  if !isDashed, at < text.count, text[at] == UInt8(ascii: "/") {
    at += 1
    guard (1...4).contains(skip { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
  }
  _ = skip { $0 == 0x20 }
  if isDashed {
    guard at < text.count, text[at] == UInt8(ascii: "-") else { return nil }
    at += 1
  }
  _ = skip { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  return at == text.count || text[at] == 0x0A || text[at] == 0x0C ? at : nil
}

private let pageWord = Array("Trang ".utf8)

/// A line of the stamp that an electronic signature prints over the text.
private func stampEnd(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
  switch text[at] {
  case UInt8(ascii: "N"), UInt8(ascii: "E"), UInt8(ascii: "T"), UInt8(ascii: "K"):
    return stampWords.contains { begins(text, at, with: $0) } ? lineEnd(text, at) : nil
  default: return nil
  }
}

private let stampWords = ["Người ký:", "Email:", "Thời gian ký:", "Ký bởi:"].map { Array($0.utf8) }

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
