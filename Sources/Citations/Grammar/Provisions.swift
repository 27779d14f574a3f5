/// The units of a document, from the smallest to the largest.
enum ProvisionUnit: Int, Comparable {
  case item, point, clause, article, subsection, section, chapter, part, appendix

  static func < (left: ProvisionUnit, right: ProvisionUnit) -> Bool { left.rawValue < right.rawValue }

  var field: WritableKeyPath<Provision, String?>? {
    switch self {
    case .item: nil
    case .point: \.point
    case .clause: \.clause
    case .article: \.article
    case .subsection: \.subsection
    case .section: \.section
    case .chapter: \.chapter
    case .part: \.part
    case .appendix: \.appendix
    }
  }
}

extension Grammar {
  /// A run of provisions as it stands, before a document is attached.
  struct ProvisionRun {
    var provisions: [Provision]
    var end: Int
    /// It ends in `Điều này` or the like.
    var isSelf: Bool
    /// The first unit's own word, where the run's span begins.
    var start: Int
  }

  private struct Group {
    var unit: ProvisionUnit
    var values: [String]
    /// What stands before it: nothing, a comma, a conjunction, or a word like `trong`.
    var join: Join
    var isSelf = false
  }

  private enum Join { case start, none, comma, and, inside }

  /// unit = "điểm" | "khoản" | "điều" | "mục" | "tiểu mục" | "chương" | "phần" | "phụ lục" | "tiết" | "đoạn"
  func unit(at index: Int) -> (unit: ProvisionUnit, end: Int)? {
    let token = token(index)
    guard token.kind == .word else { return nil }
    let letters = token.word & WordPacking.letters
    func matches(_ word: Word) -> Bool { isWord(index, word) }
    switch letters {
    case W.điểm & WordPacking.letters: return matches(W.điểm) ? (.point, index + 1) : nil
    case W.khoản & WordPacking.letters: return matches(W.khoản) ? (.clause, index + 1) : nil
    case W.điều & WordPacking.letters: return matches(W.điều) ? (.article, index + 1) : nil
    case W.mục & WordPacking.letters: return matches(W.mục) ? (.section, index + 1) : nil
    case W.chương & WordPacking.letters: return matches(W.chương) ? (.chapter, index + 1) : nil
    case W.phần & WordPacking.letters: return matches(W.phần) ? (.part, index + 1) : nil
    case W.tiểu & WordPacking.letters:
      return matches(W.tiểu) && isWord(index + 1, W.mục) ? (.subsection, index + 2) : nil
    case W.phụ & WordPacking.letters:
      return matches(W.phụ) && isWord(index + 1, W.lục) ? (.appendix, index + 2) : nil
    case W.tiết & WordPacking.letters: return matches(W.tiết) ? (.item, index + 1) : nil
    default: return nil
    }
  }

  /// run = group { [ "," | ";" | "và" | "hoặc" | "trong" | … ] group }
  ///
  /// group = ["các" | "những" | "từ" | "tên"] unit ["số"] value { ("," | "và" | "hoặc" | "đến" | "-") value }
  func provisionRun(at start: Int) -> ProvisionRun? {
    var groups: [Group] = []
    var at = start
    var end = start
    var join = Join.start
    while groups.count < 200_000 {
      guard let (group, next) = group(at: at, join: join) else { break }
      groups.append(group)
      end = next
      if group.isSelf { break }
      guard let (nextJoin, groupStart) = joint(at: end) else { break }
      join = nextJoin
      at = groupStart
    }
    guard !groups.isEmpty else { return nil }
    return ProvisionRun(
      provisions: assemble(groups), end: end, isSelf: groups.last!.isSelf, start: start)
  }

