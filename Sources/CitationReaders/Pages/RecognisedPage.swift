import Foundation

/// A word that was recognised, with how sure that is.
struct RecognisedWord: Sendable {
  /// Block, paragraph and line.
  var place: [Int]
  var text: String
  var box: Box
  /// In percent.
  var confidence: Double

  /// Whether it holds figures that may be others. Of those that another reading set right none was surer than 88%; a
  /// date that no calendar has is in doubt however sure.
  var isDoubtfulFigure: Bool {
    let figures = RecognisedFigures(text)
    if figures.isPossibleDate == false || figures.looksRoman && !figures.isRoman { return true }
    return confidence < 90 && (text.unicodeScalars.contains(where: isFigure) || figures.looksRoman)
  }
}

/// A page as it was recognised.
struct RecognisedPage: Sendable {
  var number: Int
  var width: Double
  var height: Double
  var words: [RecognisedWord] = []

  /// The page with its words in lines.
  var page: Page {
    var page = Page(number: number, width: width, height: height)
    var place: [Int] = []
    for word in words {
      let text = Array(word.text.utf8)
      if word.place != place || page.lines.isEmpty {
        page.lines.append(PageLine(words: [], block: word.place[0] * 10_000 + word.place[1]))
        place = word.place
      }
      page.lines[page.lines.count - 1].words.append(PageWord(text: text, box: word.box))
    }
    return page
  }

  /// Takes the figures of another reading in place of doubtful ones, where it is surer of a word that stands at the
  /// same place and has figures where this one has, or is a Roman numeral; and those of a date in place of one that
  /// cannot be.
  mutating func takeFigures(of other: RecognisedPage) {
    // A page holds fewer; a picture made to harm could hold so many that comparing them takes too long.
    for index in words.indices.filter({ words[$0].isDoubtfulFigure }).prefix(2000) {
      let word = words[index]
      let (x, y) = ((word.box.x0 + word.box.x1) / 2, (word.box.y0 + word.box.y1) / 2)
      guard
        let match = other.words.first(where: {
          $0.box.x0 <= x && x <= $0.box.x1 && $0.box.y0 <= y && y <= $0.box.y1
        })
      else { continue }
      let (read, other) = (RecognisedFigures(word.text), RecognisedFigures(match.text))
      let isOnlyDate = read.isPossibleDate == false && other.isPossibleDate == true
      guard match.confidence > word.confidence || isOnlyDate else { continue }
      if read.looksRoman, other.isRoman {
        words[index].text = read.taking(other)
        continue
      }
      let (mine, theirs) = (Array(word.text.unicodeScalars), Array(match.text.unicodeScalars))
      guard mine.count == theirs.count, mine.map(isFigure) == theirs.map(isFigure) else { continue }
      words[index].text = String(
        String.UnicodeScalarView(zip(mine, theirs).map { isFigure($0) ? $1 : $0 }))
    }
  }
}

/// Reads tesseract's table, a row a word: level, page, block, paragraph, line, word, left, top, width, height,
/// confidence, text.
///
/// - Parameter scale: points a dot.
func parseRecognised(_ table: [UInt8], scale: Double) -> [RecognisedPage] {
  var pages: [RecognisedPage] = []
  for row in String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst() {
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
    let numbers = fields.prefix(10).compactMap { Int($0) }
    guard numbers.count == 10 else { continue }
    let box = Box(
      x0: Double(numbers[6]) * scale, y0: Double(numbers[7]) * scale,
      x1: Double(numbers[6] + numbers[8]) * scale, y1: Double(numbers[7] + numbers[9]) * scale)
    if numbers[0] == 1 {
      pages.append(RecognisedPage(number: numbers[1], width: box.x1, height: box.y1))
    } else if numbers[0] == 5, fields.count > 11, !pages.isEmpty {
      let text = mended(fields[11].trimmingCharacters(in: .whitespaces))
      if text.isEmpty { continue }
      pages[pages.count - 1].words.append(
        RecognisedWord(
          place: Array(numbers[2...4]), text: text, box: box, confidence: Double(fields[10]) ?? 0))
    }
  }
  return pages
}

func isFigure(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
