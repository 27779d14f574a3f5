/// Finds the places of many offsets of one text in a single walk.
///
/// Offsets that ascend cost what lies between them; one that goes back starts over.
public struct PlaceCursor: Sendable {
  private let source: SourceText
  private var at = 0
  private var line = 1
  private var column = 1
  private var stretch = 0

  public init(_ source: SourceText) { self.source = source }

  /// The place of a byte offset; one beyond the end is the end's, one between two stretches the later one's.
  public mutating func place(of offset: Int) -> Place {
    let offset = min(max(offset, 0), source.count)
    if offset < at { self = PlaceCursor(source) }
    source.withBytes { walk(UnsafeBufferPointer(rebasing: $0[at..<offset])) }
    at = offset
    var place = Place(line: line, column: column)
    switch source.map {
    case .lines: break
    case .runs(let runs, let parts):
      while stretch < runs.count - 1, runs[stretch].end <= offset { stretch += 1 }
      if stretch < runs.count {
        place.run = runPlace(of: offset, in: runs[stretch], parts)
        place.paragraph = place.run?.paragraph
      }
    case .paragraphs(let paragraphs):
      while stretch < paragraphs.count - 1, paragraphs[stretch].end <= offset { stretch += 1 }
      if stretch < paragraphs.count, offset <= paragraphs[stretch].end {
        place.paragraph = Int(paragraphs[stretch].paragraph)
      }
    case .words(let words):
      while stretch < words.count - 1, words[stretch].end <= offset { stretch += 1 }
      if stretch < words.count {
        place.page = Int(words[stretch].page)
        place.box = words[stretch].box
      }
    }
    return place
  }

  private mutating func walk(_ passed: UnsafeBufferPointer<UInt8>) {
    let breaks = countLineFeeds(passed)
    guard breaks > 0 else {
      column += countScalars(passed)
      return
    }
    line += breaks
    let last = passed.lastIndex(of: 0x0A)!
    column = countScalars(UnsafeBufferPointer(rebasing: passed[(last + 1)...])) + 1
  }

  private func runPlace(of offset: Int, in run: RunStretch, _ parts: [String]) -> RunPlace {
    let inside = min(max(offset, run.start), run.end)
    let passed = source.withBytes { countScalars(UnsafeBufferPointer(rebasing: $0[run.start..<inside])) }
    return RunPlace(
      part: parts[Int(run.part)], paragraph: Int(run.paragraph), run: Int(run.run),
      offset: Int(run.offset) + passed)
  }
}

extension SourceText {
  /// The box around a range's words on the page where it starts; nil for files without pages.
  public func box(of range: Range<Int>) -> Box? {
    guard case .words(let words) = map else { return nil }
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].end <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < words.count, words[low].start < range.upperBound else { return nil }
    let page = words[low].page
    var box = words[low].box
    for word in words[low...].prefix(while: { $0.start < range.upperBound && $0.page == page }) {
      box = box.union(word.box)
    }
    return box
  }

  /// The stretches of runs that a range covers, in order: what an annotation has to enclose.
  public func runs(of range: Range<Int>) -> [(from: RunPlace, characters: Int)] {
    guard case .runs(let runs, let parts) = map else { return [] }
    return withBytes { text in
      runs.lazy.filter { $0.end > range.lowerBound && $0.start < range.upperBound }.map { run in
        let start = max(run.start, range.lowerBound)
        let end = min(run.end, range.upperBound)
        let before = countScalars(UnsafeBufferPointer(rebasing: text[run.start..<start]))
        let place = RunPlace(
          part: parts[Int(run.part)], paragraph: Int(run.paragraph), run: Int(run.run),
          offset: Int(run.offset) + before)
        return (place, countScalars(UnsafeBufferPointer(rebasing: text[start..<end])))
      }
    }
  }
}
