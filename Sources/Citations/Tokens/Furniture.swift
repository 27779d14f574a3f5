import Foundation

/// The end of page furniture that begins at a line's start: the gazette's running head, a stamp's line, or a page
/// number alone on its line between blank lines or page breaks.
///
/// - Parameter afterBlankLine: whether a blank line or page break stands before.
/// - Returns: the index of the line break after the furniture, or nil when the line is text.
func furnitureEnd(in text: UnsafeBufferPointer<UInt8>, at start: Int, afterBlankLine: Bool) -> Int? {
  var line = LineCursor(text, at: start)
  line.skipSpaces()
  guard line.at < text.count else { return nil }
  if afterBlankLine, let end = footEnd(line), isBlankLineOrPage(text, end) { return end }
  switch text[line.at] {
  case UInt8(ascii: "C"), UInt8(ascii: "c"):
    guard line.skip(FurnitureWords.gazetteHead) else { return nil }
    line.skipToEnd()
    // The page number on the next line belongs to the head.
    return pageNumberEnd(text, line.at) ?? line.at
  case UInt8(ascii: "-"), 0xE2: return dashedNumberEnd(line)
  case UInt8(ascii: "T"): return pagesEnd(line) ?? stampEnd(line)
  case UInt8(ascii: "N"), UInt8(ascii: "E"), UInt8(ascii: "K"): return stampEnd(line)
  case 0x30...0x39:
    guard let end = pageNumberEnd(text, line.at) else { return nil }
    if beginsGazetteHead(text, end) { return end }
    return afterBlankLine && isBlankLineOrPage(text, end) ? end : nil
  default: return nil
  }
}

/// `- 9 -` alone on its line.
private func dashedNumberEnd(_ start: LineCursor) -> Int? {
  var line = start
  guard line.skip(UInt8(ascii: "-")) else { return nil }
  line.skipSpaces()
  guard (1...4).contains(line.skipDigits()) else { return nil }
  line.skipSpaces()
  guard line.skip(UInt8(ascii: "-")) else { return nil }
  line.skipSpaces()
  return line.isAtEnd ? line.at : nil
}

/// `Trang 4/9` alone on its line.
private func pagesEnd(_ start: LineCursor) -> Int? {
  var line = start
  guard line.skip(FurnitureWords.page), (1...4).contains(line.skipDigits()) else { return nil }
  if line.skip(UInt8(ascii: "/")) {
    guard (1...4).contains(line.skipDigits()) else { return nil }
  }
  line.skipSpaces()
  return line.isAtEnd ? line.at : nil
}

/// A foot of the document's own that ends in the page's number: `27-CTr/HU - Trang 6`.
private func footEnd(_ start: LineCursor) -> Int? {
  let text = start.text
  // Most lines are longer than any foot.
  let limit = min(text.count, start.at + 80)
  let line = text.baseAddress! + start.at
  guard
    limit == text.count || memchr(line, 0x0A, limit - start.at) != nil
      || memchr(line, 0x0C, limit - start.at) != nil
  else { return nil }
  var end = start.at
  while end < limit, text[end] != 0x0A, text[end] != 0x0C { end += 1 }
  guard end < limit || end == text.count else { return nil }
  var at = end
  func skipBack(_ isWanted: (UInt8) -> Bool) -> Int {
    let last = at
    while at > start.at, isWanted(text[at - 1]) { at -= 1 }
    return last - at
  }
  _ = skipBack { $0 <= 0x20 }
  guard (1...4).contains(skipBack { $0 >= 0x30 && $0 <= 0x39 }), skipBack({ $0 == 0x20 }) > 0,
    at - start.at >= 7
  else { return nil }
  var word = LineCursor(text, at: at - 5)
  guard word.skip(FurnitureWords.page), text[at - 6] == 0x20 else { return nil }
  return end
}

/// A line of the stamp that an electronic signature prints over the text.
private func stampEnd(_ start: LineCursor) -> Int? {
  var line = start
  for word in FurnitureWords.stamp where line.skip(word) {
    line.skipToEnd()
    return line.at
  }
  return nil
}

/// The end of a line that holds one to four digits and nothing else, begun at or after `start`.
private func pageNumberEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
  var line = LineCursor(text, at: start)
  line.skipBlanks()
  guard (1...4).contains(line.skipDigits()) else { return nil }
  line.skipSpaces()
  return line.isAtEnd ? line.at : nil
}

private func beginsGazetteHead(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
  var line = LineCursor(text, at: start)
  line.skipBlanks()
  return line.skip(FurnitureWords.gazetteHead)
}

private func isBlankLineOrPage(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
  guard start < text.count, text[start] != 0x0C else { return true }
  var line = LineCursor(text, at: start + 1)
  line.skipSpaces()
  return line.isAtEnd
}

private enum FurnitureWords {
  /// `CÔNG BÁO/Số 288/Ngày 29-05-2026`.
  static let gazetteHead = LineCursor.pattern("CÔNG BÁO/Số")
  static let page = LineCursor.pattern("Trang ")
  static let stamp = ["Người ký:", "Email:", "Thời gian ký:", "Ký bởi:"].map(LineCursor.pattern)
}
