import Foundation

/// The body that issued a document, by its head or its first sentences.
extension HeaderReader {
  /// The body named in capitals at the head; the last of several is the one that issues.
  func issuingBody(_ lines: ArraySlice<Line>) -> String? {
    var bodies: [String] = []
    var open = ""
    func close() {
      if !open.isEmpty { bodies.append(open) }
      open = ""
    }
    for line in lines {
      guard grammar.token(line.start).letterCase == .upper, line.end - line.start <= 16,
        (line.start..<line.end).allSatisfy({
          grammar.token($0).kind != .word || grammar.token($0).letterCase == .upper
            || grammar.token($0).letterCase == .capital
        }), !isMotto(line), typeLine(line) == nil
      else { continue }
      let continues =
        grammar.isWord(line.start, W.tỉnh) || grammar.isWords(line.start, W.thành, W.phố)
        || grammar.isWord(line.start, W.huyện) || grammar.isWord(line.start, W.quận)
        || grammar.isWord(line.start, W.xã) || grammar.isWord(line.start, W.phường)
        || grammar.isWords(line.start, W.thị, W.xã) || grammar.isWord(line.start, W.và)
      if continues, !grammar.isWord(line.start + 1, W.ủy), !open.isEmpty {
        open += " " + slice.clean(line.start, line.end)
      } else if grammar.issuers(at: line.start, isJoint: false) != nil,
        !grammar.isWords(line.start, W.văn, W.bản)
      {
        close()
        open = slice.clean(line.start, line.end)
      }
    }
    close()
    return bodies.last.map { properlyCased($0) }
  }

  /// `Sở Ngoại vụ xây dựng Kế hoạch …`: the body that acts in the first sentences.
  func actingBody() -> String? {
    for line in lines.prefix(60) where grammar.isCapital(line.start) {
      guard let found = grammar.issuers(at: line.start, isJoint: false), found.end < line.end else {
        continue
      }
      let at = found.end
      let acts =
        grammar.isWords(at, W.xây, W.dựng) || grammar.isWords(at, W.ban, W.hành)
        || grammar.isWords(at, W.đề, W.nghị) || grammar.isWords(at, W.yêu, W.cầu)
        || grammar.isWords(at, W.báo, W.cáo) || grammar.isWords(at, W.triển, W.khai)
        || grammar.isWords(at, W.hướng, W.dẫn) || grammar.isWords(at, W.thông, W.báo)
      if acts { return grammar.list.pointee.issuers.last.map { written($0).name } }
    }
    return nil
  }

  private func written(_ issuer: IssuerSpan) -> Issuer {
    let part = stretches.read(issuer.span)
    return issuerName(
      in: Grammar(part, tables: grammar.tables, list: grammar.list), part, row: Int(issuer.row))
  }

  /// A name in capitals as running text writes it: known names by the table, others by the head word and the place.
  private func properlyCased(_ name: String) -> String {
    var name = name
    return name.withUTF8 { text in
      let whole = StretchReader(text: text, buffer: stretches.buffer, memo: stretches.memo).read(
        Span(start: 0, end: UInt32(text.count)))
      return properlyCased(Grammar(whole, tables: grammar.tables, list: grammar.list), whole)
    }
  }

  private func properlyCased(_ grammar: Grammar, _ slice: TextSlice) -> String {
    var out = ""
    var at = 0
    var afterLevel = false
    while at < grammar.count {
      let gap = at > 0 && grammar.token(at).gap != .none ? " " : ""
      if !afterLevel, let (row, end) = grammar.longest(grammar.tables.issuers, at: at), end > at + 1 {
        // Some rows say in brackets which levels have the body.
        out += gap + (KnownIssuers.rows[row].name.components(separatedBy: " (").first ?? "")
        at = end
        afterLevel = false
      } else if at > 0, let (row, end) = grammar.longest(grammar.tables.provinces, at: at) {
        out += gap + Provinces.rows[row].name
        at = end
        afterLevel = false
      } else {
        let shouted = slice.clean(at, at + 1)
        let word = shouted.lowercased()
        let isFirst = at == 0 || afterLevel && !grammar.isWord(at, W.ủy)
        out += gap
        out +=
          IssuerAliases.words[shouted] ?? (isFirst ? word.prefix(1).uppercased() + word.dropFirst() : word)
        let isLevel =
          grammar.isWord(at, W.tỉnh) || grammar.isWord(at, W.phố) || grammar.isWord(at, W.huyện)
          || grammar.isWord(at, W.quận) || grammar.isWord(at, W.xã) || grammar.isWord(at, W.phường)
          || grammar.isWord(at, W.sở) || grammar.isWord(at, W.ủy) && at > 0
        // After `Sở` only one word is capital: `Sở Ngoại vụ`; a place's words all are.
        afterLevel = isLevel || afterLevel && !grammar.isWord(at - 1, W.sở)
        at += 1
      }
    }
    return out
  }
}
