/// Small drawings as SVG. Colours come from the style sheet by class; nothing in them needs a script.
enum Charts {
  /// A bar of a row: how one number stands to the largest.
  static func bar(_ value: Int, of most: Int) -> String {
    let width = most > 0 ? max(2, value * 80 / most) : 0
    return
      "<svg class=\"meter\" width=\"80\" height=\"6\" viewBox=\"0 0 80 6\" aria-hidden=\"true\"><rect class=\"meter-rest\" width=\"80\" height=\"6\" rx=\"3\"/><rect class=\"meter-part\" width=\"\(width)\" height=\"6\" rx=\"3\"/></svg>"
  }

  /// Columns by year, each a link where there is one.
  ///
  /// - Parameters:
  ///   - counts: by year; year 0 is left out.
  ///   - label: of the whole, for those who don't see it.
  static func years(
    _ counts: [Int: Int], label: String, unit: (Int, Int) -> String, link: (Int) -> String? = { _ in nil }
  ) -> String? {
    let known = counts.filter { $0.key > 0 && $0.value > 0 }
    guard let first = known.keys.min(), let last = known.keys.max(), let most = known.values.max() else {
      return nil
    }
    let start = max(first, last - 59)
    let years = Array(start...last)
    // Few years make narrow columns rather than a picture of slabs.
    let step = max(10, min(34, 660 / years.count))
    let (width, height) = (max(years.count * step + 12, 150), 132)
    var out =
      "<svg class=\"years\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" role=\"group\" aria-label=\"\(escaped(label))\">"
    out += "<line class=\"axis\" x1=\"6\" y1=\"108.5\" x2=\"\(width - 6)\" y2=\"108.5\"/>"
    let every = years.count <= 12 ? 1 : years.count <= 30 ? 5 : 10
    for (index, year) in years.enumerated() {
      let x = 6 + index * step
      let count = known[year] ?? 0
      let top = count == 0 ? 108 : 108 - max(3, count * 84 / most)
      let isLabelled = every == 1 ? step >= 28 || year == last || index % 2 == 0 : year % every == 0
      var column =
        "<title>\(escaped(unit(year, count)))</title><rect class=\"hit\" x=\"\(x)\" y=\"10\" width=\"\(step)\" height=\"98\"/>"
      if count > 0 {
        column +=
          "<rect class=\"column\" x=\"\(x + 2)\" y=\"\(top)\" width=\"\(step - 4)\" height=\"\(108 - top)\" rx=\"1.5\"/>"
      }
      if count == most || years.count <= 14 && count > 0 {
        column += "<text class=\"value\" x=\"\(x + step / 2)\" y=\"\(top - 4)\">\(count)</text>"
      }
      if count > 0, let href = link(year) {
        out += "<a href=\"\(escaped(href))\">\(column)</a>"
      } else {
        out += "<g>\(column)</g>"
      }
      if isLabelled { out += "<text class=\"tick\" x=\"\(x + step / 2)\" y=\"124\">\(year)</text>" }
    }
    return out + "</svg>"
  }
}
