import Foundation

/// A text cleaned character by character, each byte of it knowing where it came from.
///
/// Every step is the plainest that Foundation offers; nothing here is fast.
struct PlainText {
  let text: String
  /// For each UTF-8 byte of `text`, and for its end, the offset of the original character that it came from.
  private let origins: [Int]

  /// Nil where the bytes are no UTF-8.
  init?(_ bytes: [UInt8]) {
    guard let original = String(validating: bytes, as: UTF8.self) else { return nil }
    var text = ""
    var origins: [Int] = []
    var offset = 0
    var isAfterSpace = false
    for character in original {
      let plain = Self.plain(character)
      let isSpace = plain == " " || plain == "\n"
      // A run of white space is one space, or one line break where it holds any.
      if isSpace, isAfterSpace {
        if plain == "\n" { text = text.dropLast() + "\n" }
      } else {
        text += plain
        origins += Array(repeating: offset, count: plain.utf8.count)
      }
      if !plain.isEmpty { isAfterSpace = isSpace }
      offset += character.utf8.count
    }
    self.text = text
    self.origins = origins + [offset]
  }

  /// Bytes of the original text: from the first character's start to the last one's end.
  func original(_ range: Range<String.Index>) -> Range<Int> {
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
    return origins[start]..<origins[end]
  }

  private static func plain(_ character: Character) -> String {
    let composed = String(character).precomposedStringWithCanonicalMapping
    var plain = ""
    for scalar in composed.unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}": break
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": plain += "-"
      case "\u{2044}", "\u{2215}", "\u{FF0F}": plain += "/"
      case "\u{D0}": plain += "Đ"
      case "\n", "\r", "\u{2028}", "\u{2029}": plain = "\n"
      case _ where scalar.properties.isWhitespace: plain += " "
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