  /// What joins one group to the next, and where that begins.
  private func joint(at index: Int) -> (Join, Int)? {
    var at = index
    var join = Join.none
    if isMark(at, ",") || isMark(at, ";") {
      join = .comma
      // Bare provisions with a semicolon between are apart unless a document is named for all.
      if isMark(at, ";") { return nil }
      at += 1
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
    guard hasValue(unit, value) || isWord(value, W.này) else { return nil }
    return (join, at)
  }

  private func skipQuantifier(_ index: Int) -> Int {
    var at = index
    while at < index + 3,
      isWord(at, W.các) || isWord(at, W.những) || isWord(at, W.từ) || isWord(at, W.tên)
        || isWord(at, W.đoạn)
    {
      at += 1
    }
    return at
  }

  private func hasValue(_ unit: ProvisionUnit, _ index: Int) -> Bool { value(unit, at: index) != nil }

  private func group(at index: Int, join: Join) -> (Group, Int)? {
    let first = skipQuantifier(index)
    guard let (unit, afterUnit) = unit(at: first) else { return nil }
    var group = Group(unit: unit, values: [], join: join)
    if isWord(afterUnit, W.này) {
      group.isSelf = true
      return (group, afterUnit + 1)
    }
    // "các điều từ 15 đến 20"
    let valueStart = isWord(afterUnit, W.từ) ? afterUnit + 1 : afterUnit
    guard var (text, at) = value(unit, at: valueStart) else { return nil }
    var pending = [text]
    while pending.count < 200_000 {
      var next = at
      if let (upper, rangeEnd) = rangeEnd(unit, at: at) {
        pending[pending.count - 1] = pending.last! + "-" + upper
        at = rangeEnd
        continue
      }
      if isMark(next, ",") { next += 1 }
      if isWord(next, W.và) || isWord(next, W.hoặc) { next += 1 }
      guard next > at, let (more, end) = value(unit, at: next), isListValue(unit, next, end) else { break }
      text = more
      pending.append(text)
      at = end
    }
    group.values = pending
    return (group, at)
  }

  /// "đến" [unit] value, or "-" value
  private func rangeEnd(_ unit: ProvisionUnit, at index: Int) -> (String, Int)? {
    if isWord(index, W.đến) {
      var at = index + 1
      if let (second, end) = self.unit(at: at), second == unit { at = end }
      guard let found = value(unit, at: at) else { return nil }
      return found
    }
    if isMark(index, "-"), isNumber(index + 1), unit >= .clause, let found = value(unit, at: index + 1),
      token(index).gap == token(index + 1).gap
    {
      return found
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
      if after.kind == .word, after.gap != .none {
        let allowed: [Word] = [
          W.và, W.hoặc, W.điều, W.khoản, W.của, W.nghị, W.luật, W.thông, W.quyết, W.bộ, W.chương, W.mục,
          W.pháp,
          W.đến, W.này, W.được, W.phụ, W.như, W.trong, W.tại, W.đã, W.và, W.hiến, W.nêu, W.vào, W.thì, W.có,
        ]
        return allowed.contains { isWord(end, $0) } || token(end).gap >= .line
      }
    }
    return true
  }

  /// The value of a unit: "63", "12a", "đ", "b12", "II", "thứ năm", "I.3", "4.3.LQ.22".
  private func value(_ unit: ProvisionUnit, at index: Int) -> (String, Int)? {
    switch unit {
    case .item: return letterValue(at: index) ?? numberValue(at: index)
    case .point: return letterValue(at: index) ?? pointNumber(at: index)
    case .clause:
      guard let found = numberValue(at: index), !countsSomething(found.1) else { return nil }
      return found
    case .article:
      if let codified = codifiedNumber(at: index) { return codified }
      guard let found = numberValue(at: index), !countsSomething(found.1) else { return nil }
      return found
    case .section, .subsection:
      let at = isWord(index, W.số) ? index + 1 : index
      return outlineValue(at: at) ?? letterValue(at: at)
    case .chapter: return outlineValue(at: index)
    case .part: return ordinalValue(at: index) ?? outlineValue(at: index) ?? capitalLetter(at: index)
    case .appendix:
      let at = isWord(index, W.số) ? index + 1 : index
      return outlineValue(at: at) ?? capitalLetter(at: at)
    }
  }

  private func countsSomething(_ index: Int) -> Bool {
    isMark(index, "%") || isWord(index, W.triệu) || isWord(index, W.tỷ) || isWord(index, W.đồng)
      || isMark(index, "/") && token(index).gap == .none && isNumber(index + 1)
  }

  private func numberValue(at index: Int) -> (String, Int)? {
    guard isNumber(index), digits(index) <= 4 else { return nil }
    var out = raw(token(index))
    var at = index + 1
    if token(at).kind == .word, token(at).gap == .none, raw(token(at)).unicodeScalars.count == 1 {
      out += clean(at, at + 1)
      at += 1
    }
    return (out, at)
  }

  private func pointNumber(at index: Int) -> (String, Int)? {
    guard isNumber(index), digits(index) <= 2 else { return nil }
    var out = raw(token(index))
    var at = index + 1
    while isMark(at, "."), token(at).gap == .none, isNumber(at + 1), token(at + 1).gap == .none {
      out += "." + raw(token(at + 1))
      at += 2
    }
    // "điểm 10" is a mark in school unless a clause, an article or a document follows.
    let next = isMark(at, ",") ? at + 1 : at
    guard unit(at: next) != nil || isWord(next, W.của) || longest(tables.types, at: next) != nil else {
      return nil
    }
    return (out, at)
  }

  private func letterValue(at index: Int) -> (String, Int)? {
    let token = token(index)
    guard token.kind == .word, token.gap != .none, token.end - token.start <= 3 else { return nil }
    let written = clean(index, index + 1)
    guard written.unicodeScalars.count == 1 else { return nil }
    let after = self.token(index + 1)
    if after.kind == .number, after.gap == .none, digits(index + 1) <= 2 {
      return (written + raw(after), index + 2)
    }
    if isMark(index + 1, "."), self.token(index + 1).gap == .none, isNumber(index + 2),
      self.token(index + 2).gap == .none
    {
      return (written + "." + raw(self.token(index + 2)), index + 3)
    }
    return (written, index + 1)
  }

  private func capitalLetter(at index: Int) -> (String, Int)? {
    guard let found = letterValue(at: index), token(index).letterCase != .lower else { return nil }
    return found
  }

  /// Numbers or Roman numerals with dotted parts and letters: "II.3", "1A", "I-a".
  private func outlineValue(at index: Int) -> (String, Int)? {
    var out: String
    var at = index + 1
    if isNumber(index), digits(index) <= 3 {
      out = raw(token(index))
      if token(at).kind == .word, token(at).gap == .none, raw(token(at)).unicodeScalars.count == 1 {
        out += clean(at, at + 1)
        at += 1
      }
    } else if isRoman(index), token(index).letterCase == .upper || isBare || raw(token(index)).count > 1 {
      out = raw(token(index))
    } else if let glued = romanWithLetter(index) {
      out = glued
    } else {
      return nil
    }
    while isMark(at, ".") || isMark(at, "-"), token(at).gap == .none, token(at + 1).gap == .none,
      isNumber(at + 1) && digits(at + 1) <= 2 || isRoman(at + 1)
    {
      out += (isMark(at, ".") ? "." : "-") + raw(token(at + 1))
      at += 2
    }
    if countsSomething(at) { return nil }
    return (out, at)
  }

  /// "VIa"
  private func romanWithLetter(_ index: Int) -> String? {
    let token = token(index)
    guard token.kind == .word, token.letterCase == .mixed || token.letterCase == .capital else { return nil }
    let written = raw(token)
    guard let last = written.utf8.last, last >= 0x61, last <= 0x64, written.utf8.count >= 2 else {
      return nil
    }
    let head = written.dropLast()
    return head.utf8.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 } ? written : nil
  }

