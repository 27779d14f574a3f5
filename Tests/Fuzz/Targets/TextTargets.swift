import CitationIndex
import Citations

/// Citations lie in the text, in order, none across another; keys and symbols are read back as they were.
func readText(_ text: UnsafeBufferPointer<UInt8>) {
  var reading = findCitations(in: text)
  var previous = 0
  for citation in reading.citations {
    let range = citation.range
    precondition(
      range.start >= previous && range.end > range.start && range.end <= text.count, "range \(range)")
    previous = range.start
  }
  _ = resolve(&reading, text: text)
  for case let identity? in identities(of: reading, text: text) {
    precondition(Identity(key: identity.key) != nil, "the key is not read back: \(identity.key)")
  }
  if !text.isEmpty { _ = explainPlace(text.count / 2, in: text) }
}

func readSymbol(_ text: String) {
  if let symbol = Symbol(parsing: text) {
    let printed = symbol.text
    precondition(Symbol(parsing: printed)?.text == printed, "not read back: \(printed)")
  }
  if let identity = Identity(key: text) {
    precondition(Identity(key: identity.key)?.key == identity.key, "not read back: \(identity.key)")
  }
}

func readQuery(_ text: String) { _ = try? SearchQuery(text) }

func readReference(_ text: String) {
  guard let reference = Reference(text), let number = reference.number else { return }
  precondition(number > 0, "a document's number is \(number)")
}
