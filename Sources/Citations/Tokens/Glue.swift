/// Where a word was glued to another: before a word that no syllable of Vietnamese ends in (`NĐ-CPngày`), or before a
/// capital in a word that begins in lower case (`củaUBND`); nil for a whole word. Composed and decomposed text agree.
///
/// - Returns: the index of the first byte of the second word.
func glueCut(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
  // Only the last letters are kept, in rings: no glued word is longer.
  var letters: InlineArray<8, UInt16> = .init(repeating: 0)
  var starts: InlineArray<8, Int> = .init(repeating: 0)
  let tables = LetterTables.shared
  var count = 0
  var beginsLower = false
  var capital: Int?
  var at = start
  while at < end {
    let (scalar, length) = decodeScalar(text, at: at)
    if let bits = tables.bits(of: scalar) {
      let isUpper = bits & Letter.upperBit != 0
      if count == 0 { beginsLower = !isUpper }
      if isUpper, beginsLower, capital == nil { capital = at }
      letters[count & 7] = bits
      starts[count & 7] = at
      count += 1
    } else if count > 0, let mark = CombiningMark(scalar) {
      letters[(count - 1) & 7] = mark.combined(with: letters[(count - 1) & 7])
    }
    at += length
  }
  if let capital, count >= 4 { return capital }
  // In capitals, short words would be found in codes.
  let last = letters[(count - 1) & 7]
  let letterCase = last & Letter.upperBit
  for word in Glue.words where word.count < count && (letterCase == 0 || word.count > 3) {
    let first = count - word.count
    if word.indices.allSatisfy({ letters[(first + $0) & 7] == word[$0] | letterCase }) {
      return starts[first & 7]
    }
  }
  return nil
}

/// Words that are found glued to the end of others.
private enum Glue {
  static let words: [[UInt16]] = [
    "ngày", "số", "của", "và", "về", "khoản", "tư", "định", "hoạch", "quyết", "luật", "thị", "nghị",
    "thông", "nhân", "ban",
  ].map { word in word.unicodeScalars.compactMap { LetterTables.shared.bits(of: $0.value) } }
}
