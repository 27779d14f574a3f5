extension SnippetPart {
  /// Cuts a stretch of text in which U+0001 and U+0002 stand around what is marked; white space becomes single.
  package static func parts(of text: String) -> [SnippetPart] {
    var parts: [SnippetPart] = []
    var part = ""
    var isMarked = false
    func finish(_ part: String, _ isMarked: Bool) {
      guard !part.isEmpty else { return }
      parts.append(SnippetPart(text: part, isMarked: isMarked))
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 1:
        finish(part, isMarked)
        (part, isMarked) = ("", true)
      case 2:
        finish(part, isMarked)
        (part, isMarked) = ("", false)
      case 0...0x20, 0x7F:
        if part.last != " " { part.append(" ") }
      default: part.unicodeScalars.append(scalar)
      }
    }
    finish(part, isMarked)
    return joined(parts)
  }

  /// Marked words with only a blank between them become one.
  private static func joined(_ parts: [SnippetPart]) -> [SnippetPart] {
    var out: [SnippetPart] = []
    for (index, part) in parts.enumerated() {
      let isBetween =
        part.text == " " && out.last?.isMarked == true && index + 1 < parts.count && parts[index + 1].isMarked
      if isBetween || part.isMarked && out.last?.isMarked == true {
        out[out.count - 1].text += part.text
      } else {
        out.append(part)
      }
    }
    return out
  }
}
