import Citations

/// Writes HTML with every citation marked, all else byte for byte as it was.
///
/// A citation that tags part is marked piece by piece, so that no tag is crossed; inside a link of the page, where
/// another cannot stand, a piece is marked without one.
func writeMarkedHTML(
  _ html: [UInt8], _ annotated: AnnotatedText, _ language: ExportLanguage, to file: OutputFile
) throws {
  let marks = CitationMarks(annotated, language)
  let letters = htmlLetters(of: html)
  let places = places(of: annotated.text, in: letters)
  let addition = "\n<style>\n\(MarkedParts.style)</style>\n" + marks.documents
  let bodyEnd = lastBodyEnd(in: html)
  var at = 0
  for index in annotated.marked {
    let range = annotated.reading.citations[index].range
    var isFirst = true
    for piece in pieces(of: range, places, letters)
    where piece.range.lowerBound >= at && piece.range.upperBound <= bodyEnd {
      try file.write(Array(html[at..<piece.range.lowerBound]))
      let tag = marks.tag(index, isFirst: isFirst, element: piece.isInLink ? "mark" : "a")
      try file.write(tag)
      try file.write(Array(html[piece.range]))
      try file.write(piece.isInLink ? "</mark>" : "</a>")
      at = piece.range.upperBound
      isFirst = false
    }
  }
  try file.write(Array(html[at..<bodyEnd]))
  try file.write(addition)
  try file.write(Array(html[bodyEnd...]))
}

/// Where `</body>` stands, else the end.
private func lastBodyEnd(in html: [UInt8]) -> Int {
  let tag = Array("</body".utf8)
  var at = html.count - tag.count
  while at >= 0 {
    if html[at..<(at + tag.count)].elementsEqual(tag, by: { $0 | 0x20 == $1 | 0x20 }) { return at }
    at -= 1
  }
  return html.count
}

/// The stretches of HTML that a citation's letters stand in, parted where a tag lies between.
private func pieces(
  of range: TextRange<Original>, _ places: [(offset: Int, letter: Int)], _ letters: [HTMLLetter]
) -> [(range: Range<Int>, isInLink: Bool)] {
  var low = 0
  var high = places.count
  while low < high {
    let middle = (low + high) / 2
    if places[middle].offset < range.start { low = middle + 1 } else { high = middle }
  }
  var pieces: [(range: Range<Int>, isInLink: Bool)] = []
  var stretch = -1
  for place in places[low...].prefix(while: { $0.offset < range.end }) {
    let letter = letters[place.letter]
    if letter.stretch == stretch, let last = pieces.last {
      pieces[pieces.count - 1].range = last.range.lowerBound..<letter.range.upperBound
    } else {
      pieces.append((letter.range, letter.isInLink))
      stretch = letter.stretch
    }
  }
  return pieces
}

/// Which letter of the HTML each letter of the text that was read out of it is; white space is left aside, and so is
/// what a reader added or left out.
private func places(of text: [UInt8], in letters: [HTMLLetter]) -> [(offset: Int, letter: Int)] {
  var wanted: [(scalar: Unicode.Scalar, offset: Int)] = []
  var offset = 0
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    if !scalar.properties.isWhitespace { wanted.append((scalar, offset)) }
    offset += UTF8.width(scalar)
  }
  /// Whether the next few letters agree, enough to be no accident.
  func agree(_ left: Int, _ right: Int) -> Bool {
    let length = min(8, wanted.count - left)
    guard length > 0, right + length <= letters.count else { return false }
    return (0..<length).allSatisfy { wanted[left + $0].scalar == letters[right + $0].scalar }
  }
  var found: [(offset: Int, letter: Int)] = []
  var (at, letter) = (0, 0)
  while at < wanted.count, letter < letters.count {
    if wanted[at].scalar == letters[letter].scalar {
      found.append((wanted[at].offset, letter))
      (at, letter) = (at + 1, letter + 1)
    } else if let skip = (1...4000).first(where: { agree(at, letter + $0) }) {
      letter += skip
    } else if let skip = (1...64).first(where: { agree(at + $0, letter) }) {
      at += skip
    } else {
      at += 1
    }
  }
  return found
}
