import Citations

/// Where ranges of a draft's text stand in its Word file.
///
/// The reader may add labels, separators and notes between paragraphs; a paragraph's own letters stand in the text in
/// one piece and in order, so that each is found after the one before.
struct WordAlignment {
  /// For each byte of the draft's text its letter in the Word text; -1 where it has none.
  private let letterOfByte: [Int32]

  init(draft: [UInt8], word: WordText) {
    var bytes: [Int32] = []
    var letters: [UInt8] = []
    var at = 0
    while at < draft.count {
      let (scalar, length) = draft.scalar(at: at)
      if !scalar.properties.isWhitespace {
        for offset in 0..<length {
          letters.append(draft[at + offset])
          bytes.append(Int32(at + offset))
        }
      }
      at += length
    }
    var map = [Int32](repeating: -1, count: draft.count)
    var cursor = 0
    let ends = word.paragraphs.dropFirst() + [word.letters.count]
    for (start, end) in zip(word.paragraphs, ends) where end > start {
      guard let found = Self.find(word.letters[start..<end], in: letters, from: cursor) else { continue }
      for offset in 0..<(end - start) { map[Int(bytes[found + offset])] = Int32(start + offset) }
      cursor = found + end - start
    }
    letterOfByte = map
  }

  /// The first and the last letter of a range; nil where none of it is in the Word text.
  func letters(of range: TextRange<Original>) -> ClosedRange<Int>? {
    guard range.start >= 0, range.end <= letterOfByte.count, range.start < range.end else { return nil }
    let found = letterOfByte[range.start..<range.end].filter { $0 >= 0 }
    guard let first = found.first, let last = found.last, first <= last else { return nil }
    return Int(first)...Int(last)
  }

  private static func find(_ wanted: ArraySlice<UInt8>, in letters: [UInt8], from start: Int) -> Int? {
    let first = wanted[wanted.startIndex]
    guard letters.count >= wanted.count else { return nil }
    var at = start
    while at <= letters.count - wanted.count {
      if letters[at] == first, letters[at..<(at + wanted.count)].elementsEqual(wanted) { return at }
      at += 1
    }
    return nil
  }
}
