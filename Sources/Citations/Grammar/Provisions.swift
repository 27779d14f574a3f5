/// The units of a document, from the smallest to the largest.
enum ProvisionUnit: UInt8, Comparable {
  case item, point, clause, article, subsection, section, chapter, part, appendix

  static func < (left: ProvisionUnit, right: ProvisionUnit) -> Bool { left.rawValue < right.rawValue }
}

extension Grammar {
  /// A run of provisions as it stands, before a document is attached; its values are at the end of the list's.
  struct ProvisionRun {
    /// Where its values begin among the list's.
    var firstValue: Int
    /// The first unit's own word, where the run's span begins.
    var start: Int
    var end: Int
    /// It ends in `Điều này` or the like.
    var isSelf: Bool
  }

  /// unit = "điểm" | "khoản" | "điều" | "mục" | "tiểu mục" | "chương" | "phần" | "phụ lục" | "tiết"
  @inline(__always)
  func unit(at index: Int) -> (unit: ProvisionUnit, end: Int)? {
    isOne(of: .unit, index) && !isCompound(index) ? knownUnit(at: index) : nil
  }

  /// Whether a unit's word is the second half of another: `tài khoản`, `hạng mục`, `địa điểm`.
  private func isCompound(_ index: Int) -> Bool {
    // "trọng tâm khoản 2 Điều 5": what goes on to an article is a provision.
    !isBare && isOne(of: .compound, index - 1)
      && !(isOne(of: .unit, index + 2) && self.token(index + 2).gap == .space)
      && token(index).gap == .space
      && token(index).letterCase == .lower
  }

  private func knownUnit(at index: Int) -> (unit: ProvisionUnit, end: Int)? {
    if isWord(index, W.khoản) { return (.clause, index + 1) }
    if isWord(index, W.điều) { return (.article, index + 1) }
    if isWord(index, W.điểm) { return (.point, index + 1) }
    if isWord(index, W.mục) { return (.section, index + 1) }
    if isWord(index, W.chương) { return (.chapter, index + 1) }
    if isWord(index, W.phần) { return (.part, index + 1) }
    if isWord(index, W.tiểu) { return isWord(index + 1, W.mục) ? (.subsection, index + 2) : nil }
    if isWord(index, W.phụ) { return isWord(index + 1, W.lục) ? (.appendix, index + 2) : nil }
    return isWord(index, W.tiết) && !isWord(index - 1, W.chi) ? (.item, index + 1) : nil
  }

  /// run = group { [ "," | ";" | "và" | "hoặc" | "trong" | … ] group }
  ///
  /// group = ["các" | "những" | "từ" | "tên"] unit ["số"] value { ("," | "và" | "hoặc" | "đến" | "-") value }
  func provisionRun(at start: Int) -> ProvisionRun? {
    let firstValue = list.pointee.values.count
    var at = start
    var end = start
    var join = ProvisionValue.Join.start
    var isSelf = false
    while let next = group(at: at, join: join, isSelf: &isSelf) {
      end = next
      if isSelf { break }
      guard let (nextJoin, groupStart) = joint(at: end) else { break }
      (join, at) = (nextJoin, groupStart)
    }
    guard end > start else { return nil }
    return ProvisionRun(firstValue: firstValue, start: firstUnit(start), end: end, isSelf: isSelf)
  }

  /// The first unit word of a run, after `các`, `những`, `từ`, `tên`.
  private func firstUnit(_ index: Int) -> Int {
    var at = index
    while unit(at: at) == nil, at < index + 4 { at += 1 }
    return at
  }

  /// What joins one group to the next, and where that begins.
  private func joint(at index: Int) -> (ProvisionValue.Join, Int)? {
    var at = index
    var join = ProvisionValue.Join.none
    if isMark(at, ",") {
      join = .comma
      at += 1
    }
    if isWord(at, W.bảng) || isWord(at, W.biểu), join == .none {
      // "khoản 2.c Bảng số 01 Chương II": a table of the document, which no field holds.
      let number = isOne(of: .number, at + 1) ? at + 2 : at + 1
      if isNumber(number) { at = number + 1 }
    }
    if isWord(at, W.và) || isWord(at, W.hoặc) {
      join = .and
      at += 1
    } else if join == .none,
      isWord(at, W.trong) || isWord(at, W.thuộc) || isWord(at, W.của) || isWord(at, W.tại)
    {
      join = .inside
      at += 1
    }
    if token(at).gap == .paragraph, join == .none { return nil }
    let first = skipQuantifier(at)
    guard let (unit, value) = unit(at: first) else { return nil }
    if join == .inside, unit <= .article { return nil }
    if isHeading(first) { return nil }
    guard self.value(unit, at: value) != nil || isWord(value, W.này) else { return nil }
    return (join, at)
  }

