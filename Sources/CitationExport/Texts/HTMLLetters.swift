/// A letter of HTML that is shown, where it stands in the file, and in which stretch between tags.
struct HTMLLetter {
  let scalar: Unicode.Scalar
  /// In bytes of the file; of an entity the whole of it.
  let range: Range<Int>
  let stretch: Int
  let isInLink: Bool
}

/// The letters of an HTML file that are shown, in order, without white space, comments, scripts, styles and titles.
func htmlLetters(of html: [UInt8]) -> [HTMLLetter] {
  var scanner = HTMLLetterScanner(html: html)
  scanner.run()
  return scanner.letters
}

private struct HTMLLetterScanner {
  let html: [UInt8]
  private(set) var letters: [HTMLLetter] = []
  private var at = 0
  private var stretch = 0
  private var linkDepth = 0
  /// Elements whose content is not shown, as the reader of HTML leaves them out.
  private static let unshown: Set = [
    "script", "style", "head", "noscript", "template", "svg", "object", "iframe", "select", "textarea",
    "math",
  ]

  init(html: [UInt8]) { self.html = html }

  mutating func run() {
    while at < html.count {
      switch html[at] {
      case UInt8(ascii: "<") where isTag: tag()
      case UInt8(ascii: "&"): entity()
      default: letter()
      }
    }
  }

  private var isTag: Bool {
    guard at + 1 < html.count else { return false }
    let next = html[at + 1]
    return next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || (next | 0x20) &- 97 < 26
  }

  private mutating func tag() {
    stretch += 1
    if starts(with: "<!--") {
      skip(past: "-->")
      return
    }
    let isEnd = html[at + 1] == UInt8(ascii: "/")
    let nameStart = at + (isEnd ? 2 : 1)
    let name = String(
      decoding: html[nameStart...].prefix { ($0 | 0x20) &- 97 < 26 || $0.isDigit }.map { $0 | 0x20 },
      as: UTF8.self)
    skipTag()
    if name == "a" { linkDepth = max(0, linkDepth + (isEnd ? -1 : 1)) }
    if !isEnd, HTMLLetterScanner.unshown.contains(name) {
      skip(to: "</" + name)
    }
  }

  /// To the end of a tag; `>` inside a quoted value does not end it.
  private mutating func skipTag() {
    var quote: UInt8?
    while at < html.count {
      let byte = html[at]
      at += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return
      }
    }
  }

  private mutating func entity() {
    let end = html[at...].prefix(40).firstIndex(of: UInt8(ascii: ";"))
    guard let end, let scalar = htmlEntity(String(decoding: html[(at + 1)..<end], as: UTF8.self)) else {
      letter()
      return
    }
    add(scalar, at..<(end + 1))
    at = end + 1
  }

  private mutating func letter() {
    let byte = html[at]
    let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    let end = min(at + length, html.count)
    if let scalar = String(decoding: html[at..<end], as: UTF8.self).unicodeScalars.first {
      add(scalar, at..<end)
    }
    at = end
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    guard !scalar.properties.isWhitespace else { return }
    letters.append(HTMLLetter(scalar: scalar, range: range, stretch: stretch, isInLink: linkDepth > 0))
  }

  private func starts(with text: String, at place: Int? = nil) -> Bool {
    let place = place ?? at
    let bytes = text.utf8
    guard place + bytes.count <= html.count else { return false }
    return zip(html[place...], bytes).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 && $1 &- 97 < 26) }
  }

  private mutating func skip(past text: String) {
    skip(to: text)
    at = min(at + text.utf8.count, html.count)
  }

  private mutating func skip(to text: String) {
    while at < html.count, !starts(with: text) { at += 1 }
  }
}

/// The character of `amp`, `aacute`, `#225` or `#xE1`; nil where there is none.
private func htmlEntity(_ name: String) -> Unicode.Scalar? {
  guard name.hasPrefix("#") else { return namedHTMLEntity(name) }
  let digits = name.dropFirst()
  let value =
    digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  return value.flatMap(Unicode.Scalar.init)
}
