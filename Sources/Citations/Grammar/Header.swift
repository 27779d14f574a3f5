/// What a document says of itself: its head read line by line, its signer from the foot.
///
/// The parts of the head and their order: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW for Party texts.
struct HeaderReader {
  /// How much of a text is looked at for its head, and for the province that it is of.
  static let headLength = 8_000
  static let footLength = 4_000

  struct Line {
    var start: Int
    var end: Int
    /// Whether a blank line stands before it.
    var opensParagraph: Bool
  }

  let slice: TextSlice
  let stretches: StretchReader
  let grammar: Grammar
  let lines: [Line]
  /// The places that the document is of.
  let home: HomePlace

  /// - Parameters:
  ///   - grammar: the tokens of the head or the foot, with a list of their own.
  ///   - head: the head, where these are the foot; nil for the head, which tells the places that the document is of.
  init(_ slice: TextSlice, grammar: Grammar, stretches: StretchReader, head: HeaderReader? = nil) {
    self.slice = slice
    self.stretches = stretches
    self.grammar = grammar
    var home = HomePlace(province: head == nil ? grammar.province() : nil)
    if head == nil, let (level, name) = grammar.localPlace() {
      let words = slice.clean(name.lowerBound, name.upperBound).lowercased().split(separator: " ")
      home.local = (
        slice.clean(level.lowerBound, level.upperBound).lowercased(),
        words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
      )
    }
    self.home = home
    // A short text is its head and its foot at once.
    if let head, head.slice.tokens == slice.tokens, head.slice.count == slice.count {
      lines = head.lines
    } else {
      lines = HeaderReader.lines(of: grammar)
    }
  }

  /// Lines and table cells, without the marks that they are ruled with.
  private static func lines(of grammar: Grammar) -> [Line] {
    let bar = WordPacking.mark | Word(UInt8(ascii: "|"))
    var out: [Line] = []
    var start = 0
    while start < grammar.count {
      var end = start + 1
      while end < grammar.count, grammar.tokens[end].gap < .line {
        if grammar.tokens[end].word == bar { break }
        if grammar.isOne(of: .head, end), beginsMotto(end, grammar) { break }
        end += 1
      }
      let next = end
      let opensParagraph = grammar.token(start).gap == .paragraph
      while start < end, isRule(start, grammar) { start += 1 }
      while end > start, isRule(end - 1, grammar) { end -= 1 }
      if start < end { out.append(Line(start: start, end: end, opensParagraph: opensParagraph)) }
      start = next
    }
    return out
  }

  /// The right-hand column of a head, where text from a page has both columns in one line.
  private static func beginsMotto(_ index: Int, _ grammar: Grammar) -> Bool {
    grammar.isWords(index, W.cộng, W.hòa, W.xã, W.hội) || grammar.isWords(index, W.độc, W.lập)
      || grammar.isWords(index, W.đảng, W.cộng, W.sản) && grammar.token(index).letterCase == .upper
  }

