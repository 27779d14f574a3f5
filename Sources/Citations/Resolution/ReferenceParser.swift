// reference = [provisions ["của"]] [type] ["số"] number {tail}  |  law-kind name {tail}  |  session {tail}
// number    = digits [letter | "." digits] [sep year] {sep code}     sep = "/" | "-" | "." | " " | nothing
// tail      = date | year | term | issuer | place | provisions | "về" subject

/// Reads what a person typed; forgiving of case, diacritics, separators, order and single wrong letters.
struct ReferenceParser {
  var tokens: [ReferenceToken]
  var at = 0
  var out = Reference()

  init(_ text: String) { tokens = referenceTokens(text) }

  mutating func parse() -> Reference? {
    guard !tokens.isEmpty, tokens.count <= 800 else { return nil }
    takeProvisions()
    if readSession() { return out }
    while at < tokens.count, isWord(at, "cua") || isWord(at, "theo") || tokens[at].kind == .mark { at += 1 }
    readType()
    readNumber()
    if out.number == nil { readName() }
    readTail()
    // A bare number is a reference only where it opens the text: `04/2015`.
    guard out.name != nil || out.number != nil && (out.type != nil || out.code != nil || opensWithNumber)
    else {
      return nil
    }
    return out
  }

  var opensWithNumber: Bool {
    tokens.first?.kind == .number || isWord(0, "so") && tokens.count > 1 && tokens[1].kind == .number
  }

