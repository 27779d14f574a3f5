extension ReferenceParser {
  /// Takes the provisions out of the tokens, wherever they stand.
  mutating func takeProvisions() {
    var heads: [(unit: Int, values: [String])] = []
    var kept: [ReferenceToken] = []
    var index = 0
    while index < tokens.count {
      if let (unit, values, end) = provision(index) {
        heads.append((unit, values))
        index = end
        while index < tokens.count, tokens[index].isMark(",") || isWord(index, "va") || isWord(index, "cua"),
          provision(index + 1) != nil || isWord(index, "cua")
        {
          index += 1
        }
      } else {
        kept.append(tokens[index])
        index += 1
      }
    }
    guard !heads.isEmpty else { return }
    tokens = kept
    if heads.count > 1, zip(heads, heads.dropFirst()).allSatisfy({ $0.unit < $1.unit }) { heads.reverse() }
    // From the largest, which stands last, to the smallest: each is the frame of what stands before it.
    var frame = Provision()
    for position in heads.indices.reversed() {
      let (unit, values) = heads[position]
      for smaller in unit..<Provision.order.count { frame[keyPath: Provision.order[smaller]] = nil }
      if position > 0, heads[position - 1].unit > unit {
        frame[keyPath: Provision.order[unit]] = values[0]
      } else {
        for value in values.reversed() {
          var item = frame
          item[keyPath: Provision.order[unit]] = value
          out.provisions.insert(item, at: 0)
        }
      }
    }
  }

  /// provision = unit value {("," | "và") value} | unit value "đến" value
  func provision(_ index: Int) -> (unit: Int, values: [String], end: Int)? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    var (unit, next): (Int, Int)
    switch tokens[index].text {
    case "phu" where isWord(index + 1, "luc"): (unit, next) = (0, index + 2)
    case "phan": (unit, next) = (1, index + 1)
    case "chuong": (unit, next) = (2, index + 1)
    case "tieu" where isWord(index + 1, "muc"): (unit, next) = (4, index + 2)
    case "muc": (unit, next) = (3, index + 1)
    case "dieu": (unit, next) = (5, index + 1)
    case "khoan": (unit, next) = (6, index + 1)
    case "diem": (unit, next) = (7, index + 1)
    default: return nil
    }
    guard var (text, end) = provisionValue(next, unit) else { return nil }
    if isWord(end, "den") || token(end)?.isMark("-") == true {
      let second = isWord(end + 1, tokens[index].text) ? end + 2 : end + 1
      if let (last, lastEnd) = provisionValue(second, unit) { (text, end) = (text + "-" + last, lastEnd) }
    }
    var values = [text]
    while token(end)?.isMark(",") == true || isWord(end, "va"),
      let (more, moreEnd) = provisionValue(end + 1, unit)
    {
      values.append(more)
      end = moreEnd
    }
    return (unit, values, end)
  }

  func provisionValue(_ index: Int, _ unit: Int) -> (String, Int)? {
    guard let token = token(index) else { return nil }
    if token.kind == .number {
      if let letter = self.token(index + 1), letter.kind == .word, !letter.isSpaced,
        letter.text.utf8.count == 1
      {
        return (token.text + letter.written, index + 2)
      }
      return (token.text, index + 1)
    }
    guard token.kind == .word else { return nil }
    if unit == 7, token.written.count == 1 {
      if let digits = self.token(index + 1), digits.kind == .number, !digits.isSpaced {
        return (token.written + digits.text, index + 2)
      }
      return (token.written, index + 1)
    }
    if unit < 4, romanValue(token.text) != nil { return (token.text.uppercased(), index + 1) }
    return nil
  }
}

extension Provision {
  /// From the largest unit to the smallest.
  static var order: [WritableKeyPath<Provision, String?>] {
    [\.appendix, \.part, \.chapter, \.section, \.subsection, \.article, \.clause, \.point]
  }
}
