/// Takes the marks of footnotes off words, as docx files have them apart from the text: `Phụ lục II⁶` would else be
/// another appendix, and `Điều 5³ của Luật` a provision without its law.
///
/// A mark is a number that stands raised right after a word, smaller than it. In PDFs of the gazette they are
/// at most 0.67 times as high and raised by at least a third; numbers merely set in another font are 0.81 times as
/// high, on the line of the others. Powers of measures (`m²`) stay.
func withoutNoteMarks(_ page: Page) -> Page {
  var page = page
  for line in page.lines.indices where page.lines[line].words.count > 1 {
    let words = page.lines[line].words
    var kept = [words[0]]
    for word in words.dropFirst() where !isNoteMark(word, after: kept[kept.count - 1]) { kept.append(word) }
    page.lines[line].words = kept
  }
  return page
}

private func isNoteMark(_ word: PageWord, after last: PageWord) -> Bool {
  guard word.text.count <= 3, word.text.allSatisfy({ (0x30...0x39).contains($0) }),
    last.text.last != UInt8(ascii: "m")
  else { return false }
  let height = last.box.y1 - last.box.y0
  return word.box.y1 - word.box.y0 < 0.75 * height && last.box.y1 - word.box.y1 > 0.25 * height
    && word.box.y0 >= last.box.y0 - 0.25 * height && abs(word.box.x0 - last.box.x1) < 0.1 * height
}
