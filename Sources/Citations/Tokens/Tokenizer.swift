/// Cuts UTF-8 text into words, numbers and marks, folding what only looks different.
///
/// White space of any kind becomes a gap; soft hyphens, zero-width characters and Markdown emphasis vanish;
/// hyphen, slash and quotation look-alikes become ASCII; letters and digits are always cut apart (`QH13` is two
/// tokens with no gap). Bytes that are no UTF-8 are taken as marks of their own. Page furniture is left out.
struct Tokenizer {
  let text: UnsafeBufferPointer<UInt8>
  private(set) var position: Int
  private var gap: Token.Gap
  private let letters = LetterTables.shared
  private let classes = ByteClass.table
  /// Whether words that were glued together are cut apart; not again in the parts.
  private var cutsGlued = true
  /// Where words met before are looked up; nil for short texts, whose words then have no tags.
  private let memo: WordMemo?

  init(
    text: UnsafeBufferPointer<UInt8>, at position: Int = 0, after gap: Token.Gap = .paragraph, memo: WordMemo?
  ) {
    self.gap = gap
    self.text = text
    self.position = position
    self.memo = memo
  }

  /// Reads tokens until the position reaches `limit`; a token that begins before it is read whole.
  mutating func read(into tokens: inout TokenBuffer, upTo limit: Int) {
    while position < limit {
      let byte = text[position]
      switch classes[Int(byte)] {
      case .letter, .wide: readWord(into: &tokens)
      case .digit: readNumber(into: &tokens)
      case .space:
        if gap < .space { gap = .space }
        position += 1
      case .newline: readLineBreak()
      case .emphasis: position += 1
      case .mark: readMark(byte, into: &tokens)
      }
    }
    tokens.close()
  }

  // MARK: Words and numbers

  /// Reads a word that was met before by its bytes; others letter by letter.
  @inline(__always)
  private mutating func readWord(into tokens: inout TokenBuffer) {
    guard let memo, position + 16 <= text.count else { return readScalars(into: &tokens) }
    let source = UnsafeRawPointer(text.baseAddress! + position)
    var low = UInt64(littleEndian: source.loadUnaligned(as: UInt64.self))
    var high: UInt64 = 0
    var length: Int
    let outside = bytesOutsideWords(low)
    if outside != 0 {
      let shift = outside.trailingZeroBitCount - 7
      length = shift >> 3
      low &= (1 << UInt64(shift)) &- 1
    } else {
      high = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      let outside = bytesOutsideWords(high)
      guard outside != 0 else { return readScalars(into: &tokens) }
      let shift = outside.trailingZeroBitCount - 7
      length = 8 + shift >> 3
      high &= (1 << UInt64(shift)) &- 1
    }
    let slot = memo.slot(low, high)
    if slot.pointee.low == low, slot.pointee.high == high, length > 0 {
      let entry = slot.pointee
      tokens.append(
        Token(
          word: entry.word, start: UInt32(truncatingIfNeeded: position),
          end: UInt32(truncatingIfNeeded: position + length), kind: .word, gap: gap,
          letterCase: entry.letterCase, tags: entry.tags))
      position += length
      gap = .none
      return
    }
    learnWord(length: length, low: low, high: high, slot: slot, into: &tokens)
  }

  /// Packs a word and remembers it, when it is all of its run of bytes and reads the same wherever it stands.
  @inline(never)
  private mutating func learnWord(
    length: Int, low: UInt64, high: UInt64, slot: UnsafeMutablePointer<WordMemo.Entry>,
    into tokens: inout TokenBuffer
  ) {
    let start = position
    let before = tokens.count
    readScalars(into: &tokens)
    guard position == start + length, tokens.count == before + 1, let token = tokens.last,
      token.kind == .word, Int(token.start) == start
    else { return }
    slot.pointee = WordMemo.Entry(
      low: low, high: high, word: token.word, tags: token.tags, letterCase: token.letterCase)
  }

  /// Reads the word, mark or space at a place scalar by scalar.
  @inline(never)
  private mutating func readScalars(into tokens: inout TokenBuffer) {
    if text[position] < 0x80 { packWord(into: &tokens) } else { readWide(into: &tokens) }
  }

