import Citations
import GeneratedTexts

/// What is wrong with the documents found by symbol in a generated text, given those written into it; nil when all
/// are found, in order, with their type, and no other.
public func violation(of documents: [GeneratedText.Document], in text: [UInt8]) -> String? {
  let found = findCitations(in: text).citations.filter { $0.kind == .numbered }
    .map { "\($0.type ?? "no type") \($0.symbol.map { folded($0.text) } ?? "no symbol")" }
  return firstDifference(documents.map { "\($0.type) \(folded($0.symbol))" }, found)
    .map { "written: \($0.0)\n    found: \($0.1)" }
}

/// A symbol with the letter after its number in lower case: in a line of capitals nothing tells `30C` from `30c`.
private func folded(_ symbol: String) -> String {
  let number = symbol.prefix { $0 != "/" && $0 != "-" }
  return number.lowercased() + symbol.dropFirst(number.count)
}
