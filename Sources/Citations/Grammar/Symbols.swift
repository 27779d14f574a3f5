extension Grammar {
  /// A number with its code, in tokens.
  struct SymbolMatch {
    var end: Int
    /// The type that the code states, or -1.
    var type: Int
    /// Whether the code can be told from other things without a type word or `số` before it.
    var isStrong: Bool
    /// Where the part after the number begins, for lists that share it.
    var tail: Int
    /// Where year and code begin.
    var year: Int?
    var code: Int
    /// `/` or `-` between the number and what follows.
    var separator: Unicode.Scalar
    /// The token of the letter or dotted part after the number.
    var suffix: Int?
  }

  /// symbol = NUMBER [SUFFIX | "." DIGITS] ( "/" | "-" ) [YEAR "/"] CODE
  ///
  /// White space and line breaks may stand between any two parts. `hasLead` says that a type word or `số` stands
  /// before, so that weaker codes count.
  func symbol(at index: Int, hasLead: Bool) -> SymbolMatch? {
    guard isNumber(index), digits(index) <= 5, token(index).value > 0 else { return nil }
    var at = index + 1
    var suffix: Int?
    let next = token(at)
    if next.kind == .word, next.gap == .none, isMark(at + 1, "/") || isMark(at + 1, "-"),
      next.word == next.word & WordPacking.bare, WordPacking.letterCount(next.word) == 1 || isWord(at, W.bis)
    {
      suffix = at
      at += 1
    } else if isMark(at, "."), next.gap == .none, isNumber(at + 1), token(at + 1).gap == .none,
      isMark(at + 2, "/")
    {
      suffix = at + 1
      at += 2
    }
    return symbolTail(at, suffix: suffix, hasLead: hasLead)
  }

  /// The part of a symbol after its number, read for a number that stands elsewhere in a list.
  func symbolTail(_ index: Int, suffix: Int?, hasLead: Bool) -> SymbolMatch? {
    var at = index
    var separator: Unicode.Scalar = "/"
    if isMark(at, "/") || isMark(at, "-") {
      separator = isMark(at, "/") ? "/" : "-"
      at += 1
    } else if hasLead, token(at).gap == .space, token(at).letterCase == .upper,
      tables.codes.type(token(at).word) >= 0, isMark(at + 1, "/") || isMark(at + 1, "-")
    {
      separator = "-"
    } else {
      return nil
    }
    var year: Int?
    if isNumber(at) {
      let value = token(at).value
      let isFull = digits(at) == 4 && (1945...2100).contains(value)
      let isShort = digits(at) == 2 && value >= 45 && separator == "/"
      guard isFull || isShort, separator == "/" || hasLead else { return nil }
      year = at
      if isMark(at + 1, "/") || isMark(at + 1, "-") {
        at += 2
      } else if token(at + 1).kind == .word, token(at + 1).gap <= .line,
        tables.codes.type(token(at + 1).word) >= 0, isMark(at + 2, "-")
      {
        at += 1
      } else {
        return nil
      }
      separator = "/"
    }
    guard let code = code(at: at, hasLead: hasLead) else { return nil }
    let isAssembly = year != nil && (isWord(at, W.qh) || isWord(at, W.ubtvqh))
    let isStrong = isAssembly || code.type >= 0 && code.segments > 1
    guard hasLead || isStrong else { return nil }
    return SymbolMatch(
      end: code.end, type: code.type, isStrong: isStrong, tail: index, year: year, code: at,
      separator: separator, suffix: suffix)
  }

  struct CodeMatch {
    var end: Int
    /// The type that the first segment states, or -1.
    var type: Int
    var segments: Int
  }

  /// code = SEGMENT { ( "-" | "/" | "." ) SEGMENT }
  func code(at index: Int, hasLead: Bool) -> CodeMatch? {
    guard let first = segment(at: index, glued: true) else { return nil }
    let isPlain = first == index + 1
    var out = CodeMatch(end: first, type: isPlain ? tables.codes.type(token(index).word) : -1, segments: 1)
    // "QĐUBND" has lost its hyphen: a type code and an organisation's, with nothing between.
    if isPlain, let cut = lostHyphen(token(index)) {
      out.segments = 2
      out.type = cut.type
    }
    while out.segments < 8 {
      let at = out.end
      guard isMark(at, "-") || isMark(at, "/") || isMark(at, ".") else { break }
      let isTight = token(at).gap == .none && token(at + 1).gap == .none
      if isMark(at, "."), !isTight { break }
      guard let next = segment(at: at + 1, glued: isTight) else { break }
      if token(at).gap != .none, !isTight {
        // " - " after a whole symbol is a dash; inside, it follows a lone type code.
        let isFirst = out.segments == 1 && out.type >= 0
        if !isFirst, !isSpacedCode(first: index, dash: at, next: next) { break }
        if !tables.codes.isOfficial(token(at + 1).word), token(at + 1).letterCase != .upper { break }
      }
      let isSlash = isMark(at, "/")
      out.end = next
      out.segments += 1
      if out.type < 0, out.segments == 2, isSlash, hasLead, isWord(index, W.lb) {
        out.type = next == at + 2 ? tables.codes.type(token(at + 1).word) : -1
      }
    }
    let isEnough =
      out.segments > 1 || WordPacking.letterCount(token(index).word) >= 2 || out.type >= 0 && isPlain
    return isEnough ? out : nil
  }

  /// "1234 /UBND - VX ngày": a letter's code with blanks around its hyphen, which a date or an issuer follows.
  private func isSpacedCode(first: Int, dash: Int, next: Int) -> Bool {
    isMark(dash, "-") && tables.codes.isOfficial(token(first).word) && token(dash + 1).letterCase == .upper
      && token(dash + 1).gap == token(dash).gap && token(dash).gap == .space
      && (isWord(next, W.ngày) || isWord(next, W.của) || isMark(next, "-") && token(next).gap == .space
        || isMark(next, ".") && token(next + 1).gap >= .line || isMark(next, ";") || isMark(next, ")"))
  }

  /// segment = LETTERS [DIGITS] { "&" LETTERS }, glued
  private func segment(at index: Int, glued: Bool) -> Int? {
    let first = token(index)
    // No code has a tone mark.
    guard first.kind == .word, first.word & WordPacking.long != 0 || first.word & WordPacking.tones == 0
    else { return nil }
    let isOfficial = tables.codes.isOfficial(first.word)
    switch first.letterCase {
    case .upper: break
    case .mixed: guard first.length <= 40 else { return nil }
    case .capital: guard isOfficial || WordPacking.letterCount(first.word) == 1 else { return nil }
    case .lower:
      // A text in lower case throughout: only codes that are known count.
      guard isMark(index - 1, "/") || isMark(index - 1, "-"), first.gap <= .line else { return nil }
      let isGlued = first.gap == .none && token(index - 1).gap == .none
      guard
        isOfficial && WordPacking.letterCount(first.word) >= 2 || isFlat && isGlued
      else { return nil }
      if !glued, first.gap == .space, token(index - 1).gap == .space { return nil }
    }
    var at = index + 1
    while token(at).gap == .none {
      if token(at).kind == .number, digits(at) <= 5 {
        // A footnote digit glued to a whole code is no part of it; an assembly's term is.
        if isOfficial, at == index + 1, digits(at) == 1, !isAssembly(index) { break }
        at += 1
      } else if isMark(at, "&"), token(at + 1).kind == .word, token(at + 1).gap == .none {
        at += isWord(at + 1, W.amp) && isMark(at + 2, ";") && token(at + 3).kind == .word ? 4 : 2
      } else if token(at).kind == .word, token(at).letterCase != .lower, token(at - 1).kind == .number {
        at += 1
      } else if isMark(at, "("), token(at + 1).letterCase == .upper, token(at + 1).gap == .none,
        isMark(at + 2, ")"), token(at + 2).gap == .none
      {
        // "368/TTr-XD(KTXD)"
        at += 3
      } else {
        break
      }
    }
    return at
  }

  private func isAssembly(_ index: Int) -> Bool {
    isWord(index, W.qh) || isWord(index, W.ubtvqh) || isWord(index, W.hđnn) || isWord(index, W.hđnd)
      || isWord(index, W.k)
  }

  /// A code that is a type's and an organisation's without the hyphen between, and how many letters the type's has.
  func lostHyphen(_ token: Token) -> (type: Int, letters: Int)? {
    let word = token.word
    let count = WordPacking.letterCount(word)
    guard count >= 4, token.letterCase != .lower, !tables.codes.isOfficial(word) else { return nil }
    if count > 8 { return lostHyphenInLong(token) }
    for length in stride(from: min(4, count - 2), through: 2, by: -1) {
      let (head, tail) = (WordPacking.prefix(word, length), WordPacking.suffix(word, from: length))
      if let type = stated(head, tail) { return (type, length) }
    }
    return nil
  }

  /// The same for codes too long to be packed: `TTBLĐTBXH`.
  private func lostHyphenInLong(_ token: Token) -> (type: Int, letters: Int)? {
    guard token.length <= 40 else { return nil }
    let letters = raw(token)
    for length in stride(from: 4, through: 2, by: -1) {
      guard let head = WordPacking.words(of: String(letters.prefix(length))).first,
        let tail = WordPacking.words(of: String(letters.dropFirst(length))).first
      else { continue }
      if let type = stated(head, tail) { return (type, length) }
    }
    return nil
  }

  private func stated(_ head: Word, _ tail: Word) -> Int? {
    let type = tables.codes.type(head)
    return type >= 0 && tables.codes.isOfficial(tail) && tables.codes.type(tail) < 0 ? type : nil
  }

  /// "18, 19-NQ/TW": the code that a number shares with one later in its list.
  func sharedTail(_ number: Int) -> SymbolMatch? {
    guard digits(number) <= 4 else { return nil }
    var at = number + 1
    for _ in 0..<8 {
      guard isMark(at, ",") || isWord(at, W.và) else { return nil }
      at += 1
      if isWord(at, W.và) { at += 1 }
      if isWord(at, W.số) { return nil }
      guard isNumber(at) else { return nil }
      if let found = symbol(at: at, hasLead: true) {
        return symbolTail(found.tail, suffix: nil, hasLead: true)
      }
      at += 1
    }
    return nil
  }
}

extension WordPacking {
  /// The first letters of a word, as a word.
  static func prefix(_ word: Word, _ count: Int) -> Word {
    let (letters, shapes) = (Word(count * 5), Word(count * 2))
    return word & ((1 << letters) - 1) | word & (((1 << shapes) - 1) << 40)
  }

  /// The letters of a word from one on, as a word; the tone goes with them.
  static func suffix(_ word: Word, from count: Int) -> Word {
    let shapes = (word >> 40 & 0xFFFF) >> Word(count * 2)
    return (word & letters) >> Word(count * 5) | shapes << 40 | word & tones
  }
}
