import Citations

/// A text by its parts, as its headings divide it.
struct TextStructure {
  /// The head with the title.
  var preface: [TextBlock] = []
  /// From the first `Căn cứ`.
  var preamble: [TextBlock] = []
  /// What stands before the first heading and is neither.
  var opening: [TextBlock] = []
  var parts: [TextPart] = []
  /// From `Nơi nhận`.
  var conclusions: [TextBlock] = []

  init(_ annotated: AnnotatedText) {
    var blocks = textBlocks(annotated)
    func folds(_ block: TextBlock) -> String {
      folded(
        annotated.string(block.range.lowerBound..<min(block.range.lowerBound + 60, block.range.upperBound)))
    }
    // `Nơi nhận` closes the text where no part follows it.
    if let end = blocks.lastIndex(where: { folds($0).hasPrefix("noi nhan") }),
      !blocks[end...].contains(where: { $0.heading != nil })
    {
      conclusions = Array(blocks[end...])
      blocks.removeSubrange(end...)
    }
    let bodyStart = blocks.firstIndex { $0.heading != nil } ?? blocks.count
    let basis = blocks[..<bodyStart].firstIndex { folds($0).hasPrefix("can cu") }
    let prefaceEnd = basis ?? TextStructure.titleEnd(blocks[..<bodyStart], annotated)
    preface = Array(blocks[..<prefaceEnd])
    if basis != nil {
      preamble = Array(blocks[prefaceEnd..<bodyStart])
    } else {
      opening = Array(blocks[prefaceEnd..<bodyStart])
    }
    var builder = PartBuilder()
    for index in bodyStart..<blocks.count {
      builder.add(blocks[index], next: blocks[(index + 1)...].first, annotated)
    }
    parts = builder.finished()
  }

  /// Where the title ends that follows the document's type in capitals; 0 where there is none.
  private static func titleEnd(_ blocks: ArraySlice<TextBlock>, _ annotated: AnnotatedText) -> Int {
    guard let type = annotated.reading.header.type.map({ folded($0) }),
      let title = blocks.prefix(40).firstIndex(where: { block in
        let words = annotated.string(block.range)
        return folded(words).hasPrefix(type)
          && !words.unicodeScalars.prefix(8).contains(where: \.properties.isLowercase)
      })
    else { return 0 }
    // The subject is the next paragraph.
    return min(title + 2, blocks.endIndex)
  }
}

/// A part of the text under its number.
struct TextPart {
  let heading: BlockHeading
  let eId: String
  var number: Range<Int>
  var title: Range<Int>?
  var blocks: [TextBlock] = []
  var parts: [TextPart] = []
}

/// Puts parts into one another by their levels.
private struct PartBuilder {
  private var open: [TextPart] = []
  private var done: [TextPart] = []
  private var eIds: Set<String> = []

  mutating func add(_ block: TextBlock, next: TextBlock?, _ annotated: AnnotatedText) {
    guard let heading = block.heading else {
      if open.isEmpty { return }
      let isTitle =
        open[open.count - 1].title == nil && open[open.count - 1].blocks.isEmpty
        && heading(of: open[open.count - 1]).level <= .subsection && isCapitals(annotated.string(block.range))
      if isTitle {
        open[open.count - 1].title = block.range
      } else {
        open[open.count - 1].blocks.append(block)
      }
      return
    }
    while let last = open.last, last.heading.level >= heading.level { close() }
    let numberEnd = block.range.lowerBound + heading.length
    var part = TextPart(
      heading: heading, eId: eId(for: heading), number: block.range.lowerBound..<numberEnd)
    let rest = trimmed(numberEnd..<block.range.upperBound, in: annotated.text)
    if !rest.isEmpty {
      if isTitle(rest, of: heading, next: next, annotated) {
        part.title = rest
      } else {
        part.blocks.append(TextBlock(range: rest))
      }
    }
    open.append(part)
  }

  mutating func finished() -> [TextPart] {
    while !open.isEmpty { close() }
    return done
  }

  private mutating func close() {
    let part = open.removeLast()
    if open.isEmpty { done.append(part) } else { open[open.count - 1].parts.append(part) }
  }

  private func heading(of part: TextPart) -> BlockHeading { part.heading }

  private func isCapitals(_ text: String) -> Bool {
    !text.unicodeScalars.contains(where: \.properties.isLowercase)
  }

  /// A short line without a mark at its end, with something under it, is a title; all else is text.
  private func isTitle(
    _ rest: Range<Int>, of heading: BlockHeading, next: TextBlock?, _ annotated: AnnotatedText
  ) -> Bool {
    switch heading.level {
    case .appendix, .part, .letterSection, .chapter, .section, .subsection: return true
    case .romanSection, .article, .clause, .subclause:
      guard next != nil, rest.count < 300, let last = annotated.text[rest].last else { return false }
      return !".;,".utf8.contains(last)
    case .point: return false
    }
  }

  /// As the naming convention has it: `art_5__para_1__point_a`; unique in the document.
  private mutating func eId(for heading: BlockHeading) -> String {
    var place = Provision()
    for part in open + [TextPart(heading: heading, eId: "", number: 0..<0)] {
      switch part.heading.level {
      case .appendix: place = Provision(appendix: part.heading.value.isEmpty ? "0" : part.heading.value)
      case .part: place.part = part.heading.value
      case .chapter: place.chapter = part.heading.value
      case .letterSection: place.part = part.heading.value
      case .section, .romanSection: place.section = part.heading.value
      case .subsection: place.subsection = part.heading.value
      case .article:
        let appendix = place.appendix
        place = Provision(article: part.heading.value, appendix: appendix)
      case .clause, .subclause: place.clause = part.heading.value
      case .point: place.point = part.heading.value
      }
    }
    let base = String(place.akomaNtosoFragment.drop { $0 == "~" })
    var name = base
    var count = 1
    while !eIds.insert(name).inserted {
      count += 1
      name = "\(base)-\(count)"
    }
    return name
  }
}
