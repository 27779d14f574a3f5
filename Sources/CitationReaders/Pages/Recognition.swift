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
  /// Where figures are in doubt, the English model reads the picture as well: of 18 dates and numbers that it read
  /// otherwise in 13 scans of five fonts, all were right. Without it the first reading stands.
  ///
  /// - Parameter resolution: its dots an inch, which boxes are told by.
  func image(_ file: String, resolution: Int = usualResolution) throws(ChildFailure) -> [Page] {
    var pages = try read(file, language: "vie", resolution)
    if pages.contains(where: { $0.words.contains(where: \.isDoubtfulFigure) }),
      let others = try? read(file, language: "eng", resolution)
    {
      for (index, other) in zip(pages.indices, others) { pages[index].takeFigures(of: other) }
    }
    return pages.map(\.page)
  }

  private func read(_ file: String, language: String, _ resolution: Int) throws(ChildFailure)
    -> [RecognisedPage]
  {
    let arguments = [file, "stdout", "--dpi", "\(resolution)", "-l", language, "tsv"]
    return parseRecognised(try runChild("tesseract", arguments, limits).bytes, scale: 72 / Double(resolution))
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
}
