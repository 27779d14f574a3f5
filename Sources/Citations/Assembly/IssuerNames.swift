extension Assembler {
  /// The name of an issuer as written, abbreviations written out.
  func issuer(_ found: IssuerSpan) -> Issuer {
    let context = Int(found.row) * 2 + (tables.isBare ? 1 : 0)
    return memos.issuers.answer(about: stretches.bytes(found.span), in: context) {
      let slice = stretches.read(found.span)
      return issuerName(in: Grammar(slice, tables: tables, list: list), slice, row: Int(found.row))
    }
  }
}

/// The issuer that some tokens name from their first to their last.
func issuerName(in grammar: Grammar, _ slice: TextSlice, row: Int) -> Issuer {
  if row >= 0, let (_, end) = grammar.longest(grammar.tables.issuers, at: 0) {
    let known = KnownIssuers.rows[row]
    let name = canonical(slice.clean(0, end), known)
    if end < grammar.count {
      return Issuer(name: name + " " + placeText(in: grammar, slice, from: end))
    }
    return Issuer(name: name, code: known.code.isEmpty ? nil : known.code)
  }
  return body(in: grammar, slice) ?? Issuer(name: writtenOut(slice.clean(0, grammar.count)))
}

/// Spellings that abbreviate are written out; others stay as written.
private func canonical(_ written: String, _ known: KnownIssuer) -> String {
  if known.name.hasPrefix("Ban Chấp hành Trung ương") { return "Ban Chấp hành Trung ương Đảng" }
  if known.name.hasPrefix("Ban Bí thư") { return "Ban Bí thư" }
  let hasCapitals = written.split(separator: " ").contains { word in
    word.unicodeScalars.filter { $0.properties.isUppercase }.count >= 2
  }
  return hasCapitals && written != written.uppercased() || written.utf8.count <= 6 ? known.name : written
}

/// A name with its abbreviations written out: `Sở NN&PTNT` is `Sở Nông nghiệp và Phát triển nông thôn`.
private func writtenOut(_ name: String) -> String {
  guard name != name.uppercased() else { return name }
  return name.split(separator: " ").map { IssuerAliases.words[String($0)] ?? String($0) }.joined(
    separator: " ")
}

/// A council, a people's committee or a Party committee with its place.
private func body(in grammar: Grammar, _ slice: TextSlice) -> Issuer? {
  var words: [String] = []
  var at = 0
  // Word by word, since some come glued: `Ủyban`.
  func take(_ count: Int) {
    for index in at..<at + count { words.append(slice.clean(index, index + 1)) }
    at += count
  }
  if grammar.isWords(at, W.đảng, W.ủy), grammar.body(at: 2) != nil { take(2) }
  if grammar.isWords(at, W.chủ, W.tịch) || grammar.isWords(at, W.thường, W.trực)
    || grammar.isWords(at, W.văn, W.phòng)
  {
    take(2)
  } else if grammar.isWords(at, W.ban, W.thường, W.vụ) || grammar.isWords(at, W.ban, W.chấp, W.hành) {
    take(3)
  } else if grammar.isWord(at, W.btv) {
    words.append("Ban Thường vụ")
    at += 1
  }
  var code: String?
  if grammar.isWords(at, W.ủy, W.ban, W.nhân, W.dân) {
    take(4)
    code = "UBND"
  } else if grammar.isWord(at, W.ubnd) {
    words.append("Ủy ban nhân dân")
    (at, code) = (at + 1, "UBND")
  } else if grammar.isWords(at, W.hội, W.đồng, W.nhân, W.dân) {
    take(4)
    code = "HĐND"
  } else if grammar.isWord(at, W.hđnd) {
    words.append("Hội đồng nhân dân")
    (at, code) = (at + 1, "HĐND")
  } else if grammar.isWord(at + 1, W.ủy) {
    code = grammar.isWord(at, W.tỉnh) || grammar.isWord(at, W.thành) ? "TU" : nil
    take(2)
    if at < grammar.count { words.append(slice.clean(at, grammar.count)) }
    return Issuer(name: words.joined(separator: " "), code: code)
  } else if !words.isEmpty, grammar.isWords(at, W.đảng, W.bộ) {
    take(2)
  } else {
    return nil
  }
  if at < grammar.count { words.append(placeText(in: grammar, slice, from: at)) }
  return Issuer(name: words.joined(separator: " "), code: code)
}

/// A place with its level in lower case and written out: `TP. Huế` is `thành phố Huế`.
private func placeText(in grammar: Grammar, _ slice: TextSlice, from index: Int) -> String {
  guard let end = grammar.levelEnd(at: index) else { return slice.clean(index, grammar.count) }
  let isShouted = grammar.token(index).letterCase == .upper && grammar.count > end
  var level = slice.clean(index, end)
  if grammar.isWord(index, W.tp) {
    level = "thành phố"
  } else if !isShouted {
    level = level.lowercased()
  }
  return end < grammar.count ? level + " " + slice.clean(end, grammar.count) : level
}
