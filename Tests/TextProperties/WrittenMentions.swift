import Citations
import GeneratedTexts

/// What is wrong with the citations found in a generated text, given those written into it; nil when all are found, in
/// order, of their kind and with what tells their document, and no other.
public func violation(of mentions: [GeneratedText.Mention], in text: [UInt8]) -> String? {
  firstDifference(mentions.map(summary), findCitations(in: text).citations.map(summary))
    .map { "written: \($0.0)\n    found: \($0.1)" }
}

private func summary(_ mention: GeneratedText.Mention) -> String {
  switch mention {
  case .document(let type, let symbol): "numbered \(type) \(folded(symbol))"
  case .law(let name): "named \(name.lowercased())"
  case .this(let type): "self \(type)"
  case .provision: "provision"
  }
}

private func summary(_ citation: Citation) -> String {
  let told: [String?] =
    switch citation.kind {
    case .numbered: [citation.type, citation.symbol.map { folded($0.text) }]
    case .named: [citation.name?.lowercased()]
    case .self: [citation.type]
    case .short, .back, .provision: []
    }
  return ([citation.kind.rawValue] + told.compactMap(\.self)).joined(separator: " ")
}

/// A symbol with the letter after its number in lower case: in a line of capitals nothing tells `30C` from `30c`.
private func folded(_ symbol: String) -> String {
  let number = symbol.prefix { $0 != "/" && $0 != "-" }
  return number.lowercased() + symbol.dropFirst(number.count)
}
