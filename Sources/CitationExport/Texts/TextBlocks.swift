import Citations

/// A paragraph of a text, or the line that heads a part of it.
struct TextBlock {
  /// Without white space at its ends.
  var range: Range<Int>
  var heading: BlockHeading?
}

/// Parts a text into paragraphs.
///
/// A paragraph is never broken inside a citation. Lines that a page's width broke are joined: one goes on in the next
/// where it is long and ends without a mark, or where the next begins with a small letter.
func textBlocks(_ annotated: AnnotatedText) -> [TextBlock] {
  let text = annotated.text
  let citations = annotated.marked.map { annotated.reading.citations[$0].range }
  var blocks: [TextBlock] = []
  var quotes = QuoteDepth()
  var nearest = 0
  for line in lineRanges(of: text) {
    while nearest < citations.count, citations[nearest].end <= line.lowerBound { nearest += 1 }
    let isInside = nearest < citations.count && citations[nearest].start < line.lowerBound
    let content = trimmed(line, in: text)
    guard !content.isEmpty else { continue }
    let words = String(decoding: text[content], as: UTF8.self)
    var heading = isInside || quotes.isOpen ? nil : BlockHeading(Substring(words).utf8)
    if let found = heading {
      // The number of a heading is no citation; `Điều 5.` at the start of a line may be one that was broken.
      let number = TextRange<Original>(content.lowerBound, content.lowerBound + found.length)
      if nearest < citations.count, citations[nearest].overlaps(number) { heading = nil }
    }
    quotes.pass(words)
    if isInside, !blocks.isEmpty {
      blocks[blocks.count - 1].range = blocks[blocks.count - 1].range.lowerBound..<content.upperBound
    } else if heading == nil, let last = blocks.last,
      goesOn(last, words, blankBetween: last.range.upperBound..<line.lowerBound, in: text)
    {
      blocks[blocks.count - 1].range = last.range.lowerBound..<content.upperBound
    } else {
      blocks.append(TextBlock(range: content, heading: heading))
    }
  }
  return blocks
}

private func goesOn(_ last: TextBlock, _ next: String, blankBetween gap: Range<Int>, in text: [UInt8]) -> Bool
{
  // An empty line always ends a paragraph.
  guard text[gap].count(where: { $0 == 0x0A }) <= 1, let first = next.unicodeScalars.first else {
    return false
  }
  guard let end = text[last.range].last, !".;:!?".utf8.contains(end) else { return false }
  let words = String(decoding: text[last.range], as: UTF8.self)
  let lastLine = words.unicodeScalars.split(separator: "\n").last?.count ?? 0
  // Lines in capitals are titles; a dash begins an item.
  if ["-", "+", "*", "•", "–"].contains(first)
    || !words.unicodeScalars.contains(where: \.properties.isLowercase)
  {
    return false
  }
  return lastLine >= 30 && first.properties.isLowercase
    || lastLine >= 60 && next.contains(where: \.isLowercase)
}

private func lineRanges(of text: [UInt8]) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = 0
  for (index, byte) in text.enumerated() where byte == 0x0A {
    lines.append(start..<index)
    start = index + 1
  }
  lines.append(start..<text.count)
  return lines
}

/// A range without the white space at its ends.
func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end, text[start].isSpace { start += 1 }
  while end > start, text[end - 1].isSpace { end -= 1 }
  return start..<end
}

/// Whether a place stands inside quoted text, where numbers head nothing of this document.
private struct QuoteDepth {
  private var depth = 0
  private var lines = 0

  /// A quotation that nothing closes for long was a slip.
  var isOpen: Bool { depth > 0 && lines < 200 }

  mutating func pass(_ line: String) {
    for scalar in line.unicodeScalars {
      if scalar == "\u{201C}" { depth += 1 }
      if scalar == "\u{201D}" { depth = max(0, depth - 1) }
    }
    lines = depth > 0 ? lines + 1 : 0
  }
}
