import Citations
import Foundation

/// A word, a number or a mark of the draft, as checks look at the words around a citation.
struct Piece: Sendable {
  enum Kind { case word, number, mark }

  let kind: Kind
  /// Composed (NFC), as written.
  let text: String
  /// Composed and in lower case.
  let folded: String
  let range: TextRange<Original>
  /// Line ends between the piece before and this one.
  let breaks: Int
  let hasSpaceBefore: Bool
}

extension Draft {
  /// The pieces of a stretch, white space and invisible characters left out.
  func pieces(in range: TextRange<Original>) -> [Piece] {
    var out: [Piece] = []
    var at = max(0, range.start)
    let end = min(range.end, text.count)
    var breaks = 0
    var hasSpace = false
    var start = at
    var kind: Piece.Kind?

    func close(_ stop: Int) {
      guard let open = kind else { return }
      let written = String(decoding: text[start..<stop], as: UTF8.self).precomposedStringWithCanonicalMapping
      out.append(
        Piece(
          kind: open, text: written, folded: written.lowercased(), range: TextRange(start, stop),
          breaks: breaks,
          hasSpaceBefore: hasSpace))
      kind = nil
      breaks = 0
      hasSpace = false
    }

    while at < end {
      let (scalar, length) = text.scalar(at: at)
      let next: Piece.Kind?
      switch scalar.value {
      case 0x0A:
        close(at)
        breaks += 1
        hasSpace = true
        at += length
        continue
      case 0x09, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
        close(at)
        hasSpace = true
        at += length
        continue
      case 0xAD, 0x200B...0x200F, 0xFEFF:
        at += length
        continue
      case 0x30...0x39: next = .number
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x300...0x36F, 0x1EA0...0x1EFF: next = .word
      default: next = scalar.properties.isAlphabetic ? .word : .mark
      }
      if next == .mark {
        close(at)
        kind = .mark
        start = at
        close(at + length)
      } else if next != kind {
        close(at)
        kind = next
        start = at
      }
      at += length
    }
    close(min(at, end))
    return out
  }

  /// The pieces that follow a byte, within a reach of so many bytes.
  func pieces(after byte: Int, reach: Int) -> [Piece] {
    var end = min(text.count, byte + reach)
    while end < text.count, end > byte, text[end] & 0xC0 == 0x80 { end -= 1 }
    return pieces(in: TextRange(byte, end))
  }

  /// The pieces that stand before a byte, within a reach of so many bytes.
  func pieces(before byte: Int, reach: Int) -> [Piece] {
    var start = max(0, byte - reach)
    while start > 0, start < byte, text[start] & 0xC0 == 0x80 { start += 1 }
    return pieces(in: TextRange(start, byte))
  }

  /// The paragraph around a byte: from after the last blank line, or the last `;` or `.` at a line's end, to the next.
  func paragraph(around byte: Int) -> TextRange<Original> {
    var line = position(of: byte).line
    let last = line
    while line > 1, byte - lineStarts[line - 2] < 4000 {
      let before = self.line(line - 1)
      let written = slice(before).trimmingCharacters(in: .whitespaces)
      if written.isEmpty || written.hasSuffix(";") || written.hasSuffix(".") || written.hasSuffix(":") {
        break
      }
      line -= 1
    }
    return TextRange(lineStarts[line - 1], self.line(last).end)
  }
}

extension [UInt8] {
  /// The scalar that begins at a byte, and its length; a byte that begins none is U+FFFD of length one.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

extension [UInt8] {
  /// Whether the bytes of some words stand anywhere.
  func contains(words: String) -> Bool {
    let wanted = Array(words.utf8)
    guard let first = wanted.first, count >= wanted.count else { return false }
    var at = 0
    while at <= count - wanted.count {
      if self[at] == first, self[at..<(at + wanted.count)].elementsEqual(wanted) { return true }
      at += 1
    }
    return false
  }
}