  func isWord(_ index: Int, _ word: String) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word && tokens[index].text == word
  }

  /// `66.16/2026/NQ-CP` begins like a date.
  func isSymbolsYear(_ index: Int, after first: ReferenceToken, _ second: ReferenceToken) -> Bool {
    first.isMark(".") && second.isMark("/")
      && (token(index + 1)?.isMark("/") == true
        || token(index + 1).map { $0.kind == .word && !$0.isSpaced } == true)
  }

  func value(_ index: Int) -> Int? { tokens.indices.contains(index) ? tokens[index].value : nil }

  func isYear(_ index: Int) -> Bool {
    guard let year = value(index) else { return false }
    return tokens[index].text.utf8.count == 4 && (1945...2100).contains(year)
  }

  /// The letters of words `index..<index + count`; nil where another kind of token stands between.
  func letters(_ index: Int, _ count: Int) -> String? {
    guard index + count <= tokens.count else { return nil }
    var out = ""
    for token in tokens[index..<index + count] {
      guard token.kind == .word else { return nil }
      out += token.text
    }
    return out
  }

  // MARK: Parts

  /// type = a phrase of up to four words, its abbreviation or its code, with one or two wrong letters if it is long
  mutating func readType() {
    for count in stride(from: 4, through: 1, by: -1) {
      guard let letters = letters(at, count) else { continue }
      if let segment = ReferenceWords.types[letters] {
        if count == 1, let name = ReferenceWords.lawAbbreviations[letters] { out.name = name }
        return takeType(segment, count)
      }
      guard letters.utf8.count >= 5 else { continue }
      let limit = letters.utf8.count >= 10 ? 2 : 1
      if let row = ReferenceWords.longTypes.first(where: {
        editDistance($0.letters, letters, limit: limit) <= limit
      }) {
        return takeType(row.segment, count)
      }
    }
    if let letters = letters(at, 1), let name = ReferenceWords.lawAbbreviations[letters] {
      out.name = name
      out.type = "luat"
      at += 1
    }
  }

  mutating func takeType(_ segment: String, _ count: Int) {
    out.type = segment
    // A law's kind is part of its name; it is read again there.
    if !isNamedType(segment) || value(at + count) != nil && !isYear(at + count) || isWord(at + count, "so") {
      at += count
    }
  }

  func isNamedType(_ segment: String) -> Bool {
    ["luat", "phap.lenh", "hien.phap", "dieu.le"].contains(segment)
  }

  /// number = ["số" [":"]] digits [letter | "." digits] [sep year] {sep code}
  mutating func readNumber() {
    var index = at
    if isWord(index, "so") || isWord(index, "s") { index += 1 }
    while index < tokens.count, tokens[index].kind == .mark, index < at + 4 { index += 1 }
    guard let number = value(index), number > 0,
      !(isNamedType(out.type ?? "") && index == at && isYear(index))
    else {
      return
    }
    if isDate(index) { return }
    out.number = number
    index += 1
    if let token = token(index), token.kind == .word, !token.isSpaced, token.text.utf8.count == 1,
      token.text != "l", self.token(index + 1)?.kind != .number
    {
      out.suffix = token.text
      index += 1
    } else if token(index)?.isMark(".") == true, let part = value(index + 1), part < 1000,
      token(index + 1)?.isSpaced == false,
      token(index + 2)?.isMark("/") == true
    {
      out.suffix = token(index + 1)?.text
      index += 2
    }
    let afterNumber = index
    while let mark = token(index), mark.kind == .mark, "/-.".contains(mark.text) { index += 1 }
    if isYear(index) {
      out.year = value(index)
      index += 1
    } else if let year = shortYear(index) {
      out.year = year
      index += 1
    } else {
      index = afterNumber
    }
    index = readCode(from: index)
    at = index
  }

  /// `77/TTg` of `7/77/TTg` once stood for 1977; two digits between slashes, or glued to a code.
  func shortYear(_ index: Int) -> Int? {
    guard let year = value(index), (45...99).contains(year), tokens[index].text.utf8.count == 2,
      token(index - 1)?.isMark("/") == true, let next = token(index + 1), !next.isSpaced,
      next.isMark("/") || next.isMark("-") || next.kind == .word
    else { return nil }
    return 1900 + year
  }

  func token(_ index: Int) -> ReferenceToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// code = {sep word}: words after a mark are code; after a blank only codes that the tables have.
  mutating func readCode(from start: Int) -> Int {
    var parts: [String] = []
    var index = start
    while let next = token(index) {
      var word = index
      if next.kind == .mark {
        guard "/-.&".contains(next.text) else { break }
        word += 1
      }
      while token(word)?.kind == .mark, "/-.".contains(token(word)!.text), word < index + 3 { word += 1 }
      guard let token = token(word), token.kind == .word else { break }
      var text = token.text
      let afterMark = word > index
      var end = word + 1
      // `qh13`, `hdnd13`: the term is part of the code.
      if let digits = self.token(end), digits.kind == .number, !digits.isSpaced, digits.text.utf8.count <= 2 {
        text += digits.text
        end += 1
      }
      if next.isMark("&"), !parts.isEmpty {
        parts[parts.count - 1] += text
        index = end
        continue
      }
      let split = ReferenceParser.unglued(text)
      let isCode =
        ReferenceWords.codes.contains(Authorities.withoutTerm(Authorities.canonicalCode(text)))
        || split != nil
      guard afterMark && (!token.isSpaced || isCode) || isCode || !token.isSpaced && index == start else {
        break
      }
      parts += split ?? [text]
      index = end
    }
    guard !parts.isEmpty else { return start }
    let code = parts.joined(separator: "-")
    if let read = SymbolCode(code, type: out.type) {
      out.code = read.text
      // One part may be a type code alone (`30/NQ`), or an issuer's (`30/TW`).
      if parts.count == 1, let type = SymbolCode.types[read.text] {
        out.code = nil
        out.type = out.type ?? type
      } else if parts.count > 1 || out.type == nil {
        if let type = read.type, type != "cong.van" || out.type == nil { out.type = out.type ?? type }
      }
      if parts.count == 1, out.type == "cong.van", read.type == "cong.van" { out.type = nil }
    }
    return index
  }

  /// `ndcp` → `nd`, `cp`
  static func unglued(_ word: String) -> [String]? {
    guard word.utf8.count >= 4, !ReferenceWords.codes.contains(Authorities.withoutTerm(word)) else {
      return nil
    }
    for length in stride(from: min(4, word.utf8.count - 2), through: 2, by: -1) {
      let (head, tail) = (String(word.prefix(length)), String(word.dropFirst(length)))
      if SymbolCode.types[head] != nil, ReferenceWords.codes.contains(Authorities.withoutTerm(tail)) {
        return [head, tail]
      }
    }
    return nil
  }

  /// name = the words up to a year, a date, a number, `khóa` or the end
  mutating func readName() {
    guard out.name == nil else { return }
    let start = at
    var words: [String] = []
    while let token = token(at) {
      if token.kind == .number || isWord(at, "nam") && isYear(at + 1) || isWord(at, "ngay") && isDate(at + 1)
      {
        break
      }
      // `dân chủ ở cơ sở 2022`: only a figure that is no year is a number there.
      if isWord(at, "so"), value(at + 1) != nil, !isYear(at + 1) || self.token(at + 2)?.kind == .mark {
        break
      }
      if isWord(at, "khoa"), let next = self.token(at + 1), romanValue(next.text) ?? next.value != nil {
        break
      }
      if token.kind == .word {
        words.append(token.text)
      } else if "()\"“”".contains(token.text), words.count > 1 {
        break
      }
      at += 1
    }
    if words.count == 1, let name = ReferenceWords.lawAbbreviations[words[0]] {
      out.name = name
      out.type = "luat"
      return
    }
    // `bo luat hinh su hien hanh`, `luat dat dai moi`
    while let last = words.last, ["moi", "hanh", "hien", "nay"].contains(last), words.count > 2 {
      words.removeLast()
    }
    let name = words.joined(separator: " ")
    if out.type == "luat" || out.type == "phap.lenh" {
      if words.count > 1 { out.name = name }
    } else if out.type == "hien.phap" || out.type == "dieu.le" {
      out.name = out.type == "hien.phap" ? "hien phap" : name
    } else if out.type == nil, !words.isEmpty {
      readBareName(words)
    }
    if out.name == nil { at = start }
    // `luật đất đai số 45/2013/qh13`
    if out.name != nil, isWord(at, "so"), value(at + 1) != nil { readNumber() }
  }

  /// A law's name without its kind: `đất đai 2013`; only names that the table has.
  mutating func readBareName(_ words: [String]) {
    let name = words.joined(separator: " ")
    for kind in ["luat", "bo luat", "phap lenh"] where ReferenceWords.lawNames.contains(kind + " " + name) {
      out.name = kind + " " + name
      out.type = kind == "phap lenh" ? "phap.lenh" : "luat"
      return
    }
  }

  /// session = Party resolution by plenum or congress: "NQ TW4 khóa XII", "nghị quyết đại hội XIII của Đảng"
  mutating func readSession() -> Bool {
    let text = tokens[at...].map { ($0.isSpaced ? " " : "") + $0.text }.joined()
    guard let session = partySession(text) else { return false }
    out.type = "nghi.quyet"
    out.session = session.name
    out.name = session.name
    out.authority = session.authority
    out.term = session.term
    return true
  }
}