  private func skipQuantifier(_ index: Int) -> Int {
    var at = index
    while at < index + 3, isOne(of: .quantifier, at) { at += 1 }
    return at
  }

  /// Reads one group, puts its values in the list and gives its end.
  private func group(at index: Int, join: ProvisionValue.Join, isSelf: inout Bool) -> Int? {
    let first = skipQuantifier(index)
    guard let (unit, afterUnit) = unit(at: first) else { return nil }
    if isWord(afterUnit, W.này) {
      isSelf = true
      keep(unit, join, .this, afterUnit, afterUnit + 1)
      return afterUnit + 1
    }
    // "1⏎khoản⏎2. Người nào": a label on a line of its own, after the line with its number.
    if token(first).gap >= .line, token(afterUnit).gap >= .line, token(first - 1).gap >= .line,
      isNumber(first - 1) || isLetter(first - 1), !isOne(of: .unit, first - 2)
    {
      return nil
    }
    // "các điều từ 15 đến 20"
    let valueStart = isWord(afterUnit, W.từ) ? afterUnit + 1 : afterUnit
    guard var at = value(unit, at: valueStart) else { return nil }
    // "tại một số điều, phụ lục" and on the next line "1. Bổ sung": the next item's number.
    if unit >= .section, token(first).letterCase == .lower, token(valueStart).gap >= .line,
      isNumber(valueStart),
      isMark(at, "."), token(at + 1).gap != .none
    {
      return nil
    }
    keep(unit, join, .opens, valueStart + leadLength(unit, valueStart), at)
    while true {
      if let (upper, end) = rangeEnd(unit, at: at) {
        keep(unit, join, .rangeEnd, upper, end)
        at = end
        continue
      }
      var next = at
      if isMark(next, ",") { next += 1 }
      if isWord(next, W.và) || isWord(next, W.hoặc) { next += 1 }
      guard next > at, let end = value(unit, at: next), isListValue(unit, next, end) else { break }
      keep(unit, join, .goesOn, next + leadLength(unit, next), end)
      at = end
    }
    return at
  }

  private func keep(
    _ unit: ProvisionUnit, _ join: ProvisionValue.Join, _ role: ProvisionValue.Role, _ first: Int, _ end: Int
  ) {
    list.pointee.values.append(
      ProvisionValue(start: token(first).start, end: token(end - 1).end, unit: unit, join: join, role: role))
  }

  /// "đến" [unit] value, or "-" value: where the upper value begins and ends
  private func rangeEnd(_ unit: ProvisionUnit, at index: Int) -> (Int, Int)? {
    if isWord(index, W.đến) {
      var at = index + 1
      if let (second, end) = self.unit(at: at), second == unit { at = end }
      guard let end = value(unit, at: at) else { return nil }
      return (at + leadLength(unit, at), end)
    }
    if isMark(index, "-"), isNumber(index + 1), unit >= .clause, token(index).gap == token(index + 1).gap,
      let end = value(unit, at: index + 1)
    {
      return (index + 1, end)
    }
    return nil
  }

  /// Whether a value in a list may be taken for one: a number that counts something is not.
  private func isListValue(_ unit: ProvisionUnit, _ index: Int, _ end: Int) -> Bool {
    if unit == .point {
      // A single letter, not the first letter of a word or of an enumeration "a)".
      return !isMark(end, ")")
    }
    if isNumber(index) {
      if isMark(end, "%") || isMark(end, "/") || isMark(end, ")") { return false }
      let after = token(end)
      if after.kind == .word, after.gap != .none { return isOne(of: .afterValue, end) || after.gap >= .line }
    }
    return true
  }

  /// `được sửa đổi, bổ sung như sau`, after what it changes.
  func amendment(after index: Int) -> RelationMatch? {
    let start = isWord(index, W.được) ? index + 1 : index
    guard isWords(start, W.sửa, W.đổi) || isWords(start, W.bổ, W.sung) else { return nil }
    var end = start + 2
    if isMark(end, ",") || isWord(end, W.và), isWords(end + 1, W.bổ, W.sung) { end += 3 }
    return isWords(end, W.như, W.sau) ? RelationMatch(relation: .amends, start: start, end: end) : nil
  }
}
