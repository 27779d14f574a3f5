extension Grammar {
  /// A number with its code.
  struct SymbolMatch {
    var symbol: Symbol
    var end: Int
    /// The type that the code states.
    var type: Int?
    /// Whether the code can be told from other things without a type word or `số` before it.
    var isStrong: Bool
    /// Where the part after the number begins, for lists that share it.
    var tail: Int
  }

  /// symbol = NUMBER [SUFFIX | "." DIGITS] ( "/" | "-" ) [YEAR "/"] CODE
  ///
  /// White space and line breaks may stand between any two parts. `hasLead` says that a type word or `số` stands
  /// before, so that weaker codes count.
  func symbol(at index: Int, hasLead: Bool) -> SymbolMatch? {
    guard isNumber(index), digits(index) <= 5 else { return nil }
    var at = index + 1
    var suffix: String?
    if token(at).kind == .word, token(at).gap == .none, token(at).end - token(at).start <= 3,
      isMark(at + 1, "/") || isMark(at + 1, "-"),
      raw(token(at)).unicodeScalars.count == 1 || raw(token(at)).lowercased() == "bis"
    {
      suffix = raw(token(at))
      at += 1
    } else if isMark(at, "."), token(at).gap == .none, isNumber(at + 1), token(at + 1).gap == .none,
      isMark(at + 2, "/")
    {
      suffix = "." + raw(token(at + 1))
      at += 2
    }
    return symbolTail(at, number: index, suffix: suffix, hasLead: hasLead)
  }

  /// The part of a symbol after its number, read for a number that stands elsewhere in a list.
  func symbolTail(_ index: Int, number: Int, suffix: String?, hasLead: Bool) -> SymbolMatch? {
    var at = index
    var separator = "/"
    if isMark(at, "/") || isMark(at, "-") {
      separator = isMark(at, "/") ? "/" : "-"
      at += 1
    } else if hasLead, token(at).gap == .space, token(at).letterCase == .upper,
      OfficialCodes.types[code(of: token(at))] != nil, isMark(at + 1, "/") || isMark(at + 1, "-")
    {
      separator = "-"
    } else {
      return nil
    }
    var year: Int?
    var yearText = ""
    if isNumber(at) {
      let value = Int(token(at).word)
      let isFull = digits(at) == 4 && (1945...2100).contains(value)
      let isShort = digits(at) == 2 && value >= 45 && separator == "/"
      guard isFull || isShort, separator == "/" || hasLead else { return nil }
      year = isFull ? value : 1900 + value
      yearText = raw(token(at)) + "/"
      if isMark(at + 1, "/") || isMark(at + 1, "-") {
        at += 2
      } else if token(at + 1).kind == .word, token(at + 1).gap <= .line,
        OfficialCodes.types[code(of: token(at + 1))] != nil, isMark(at + 2, "-")
      {
        at += 1
      } else {
        return nil
      }
      separator = "/"
    }
    guard let code = code(at: at, hasLead: hasLead) else { return nil }
    let isAssembly = year != nil && (code.text.hasPrefix("QH") || code.text.hasPrefix("UBTVQH"))
    let isStrong = isAssembly || code.type != nil && code.segments > 1
    guard hasLead || isStrong else { return nil }
    let value = Int(token(number).word)
    let figures = raw(token(number))
    return SymbolMatch(
      symbol: Symbol(
        text: figures + (suffix ?? "") + separator + yearText + code.text, number: value,
        suffix: suffix.map { $0.hasPrefix(".") ? String($0.dropFirst()) : $0 }, year: year, code: code.text),
      end: code.end, type: code.type, isStrong: isStrong, tail: index)
  }

  struct CodeMatch {
    var text: String
    var end: Int
    var type: Int?
    var segments: Int
  }

  /// code = SEGMENT { ( "-" | "/" | "." ) SEGMENT }
  func code(at index: Int, hasLead: Bool) -> CodeMatch? {
    guard var first = segment(at: index, glued: true) else { return nil }
    // "QĐUBND" has lost its hyphen: a type code and an organisation's, with nothing between.
    if let cut = lostHyphen(first.text) { first.text = cut }
    let head = first.text.split(separator: "-").first.map(String.init) ?? first.text
    var out = CodeMatch(
      text: first.text, end: first.end, type: OfficialCodes.types[head.uppercased()],
      segments: first.text.contains("-") ? 2 : 1)
    while out.segments < 8 {
      let at = out.end
      guard isMark(at, "-") || isMark(at, "/") || isMark(at, ".") else { break }
      let isTight = token(at).gap == .none && token(at + 1).gap == .none
      if isMark(at, "."), !isTight { break }
      guard let next = segment(at: at + 1, glued: isTight) else { break }
      if !isTight {
        let spaced = token(at).gap != .none
        // " - " after a whole symbol is a dash; inside, it follows a lone type code.
        if spaced, out.segments > 1 || out.type == nil { break }
        if OfficialCodes.spelling[next.text.uppercased()] == nil, spaced, token(at + 1).letterCase != .upper {
          break
        }
      }
      let mark = isMark(at, "-") ? "-" : isMark(at, "/") ? "/" : "."
      out.text += mark + next.text
      out.end = next.end
      out.segments += 1
      if out.type == nil, out.segments == 2, mark == "/", hasLead {
        out.type = OfficialCodes.types[next.text.uppercased()].flatMap { out.text.hasPrefix("LB") ? $0 : nil }
      }
    }
    let letters = out.text.unicodeScalars.filter { $0 != "-" && $0 != "/" && $0 != "." }.count
    return letters >= 2 || out.segments > 1 || OfficialCodes.types[out.text.uppercased()] != nil ? out : nil
  }

  /// segment = LETTERS [DIGITS] { "&" LETTERS }, glued
  private func segment(at index: Int, glued: Bool) -> (text: String, end: Int)? {
    let first = token(index)
    guard first.kind == .word else {
      guard glued, first.kind == .number, first.gap == .none, index > 0 else { return nil }
      return nil
    }
    let written = raw(first)
    let upper = code(of: first)
    let official = OfficialCodes.spelling[upper]
    switch first.letterCase {
    case .upper: break
    case .mixed: guard first.end - first.start <= 40 else { return nil }
    case .capital:
      guard official != nil || raw(first).unicodeScalars.count == 1 else { return nil }
    case .lower:
      // A text in lower case throughout: only codes that are known count.
      guard let official, official.unicodeScalars.count >= 2, token(index).gap <= .line else { return nil }
      guard isMark(index - 1, "/") || isMark(index - 1, "-") else { return nil }
      if !glued, token(index).gap == .space, token(index - 1).gap == .space { return nil }
    }
    var out = official ?? (first.letterCase == .lower ? upper : normalizedCode(written))
    var at = index + 1
    while token(at).gap == .none {
      if token(at).kind == .number, digits(at) <= 5 {
        // A footnote digit glued to a whole code is no part of it; an assembly's term is.
        let isFootnote =
          official != nil && digits(at) == 1 && out != "QH" && out != "UBTVQH" && out != "HĐNN"
          && out != "HĐND"
          && out != "K"
        if isFootnote { break }
        out += raw(token(at))
        at += 1
      } else if isMark(at, "&"), token(at + 1).kind == .word, token(at + 1).gap == .none {
        if raw(token(at + 1)) == "amp", isMark(at + 2, ";") {
          out += "&" + normalizedCode(raw(token(at + 3)))
          at += 4
        } else {
          out += "&" + normalizedCode(raw(token(at + 1)))
          at += 2
        }
      } else if token(at).kind == .word, token(at).letterCase != .lower, token(at - 1).kind == .number {
        out += normalizedCode(raw(token(at)))
        at += 1
      } else {
        break
      }
    }
    return (out, at)
  }

  /// The upper-case form of a code word, with Eth as Đ.
  func code(of token: Token) -> String { normalizedCode(raw(token)).uppercased() }

  private func normalizedCode(_ written: String) -> String {
    guard written.utf8.contains(where: { $0 >= 0x80 }) else { return written }
    return String(
      String.UnicodeScalarView(
        written.unicodeScalars.compactMap { scalar in
          switch scalar.value {
          case 0xD0, 0xF0, 0x189: "Đ"
          case 0xAD, 0x200B...0x200F: nil
          default: scalar
          }
        }))
  }

  private func lostHyphen(_ code: String) -> String? {
    let upper = code.uppercased()
    guard OfficialCodes.spelling[upper] == nil, upper.unicodeScalars.count >= 4 else { return nil }
    for length in stride(from: 4, through: 2, by: -1) {
      let head = String(upper.prefix(length))
      let tail = String(upper.dropFirst(length))
      if OfficialCodes.types[head] != nil, let organisation = OfficialCodes.spelling[tail],
        OfficialCodes.types[tail] == nil
      {
        return (OfficialCodes.spelling[head] ?? head) + "-" + organisation
      }
    }
    return nil
  }
}
