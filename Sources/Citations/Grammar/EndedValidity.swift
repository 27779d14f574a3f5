/// What a text says to have lost its force: the cue stands after a document, or before a list of them.
extension Neighbours {
  /// `A, B và C hết hiệu lực`: of all that stand before it in its sentence.
  func endValidity() {
    var index = 0
    for ending in endings {
      while index < mentions.count, Int(mentions[index].start) < ending { index += 1 }
      let isPassive = grammar.isWord(ending, W.bị)
      if endValidity(after: ending, from: index) { continue }
      var last = index - 1
      if isPassive, last >= 0, ending - Int(mentions[last].end) > 4 { continue }
      while last >= 0, ending - Int(mentions[last].start) < 400,
        isOneSentence(Int(mentions[last].end), ending)
      {
        let isInner =
          last > 0
          && subjects[..<last].suffix(4).contains {
            Int(mentions[last].start) < $0.end && Int(mentions[last].start) >= $0.start
          }
        if mentions[last].kind != .`self`, !isInner, mentions[last].cue.isEmpty {
          mentions[last].relation = .repeals
          mentions[last].cue = grammar.span(ending, ending + 3)
        }
        if isPassive { break }
        last -= 1
      }
    }
  }

  /// `các quyết định sau bị bãi bỏ: A, B và C`
  private func endValidity(after ending: Int, from first: Int) -> Bool {
    guard var colon = (ending + 3..<ending + 16).first(where: { grammar.isMark($0, ":") }),
      first < mentions.count,
      isOneSentence(ending, colon)
    else { return false }
    var index = first
    while index < mentions.count, Int(mentions[index].start) - colon <= 3, Int(mentions[index].start) > colon
    {
      if mentions[index].relation == nil { mentions[index].relation = .repeals }
      mentions[index].cue = grammar.span(ending, ending + 3)
      colon = Int(mentions[index].end)
      index += 1
    }
    return index > first
  }

  private func isOneSentence(_ start: Int, _ end: Int) -> Bool {
    guard start <= end else { return true }
    for at in start..<end {
      if grammar.token(at).gap == .paragraph { return false }
      if grammar.isMark(at, "."), grammar.token(at + 1).gap != .none { return false }
      if grammar.isMark(at, ":") { return false }
    }
    return true
  }

  /// `bãi bỏ các văn bản sau đây:` and a list of items each of which begins its line.
  func endValidityOfLists() {
    var index = 0
    while index < mentions.count {
      defer { index += 1 }
      let start = Int(mentions[index].start)
      guard let item = itemStart(start), let colon = listColon(before: item),
        let cue = endingCue(before: colon)
      else { continue }
      var next = index
      var lastItem = item
      while next < mentions.count {
        if let begins = itemStart(Int(mentions[next].start)) {
          if begins > lastItem + 400 { break }
          lastItem = begins
          if mentions[next].relation == nil, mentions[next].kind != .`self` {
            mentions[next].relation = .repeals
            mentions[next].listed = .repeals
            mentions[next].cue = grammar.span(cue, cue + 2)
          }
        } else if grammar.token(Int(mentions[next].start)).gap == .paragraph {
          break
        }
        next += 1
      }
      index = max(index, next - 1)
    }
  }

  /// Where the line of a list's item begins, when a mention is the first thing in it: after `a)`, `1.` or a dash.
  private func itemStart(_ start: Int) -> Int? {
    var at = start
    while at > start - 2, grammar.isOne(of: .quantifier, at - 1) { at -= 1 }
    let mark = at - 1
    if grammar.isMark(mark, "-") || grammar.isMark(mark, "+") {
      return grammar.token(mark).gap >= .line ? mark : nil
    }
    guard grammar.isMark(mark, ")") || grammar.isMark(mark, ".") else { return nil }
    return grammar.token(mark - 1).gap >= .line && grammar.token(mark).gap == .none ? mark - 1 : nil
  }

  private func listColon(before item: Int) -> Int? { grammar.isMark(item - 1, ":") ? item - 1 : nil }

  private func endingCue(before colon: Int) -> Int? {
    for at in (max(0, colon - 50)..<colon).reversed() {
      if grammar.isMark(at, "."), grammar.token(at + 1).gap != .none { return nil }
      if grammar.isWords(at, W.bãi, W.bỏ) || grammar.isWords(at, W.hết, W.hiệu) { return at }
    }
    return nil
  }
}
