import Foundation

/// Reads pictures of pages by tesseract, in Vietnamese.
struct Recognition {
  let limits: ChildLimits

  /// Dots an inch that pages of a PDF are drawn with.
  private static let resolution = 300

  /// Draws one page of a PDF and reads it.
  func page(_ number: Int, ofPDF file: String, _ folder: WorkFolder) throws(ChildFailure) -> [PageLine] {
    let picture = folder.path + "/page"
    // Pages larger than a poster are drawn smaller, so that a picture stays below 100 million dots.
    _ = try runChild(
      "pdftoppm",
      [
        "-r", "\(Recognition.resolution)", "-gray", "-f", "\(number)", "-l", "\(number)", "-singlefile", file,
        picture,
      ], limits)
    defer { unlink(picture + ".pgm") }
    let pages = try image(picture + ".pgm")
    return pages.first?.lines ?? []
  }

  /// Reads a picture, which may hold several pages.
  func image(_ file: String) throws(ChildFailure) -> [Page] {
    let output = try runChild("tesseract", [file, "stdout", "-l", "vie", "tsv"], limits)
    return parse(output.bytes)
  }

  /// Rows of words: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
  private func parse(_ table: [UInt8]) -> [Page] {
    var pages: [Page] = []
    var words: [PageWord] = []
    var key: [Int] = []
    let scale = 72 / Double(Recognition.resolution)
    func close() {
      if !words.isEmpty, !pages.isEmpty {
        pages[pages.count - 1].lines.append(PageLine(words: words, block: key[0] * 10_000 + key[1]))
      }
      words = []
    }
    for row in String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst() {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
      let numbers = fields.prefix(10).compactMap { Int($0) }
      guard numbers.count == 10 else { continue }
      let box = Box(
        x0: Double(numbers[6]) * scale, y0: Double(numbers[7]) * scale,
        x1: Double(numbers[6] + numbers[8]) * scale, y1: Double(numbers[7] + numbers[9]) * scale)
      if numbers[0] == 1 {
        close()
        pages.append(Page(number: numbers[1], width: box.x1, height: box.y1))
      } else if numbers[0] == 5, fields.count > 11 {
        let place = Array(numbers[2...4])
        if place != key { close() }
        key = place
        let text = fields[11].trimmingCharacters(in: .whitespaces)
        if !text.isEmpty { words.append(PageWord(text: Array(text.utf8), box: box)) }
      }
    }
    close()
    return pages
  }
}
