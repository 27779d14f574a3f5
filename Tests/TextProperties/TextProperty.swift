import Citations

/// What must hold for the reading of any text whatever.
public struct TextProperty: Sendable, CustomStringConvertible {
  public let name: String
  /// Only every so many texts are tried: 1 but for what is slow.
  public let every: Int
  /// What is wrong for a text; nil when the property holds.
  public let violation: @Sendable ([UInt8]) -> String?

  public var description: String { name }

  public init(name: String, every: Int = 1, violation: @escaping @Sendable ([UInt8]) -> String?) {
    self.name = name
    self.every = every
    self.violation = violation
  }

  public static let all: [TextProperty] = [
    .ranges, .repetition, .memory, .surroundings, .composition, .symbols, .keys, .references, .agreement,
    .evidence,
    .noise,
  ]
}

extension TextProperty {
  /// Ranges ascend, stay in the text, and fall on scalar boundaries.
  public static let ranges = TextProperty(name: "ranges") { text in
    var previous = TextRange<Original>(0, 0)
    for (index, citation) in findCitations(in: text).citations.enumerated() {
      let range = citation.range
      if range.isEmpty { return "citation \(index) is empty: \(range)" }
      if range.start < previous.start { return "citation \(index) at \(range) comes after \(previous)" }
      if range.overlaps(previous) && !previous.contains(range) {
        return "citation \(index) at \(range) runs across \(previous)"
      }
      previous = range
      let parts = citation.parts
      let components = [
        range, parts.type, parts.symbol, parts.name, parts.date, parts.issuer, parts.term, parts.provisions,
        parts.subject, parts.relation,
      ]
      for case let part? in components {
        if part.start < 0 || part.end > text.count || part.start > part.end {
          return "a range of citation \(index) leaves the text: \(part)"
        }
        for edge in [part.start, part.end] where edge < text.count && text[edge] & 0xC0 == 0x80 {
          // In bytes that are no UTF-8 a continuation byte can stand anywhere; only then may an edge meet one.
          if String(validating: text, as: UTF8.self) != nil {
            return "a range of citation \(index) cuts a character: \(part)"
          }
        }
      }
    }
    return nil
  }

  /// The same text gives the same reading.
  public static let repetition = TextProperty(name: "repetition") { text in
    let (first, second) = (findCitations(in: text), findCitations(in: text))
    if first.citations != second.citations { return "two readings of one text differ" }
    if "\(first.header)" != "\(second.header)" { return "two headers of one text differ" }
    return nil
  }

  /// A scanner that has read other texts, and remembers words, bodies and symbols of them, reads as a new one does.
  public static let memory = TextProperty(name: "memory", every: 4) { text in
    let scanner = CitationScanner()
    let fresh = text.withUnsafeBufferPointer { bytes in
      scanner.scan(bytes)
      return scanner.reading(of: bytes)
    }
    let used = findCitations(in: text)
    if used.citations != fresh.citations { return "a used scanner reads otherwise than a new one" }
    return "\(used.header)" == "\(fresh.header)" ? nil : "a used scanner reads another header than a new one"
  }

  /// What stands in memory before and after a text is not read, and neither is its alignment.
  public static let surroundings = TextProperty(name: "surroundings") { text in
    let before = Array("Nghị định số 1".utf8), after = Array("1/NĐ-CP ngày 01/01/2015".utf8)
    let inside = (before + text + after).withUnsafeBufferPointer {
      findCitations(in: UnsafeBufferPointer(rebasing: $0[before.count..<before.count + text.count]))
    }
    return inside.citations == findCitations(in: text).citations ? nil : "the neighbours of a text are read"
  }

  /// A text in NFC and in NFD gives equal citations.
  public static let composition = TextProperty(name: "composition") { text in
    guard let string = String(validating: text, as: UTF8.self) else { return nil }
    let composed = Array(string.precomposedStringWithCanonicalMapping.utf8)
    let decomposed = Array(string.decomposedStringWithCanonicalMapping.utf8)
    return firstDifference(values(of: composed), values(of: decomposed))
      .map { "NFC: \($0.0)\n    NFD: \($0.1)" }
  }

  /// A symbol that is printed after its type reads as itself.
  public static let symbols = TextProperty(name: "symbols") { text in
    for citation in findCitations(in: text).citations where citation.kind == .numbered {
      guard let symbol = citation.symbol, symbol.number != nil else { continue }
      let printed = "theo \(citation.type ?? "văn bản") số \(symbol.text) của"
      let again = findCitations(in: printed).citations.first?.symbol
      if again != symbol { return "\(symbol) reads in '\(printed)' as \(again.map { "\($0)" } ?? "nothing")" }
    }
    return nil
  }
}
