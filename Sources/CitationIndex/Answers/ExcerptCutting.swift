import Citations

extension Excerpt {
  /// How far a sentence is followed to each side, in bytes.
  static let reach = 280

  /// Cuts the sentence around a range out of a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8 that may begin and end in mid-sentence.
  ///   - range: in bytes of `text`.
  ///   - isCut: whether the text goes on before and after.
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isCut: (before: Bool, after: Bool)) {
    let start = Excerpt.sentenceStart(text, range.lowerBound)
    let end = Excerpt.sentenceEnd(text, range.upperBound)
    before = Excerpt.plain(text[start..<range.lowerBound])
    marked = Excerpt.plain(text[range]).trimmed
    after = Excerpt.plain(text[range.upperBound..<end])
    while before.first == " " { before.removeFirst() }
    while after.last == " " { after.removeLast() }
    let reachesStart = start == 0 && isCut.before
    let reachesEnd = end == text.count && isCut.after
    if reachesStart { before = "… " + Excerpt.withoutFirstWord(before) }
    if reachesEnd { after = Excerpt.withoutLastWord(after) + " …" }
  }

  private static func sentenceStart(_ text: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    var at = from
    while at > 0 {
      let byte = text[at - 1]
      if isStop(byte), at < text.count, isSpace(text[at]), !isNumberStop(text, at - 1) { break }
      if byte == 0x0A, at > 1, isBlankLine(text, endingAt: at - 1) { break }
      at -= 1
    }
    return at
  }

  private static func sentenceEnd(_ text: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    var at = from
    while at < text.count {
      let byte = text[at]
      if isStop(byte), at + 1 == text.count || isSpace(text[at + 1]), !isNumberStop(text, at) {
        return at + 1
      }
      if byte == 0x0A, isBlankLine(text, startingAt: at + 1) { return at }
      at += 1
    }
    return at
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// A full stop after a number alone on its line opens a heading: `1. Mục đích`.
  private static func isNumberStop(_ text: UnsafeBufferPointer<UInt8>, _ stop: Int) -> Bool {
    guard text[stop] == UInt8(ascii: ".") else { return false }
    var at = stop
    while at > 0, text[at - 1] >= 0x30, text[at - 1] <= 0x39 { at -= 1 }
    return at < stop && (at == 0 || text[at - 1] == 0x0A)
  }

  private static func isBlankLine(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
    var at = end
    while at > 0, isSpace(text[at - 1]) {
      if text[at - 1] == 0x0A { return true }
      at -= 1
    }
    return false
  }

  private static func isBlankLine(_ text: UnsafeBufferPointer<UInt8>, startingAt start: Int) -> Bool {
    var at = start
    while at < text.count, isSpace(text[at]) {
      if text[at] == 0x0A { return true }
      at += 1
    }
    return false
  }

  /// Text with single spaces; control characters, which could move a terminal's cursor, are left out.
  static func plain(_ bytes: some Sequence<UInt8>) -> String {
    var out: [UInt8] = []
    for byte in bytes {
      if byte <= 0x20 || byte == 0x7F {
        if out.last != 0x20 { out.append(0x20) }
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func withoutFirstWord(_ text: String) -> String {
    guard let space = text.firstIndex(of: " ") else { return "" }
    return String(text[text.index(after: space)...])
  }

  private static func withoutLastWord(_ text: String) -> String {
    guard let space = text.lastIndex(of: " ") else { return "" }
    return String(text[..<space])
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
