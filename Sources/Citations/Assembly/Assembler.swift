/// Makes citations, with their strings, from the mentions of a text.
struct Assembler {
  let text: UnsafeBufferPointer<UInt8>
  let list: UnsafeMutablePointer<MentionList>
  let tables: GrammarTables
  let isLower: Bool
  let stretches: StretchReader
  let memos: AssemblyMemos

  /// - Parameters:
  ///   - head: the text's beginning, for what the document says of itself.
  ///   - foot: its end, for who signed it.
  func reading(head: HeaderReader, foot: HeaderReader) -> Reading {
    var header = head.header()
    header.signer = foot.signer()
    var out = Reading(header: header)
    out.citations.reserveCapacity(list.pointee.mentions.count)
    for mention in list.pointee.mentions {
      var citation = citation(mention)
      for index in citation.issuers.indices {
        citation.issuers[index] = head.home.completed(citation.issuers[index])
      }
      out.citations.append(citation)
    }
    return out
  }

  private func citation(_ mention: Mention) -> Citation {
    var out = Citation(
      kind: mention.kind, range: TextRange(Int(mention.startByte), Int(mention.endByte)))
    if mention.type >= 0 { out.type = DocumentTypes.rows[Int(mention.type)].name }
    out.date = mention.date.value
    if mention.term > 0 { out.term = romanNumeral(mention.term) }
    out.relation = mention.relation
    if mention.kind == .numbered, mention.hasSymbol { out.symbol = symbol(mention) }
    if !mention.name.isEmpty { out.name = stretches.clean(mention.name) }
    if mention.issuerCount > 0 {
      let first = Int(mention.firstIssuer)
      out.issuers = list.pointee.issuers[first..<(first + Int(mention.issuerCount))].map {
        issuer($0)
      }
    } else if mention.isOfPlenum {
      out.issuers = [Issuer(name: "Ban Chấp hành Trung ương Đảng", code: "TW", inferred: true)]
    }
    if mention.valueCount > 0 {
      let first = Int(mention.firstValue)
      out.provisions = provisions(list.pointee.values[first..<(first + Int(mention.valueCount))])
    }
    if !mention.subject.isEmpty { out.subject = stretches.clean(mention.subject) }
    if mention.kind == .`self` { out.resolution = .`self` }
    out.parts = parts(mention)
    return out
  }

  private func parts(_ mention: Mention) -> Citation.Parts {
    func range(_ span: Span) -> TextRange<Original>? {
      span.isEmpty ? nil : TextRange(Int(span.start), Int(span.end))
    }
    var out = Citation.Parts()
    out.type = range(mention.typeSpan)
    out.symbol = range(mention.symbol)
    out.name = range(mention.name)
    out.date = range(mention.dateSpan)
    out.issuer = range(mention.issuer)
    out.term = range(mention.termSpan)
    out.provisions = range(mention.provisions)
    out.subject = range(mention.subject)
    out.relation = range(mention.cue)
    return out
  }

  // MARK: Symbols

  /// Number and code as they are officially written, read from their tokens again.
  private func symbol(_ mention: Mention) -> Symbol? {
    guard mention.sharedTail.isEmpty else { return readSymbol(mention) }
    let context = (tables.isBare ? 2 : 0) + (isLower ? 1 : 0)
    return memos.symbols.answer(about: stretches.bytes(mention.symbol), in: context) { readSymbol(mention) }
  }

  private func readSymbol(_ mention: Mention) -> Symbol? {
    var slice = stretches.read(mention.symbol)
    if !mention.sharedTail.isEmpty { slice = stretches.read(mention.sharedTail, appending: true) }
    return symbolText(in: Grammar(slice, tables: tables, list: list, isLower: isLower), slice)
  }
}

/// The symbol at the start of some tokens, written officially.
func symbolText(in grammar: Grammar, _ slice: TextSlice) -> Symbol? {
  let found: Grammar.SymbolMatch
  if let whole = grammar.symbol(at: 0, hasLead: true) {
    found = whole
  } else {
    return nil
  }
  let figures = slice.raw(grammar.token(0))
  // Marks on the letter that Vietnamese does not use were not read.
  let suffix = found.suffix.map { String(slice.raw(grammar.token($0)).unicodeScalars.filter(\.isASCII)) }
  let isDotted = found.suffix.map { grammar.isNumber($0) } ?? false
  let year = found.year.map { slice.raw(grammar.token($0)) }
  let code = officialCode(grammar, slice, from: found.code, to: grammar.count)
  var written = figures
  if let suffix { written += isDotted ? "." + suffix : suffix }
  written += String(Character(found.separator))
  if let year { written += year + "/" }
  let value = found.year.map { grammar.token($0).value }
  return Symbol(
    text: written + code, number: grammar.token(0).value, suffix: suffix,
    year: value.map { $0 < 100 ? 1900 + $0 : $0 }, code: code)
}

/// A code with each segment in its official spelling and what was lost between them put back.
private func officialCode(_ grammar: Grammar, _ slice: TextSlice, from first: Int, to end: Int) -> String {
  var out = ""
  var at = first
  while at < end {
    let token = grammar.token(at)
    switch token.kind {
    case .word:
      if grammar.isWord(at, W.amp), grammar.isMark(at - 1, "&"), grammar.isMark(at + 1, ";") {
        at += 1
      } else if at == first, let cut = grammar.lostHyphen(token) {
        let upper = slice.raw(token).uppercased()
        out +=
          spelling(String(upper.prefix(cut.letters))) + "-" + spelling(String(upper.dropFirst(cut.letters)))
      } else {
        out += officialSegment(slice.raw(token), token, isBare: grammar.isBare)
      }
    case .mark: out += String(UnicodeScalar(UInt8(token.word & WordPacking.payload)))
    case .number: out += slice.raw(token)
    case .address, .edge: break
    }
    at += 1
  }
  return out
}

private func officialSegment(_ written: String, _ token: Token, isBare: Bool) -> String {
  let upper = written.uppercased()
  if isBare, let code = OfficialCodes.bare[upper] { return code }
  return OfficialCodes.spelling[upper] ?? (token.letterCase == .lower ? upper : written)
}

private func spelling(_ upper: String) -> String { OfficialCodes.spelling[upper] ?? upper }
