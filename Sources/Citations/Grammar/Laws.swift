extension Grammar {
  /// law = kind name ["số" symbol] ["năm" Y | date | YYYY]
  func law(at index: Int, _ end: Int, _ type: Int) -> Mention? {
    if isWord(end, W.này) || isWord(end, W.sư) { return nil }
    // "kỷ luật cán bộ", "pháp luật lao động": another word, of which `luật` is the end.
    if isWord(index - 1, W.kỷ) || isWord(index - 1, W.kỉ) || isWord(index - 1, W.pháp)
      || isWord(index - 1, W.quy) || isWord(index - 1, W.trung)
    {
      return nil
    }
    var at = end
    let isConstitution = tables.traits[type].contains(.constitution)
    if isConstitution {
      if isWord(end, W.nước) {
        while at < end + 12, token(at).kind == .word, !isWord(at, W.năm) { at += 1 }
      }
    } else {
      guard let nameEnd = lawName(at: end, isCapital: isCapital(index)) else { return nil }
      at = nameEnd
    }
    let nameEnd = at
    // "(sửa đổi)" before a date or a number
    if isMark(at, "("), isWords(at + 1, W.sửa, W.đổi), isMark(at + 3, ")"),
      date(at: at + 4) != nil || isOne(of: .number, at + 4)
    {
      at += 4
    }
    var out = made(.named, index, at, type, typeEnd: end)
    out.name = span(index, nameEnd)
    if isMark(at, "("), isOne(of: .number, at + 1), let number = numberStart(at + 1),
      let found = symbol(at: number, hasLead: true), isMark(found.end, ")")
    {
      out.kind = .numbered
      out.symbol = span(number, found.end)
      out.extend(to: found.end + 1, byte: token(found.end).end)
      at = found.end + 1
      tail(&out)
      return out
    }
    // "Luật Khoa học và Công nghệ (2013)"
    if isMark(at, "("), isNumber(at + 1), digits(at + 1) == 4, (1945...2100).contains(token(at + 1).value),
      isMark(at + 2, ")")
    {
      out.date = PackedDate(year: token(at + 1).value)
      out.dateSpan = span(at + 1, at + 2)
      out.extend(to: at + 3, byte: token(at + 2).end)
      return out
    }
    if !isConstitution, isWord(at, W.số) || isMark(at, ",") && isWord(at + 1, W.số) {
      if let number = numberStart(isMark(at, ",") ? at + 1 : at),
        let found = symbol(at: number, hasLead: true)
      {
        out.kind = .numbered
        out.symbol = span(number, found.end)
        out.extend(to: found.end, byte: token(found.end - 1).end)
      }
    } else if isNumber(at), digits(at) == 4, (1945...2100).contains(token(at).value), !isMark(at + 1, "/") {
      out.date = PackedDate(year: token(at).value)
      out.dateSpan = span(at, at + 1)
      out.extend(to: at + 1, byte: token(at).end)
    } else if isNumber(at), let found = symbol(at: at, hasLead: true), found.isStrong {
      out.kind = .numbered
      out.symbol = span(at, found.end)
      out.extend(to: found.end, byte: token(found.end - 1).end)
    }
    tail(&out)
    return out
  }

  /// name = known name | "sửa đổi, bổ sung một số điều của" law { ("," | "và") law } | capitalised words
  private func lawName(at index: Int, isCapital hasCapital: Bool) -> Int? {
    if isWords(index, W.sửa, W.đổi) || isWords(index, W.bổ, W.sung) { return amendingName(at: index) }
    if isWord(index, W.về), let (_, end) = longest(tables.laws, at: index + 1) { return end }
    if let (_, end) = longest(tables.laws, at: index), !(isWord(end, W.số) && isWord(end + 1, W.ngày)) {
      guard hasCapital || mayBeName(index) || end >= index + 2 else { return nil }
      // A name that ends in quotation marks has the closing one.
      return isMark(end, "\"") && token(end).gap == .none && (index..<end).contains { isMark($0, "\"") }
        ? end + 1 : end
    }
    guard token(index).kind == .word, token(index).gap <= .line else { return nil }
    // A name that no table has needs a capital of its own, and lower case around it.
    guard isCapital(index), token(index).letterCase != .upper || token(index - 1).letterCase != .upper else {
      return nil
    }
    var at = index
    while at < index + 14, token(at).kind == .word, token(at).gap != .paragraph {
      if isOne(of: .lawStop, at), !(isWord(at, W.số) && !isNumber(at + 1)) { break }
      if isWord(at, W.và) {
        if isWords(at + 1, W.các, W.văn) || isWord(at + 1, W.quy) { break }
        if isOne(of: .type, at + 1), longest(tables.types, at: at + 1) != nil { break }
      }
      at += 1
    }
    return at > index ? at : nil
  }

  /// "sửa đổi, bổ sung một số điều của" law { ("," | "và") law }
  private func amendingName(at index: Int) -> Int? {
    var at = index
    while at < index + 14, !(isWord(at, W.của) && longest(tables.types, at: at + 1) != nil) {
      guard token(at).kind == .word || isMark(at, ",") else { return nil }
      at += 1
    }
    guard isWord(at, W.của) else { return nil }
    at += 1
    var end: Int?
    var hasInnerNumbers = false
    for _ in 0..<20 {
      guard let (value, kindEnd) = longest(tables.types, at: at), value <= 3 else { break }
      guard let inner = innerName(at: kindEnd) else { break }
      end = inner
      var next = inner
      // Laws in the list may stand with their own numbers.
      if isOne(of: .number, inner), let number = numberStart(inner),
        let found = symbol(at: number, hasLead: true),
        hasInnerNumbers || isMark(found.end, ",") || isWord(found.end, W.và)
      {
        hasInnerNumbers = true
        end = found.end
        next = found.end
      }
      let listed = next
      if isMark(next, ",") { next += 1 }
      if isWord(next, W.và) { next += 1 }
      guard next > listed else { break }
      at = next
    }
    return end
  }

  private func innerName(at index: Int) -> Int? {
    isWords(index, W.sửa, W.đổi) || isWords(index, W.bổ, W.sung) ? nil : lawName(at: index, isCapital: true)
  }
}