  private mutating func packWord(into tokens: inout TokenBuffer) {
    let start = position
    var pack = WordPack()
    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        let lower = byte | 0x20
        guard lower >= 0x61, lower <= 0x7A else { break }
        pack.add(UInt16(lower - 0x60) | (byte & 0x20 == 0 ? Letter.upperBit : 0))
        position += 1
        continue
      }
      let (scalar, length) = decodeScalar(text, at: position)
      if let bits = letters.bits(of: scalar) {
        pack.add(bits)
      } else if let mark = CombiningMark(scalar) {
        pack.combine(mark)
      } else if !isInvisibleScalar(scalar) {
        break
      }
      position += length
    }
    let word = pack.word
    append(
      Token(
        word: word, start: UInt32(start), end: UInt32(position), kind: .word, gap: gap,
        letterCase: pack.letterCase, tags: memo?.lexicon.tags(of: word) ?? []),
      to: &tokens)
    splitGlued(in: &tokens)
  }

  /// Cuts a word in two where a blank between words was lost: `NĐ-CPngày`, `Thôngtư`, `củaUBND`.
  private mutating func splitGlued(in tokens: inout TokenBuffer) {
    let token = tokens[tokens.count - 1]
    guard cutsGlued, token.length >= 4,
      let cut = glueCut(in: text, from: Int(token.start), to: Int(token.end))
    else { return }
    let end = Int(token.end)
    tokens.removeLast()
    for (start, limit, gap) in [(Int(token.start), cut, token.gap), (cut, end, Token.Gap.none)] {
      var part = Tokenizer(
        text: UnsafeBufferPointer(rebasing: text[0..<limit]), at: start, after: gap, memo: memo)
      part.cutsGlued = false
      part.read(into: &tokens, upTo: limit)
    }
    gap = .none
  }

  private mutating func readNumber(into tokens: inout TokenBuffer) {
    let start = position
    var value: Word = 0
    while position < text.count {
      let byte = text[position]
      guard byte >= 0x30, byte <= 0x39 else { break }
      if value < 1 << 32 { value = value * 10 + Word(byte - 0x30) }
      position += 1
    }
    append(number(value, start: start), to: &tokens)
  }

  // MARK: Marks and spaces

  private mutating func readMark(_ byte: UInt8, into tokens: inout TokenBuffer) {
    if byte == UInt8(ascii: "<"), let end = tagEnd() {
      position = end
      if gap < .line { gap = .line }
      return
    }
    if byte == UInt8(ascii: ":"), let end = addressEnd(), let last = tokens.last, last.kind == .word {
      var address = last
      address.kind = .address
      address.word = WordPacking.edge
      address.tags = []
      address.end = UInt32(end)
      tokens.removeLast()
      tokens.append(address)
      position = end
      return
    }
    append(mark(byte, length: 1), to: &tokens)
    position += 1
  }

  private mutating func readWide(into tokens: inout TokenBuffer) {
    let (scalar, length) = decodeScalar(text, at: position)
    if letters.bits(of: scalar) != nil {
      packWord(into: &tokens)
    } else if isInvisibleScalar(scalar) || CombiningMark(scalar) != nil {
      position += length
    } else if isSpaceScalar(scalar) {
      if gap < .space { gap = .space }
      position += length
    } else if scalar >= 0xFF01, scalar <= 0xFF5E {
      readFullWidth(UInt8(scalar - 0xFEE0), length: length, into: &tokens)
    } else {
      append(mark(asciiLookAlike(scalar), length: length), to: &tokens)
      position += length
    }
  }

  /// Full-width digits and marks stand for their ASCII forms.
  private mutating func readFullWidth(_ byte: UInt8, length: Int, into tokens: inout TokenBuffer) {
    guard byte >= 0x30, byte <= 0x39 else {
      append(mark(byte, length: length), to: &tokens)
      position += length
      return
    }
    let start = position
    var value: Word = 0
    while position < text.count {
      let (scalar, length) = decodeScalar(text, at: position)
      guard scalar >= 0xFF10, scalar <= 0xFF19 else { break }
      if value < 1 << 32 { value = value * 10 + Word(scalar - 0xFF10) }
      position += length
    }
    append(number(value, start: start), to: &tokens)
  }

  private mutating func readLineBreak() {
    var breaks = 0
    var crossed = false
    while position < text.count {
      let byte = text[position]
      if byte == 0x0A || byte == 0x0C || byte == 0x0B {
        breaks += 1
        position += 1
        if let end = furnitureEnd(in: text, at: position, afterBlankLine: breaks > 1 || byte == 0x0C) {
          position = end
          crossed = true
        }
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0D {
        position += 1
      } else {
        guard byte >= 0x80 else { break }
        let (scalar, length) = decodeScalar(text, at: position)
        guard isSpaceScalar(scalar) || isInvisibleScalar(scalar) else { break }
        position += length
      }
    }
    let wanted: Token.Gap = breaks > 1 && !crossed ? .paragraph : .line
    if gap < wanted { gap = wanted }
  }

  private func mark(_ byte: UInt8, length: Int) -> Token {
    Token(
      word: WordPacking.mark | Word(byte), start: UInt32(position), end: UInt32(position + length),
      kind: .mark, gap: gap, letterCase: .lower, tags: [])
  }

  private func number(_ value: Word, start: Int) -> Token {
    Token(
      word: WordPacking.number | value, start: UInt32(start), end: UInt32(position), kind: .number, gap: gap,
      letterCase: .lower, tags: [])
  }

  private mutating func append(_ token: Token, to tokens: inout TokenBuffer) {
    tokens.append(token)
    gap = .none
  }

  /// The end of an HTML tag that begins here, if it is one: such tags are left over in texts made by OCR tools.
  private func tagEnd() -> Int? {
    var at = position + 1
    guard at < text.count else { return nil }
    if text[at] == UInt8(ascii: "/") || text[at] == UInt8(ascii: "!") { at += 1 }
    guard at < text.count, text[at] | 0x20 >= 0x61, text[at] | 0x20 <= 0x7A else { return nil }
    let limit = min(text.count, position + 300)
    while at < limit {
      if text[at] == UInt8(ascii: ">") { return at + 1 }
      if text[at] == UInt8(ascii: "<") { return nil }
      at += 1
    }
    return nil
  }

  /// The end of a web address whose `://` begins here.
  private func addressEnd() -> Int? {
    guard position + 2 < text.count, text[position + 1] == 0x2F, text[position + 2] == 0x2F else {
      return nil
    }
    var at = position + 3
    while at < text.count, text[at] > 0x20, text[at] < 0x80, text[at] != 0x29, text[at] != 0x22,
      text[at] != 0x3E
    {
      at += 1
    }
    return at
  }
}
