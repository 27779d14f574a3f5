import Synchronization

/// Reads texts one after another, keeping its memory from one to the next. One thread may use it at a time.
///
/// `scan` gathers a text's mentions as compact values; `reading` makes the citations with their strings from them.
public final class CitationScanner: @unchecked Sendable {
  private var tokens = TokenBuffer(capacity: 16_384)
  private let list = UnsafeMutablePointer<MentionList>.allocate(capacity: 1)
  private let marked = WordMemo(lexicon: GrammarTables.marked.lexicon)
  private var bare: WordMemo?
  private var tables = GrammarTables.marked
  private var memo: WordMemo

  public init() {
    list.initialize(to: MentionList())
    memo = marked
  }

  deinit {
    marked.deallocate()
    bare?.deallocate()
    tokens.deallocate()
    list.deinitialize(count: 1)
    list.deallocate()
  }

  /// Gathers the mentions of a text, which replace those of the text before.
  ///
  /// - Returns: how many there are.
  @discardableResult
  public func scan(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    list.pointee.removeAll()
    let isBare = lacksDiacritics(text)
    tables = isBare ? .bare : .marked
    memo = isBare ? bareMemo() : marked
    var tokenizer = Tokenizer(text: text, memo: memo)
    while tokenizer.position < text.count {
      tokens.removeAll()
      tokenizer.read(into: &tokens, upTo: blockEnd(in: text, from: tokenizer.position))
      var finder = Finder(grammar: Grammar(text: text, tokens: tokens, tables: tables, list: list))
      finder.run()
    }
    return list.pointee.mentions.count
  }

  private func bareMemo() -> WordMemo {
    let memo = bare ?? WordMemo(lexicon: GrammarTables.bare.lexicon)
    bare = memo
    return memo
  }

  /// The reading of the text that was scanned last.
  public func reading(of text: UnsafeBufferPointer<UInt8>) -> Reading {
    Assembler(text: text, list: list, tables: tables, memo: memo).reading()
  }

  private static let idle = Mutex<[CitationScanner]>([])

  /// Lends a scanner that nobody else uses meanwhile.
  static func withShared<Result>(_ body: (CitationScanner) -> Result) -> Result {
    let scanner = idle.withLock { $0.popLast() } ?? CitationScanner()
    defer { idle.withLock { $0.append(scanner) } }
    return body(scanner)
  }
}

/// Whether a text is written without diacritics: hardly any byte beyond ASCII in its first 64 kB.
func lacksDiacritics(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  let head = text.prefix(4096)
  var wide = 0
  for byte in head where byte >= 0xC3 { wide += 1 }
  return wide * 100 < head.count
}

/// How many bytes are read at once: enough that blocks cost nothing, few enough that their tokens stay in the cache.
private let blockLength = 32_768

/// Where a block of text that begins at a place ends: past a blank line or a line break that ends a sentence, so that no
/// citation is cut. A text without line breaks is cut at a space once it is eight times too long.
func blockEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  guard text.count - start > blockLength * 2 else { return text.count }
  var at = start + blockLength
  let limit = min(text.count, start + blockLength * 8)
  var line: Int?
  while at < limit {
    if text[at] == 0x0A, endsSentence(text, before: at) {
      if at + 1 < limit, text[at + 1] == 0x0A || text[at + 1] == 0x0D { return at }
      if line == nil { line = at }
      if at > start + blockLength * 2 { break }
    }
    at += 1
  }
  if let line { return line }
  while at > start + blockLength, text[at - 1] != 0x20 { at -= 1 }
  return at > start + blockLength ? at : limit
}

private func endsSentence(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
  var at = index - 1
  while at > 0, text[at] <= 0x20 { at -= 1 }
  return text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ";") || text[at] == UInt8(ascii: ":")
}
