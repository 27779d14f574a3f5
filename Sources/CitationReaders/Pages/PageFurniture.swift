/// Takes running heads, running feet and page numbers off pages: lines at the edge of a page that recur on others but
/// for their digits, and numbers that go up with the pages.
func withoutFurniture(_ pages: [Page]) -> [Page] {
  guard pages.count > 1 else { return pages }
  let edges = pages.map(edgeLines)
  var seen: [String: Set<Int>] = [:]
  var offsets: [Int: Set<Int>] = [:]
  for (page, lines) in zip(pages, edges) {
    for index in lines {
      let text = page.lines[index].text
      seen[signature(text), default: []].insert(page.number)
      if let number = pageNumber(text) { offsets[number - page.number, default: []].insert(page.number) }
    }
  }
  let enough = max(2, pages.count / 4)
  return zip(pages, edges).map { page, lines in
    let furniture = lines.filter { index in
      let text = page.lines[index].text
      if let number = pageNumber(text) { return (offsets[number - page.number]?.count ?? 0) >= 2 }
      return (seen[signature(text)]?.count ?? 0) >= enough
    }
    var page = page
    let dropped = Set(furniture)
    page.lines = page.lines.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    return page
  }
}

/// The lines that may be furniture: the six outermost in the upper and the lower eighth of the page.
private func edgeLines(_ page: Page) -> [Int] {
  let order = page.lines.indices.sorted { page.lines[$0].box.y0 < page.lines[$1].box.y0 }
  let upper = order.prefix(6).filter { page.lines[$0].box.y1 < page.height / 8 }
  let lower = order.suffix(6).filter { page.lines[$0].box.y0 > page.height * 7 / 8 }
  return upper + lower
}

/// A line without white space, each number a mark.
private func signature(_ text: [UInt8]) -> String {
  var signature = ""
  var isInNumber = false
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !scalar.properties.isWhitespace {
    let isDigit = (0x30...0x39).contains(scalar.value)
    if isDigit, isInNumber { continue }
    isInNumber = isDigit
    signature.unicodeScalars.append(isDigit ? "#" : scalar)
  }
  return signature
}

/// The number of a line such as `12`, `- 12 -`, `Trang 12`, `12/30`.
private func pageNumber(_ text: [UInt8]) -> Int? {
  let words = String(decoding: text, as: UTF8.self).lowercased()
    .split { $0 == " " || $0 == "-" || $0 == "–" || $0 == "/" || $0 == "|" || $0 == "." }
  let numbers = words.compactMap { $0.count <= 4 ? Int($0) : nil }
  guard let first = numbers.first, numbers.count <= 2,
    words.allSatisfy({ Int($0) != nil || $0 == "trang" || $0 == "page" })
  else { return nil }
  return first
}