  private static func isRule(_ index: Int, _ grammar: Grammar) -> Bool {
    let token = grammar.token(index)
    guard token.kind == .mark else { return false }
    switch UInt8(truncatingIfNeeded: token.word & WordPacking.payload) {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "|"), UInt8(ascii: "#"), UInt8(ascii: "="),
      UInt8(ascii: "*"), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "."):
      return true
    default: return false
    }
  }

  // MARK: Head

  func header() -> DocumentHeader {
    var header = DocumentHeader()
    let motto = lines.firstIndex { isMotto($0) }
    let own = lines.firstIndex { ownSymbol($0) != nil }
    if let own { header.symbol = ownSymbol(lines[own]) }
    let dated = lines.prefix(60).firstIndex { dateLine($0) != nil }
    if let dated, let found = dateLine(lines[dated]) { (header.place, header.date) = found }
    let typed = lines.prefix(80).firstIndex { typeLine($0) != nil }
    if let typed, let found = typeLine(lines[typed]) {
      header.type = DocumentTypes.rows[found.type].name
      if header.symbol == nil { header.symbol = found.symbol }
      header.title = title(after: typed)
    } else if let about = lines.prefix(60).firstIndex(where: { isAbout($0) }) {
      header.type = "Công văn"
      header.title = titleText(from: about, start: lines[about].start)
    }
    if header.type == nil, let code = header.symbol?.code {
      let head = code.split(separator: "-").first.map { $0.uppercased() } ?? ""
      header.type = OfficialCodes.types[head].map { DocumentTypes.rows[$0].name }
    }
    // The motto may stand beside the bodies, in the column on the right.
    let limit = [own, typed].compactMap { $0 }.min() ?? motto ?? 0
    header.issuer = issuingBody(lines.prefix(limit)) ?? actingBody()
    header.place = header.place ?? home.province?.name
    header.issuer = header.issuer.map { home.completed(Issuer(name: $0)).name }
    return header
  }

  /// `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `ĐẢNG CỘNG SẢN VIỆT NAM`; a line ends where one begins.
  func isMotto(_ line: Line) -> Bool {
    grammar.isWords(line.start, W.cộng, W.hòa, W.xã, W.hội)
      || grammar.isWords(line.start, W.đảng, W.cộng, W.sản) && grammar.token(line.start).letterCase == .upper
  }

  /// `Số: 44/KH-UBND`, `Nghị quyết số: 78/2025/UBTVQH15`.
  private func ownSymbol(_ line: Line) -> Symbol? {
    guard line.start < 400, grammar.isOne(of: [.type, .number], line.start) else { return nil }
    var at = line.start
    if let (_, end) = grammar.longest(grammar.tables.types, at: at), grammar.isMark(end + 1, ":") { at = end }
    guard grammar.isWord(at, W.số) || grammar.isWord(at, W.sô) else { return nil }
    guard grammar.isMark(at + 1, ":") || grammar.isNumber(at + 1), at + 1 < line.end else { return nil }
    guard let number = grammar.numberStart(at), grammar.isNumber(number) else { return nil }
    return grammar.symbol(at: number, hasLead: true).flatMap { writtenSymbol($0, at: number) }
  }

  private func writtenSymbol(_ found: Grammar.SymbolMatch, at number: Int) -> Symbol? {
    let part = stretches.read(grammar.span(number, found.end))
    return symbolText(in: Grammar(part, tables: grammar.tables, list: grammar.list), part)
  }

  /// `Bình Phước, ngày 14 tháng 02 năm 2023`.
  private func dateLine(_ line: Line) -> (place: String?, date: PartialDate?)? {
    // The number may stand in the same line, from the column on the left.
    var start = line.start
    if grammar.isOne(of: .number, start), let number = grammar.numberStart(start), grammar.isNumber(number),
      let found = grammar.symbol(at: number, hasLead: true)
    {
      start = found.end
    }
    guard start < line.end else { return nil }
    for at in start..<min(line.end, start + 12) where grammar.isWord(at, W.ngày) {
      guard let found = grammar.date(at: at), found.end >= line.end - 2 else { return nil }
      let hasComma = grammar.isMark(at - 1, ",")
      guard at == start || hasComma else { return nil }
      guard hasComma, at - 1 > start, grammar.isCapital(start) else { return (nil, found.date.value) }
      return (slice.clean(start, at - 1), found.date.value)
    }
    return nil
  }

  /// A line that is a type in capitals, with or without its number.
  func typeLine(_ line: Line) -> (type: Int, symbol: Symbol?)? {
    guard grammar.token(line.start).letterCase == .upper,
      let (value, end) = grammar.longest(grammar.tables.types, at: line.start),
      value < GrammarTables.abbreviation
    else { return nil }
    if end >= line.end { return (value, nil) }
    let number = grammar.isWord(end, W.số) ? end + 1 : end
    if let found = grammar.symbol(at: grammar.isMark(number, ":") ? number + 1 : number, hasLead: true) {
      return (value, writtenSymbol(found, at: grammar.isMark(number, ":") ? number + 1 : number))
    }
    return nil
  }

  /// `V/v …`, `Về việc …` under the number of a letter.
  private func isAbout(_ line: Line) -> Bool {
    grammar.isMark(line.start + 1, "/") && grammar.isWord(line.start, W.v)
      && grammar.isWord(line.start + 2, W.v)
  }

  private func title(after typed: Int) -> String? {
    guard typed + 1 < lines.count else { return nil }
    return titleText(from: typed + 1, start: lines[typed + 1].start)
  }

  /// The lines from one on, to the first that belongs to the body.
  private func titleText(from first: Int, start: Int) -> String? {
    var start = start
    if grammar.isWords(start, W.về, W.việc) {
      start += 2
    } else if grammar.isMark(start + 1, "/"), grammar.token(start).end - grammar.token(start).start == 1 {
      start += grammar.isMark(start + 3, ":") ? 4 : 3
    } else if grammar.isWord(start, W.về), grammar.token(start).letterCase != .upper {
      start += 1
    }
    var parts: [String] = []
    for index in first..<min(lines.count, first + 12) {
      let line = lines[index]
      if index > first {
        if opensBody(line) { break }
        // A title that runs over a blank line goes on in lower case, or ends the line before with an open word.
        if line.opensParagraph, grammar.isCapital(line.start) || !grammar.isWord(line.start, W.của) { break }
      } else if opensBody(line) {
        return nil
      }
      let from = index == first ? max(start, line.start) : line.start
      if from < line.end { parts.append(slice.clean(from, line.end)) }
    }
    let title = parts.joined(separator: " ")
    return title.isEmpty ? nil : title
  }

  private func opensBody(_ line: Line) -> Bool {
    let at = line.start
    if grammar.isMark(at, "(") || grammar.isMark(at, "\"") { return true }
    if grammar.isWords(at, W.căn, W.cứ) || grammar.isWords(at, W.kính, W.gửi) || isMotto(line) { return true }
    if dateLine(line) != nil || ownSymbol(line) != nil { return true }
    if grammar.isWords(at, W.thực, W.hiện), grammar.token(at).letterCase != .upper,
      grammar.longest(grammar.tables.types, at: at + 2) != nil
    {
      return true
    }
    // The issuer in capitals over its preamble.
    return grammar.token(at).letterCase == .upper && grammar.issuers(at: at, isJoint: false)?.end == line.end
  }
}
