/// Tags and texts of an XML part, by their place in its bytes; nothing is decoded or expanded.
struct Markup {
  enum Event {
    /// The tag's name and whole range; `isClosed` for `<w:t/>`.
    case open(name: Range<Int>, tag: Range<Int>, isClosed: Bool)
    case close(name: Range<Int>, tag: Range<Int>)
    case text(Range<Int>)
  }

  let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag or text; comments, instructions and declarations are passed over. Nil at the end.
  mutating func next() -> Event? {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
        return .text(start..<at)
      }
      let start = at
      if starts("<!--") {
        skip(past: "-->")
      } else if starts("<![CDATA[") {
        skip(past: "]]>")
      } else if starts("<?") {
        skip(past: "?>")
      } else if starts("<!") {
        skip(past: ">")
      } else {
        return tag(from: start)
      }
    }
    return nil
  }

  private mutating func tag(from start: Int) -> Event {
    at += 1
    let isEnd = at < bytes.count && bytes[at] == UInt8(ascii: "/")
    if isEnd { at += 1 }
    let name = at
    while at < bytes.count, !isStop(bytes[at]) { at += 1 }
    let nameEnd = at
    var quote: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      at += 1
    }
    let isClosed = at > start && bytes[at - 1] == UInt8(ascii: "/")
    at = min(at + 1, bytes.count)
    return isEnd
      ? .close(name: name..<nameEnd, tag: start..<at)
      : .open(name: name..<nameEnd, tag: start..<at, isClosed: isClosed)
  }

  private func isStop(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private func starts(_ words: StaticString) -> Bool {
    let count = words.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    for index in 0..<count where bytes[at + index] != words.utf8Start[index] { return false }
    return true
  }

  private mutating func skip(past words: StaticString) {
    while at < bytes.count, !starts(words) { at += 1 }
    at = min(bytes.count, at + words.utf8CodeUnitCount)
  }
}
