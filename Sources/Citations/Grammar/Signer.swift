/// Who signed a document, by its foot.
extension HeaderReader {
  /// The name under the signer's office: the last line of capitalised words after a line in capitals.
  func signer() -> String? {
    for index in lines.indices.reversed() {
      let line = lines[index]
      // In one table cell the office and the name stand in one line.
      var start = line.end
      while start > line.start, grammar.token(start - 1).kind == .word,
        grammar.token(start - 1).letterCase == .capital, line.end - start < 5
      {
        start -= 1
      }
      let words = line.end - start
      guard (2...5).contains(words) else { continue }
      if start > line.start {
        if grammar.token(start - 1).letterCase == .upper, isOffice(start - 1) {
          return slice.clean(start, line.end)
        }
        continue
      }
      let before = lines[..<index].suffix(4)
      if before.contains(where: { isOffice($0.end - 1) || isOffice($0.start) }) {
        return slice.clean(start, line.end)
      }
    }
    return nil
  }

  /// Whether a token in capitals belongs to an office: `TM.`, `KT.`, `GIÁM ĐỐC`, `CHỦ TỊCH`, `BỘ TRƯỞNG`, `BÍ THƯ`.
  private func isOffice(_ index: Int) -> Bool {
    grammar.token(index).letterCase == .upper && grammar.isOne(of: .office, index)
  }
}
