import Foundation

/// The usual spelling of a word that the full text knows by its token.
enum SyllableSpelling {
  /// `phuoc~20022` → `phước`
  static func spelling(of token: some StringProtocol) -> String {
    let parts = token.split(separator: "~", maxSplits: 1)
    guard parts.count == 2, let tone = parts[1].first?.wholeNumberValue else { return String(token) }
    let letters = Array(parts[0])
    var shapes = parts[1].dropFirst().map { $0.wholeNumberValue ?? 0 }
    shapes += [Int](repeating: 0, count: max(0, letters.count - shapes.count))
    let bearer = tone > 0 ? toneBearer(letters, shapes) : nil
    var out = ""
    for (index, letter) in letters.enumerated() {
      out.append(letter)
      switch (shapes[index], letter) {
      case (1, _): out += "\u{302}"
      case (2, "a"): out += "\u{306}"
      case (2, _): out += "\u{31B}"
      case (3, _):
        out.removeLast()
        out += "đ"
      default: break
      }
      if index == bearer { out += tones[min(tone, 5)] }
    }
    return out.precomposedStringWithCanonicalMapping
  }

  private static let tones = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
  private static let vowels = Set("aeiouy")

  /// The letter that bears the tone: the last with a shape, else by where the vowels stand.
  private static func toneBearer(_ letters: [Character], _ shapes: [Int]) -> Int? {
    if let shaped = letters.indices.last(where: { shapes[$0] == 1 || shapes[$0] == 2 }) { return shaped }
    var run = letters.indices.filter { vowels.contains(letters[$0]) }
    // In qu and gi the vowel belongs to the consonant.
    if run.count > 1, run[0] == 1,
      letters[0] == "q" && letters[1] == "u" || letters[0] == "g" && letters[1] == "i"
    {
      run.removeFirst()
    }
    guard let last = run.last else { return nil }
    if run.count == 1 || last != letters.count - 1 { return last }
    return run.count == 3 ? run[1] : run[0]
  }
}
