/// A text whose lines were broken by a fixed width, shown as the paragraphs that they were; only how it looks changes.
struct WrappedLines {
  private let text: [UInt8]
  /// Line ends in a paragraph: shown as a blank.
  private let soft: Set<Int>

  /// Shorter lines end where their author ended them.
  private static let shortest = 56

  init(_ text: [UInt8], in part: Range<Int>) {
    self.text = text
    var soft: Set<Int> = []
    var start = part.lowerBound
    for end in part where text[end] == 0x0A {
      defer { start = end + 1 }
      let letters = text[start..<end].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
      guard letters >= WrappedLines.shortest, letters <= 160, end + 1 < part.upperBound,
        WrappedLines.goesOn(text, after: end, lastOf: start..<end)
      else { continue }
      soft.insert(end)
    }
    self.soft = soft
  }

  /// Whether the next line goes on with the sentence: it is no blank one, no item of a list, and no new sentence.
  private static func goesOn(_ text: [UInt8], after end: Int, lastOf line: Range<Int>) -> Bool {
    let next = text[end + 1]
    let isMark = next == 0x0A || next == 0x0D || next == 0x20 || next == 0x09 || "-+*|•".utf8.contains(next)
    if isMark { return false }
    let last = text[end - 1] == 0x0D && end - 1 > line.lowerBound ? text[end - 2] : text[end - 1]
    let isClosed = ".;:!?/|".utf8.contains(last)
    let isDigit = next >= 0x30 && next <= 0x39
    // `2. Mục đích` opens an item, `2015 của Chính phủ` goes on.
    if isDigit {
      let number = text[(end + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
      let after = end + 1 + number.count
      let opens = after < text.count && (text[after] == UInt8(ascii: ".") || text[after] == UInt8(ascii: ")"))
      return !(opens && number.count <= 2)
    }
    return !isClosed
  }

  func appendEscaped(_ range: Range<Int>, to out: inout [UInt8]) {
    var at = range.lowerBound
    for place in range where soft.contains(place) {
      CitationServer.appendEscaped(text[at..<place], to: &out)
      out.append(0x20)
      at = place + 1
    }
    CitationServer.appendEscaped(text[at..<range.upperBound], to: &out)
  }
}
