import Synchronization

/// Reads texts one after another, keeping its memory from one to the next. One thread may use it at a time.
///
/// `scan` gathers a text's mentions as compact values; `reading` makes the citations with their strings from them.
public final class CitationScanner: @unchecked Sendable {
  /// The tokens of the block at hand; after a scan those of the last, with the text's end.
  private var tokens = TokenBuffer(capacity: 16_384)
  /// The tokens of the text's beginning, where the last block is not also the first.
  private var headTokens = TokenBuffer(capacity: 2_048)
  private var isOneBlock = true
  private let stretch = UnsafeMutablePointer<TokenBuffer>.allocate(capacity: 1)
  /// What productions find in the head and the foot, which is no mention.
  private let headList = UnsafeMutablePointer<MentionList>.allocate(capacity: 1)
  private let list = UnsafeMutablePointer<MentionList>.allocate(capacity: 1)
  private let marked = WordMemo(lexicon: GrammarTables.marked.lexicon)
  private var bare: WordMemo?
  private let memos = AssemblyMemos()
  private var tables = GrammarTables.marked
  private var memo: WordMemo
  private var isLower = false

  public init() {
    list.initialize(to: MentionList())
    headList.initialize(to: MentionList())
    stretch.initialize(to: TokenBuffer(capacity: 256))
    memo = marked
  }

  deinit {
    marked.deallocate()
    bare?.deallocate()
    tokens.deallocate()
    headTokens.deallocate()
    stretch.pointee.deallocate()
    stretch.deallocate()
    for list in [list, headList] {
      list.deinitialize(count: 1)
      list.deallocate()
    }
  }

  /// Gathers the mentions of a text, which replace those of the text before.
  ///
  /// - Returns: how many there are.
  @discardableResult
  public func scan(_ text: UnsafeBufferPointer<UInt8>) -> Int { scan(text, refusals: nil) }

  /// The reading of a text with what was refused in it, for those who ask why.
  func readingWithRefusals(of text: UnsafeBufferPointer<UInt8>) -> (Reading, [Refusal]) {
    var refusals: [Refusal] = []
    withUnsafeMutablePointer(to: &refusals) { _ = scan(text, refusals: $0) }
    return (reading(of: text), refusals)
  }

  private func scan(
    _ text: UnsafeBufferPointer<UInt8>, refusals: UnsafeMutablePointer<[Refusal]>?
  ) -> Int {
    list.pointee.removeAll()
    tokens.removeAll()
    isOneBlock = true
    let head = TextHead(text)
    let isBare = head.lacksDiacritics
    isLower = head.lacksCapitals
    tables = isBare ? .bare : .marked
    memo = isBare ? bareMemo() : marked
    var tokenizer = Tokenizer(text: text, memo: memo)
    while tokenizer.position < text.count {
      let block = Block(in: text, from: tokenizer.position)
      tokens.removeAll()
      tokenizer.read(into: &tokens, upTo: block.end)
      if block.start == 0 {
        isOneBlock = block.end == text.count
        if !isOneBlock { headTokens.take(tokens.count(before: HeaderReader.headLength), of: tokens) }
      }
      let slice = TextSlice(text: text, tokens: UnsafePointer(tokens.base), count: tokens.count)
      var finder = Finder(
        grammar: Grammar(slice, tables: tables, list: list, isLower: isLower),
        isHead: block.start == 0, refusals: refusals)
      let next = finder.run(isCut: !block.endsSentence)
      if let next, next > block.start {
        tokenizer = Tokenizer(text: text, at: next, after: .space, memo: memo)
      }
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
    let stretches = StretchReader(text: text, buffer: stretch, memo: memo)
    headList.pointee.removeAll()
    let headTokens = isOneBlock ? tokens : headTokens
    let headCount = headTokens.count(before: HeaderReader.headLength)
    let footStart = tokens.count(before: text.count - HeaderReader.footLength)
    let headSlice = TextSlice(text: text, tokens: UnsafePointer(headTokens.base), count: headCount)
    let head = HeaderReader(
      headSlice, grammar: Grammar(headSlice, tables: tables, list: headList, isLower: isLower),
      stretches: stretches)
    let footSlice = TextSlice(
      text: text, tokens: UnsafePointer(tokens.base + footStart), count: tokens.count - footStart)
    let foot = HeaderReader(
      footSlice, grammar: Grammar(footSlice, tables: tables, list: headList), stretches: stretches, head: head
    )
    return Assembler(
      text: text, list: list, tables: tables, isLower: isLower, stretches: stretches, memos: memos
    ).reading(head: head, foot: foot)
  }

  private static let idle = Mutex<[CitationScanner]>([])

  /// Lends a scanner that nobody else uses meanwhile.
  static func withShared<Result>(_ body: (CitationScanner) -> Result) -> Result {
    let scanner = idle.withLock { $0.popLast() } ?? CitationScanner()
    defer { idle.withLock { $0.append(scanner) } }
    return body(scanner)
  }
}

/// A stretch of text that is read at once: long enough that blocks cost nothing, short enough that its tokens stay in
/// the cache.
struct Block {
  let start: Int
  let end: Int
  /// Whether it ends where a sentence does, so that no citation can be cut.
  let endsSentence: Bool

  static let length = 32_768

  /// A block ends at a blank line or a line break after the end of a sentence; a text without any is cut once the block
  /// is eight times too long.
  init(in text: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.start = start
    guard text.count - start > Block.length * 2 else {
      (end, endsSentence) = (text.count, true)
      return
    }
    let limit = min(text.count, start + Block.length * 8)
    var at = start + Block.length
    var line: Int?
    while at < limit {
      if text[at] == 0x0A, isSentenceEnd(text, before: at) {
        line = line ?? at
        if at + 1 < limit, text[at + 1] == 0x0A || text[at + 1] == 0x0D {
          (end, endsSentence) = (at, true)
          return
        }
      }
      if line != nil, at > start + Block.length * 2 { break }
      at += 1
    }
    (end, endsSentence) = (line ?? limit, line != nil || limit == text.count)
  }
}

private func isSentenceEnd(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
  var at = index - 1
  let limit = max(0, index - 64)
  while at > limit, text[at] <= 0x20 { at -= 1 }
  return text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ";") || text[at] == UInt8(ascii: ":")
}
