import Foundation

/// Reads pictures of pages by tesseract, in Vietnamese.
struct Recognition {
  let limits: ChildLimits

  /// Dots an inch that pages are drawn with when their picture has none of its own.
  private static let usualResolution = 300

  /// Draws one page of a PDF and reads it.
  func page(_ number: Int, ofPDF file: String, _ folder: WorkFolder) throws(ChildFailure) -> [PageLine] {
    let picture = folder.path + "/page"
    let resolution = try self.resolution(of: number, file)
    _ = try runChild(
      "pdftoppm",
      [
        "-r", "\(resolution)", "-gray", "-f", "\(number)", "-l", "\(number)", "-singlefile", file, picture,
      ], limits, home: folder.path)
    defer { unlink(picture + ".pgm") }
    return try image(picture + ".pgm", resolution: resolution).first?.lines ?? []
  }

  /// Reads a picture, which may hold several pages.
  ///
  /// - Parameter resolution: its dots an inch, which boxes are told by.
  func image(_ file: String, resolution: Int = usualResolution) throws(ChildFailure) -> [Page] {
    let arguments = [file, "stdout", "--dpi", "\(resolution)", "-l", "vie", "tsv"]
    return parse(try runChild("tesseract", arguments, limits).bytes, scale: 72 / Double(resolution))
  }

  /// The dots an inch of a page's largest picture, within reason. A scan drawn with more or less than it has is read
  /// worse: of 200 dots drawn with 300, `XII` comes out as `XIT`.
  private func resolution(of page: Int, _ file: String) throws(ChildFailure) -> Int {
    let output = try runChild("pdfimages", ["-list", "-f", "\(page)", "-l", "\(page)", file], limits)
    var largest = (dots: 0, resolution: Recognition.usualResolution)
    for row in String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").dropFirst(2) {
      let fields = row.split(separator: " ")
      guard fields.count > 13, let width = Int(fields[3]), let height = Int(fields[4]),
        let found = Int(fields[12])
      else { continue }
      if width * height > largest.dots { largest = (width * height, found) }
    }
    return min(max(largest.resolution, 100), 400)
  }

  /// A word without what tesseract is known to misread in symbols: a Đ read twice, once as Eth, and the T of `TW` as I.
  private func corrected(_ word: String) -> String {
    word.replacingOccurrences(of: "ĐÐ", with: "Đ").replacingOccurrences(of: "ÐĐ", with: "Đ")
      .replacingOccurrences(of: "/IW", with: "/TW")
  }

  /// Rows of words: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
  private func parse(_ table: [UInt8], scale: Double) -> [Page] {
    var pages: [Page] = []
    var words: [PageWord] = []
    var key: [Int] = []
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
        let text = corrected(fields[11].trimmingCharacters(in: .whitespaces))
        if !text.isEmpty { words.append(PageWord(text: Array(text.utf8), box: box)) }
      }
    }
    close()
    return pages
  }
}
