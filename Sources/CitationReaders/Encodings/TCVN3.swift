/// Decodes TCVN3, also called ABC.
///
/// It has a byte for each small letter and seven capitals; the other capitals are drawn by fonts of capitals, so their
/// case is read from the letters around.
func decodeTCVN3(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
  var text = DecodedText()
  text.bytes.reserveCapacity(bytes.count * 3 / 2)
  var line: [Unicode.Scalar] = []
  for byte in bytes {
    let scalar = tcvn3Letters[Int(byte)]
    if scalar == nil { text.replaced += 1 }
    line.append(scalar ?? "\u{FFFD}")
    if byte == 0x0A {
      restoreCapitals(&line)
      for scalar in line { text.append(scalar) }
      line.removeAll(keepingCapacity: true)
    }
  }
  restoreCapitals(&line)
  for scalar in line { text.append(scalar) }
  return text
}

/// By byte; small letters for the bytes that both cases share.
private let tcvn3Letters: [Unicode.Scalar?] = {
  var letters = (0...255).map { (byte: UInt8) in byte < 0xA1 ? windows1252(byte) : nil }
  for letter in LegacyLetters.shared.letters {
    let isShared = letter.scalar.properties.isUppercase && letter.tcvn3 >= 0xA8
    if !isShared { letters[Int(letter.tcvn3)] = letter.scalar }
  }
  return letters
}()

/// A word of a line, as far as its case can be told.
private struct CasedWord {
  var range: Range<Int>
  /// Letters that are surely capitals, and surely small: others are of the shared bytes.
  var capitals = 0
  var smalls = 0

  var isCapital: Bool { smalls == 0 && capitals >= 2 }
}

/// Makes capitals of small letters in words of capitals, and in words of nothing but shared bytes beside such.
private func restoreCapitals(_ line: inout [Unicode.Scalar]) {
  var words: [CasedWord] = []
  var at = 0
  while at < line.count {
    guard line[at].properties.isAlphabetic else {
      at += 1
      continue
    }
    var word = CasedWord(range: at..<at)
    while at < line.count, line[at].properties.isAlphabetic {
      if line[at].properties.isUppercase {
        word.capitals += 1
      } else if line[at].value < 0x80 {
        word.smalls += 1
      }
      at += 1
    }
    word.range = word.range.lowerBound..<at
    words.append(word)
  }
  restoreCommittees(words, &line)
  for (index, word) in words.enumerated() where word.smalls == 0 {
    let before = index > 0 && words[index - 1].isCapital
    let after = index + 1 < words.count && words[index + 1].isCapital
    guard word.isCapital || before || after else { continue }
    for at in word.range where line[at].properties.isLowercase {
      if let capital = line[at].properties.uppercaseMapping.unicodeScalars.first { line[at] = capital }
    }
  }
}

/// Writes "Ủy ban" with the capital that bodies of that name have: its byte is that of the small letter.
private func restoreCommittees(_ words: [CasedWord], _ line: inout [Unicode.Scalar]) {
  for (word, next) in zip(words, words.dropFirst()) where line[word.range].elementsEqual("ủy".unicodeScalars)
  {
    if line[next.range].elementsEqual("ban".unicodeScalars) { line[word.range.lowerBound] = "Ủ" }
  }
}
