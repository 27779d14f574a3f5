/// A word as it stands on a page, in points from the upper left corner.
struct PageWord: Sendable {
  var text: [UInt8]
  var box: Box
}

struct PageLine: Sendable {
  var words: [PageWord]
  /// Lines of one block belong together, as a paragraph or a column does.
  var block: Int

  var box: Box { words.dropFirst().reduce(words[0].box) { $0.union($1.box) } }

  /// The line's words with one space between.
  var text: [UInt8] { Array(words.map(\.text).joined(separator: [0x20])) }
}

struct Page: Sendable {
  var number: Int
  var width: Double
  var height: Double
  /// In reading order.
  var lines: [PageLine] = []

  /// How many bytes of text there are.
  var letters: Int { lines.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.count } } }
}

/// Reads the output of `pdftotext -bbox-layout`: pages, blocks, lines and words with their boxes, a tag a line.
func parsePages(_ output: [UInt8]) -> [Page] {
  var pages: [Page] = []
  var block = 0
  var words: [PageWord] = []
  var isInBody = false
  var rest = output[...]
  while !rest.isEmpty {
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    let line = rest[..<end].drop { $0 == 0x20 }
    rest = rest[min(end + 1, rest.endIndex)...]
    if !isInBody {
      isInBody = line.elementsEqual("<doc>".utf8)
    } else if line.starts(with: "<word ".utf8) {
      if let word = parseWord(line) { words.append(word) }
    } else if line.starts(with: "</line>".utf8) {
      if !words.isEmpty, !pages.isEmpty {
        pages[pages.count - 1].lines.append(PageLine(words: words, block: block))
      }
      words = []
    } else if line.starts(with: "<block ".utf8) {
      block += 1
    } else if line.starts(with: "<page ".utf8) {
      let sizes = numbers(in: line)
      pages.append(
        Page(number: pages.count + 1, width: sizes.first ?? 595, height: sizes.count > 1 ? sizes[1] : 842))
    }
  }
  return pages
}

private func parseWord(_ line: ArraySlice<UInt8>) -> PageWord? {
  guard let open = line.firstIndex(of: UInt8(ascii: ">")) else { return nil }
  let sizes = numbers(in: line[..<open])
  let rest = line[(open + 1)...]
  guard sizes.count == 4, let close = rest.lastIndex(of: UInt8(ascii: "<")) else { return nil }
  let text = unescaped(rest[..<close])
  if text.isEmpty { return nil }
  return PageWord(text: text, box: Box(x0: sizes[0], y0: sizes[1], x1: sizes[2], y1: sizes[3]))
}

/// The numbers between quotes.
private func numbers(in tag: ArraySlice<UInt8>) -> [Double] {
  let fields = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
  return stride(from: 1, to: fields.count, by: 2).compactMap {
    Double(String(decoding: fields[$0], as: UTF8.self))
  }
}

private func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
  guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
  var bytes: [UInt8] = []
  var at = text.startIndex
  let names: [(String, UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27),
  ]
  while at < text.endIndex {
    if text[at] == UInt8(ascii: "&"),
      let (name, byte) = names.first(where: { text[at...].starts(with: $0.0.utf8) })
    {
      bytes.append(byte)
      at += name.utf8.count
    } else {
      bytes.append(text[at])
      at += 1
    }
  }
  return bytes
}
