/// What the figures of a recognised word say, its marks before and behind left out.
///
/// The Vietnamese model was seldom shown Roman numerals in fonts with wide capitals: it reads `XIT` for `XII`, of which
/// the English one is surer.
struct RecognisedFigures {
  private let scalars: [Unicode.Scalar]
  /// The stretch between the marks.
  private let core: Range<Int>

  init(_ word: String) {
    scalars = Array(word.unicodeScalars)
    let isInside = { (scalar: Unicode.Scalar) in scalar.properties.isAlphabetic || isFigure(scalar) }
    let start = scalars.firstIndex(where: isInside) ?? 0
    core = start..<(scalars.lastIndex(where: isInside).map { $0 + 1 } ?? start)
  }

  /// Whether it can have been a Roman numeral in print. Of two letters `VT`, which stands at the end of every document,
  /// is none.
  var looksRoman: Bool {
    let letters = scalars[core]
    return letters.count > 1 && letters.allSatisfy { "IVXTl1".unicodeScalars.contains($0) }
      && letters.first != "T" && letters.contains { "IVX".unicodeScalars.contains($0) }
      && (letters.count > 2 || !letters.contains("T"))
  }

  /// Whether it is a Roman numeral of two letters and more, up to 39, as terms of congresses and chapters have them.
  var isRoman: Bool {
    core.count > 1
      && String(String.UnicodeScalarView(scalars[core])).wholeMatch(of: /X{0,3}(?:IX|IV|V?I{0,3})/) != nil
  }

  /// Whether it has the form of a date of day, month and year, and whether there is such a day; nil for other words.
  var isPossibleDate: Bool? {
    let parts = scalars[core].split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, parts[0].count < 3, parts[1].count < 3 else { return nil }
    let numbers = parts.compactMap { Int(String(String.UnicodeScalarView($0))) }
    guard numbers.count == 3 else { return nil }
    return (1...31).contains(numbers[0]) && (1...12).contains(numbers[1])
  }

  /// The word with another's numeral in the place of its own.
  func taking(_ other: RecognisedFigures) -> String {
    String(
      String.UnicodeScalarView(
        scalars[..<core.lowerBound] + other.scalars[other.core] + scalars[core.upperBound...]))
  }
}
