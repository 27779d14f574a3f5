/// The tokens of a stretch of text with the questions that productions ask of them.
///
/// Productions are functions that take a token index and return nil or what they read with the index after it;
/// on nil nothing has moved. Indices a little beyond the ends may be asked for and are edges.
struct Grammar {
  let text: UnsafeBufferPointer<UInt8>
  let tokens: UnsafePointer<Token>
  let count: Int
  let tables: GrammarTables
  /// Which bits of a word count; fewer in text that is written without diacritics.
  let bits: Word
  /// Where issuers and provisions are put as they are read.
  let list: UnsafeMutablePointer<MentionList>
  /// Whether capitals tell nothing: the text is in lower case throughout, or has no diacritics.
  let isFlat: Bool

  init(
    _ slice: TextSlice, tables: GrammarTables, list: UnsafeMutablePointer<MentionList>, isLower: Bool = false
  ) {
    text = slice.text
    tokens = slice.tokens
    count = slice.count
    self.tables = tables
    bits = tables.bits
    self.list = list
    isFlat = isLower || tables.bits != ~0
  }

  /// Whether the text is written without diacritics, so that words are told by their letters alone.
  var isBare: Bool { bits != ~0 }

  @inline(__always)
  func token(_ index: Int) -> UnsafePointer<Token>.Pointee {
    assert(index >= -TokenBuffer.margin && index < count + TokenBuffer.lookahead)
    return tokens[index]
  }

  @inline(__always)
  func isWord(_ index: Int, _ word: Word) -> Bool { tokens[index].word & bits == word & bits }

  @inline(__always)
  func isWords(_ index: Int, _ first: Word, _ second: Word) -> Bool {
    isWord(index, first) && isWord(index + 1, second)
  }

  @inline(__always)
  func isWords(_ index: Int, _ first: Word, _ second: Word, _ third: Word) -> Bool {
    isWord(index, first) && isWord(index + 1, second) && isWord(index + 2, third)
  }

  @inline(__always)
  func isWords(_ index: Int, _ first: Word, _ second: Word, _ third: Word, _ fourth: Word) -> Bool {
    isWords(index, first, second) && isWords(index + 2, third, fourth)
  }

  /// Whether the token has the letters of a word, whatever stands on them: for words that a number confirms.
  @inline(__always)
  func isLike(_ index: Int, _ word: Word) -> Bool {
    tokens[index].word & WordPacking.bare == word & WordPacking.bare
  }

  @inline(__always)
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens[index].word == WordPacking.mark | Word(mark.value)
  }

  @inline(__always)
  func isNumber(_ index: Int) -> Bool { tokens[index].kind == .number }

  /// Whether a word has one of some tags.
  @inline(__always)
  func isOne(of tags: TagSet, _ index: Int) -> Bool { tokens[index].tags.rawValue & tags.rawValue != 0 }

  /// How many digits a number token has.
  @inline(__always)
  func digits(_ index: Int) -> Int {
    let token = tokens[index]
    // Full-width digits are three bytes each.
    return token.length > 2 && text[Int(token.start)] >= 0x80 ? token.length / 3 : token.length
  }

  /// Whether a token begins with a capital letter.
  @inline(__always)
  func isCapital(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].letterCase != .lower
  }

  /// Whether a token can begin a name: with a capital, or in text whose capitals tell nothing.
  @inline(__always)
  func mayBeName(_ index: Int) -> Bool { isCapital(index) || isFlat && tokens[index].kind == .word }

  func span(_ first: Int, _ end: Int) -> Span { Span(start: tokens[first].start, end: tokens[end - 1].end) }

  /// The longest phrase of a table at an index.
  @inline(__always)
  func longest(_ table: PhraseTable, at index: Int) -> (value: Int, end: Int)? {
    guard tokens[index].kind == .word else { return nil }
    var node = table.step(0, tokens[index].word)
    guard node != 0 else { return nil }
    return goOn(table, from: &node, at: index)
  }

  private func goOn(_ table: PhraseTable, from node: inout Int32, at index: Int) -> (value: Int, end: Int)? {
    var at = index + 1
    var found = table.value(node)
    var end = at
    while true {
      let token = tokens[at]
      if token.kind == .word {
        node = table.step(node, token.word)
        guard node != 0 else { break }
        at += 1
        let value = table.value(node)
        if value >= 0 { (found, end) = (value, at) }
      } else if isMark(at, ",") || isMark(at, "-") || isMark(at, "&") || isMark(at, "\"") {
        // Names hold commas, hyphens and quotation marks, which the table leaves out.
        at += 1
      } else {
        break
      }
    }
    return found < 0 ? nil : (found, end)
  }

  /// The letters of a token as the text has them.
  func raw(_ token: Token) -> String {
    String(decoding: text[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }
}