  /// "thứ nhất", "thứ năm", "thứ 2"
  private func ordinalValue(at index: Int) -> (String, Int)? {
    guard isWord(index, W.thứ), token(index + 1).kind == .word || isNumber(index + 1) else { return nil }
    return (clean(index, index + 2), index + 2)
  }

  /// "4.3.LQ.22": the number of an article in the official codification.
  private func codifiedNumber(at index: Int) -> (String, Int)? {
    var at = index
    var parts = 0
    var letters = false
    while true {
      guard isNumber(at) || token(at).kind == .word && token(at).letterCase == .upper else { break }
      if at > index, token(at).gap != .none { break }
      if token(at).kind == .word { letters = true }
      parts += 1
      at += 1
      while token(at).gap == .none, token(at).kind == .word || isNumber(at) { at += 1 }
      guard isMark(at, "."), token(at).gap == .none, token(at + 1).gap == .none,
        isNumber(at + 1) || token(at + 1).letterCase == .upper && token(at + 1).kind == .word
      else { break }
      at += 1
    }
    guard parts >= 4, letters else { return nil }
    return (clean(index, at), at)
  }

  /// Gives each item the larger units that it belongs to.
  private func assemble(_ groups: [Group]) -> [Provision] {
    var parents = [Int?](repeating: nil, count: groups.count)
    // From the right: the nearest later group of each larger unit.
    var nearest = [Int?](repeating: nil, count: 9)
    for index in groups.indices.reversed() {
      let level = groups[index].unit.rawValue
      var parent: Int?
      for larger in (level + 1)..<9 {
        if let candidate = nearest[larger], parent == nil || candidate < parent! { parent = candidate }
      }
      if let found = parent, allows(groups, child: index, parent: found) { parents[index] = found }
      nearest[level] = index
      // A larger unit farther off no longer counts for what stands before a unit smaller than it.
    }
    // "Điều 5, khoản 2": the larger unit first, nothing larger after.
    for index in groups.indices.dropFirst() where parents[index] == nil {
      let before = groups[index - 1]
      let isReversed = before.unit > groups[index].unit && before.unit <= .article
      if isReversed, groups[index].join == .comma || groups[index].join == .none, !before.isSelf {
        parents[index] = index - 1
      }
    }
    var consumed = [Bool](repeating: false, count: groups.count)
    for index in groups.indices { if let parent = parents[index] { consumed[parent] = true } }
    var out: [Provision] = []
    for index in groups.indices where !groups[index].isSelf {
      let group = groups[index]
      for (position, value) in group.values.enumerated() {
        if consumed[index], position == 0 { continue }
        var provision = Provision()
        if let field = group.unit.field { provision[keyPath: field] = value }
        var up = parents[index]
        var steps = 0
        while let parent = up, steps < 9 {
          if !groups[parent].isSelf, let field = groups[parent].unit.field,
            provision[keyPath: field] == nil
          {
            // After a reversed head the last item of the list is the one gone into.
            provision[keyPath: field] = groups[parent].values.first
          }
          up = parents[parent]
          steps += 1
        }
        if provision != Provision() { out.append(provision) }
      }
    }
    return out
  }

