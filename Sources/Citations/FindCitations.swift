/// Finds every citation of a legal or administrative document in a text.
///
/// - Parameter text: UTF-8, as a reader delivered it; bytes that are no UTF-8 are skipped over.
/// - Returns: what the document says of itself, and its citations in order of their start. Ranges count bytes of `text`.
public func findCitations(in text: UnsafeBufferPointer<UInt8>) -> Reading {
  var tokens = TokenBuffer(capacity: text.count / 4 + 16)
  defer { tokens.deallocate() }
  var tokenizer = Tokenizer(text: text)
  tokenizer.read(into: &tokens, upTo: text.count)
  let isBare = lacksDiacritics(text)
  let grammar = Grammar(
    text: text, tokens: UnsafePointer(tokens.base), count: tokens.count,
    tables: isBare ? .bare : .marked, isBare: isBare)
  var finder = Finder(grammar: grammar)
  finder.run()
  return Reading(header: readHeader(of: text), citations: finder.citations)
}

/// Whether a text is written without diacritics: hardly any byte beyond ASCII in its first 64 kB.
func lacksDiacritics(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  let head = text.prefix(65536)
  var wide = 0
  for byte in head where byte >= 0xC3 { wide += 1 }
  return wide * 100 < head.count
}

/// Finds every citation in a text held as an array of UTF-8 bytes.
public func findCitations(in text: [UInt8]) -> Reading {
  text.withUnsafeBufferPointer { findCitations(in: $0) }
}

/// Finds every citation in a string. Ranges count its UTF-8 bytes.
public func findCitations(in text: String) -> Reading {
  var text = text
  return text.withUTF8 { findCitations(in: $0) }
}
