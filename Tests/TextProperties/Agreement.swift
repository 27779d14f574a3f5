import Citations
import Foundation
import ReferenceMatcher

extension TextProperty {
  /// The engine finds all that the plain matcher is sure of.
  public static let agreement = TextProperty(name: "agreement", every: 4) { text in
    let citations = findCitations(in: text).citations
    for claim in claims(in: text) {
      let near = citations.filter {
        $0.range.start < claim.range.upperBound && claim.range.lowerBound < $0.range.end
      }
      if !near.contains(where: { $0.meets(claim.content) }) {
        let place = String(decoding: text[claim.range], as: UTF8.self)
        return "\(claim.content) at '\(place)', but found there: \(near.map(summary))"
      }
    }
    return nil
  }

  /// A symbol that the engine reads stands in the text: its number in the mention, its letters there or, in a list
  /// that shares them, soon after.
  public static let evidence = TextProperty(name: "evidence") { text in
    for case let (range, symbol?) in findCitations(in: text).citations.map({ ($0.range, $0.symbol) }) {
      guard let mention = letters(in: text[range.start..<range.end]), !mention.contains("CONGBAO"),
        let after = letters(in: text[range.start..<min(text.count, range.end + 300)])
      else { continue }
      if let number = symbol.number, !mention.contains("\(number)") {
        return "\(symbol.text) is read where its number is not: '\(mention)'"
      }
      let code = letters(in: Array(symbol.code.utf8)[...]) ?? ""
      // A page's number on its line may stand in mid-symbol.
      let unpaged =
        letters(in: withoutNumberLines(text[range.start..<min(text.count, range.end + 300)])) ?? ""
      if !after.contains(code), !unpaged.contains(code) {
        return "\(symbol.text) is read where its letters are not: '\(after)'"
      }
    }
    return nil
  }
}

extension Citation {
  fileprivate func meets(_ content: Claim.Content) -> Bool {
    switch content {
    case .document(let type, let symbol):
      self.type == type && self.symbol?.text.uppercased() == symbol.uppercased()
    case .provision(let article, let clause, let point):
      provisions.contains {
        $0.article == article && (clause == nil || $0.clause == clause) && (point == nil || $0.point == point)
      }
    case .this(let type):
      kind == .self && self.type == type
    }
  }
}

private func summary(_ citation: Citation) -> String {
  ([citation.kind.rawValue, citation.type, citation.symbol?.text] + citation.provisions.map(written))
    .compactMap(\.self).joined(separator: " ")
}

private func withoutNumberLines(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  Array(
    bytes.split { $0 == 0x0A || $0 == 0x0C }.filter { !$0.allSatisfy { 0x30...0x39 ~= $0 } }.joined(
      separator: [0x0A]))[...]
}

/// Letters and digits alone, without diacritics, in Latin capitals; nil for bytes that are no UTF-8.
///
/// What the engine writes officially, `QĐ` for `QD` or a Latin T for a Cyrillic one, is the same here.
private func letters(in bytes: ArraySlice<UInt8>) -> String? {
  guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
  let plain = text.decomposedStringWithCanonicalMapping
    .uppercased().unicodeScalars.compactMap { scalar in
      latin[scalar] ?? (scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar : nil)
    }
  return String(String.UnicodeScalarView(plain))
}

private let latin: [Unicode.Scalar: Unicode.Scalar] = [
  "Đ": "D", "\u{D0}": "D", "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "К": "K", "М": "M", "О": "O",
  "Р": "P",
  "Т": "T", "Х": "X",
]
