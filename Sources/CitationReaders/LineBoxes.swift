extension SourceText {
  /// The boxes of a range's words, those of one line joined; empty for files without pages.
  public func lineBoxes(of range: Range<Int>) -> [(page: Int, box: Box)] {
    guard case .words(let words) = map else { return [] }
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].end <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var lines: [(page: Int, box: Box)] = []
    for word in words[low...].prefix(while: { $0.start < range.upperBound }) {
      let (page, box) = (Int(word.page), word.box)
      // On one line the middle of a word lies between the others' top and bottom, and words go to the right.
      if let last = lines.last, last.page == page, last.box.y0 < (box.y0 + box.y1) / 2,
        (box.y0 + box.y1) / 2 < last.box.y1, box.x0 >= last.box.x0
      {
        lines[lines.count - 1].box = last.box.union(box)
      } else {
        lines.append((page, box))
      }
    }
    return lines
  }
}
