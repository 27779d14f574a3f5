/// Whether words are syllables as Vietnamese has them: an onset, a rhyme, at most one tone.
enum Syllables {
  /// How much of a text that is not ASCII reads as Vietnamese.
  struct Score: Equatable {
    /// Words with a Vietnamese letter that are syllables.
    var good = 0
    /// Words with a letter beyond ASCII that are none.
    var bad = 0

    var value: Int { good - 2 * bad }
  }

  /// Scores UTF-8.
  static func score(_ text: [UInt8]) -> Score {
    var score = Score()
    var word: [Unicode.Scalar] = []
    var isASCII = true
    func close() {
      if !isASCII {
        if isSyllable(word) { score.good += 1 } else { score.bad += 1 }
      }
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      // Signs that only a wrong decoding puts into words count as letters of them.
      let isInside =
        scalar.value >= 0xA1 && scalar.value < 0xC0 || scalar.value == 0xFFFD || scalar.value == 0xAD
      if scalar.properties.isAlphabetic || isInside || scalar.properties.generalCategory == .nonspacingMark {
        word.append(scalar)
        if scalar.value >= 0x80 { isASCII = false }
      } else if !word.isEmpty {
        close()
        word.removeAll(keepingCapacity: true)
        isASCII = true
      }
    }
    close()
    return score
  }

  static func isSyllable(_ word: [Unicode.Scalar]) -> Bool {
    guard word.count <= 7 else { return false }
    var letters = ""
    var tones = 0
    for scalar in word {
      guard let plain = toneless[scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar] else {
        return false
      }
      letters.unicodeScalars.append(plain.letter)
      if plain.hasTone { tones += 1 }
    }
    guard tones <= 1 else { return false }
    if rhymes.contains(letters) { return true }
    for length in 1...3 where letters.unicodeScalars.count > length {
      let onset = String(letters.unicodeScalars.prefix(length))
      if onsets.contains(onset), rhymes.contains(String(letters.unicodeScalars.dropFirst(length))) {
        return true
      }
    }
    // In "gì", "gìn" the onset's i is the rhyme's too. A code such as "NĐ" or "QĐ" has no rhyme.
    return codes.contains(letters)
  }

  private static let toneless: [Unicode.Scalar: (letter: Unicode.Scalar, hasTone: Bool)] = {
    let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    var letters: [Unicode.Scalar: (letter: Unicode.Scalar, hasTone: Bool)] = [:]
    for value in UInt32(UInt8(ascii: "a"))...UInt32(UInt8(ascii: "z")) {
      letters[Unicode.Scalar(value)!] = (Unicode.Scalar(value)!, false)
    }
    let all = LegacyLetters.shared.letters
    for letter in all where letter.scalar.properties.isLowercase {
      let plain = letter.decomposition.filter { !tones.contains($0) }
      let base = plain.count == 1 ? plain[0] : all.first { $0.decomposition == plain }!.scalar
      letters[letter.scalar] = (base, plain.count < letter.decomposition.count)
    }
    return letters
  }()

  private static let onsets = Set(
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(separator: " ").map(String.init)
  )

  private static let rhymes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in ing inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uên uênh uêt uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
    uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y yên yêm yêng yêt yêu ych ynh yt yu
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let codes: Set<String> = [
    "nđ", "qđ", "hđ", "hđnd", "hđbt", "nđcp", "gđ", "tđ", "gdđt", "đt", "đu", "đ",
  ]
}
