// this = type "này", the type with a capital, after a word in lower case

// A regex is not Sendable; this one is never changed.
private nonisolated(unsafe) let this =
  #/
  (?<before> \p{Ll}+ ) ,? [\x20\n]
  (?<this> (?<type> Nghị[\x20\n]định | Quyết[\x20\n]định | Chỉ[\x20\n]thị | Nghị[\x20\n]quyết | Thông[\x20\n]tư | Kế[\x20\n]hoạch
    | Hướng[\x20\n]dẫn | Đề[\x20\n]án | Chương[\x20\n]trình | Quy[\x20\n]chế | Luật ) [\x20\n] này )
  (?= [;,.\)] | [\x20\n] \p{Ll} | $ )
  /#.matchingSemantics(.unicodeScalar)

/// Where a text speaks of itself.
func selves(in text: PlainText) -> [Claim] {
  text.text.matches(of: this).filter { isWhole($0.before, in: text.text) }.map { match in
    Claim(
      content: .this(type: onOneLine(match.type)),
      range: text.original(match.this.startIndex..<match.this.endIndex))
  }
}