  private func allows(_ groups: [Group], child: Int, parent: Int) -> Bool {
    let larger = groups[parent]
    if larger.isSelf { return true }
    guard larger.unit >= .section, groups[child].unit >= .article || larger.unit == .appendix else {
      return true
    }
    // "khoản 2 Điều 5, Mục 1 Chương III" names two places; "mục B, Phụ lục số 01" one.
    if larger.unit == .appendix { return larger.join != .and }
    return larger.join == .none || larger.join == .inside
  }

  // MARK: Headings

  /// Whether the unit at an index begins a heading of the text itself: `Điều 5. Phạm vi`.
  func isHeading(_ index: Int) -> Bool {
    let token = token(index)
    guard let (unit, value) = unit(at: index) else { return false }
    let afterQuote = isMark(index - 1, "\"") && token.gap == .none
    guard token.gap >= .line || afterQuote || isMark(index - 1, "#") || isMark(index - 1, "|") else {
      return false
    }
    guard let (_, end) = self.value(unit, at: value) else { return false }
    if !afterQuote, token.gap == .line, runsOn(index - 1) { return false }
    if afterQuote { return isMark(end, ".") || isMark(end, ":") }
    if unit == .article || unit <= .clause {
      guard isMark(end, ".") || isMark(end, ":") else {
        return self.token(end).gap >= .line && unit == .article
      }
      return token.letterCase != .lower || unit == .article
    }
    if self.token(end).gap >= .line || self.token(end).kind == .edge { return token.letterCase != .lower }
    return (isMark(end, ".") || isMark(end, ":") || isMark(end, "-")) && token.letterCase != .lower
  }

  /// Whether the sentence runs on after a token, so that a line break there is only a wrapped line.
  func runsOn(_ index: Int) -> Bool {
    let token = token(index)
    switch token.kind {
    case .mark: return token.word == 0x2C
    case .number: return true
    case .word:
      let open: [Word] = [
        W.tại, W.của, W.và, W.theo, W.trong, W.thuộc, W.định, W.hoặc, W.đến, W.từ, W.sau, W.vào, W.sung,
        W.đổi,
        W.bỏ, W.các, W.với, W.ở, W.cứ, W.thế, W.hiện, W.như, W.ngoài, W.trừ, W.tên, W.nội, W.dung,
      ]
      return open.contains { isWord(index, $0) }
    default: return false
    }
  }
}
