/// The text of pages and the map from it to their words.
struct PageText {
  private(set) var bytes: [UInt8] = []
  private(set) var words: [WordStretch] = []

  /// A line of the page is a line of the text; blocks are set apart by a blank line, unless a sentence runs on from one
  /// to the next, as over the end of a page.
  init(_ pages: [Page]) {
    var last: (line: PageLine, page: Page)?
    for page in pages {
      // Up to where lines of the page reach: one that ends there may run on.
      let right = page.lines.map(\.box.x1).max() ?? page.width
      for line in page.lines {
        if let last { separate(last.line, last.page, line, page, right: right) }
        append(line, page)
        last = (line, page)
      }
    }
    if !bytes.isEmpty { bytes.append(0x0A) }
  }

  private mutating func append(_ line: PageLine, _ page: Page) {
    for (index, word) in line.words.enumerated() {
      if index > 0 { bytes.append(0x20) }
      let start = bytes.count
      bytes += word.text
      words.append(
        WordStretch(
          start: start, end: bytes.count, page: Int32(page.number), x0: Float(word.box.x0),
          y0: Float(word.box.y0),
          x1: Float(word.box.x1), y1: Float(word.box.y1)))
    }
  }

  private mutating func separate(
    _ last: PageLine, _ lastPage: Page, _ next: PageLine, _ page: Page, right: Double
  ) {
    let isSamePage = lastPage.number == page.number
    let isSameBlock = last.block == next.block && isSamePage
    if isSameBlock || runsOn(last, next, isSamePage: isSamePage, right: right, width: page.width) {
      if !joinsWord(last, next) { bytes.append(0x0A) }
    } else {
      bytes += [0x0A, 0x0A]
    }
  }

  /// Whether a word is broken over two lines at a hyphen or slash of a symbol: `153/NQ-` and `CP`. A soft hyphen goes.
  private mutating func joinsWord(_ last: PageLine, _ next: PageLine) -> Bool {
    guard let word = last.words.last?.text, let first = next.words.first?.text.first else { return false }
    if word.count > 2, word.suffix(2) == [0xC2, 0xAD] {
      bytes.removeLast(2)
      words[words.count - 1].end -= 2
      return true
    }
    guard word.count > 1, let end = word.last, end == UInt8(ascii: "-") || end == UInt8(ascii: "/") else {
      return false
    }
    let isSymbol = word.contains { (0x30...0x39).contains($0) } || word.contains(UInt8(ascii: "/"))
    let isLetter = first >= 0x80 || (0x30...0x39).contains(first) || (0x41...0x5A).contains(first & 0xDF)
    return isSymbol && isLetter
  }

  private func runsOn(
    _ last: PageLine, _ next: PageLine, isSamePage: Bool, right: Double, width: Double
  ) -> Bool {
    guard let end = last.words.last?.text.last, !".;:!?".utf8.contains(end) else { return false }
    let (upper, lower) = (last.box, next.box)
    guard upper.x1 > right - width / 8 else { return false }
    if !isSamePage { return true }
    let height = max(upper.y1 - upper.y0, 1)
    return lower.y0 > upper.y0 && lower.y0 - upper.y1 < 1.3 * height && lower.x0 < upper.x1
      && lower.x1 > upper.x0
  }
}
