/// The paragraphs of a text that antiword made, numbered by another reading of the file with a line a paragraph, empty
/// ones too, as catdoc makes it; nil where the two cannot be matched.
///
/// antiword sets space between paragraphs as blank lines, so its own lines cannot be counted.
func numberedParagraphs(of text: [UInt8], by lines: [UInt8]) -> [ParagraphStretch]? {
  let numbered = lines.split(separator: 0x0A, omittingEmptySubsequences: false).map(letters)
  var next = 0
  var found: [ParagraphStretch] = []
  var start = 0
  for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
    defer { start = line.endIndex + 1 }
    let wanted = letters(line)
    if wanted.isEmpty { continue }
    // The same line may stand again further on, so one that is not found near ends the match.
    guard let at = numbered[next...].prefix(64).firstIndex(of: wanted) else { return nil }
    found.append(ParagraphStretch(start: start, end: line.endIndex, paragraph: Int32(at + 1)))
    next = at + 1
  }
  return found
}

/// A line's letters and figures, and what is no ASCII: the two programs differ in white space and in marks of lists.
private func letters(_ line: ArraySlice<UInt8>) -> [UInt8] {
  line.filter { $0 >= 0x80 || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
}
