import Citations

extension IndexStore {
  /// The sentence around a range of a document's text, in bytes.
  func excerpt(_ database: IndexConnection, of document: Int64, _ start: Int, _ length: Int) throws -> Excerpt
  {
    try excerpts(database, [(document, start, length)])[0]
  }

  /// The sentences around ranges of texts, in bytes.
  func excerpts(
    _ database: IndexConnection, _ places: [(document: Int64, start: Int, length: Int)]
  ) throws -> [Excerpt] {
    let windows = places.map { place in
      let first = max(0, place.start - Excerpt.reach)
      return TextWindow(
        document: place.document, start: first, count: place.start - first + place.length + Excerpt.reach)
    }
    let texts = try database.tables.texts(windows)
    return places.indices.map { index in
      Excerpt(texts[index], of: windows[index], at: places[index].start, length: places[index].length)
    }
  }

  /// A document by the name that the index has for its file.
  public func document(_ path: String) throws -> DocumentSummary? {
    try reading { database in
      let rows = try database.statement("SELECT id FROM documents WHERE path = ?")
      rows.bind(1, path)
      guard try rows.step() else { return nil }
      let id = rows.number(0)
      rows.reset()
      return try self.documentSummary(database, id)
    }
  }
}

extension PartialDate {
  /// Reads `20230214`, as the index counts days; nil for 0.
  init?(indexDay: Int) {
    guard indexDay > 0 else { return nil }
    let (month, day) = (indexDay / 100 % 100, indexDay % 100)
    self.init(year: indexDay / 10_000, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}

extension Excerpt {
  /// Cuts a sentence out of what was read around it.
  fileprivate init(_ text: (bytes: [UInt8], goesOn: Bool), of window: TextWindow, at start: Int, length: Int)
  {
    var (bytes, goesOn) = text
    let first = window.start
    // The window may begin or end inside a character.
    var skipped = 0
    while first > 0, skipped < min(3, bytes.count), bytes[skipped] & 0xC0 == 0x80 { skipped += 1 }
    if goesOn {
      while let last = bytes.last, last & 0x80 != 0, bytes.count > start - first + length {
        bytes.removeLast()
      }
    }
    self = bytes.withUnsafeBufferPointer { buffer in
      let window = UnsafeBufferPointer(rebasing: buffer[skipped...])
      let from = min(start - first - skipped, window.count)
      return Excerpt(
        window, from..<min(from + length, window.count), isCut: (before: first > 0, after: goesOn))
    }
  }
}
