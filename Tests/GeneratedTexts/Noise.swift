import Foundation

/// What printing, scanning and converting do to a text, leaving its meaning.
public enum Noise: CaseIterable, Sendable {
  /// The whole text in capitals.
  case upperCase
  /// A line break, a no-break space or several spaces in place of one.
  case space
  /// A space of another width, or two.
  case wideSpace
  /// A hyphen or slash of another code point.
  case lookAlike
  /// Eth for Đ.
  case eth
  /// A space or line break after a hyphen or slash of a symbol.
  case brokenSymbol
  /// A soft hyphen or a character without width inside a word.
  case invisible
  /// The whole text in NFD.
  case decomposed
  /// A running head and a page number between two words.
  case furniture
  /// No space between `số` or `ngày` and its number.
  case glued

  /// Applies the noise at some of the places where it can stand.
  public func apply(to text: String, using random: inout SeededGenerator) -> String {
    switch self {
    case .space:
      return text.replacing(using: &random, percent: 15) { scalar, near, random in
        guard scalar == " " else { return nil }
        // In capitals a line that begins with `ĐIỀU 5` may be a heading; elsewhere the word before tells.
        let isInCapitals = near.before.properties.isUppercase && near.after.properties.isUppercase
        return random.pick(["\u{A0}", "  ", "\t", "\u{2009}"] + (isInCapitals ? [] : ["\n", " \n", "\r\n"]))
      }
    case .wideSpace:
      return text.replacing(using: &random, percent: 15) { scalar, _, random in
        scalar == " " ? random.pick(["\u{A0}", "  ", "\u{2009}", "\u{202F}", "\u{3000}"]) : nil
      }
    case .lookAlike:
      return text.replacing(using: &random, percent: 30) { scalar, _, random in
        switch scalar {
        case "-": random.pick(["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}"])
        case "/": random.pick(["\u{2044}", "\u{2215}", "\u{FF0F}"])
        default: nil
        }
      }
    case .eth:
      return text.replacing(using: &random, percent: 50) { scalar, _, _ in scalar == "Đ" ? "\u{D0}" : nil }
    case .brokenSymbol:
      return text.replacing(using: &random, percent: 25) { scalar, near, random in
        guard scalar == "-" || scalar == "/", near.after.properties.isUppercase else { return nil }
        return String(scalar) + random.pick([" ", "\n"])
      }
    case .invisible:
      return text.replacing(using: &random, percent: 2) { scalar, near, random in
        guard scalar.properties.isAlphabetic, near.after.properties.isLowercase else { return nil }
        return String(scalar) + random.pick(["\u{AD}", "\u{200B}", "\u{FEFF}"])
      }
    case .decomposed: return text.decomposedStringWithCanonicalMapping
    case .furniture:
      return text.replacing(using: &random, percent: 2) { scalar, near, random in
        // Before a capital it could as well stand between two paragraphs.
        scalar == " " && near.after.properties.isLowercase
          ? "\n\nCÔNG BÁO/Số \(random.number(1...999))/Ngày 29-05-2026\n\(random.number(2...99))\n\n" : nil
      }
    case .glued:
      return text.replacing(using: &random, percent: 40) { scalar, near, _ in
        // `ố 04` and `y 18` end `số` and `ngày`; nothing else before a number in the generated texts does.
        scalar == " " && (near.before == "ố" || near.before == "y") && ("0"..."9").contains(near.after)
          ? "" : nil
      }
    case .upperCase: return text.uppercased()
    }
  }
}

extension String {
  /// The text with what `replacement` gives in place of some scalars; nil leaves a scalar as it is.
  fileprivate func replacing(
    using random: inout SeededGenerator, percent: Int,
    _ replacement: (Unicode.Scalar, (before: Unicode.Scalar, after: Unicode.Scalar), inout SeededGenerator) ->
      String?
  ) -> String {
    let scalars = Array(unicodeScalars)
    var out = ""
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      if let new = replacement(scalar, (before, after), &random), random.chance(percent) {
        out += new
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
