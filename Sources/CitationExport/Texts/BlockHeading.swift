import Citations

/// The number with which a block begins a part of the text: `Chương II`, `Điều 5.`, `1.`, `a)`.
struct BlockHeading: Equatable {
  /// From the outside in; `letterSection` is the `A.` of plans, `romanSection` their `I.`.
  enum Level: Int, Comparable {
    case appendix
    case part
    case letterSection
    case chapter
    case section
    case subsection
    case romanSection
    case article
    case clause
    case subclause
    case point

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  let level: Level
  /// `II`, `5`, `1.1`, `a`; empty where it has none.
  let value: String
  /// How many bytes of the block's start are the number, with its mark.
  let length: Int
}

extension BlockHeading {
  /// Reads the heading at the start of a block; nil where there is none.
  ///
  /// - Parameter line: the block's first line, without white space before it.
  init?(_ line: Substring.UTF8View) {
    let head = Array(line.prefix(80))
    guard let first = head.first else { return nil }
    if let heading = BlockHeading.worded(head, line: line) {
      self = heading
      return
    }
    var at = 0
    if first.isDigit {
      at = head.prefix { $0.isDigit }.count
      guard at <= 2 else { return nil }
      var dots = 0
      while at + 1 < head.count, head[at] == UInt8(ascii: "."), head[at + 1].isDigit {
        at += 1 + head[(at + 1)...].prefix { $0.isDigit }.count
        dots += 1
      }
      let value = String(decoding: head[..<at], as: UTF8.self)
      // `1.842 thủ tục` and `2.5 triệu` are amounts.
      let isAmount =
        dots > 0 && (value.split(separator: ".").contains { $0.count > 2 } || goesOnSmall(head[at...]))
      guard !isAmount else { return nil }
      guard at < head.count, head[at] == UInt8(ascii: ".") || dots > 0 || head[at] == UInt8(ascii: ")") else {
        return nil
      }
      if head[at] == UInt8(ascii: ".") || head[at] == UInt8(ascii: ")") { at += 1 }
      guard at < head.count, head[at].isSpace, value.utf8.count <= 8 else { return nil }
      self.init(level: dots > 0 ? .subclause : .clause, value: value, length: at)
      return
    }
    // `C. NỘI DUNG` after `B.`: one capital before capitals; a lone `I.` or `V.` is a Roman number.
    if "ABCDEGH".utf8.contains(first), head.count > 2, head[1] == UInt8(ascii: "."), head[2].isSpace,
      !String(decoding: head[2...], as: UTF8.self).unicodeScalars.contains(where: \.properties.isLowercase)
    {
      self.init(level: .letterSection, value: String(decoding: [first], as: UTF8.self), length: 2)
      return
    }
    at = head.prefix { $0.isRomanDigit }.count
    if at > 0, at + 1 < head.count, head[at] == UInt8(ascii: "."), head[at + 1].isSpace, at <= 6 {
      self.init(level: .romanSection, value: String(decoding: head[..<at], as: UTF8.self), length: at + 1)
      return
    }
    let letter: (value: String, count: Int)? =
      first.isLowercase
      ? (String(decoding: [first], as: UTF8.self), 1) : head.starts(with: "đ".utf8) ? ("đ", 2) : nil
    if let letter, head.count > letter.count + 1, head[letter.count] == UInt8(ascii: ")"),
      head[letter.count + 1].isSpace
    {
      self.init(level: .point, value: letter.value, length: letter.count + 1)
      return
    }
    return nil
  }

  private static let words: [(word: String, level: Level)] = [
    ("Phụ lục", .appendix), ("Phần thứ", .part), ("Phần", .part), ("Chương", .chapter),
    ("Tiểu mục", .subsection),
    ("Mục", .section), ("Điều", .article),
  ]

  /// `Chương II`, `Điều 5.`: a word and a number, at the end of the line or before a mark.
  private static func worded(_ head: [UInt8], line: Substring.UTF8View) -> BlockHeading? {
    for (word, level) in words {
      let isTitled = head.starts(with: word.utf8)
      guard isTitled || head.starts(with: word.uppercased().utf8) else { continue }
      var at = isTitled ? word.utf8.count : word.uppercased().utf8.count
      guard at < head.count else {
        return level == .appendix ? BlockHeading(level: level, value: "", length: at) : nil
      }
      let gap = head[at...].prefix { $0.isSpace }.count
      guard gap > 0 else { continue }
      at += gap
      let value = head[at...].prefix { byte in
        word == "Phần thứ"
          ? !byte.isSpace && byte != UInt8(ascii: ".") && byte != UInt8(ascii: ":")
          : byte.isDigit || byte.isRomanDigit
      }
      guard !value.isEmpty else { continue }
      at += value.count
      var text = String(decoding: value, as: UTF8.self)
      if level == .article, at < head.count, head[at].isLowercase {
        text += String(decoding: [head[at]], as: UTF8.self)
        at += 1
      }
      if at == line.count { return BlockHeading(level: level, value: text, length: at) }
      guard at < head.count else { return nil }
      if head[at] == UInt8(ascii: ".") || head[at] == UInt8(ascii: ":") {
        return BlockHeading(level: level, value: text, length: at + 1)
      }
      // Without a mark `Chương II QUY ĐỊNH` is a heading where capitals follow; `Điều 5 Nghị định` never is.
      guard level != .article, !isTitled, head[at].isSpace else { return nil }
      return BlockHeading(level: level, value: text, length: at)
    }
    return nil
  }
}

/// Whether the first letter after white space is a small one.
private func goesOnSmall(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard bytes.first?.isSpace ?? false else { return false }
  let words = String(decoding: bytes.drop { $0.isSpace }, as: UTF8.self)
  return words.unicodeScalars.first?.properties.isLowercase ?? false
}

extension UInt8 {
  var isDigit: Bool { self &- 48 < 10 }
  var isSpace: Bool {
    self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A || self == 0x0C || self == 0x0B
  }
  var isLowercase: Bool { self &- 97 < 26 }
  var isRomanDigit: Bool {
    switch self {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"): true
    default: false
    }
  }
}
