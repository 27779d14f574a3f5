@testable import Citations

/// The mentions of a text on one line each.
func mentions(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return findCitations(in: bytes).citations.map { citation in
    String(decoding: bytes[citation.range.start..<citation.range.end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

func citations(_ text: String) -> [Citation] { findCitations(in: text).citations }
