/// Finds every citation of a legal or administrative document in a text.
///
/// - Parameter text: UTF-8, as a reader delivered it; bytes that are no UTF-8 are skipped over.
/// - Returns: what the document says of itself, and its citations in order of their start. Ranges count bytes of `text`.
public func findCitations(in text: UnsafeBufferPointer<UInt8>) -> Reading {
  CitationScanner.withShared { scanner in
    scanner.scan(text)
    return scanner.reading(of: text)
  }
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
