import Citations

/// A short name that the draft gives a cited document: `(sau đây gọi tắt là Nghị định 30)`.
struct ShortName: Sendable {
  let name: String
  /// The short name inside its definition.
  let range: TextRange<Original>
  /// The document it stands for, by its citation.
  let citation: Int
}

extension Examination {
  /// Short names of documents, in the order of their definitions.
  func shortNames() -> [ShortName] {
    var out: [ShortName] = []
    for (index, citation) in citations.enumerated()
    where citation.kind == .numbered || citation.kind == .named {
      let limit =
        index + 1 < citations.count
        ? max(citations[index + 1].range.start, citation.range.end) : draft.text.count
      let reach = min(600, limit - citation.range.end)
      // The definition may itself be read as a citation; look a little past it.
      let pieces = draft.pieces(after: citation.range.end, reach: max(reach, 120))
      guard
        let open = pieces.indices.first(where: { pieces[$0].text == "(" && isDefinition(pieces, $0 + 1) }),
        pieces[open].range.start <= limit || open < 3
      else { continue }
      if pieces[..<open].contains(where: { $0.text == ";" }) { continue }
      guard let close = pieces[open...].firstIndex(where: { $0.text == ")" }) else { continue }
      let inside = pieces[(open + 1)..<close]
      guard let verb = inside.lastIndex(where: { $0.folded == "là" }), verb + 1 < close else { continue }
      let marks: Set<String> = ["\"", "“", "”", "'", "«", "»"]
      let name = inside[(verb + 1)...].filter { !marks.contains($0.text) }
      // Bodies and notions get short names, too; only documents' are looked at.
      guard let first = name.first, let last = name.last, first.text.first?.isUppercase ?? false,
        isTypeWord(name.map(\.folded))
      else { continue }
      let range = TextRange<Original>(first.range.start, last.range.end)
      out.append(
        ShortName(
          name: draft.slice(range).split { $0.isWhitespace }.joined(separator: " "), range: range,
          citation: index))
    }
    return out
  }

  /// Whether a name begins as documents' names do: a type's words or its abbreviation, and is no whole symbol.
  private func isTypeWord(_ words: [String]) -> Bool {
    guard !words.contains("/"), words.count >= 2 || TypeCodes.byFoldedCode[words[0].foldedCode] != nil else {
      return false
    }
    let text = words.joined(separator: " ")
    let types = TypeCodes.all.flatMap(\.types) + ["Hiến pháp", "Bộ luật", "Nghị quyết", "Công văn"]
    return types.contains { text.hasPrefix($0.lowercased() + " ") }
      || TypeCodes.byFoldedCode[words[0].foldedCode] != nil
  }

  private func isDefinition(_ pieces: [Piece], _ at: Int) -> Bool {
    let words = pieces[min(at, pieces.count)...].prefix(7).map(\.folded)
    let text = words.joined(separator: " ")
    return text.hasPrefix("sau đây gọi") || text.hasPrefix("sau đây viết tắt") || text.hasPrefix("gọi tắt là")
      || text.hasPrefix("viết tắt là") || text.hasPrefix("gọi chung là") || text.hasPrefix("dưới đây gọi")
      || text.hasPrefix("sau đây được gọi")
  }

  /// Where a name stands as whole words, in the order of the text.
  func places(of name: String) -> [TextRange<Original>] {
    let wanted = draftWords(name)
    guard !wanted.isEmpty else { return [] }
    let pieces = allPieces
    guard pieces.count >= wanted.count else { return [] }
    var out: [TextRange<Original>] = []
    for at in 0...(pieces.count - wanted.count) where pieces[at].text == wanted[0] {
      guard (0..<wanted.count).allSatisfy({ pieces[at + $0].text == wanted[$0] }) else { continue }
      // "Nghị định 30" inside "Nghị định 30/2020/NĐ-CP" is the whole number.
      let next = at + wanted.count
      if next < pieces.count, pieces[next].text == "/" || pieces[next].text == "-",
        !pieces[next].hasSpaceBefore
      {
        continue
      }
      out.append(TextRange(pieces[at].range.start, pieces[next - 1].range.end))
    }
    return out
  }

  private func draftWords(_ name: String) -> [String] {
    let bytes = Array(name.utf8)
    return Draft(path: "", text: bytes, reading: Reading()).pieces(in: TextRange(0, bytes.count)).map(\.text)
  }
}
