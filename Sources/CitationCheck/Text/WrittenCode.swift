import Foundation

/// A symbol taken apart as it is written in the draft: `30 / 2020 / ND - CP`.
///
/// The reading's own symbol is set right in case and hyphens; what the drafter wrote is only here.
struct WrittenCode: Sendable, Equatable {
  /// Without white space and invisible characters, composed.
  let text: String
  /// The digits and suffix before the first separator.
  let number: String
  let year: String?
  /// The segments of the code: `["NĐ", "CP"]`.
  let segments: [String]
  /// The separators of the code, one before each segment: `["/", "-"]`.
  let separators: [Character]

  init?(_ slice: String) {
    let text = String(
      String.UnicodeScalarView(
        slice.precomposedStringWithCanonicalMapping.unicodeScalars.compactMap { scalar in
          switch scalar.value {
          case 0x2010...0x2015, 0x2212: "-"
          case 0x2044, 0x2215: "/"
          case 0xAD, 0x200B...0x200F, 0xFEFF: nil
          default: scalar.properties.isWhitespace ? nil : scalar
          }
        }))
    self.text = text
    var parts: [(separator: Character, text: String)] = []
    var separator: Character = " "
    var current = ""
    for character in text {
      if character == "/" || character == "-" || character == "." {
        parts.append((separator, current))
        separator = character
        current = ""
      } else {
        current.append(character)
      }
    }
    parts.append((separator, current))
    guard parts.count >= 2, let first = parts.first, first.text.contains(where: \.isNumber) else {
      return nil
    }
    // "66.16/2026/NQ-CP": the part after the dot is no code.
    var head = first.text
    var rest = parts.dropFirst()
    if let next = rest.first, next.separator == ".", next.text.allSatisfy(\.isNumber) {
      head += "." + next.text
      rest = rest.dropFirst()
    }
    number = head
    if let next = rest.first, next.text.count == 4 || next.text.count == 2, next.text.allSatisfy(\.isNumber) {
      year = next.text
      rest = rest.dropFirst()
    } else {
      year = nil
    }
    guard !rest.isEmpty, rest.allSatisfy({ !$0.text.isEmpty }) else { return nil }
    segments = rest.map(\.text)
    separators = rest.map(\.separator)
  }

  /// The symbol with other segments and separators in place of its own.
  func spelled(segments: [String], separators: [Character]) -> String {
    var out = number
    if let year { out += "/" + year }
    for (separator, segment) in zip(separators, segments) { out += "\(separator)\(segment)" }
    return out
  }
}
