extension Grammar {
  struct IssuerMatch {
    var issuers: [Issuer]
    var end: Int
    var term: String?
  }

  /// issuers = issuer { (" - " | "," | "và") issuer }, the list only for joint documents
  func issuers(at index: Int, isJoint: Bool) -> IssuerMatch? {
    guard let first = issuer(at: index) else { return nil }
    var out = IssuerMatch(issuers: [Issuer(name: first.name, code: first.code)], end: first.end)
    while out.issuers.count < 12 {
      var at = out.end
      guard isMark(at, "-") || isMark(at, ",") || isWord(at, W.và) else { break }
      guard isJoint || isMark(at, "-") else { break }
      at += 1
      if isWord(at, W.và) { at += 1 }
      guard isCapital(at) || isBare, let next = issuer(at: at) else { break }
      out.issuers.append(Issuer(name: next.name, code: next.code))
      out.end = next.end
    }
    if let (term, end) = term(at: out.end) {
      out.term = term
      out.end = end
    }
    return out
  }

  private func issuer(at index: Int) -> (name: String, code: String?, end: Int)? {
    if let place = body(at: index) { return place }
    if let (row, end) = longest(tables.issuers, at: index), !continuesName(end) {
      let known = KnownIssuers.rows[row]
      if isWord(end, W.tỉnh) || isWords(end, W.thành, W.phố) || isWord(end, W.huyện),
        isCapital(end + 1) || isCapital(end + 2)
      {
        let (place, placeEnd) = place(at: end)
        if let place { return (canonical(clean(index, end), known) + " " + place, nil, placeEnd) }
      }
      let written = clean(index, end)
      return (canonical(written, known), known.code.isEmpty ? nil : known.code, end)
    }
    return generic(at: index)
  }

  /// Whether a known name goes on in another: `Ban Tổ chức Trung ương` after `Ban Tổ chức`.
  private func continuesName(_ index: Int) -> Bool {
    isCapital(index) && token(index).gap == .space && token(index).letterCase == .capital
      && !isWord(index, W.về) && !isWord(index, W.sửa) && !isWord(index, W.quy) && !isWord(index, W.hướng)
      && !isWord(index, W.ban) && !isWord(index, W.phê)
  }

  /// Spellings that abbreviate are written out; others stay as written.
  private func canonical(_ written: String, _ known: KnownIssuer) -> String {
    if known.name.hasPrefix("Ban Chấp hành Trung ương") { return "Ban Chấp hành Trung ương Đảng" }
    if known.name.hasPrefix("Ban Bí thư") { return "Ban Bí thư" }
    let capitals = written.split(separator: " ").contains { word in
      word.unicodeScalars.filter { $0.properties.isUppercase }.count >= 2
    }
    return capitals && written != written.uppercased() || written.utf8.count <= 6 ? known.name : written
  }

  /// body = ["Chủ tịch" | "Thường trực" | "Văn phòng" | "Ban Thường vụ" …] council-or-committee [place]
  private func body(at index: Int) -> (name: String, code: String?, end: Int)? {
    var at = index
    var words: [String] = []
    var code: String?
    if isWords(at, W.chủ, W.tịch) || isWords(at, W.thường, W.trực) || isWords(at, W.văn, W.phòng) {
      words.append(clean(at, at + 2))
      at += 2
    } else if isWords(at, W.ban, W.thường, W.vụ) || isWords(at, W.ban, W.chấp, W.hành) {
      words.append(clean(at, at + 3))
      at += 3
    } else if isWord(at, Grammar.btv) {
      words.append("Ban Thường vụ")
      at += 1
    }
    if isWords(at, W.ủy, W.ban, W.nhân, W.dân) {
      words.append(clean(at, at + 4))
      (at, code) = (at + 4, "UBND")
    } else if isWord(at, Grammar.ubnd) {
      words.append("Ủy ban nhân dân")
      (at, code) = (at + 1, "UBND")
    } else if isWords(at, W.hội, W.đồng, W.nhân, W.dân) {
      words.append(clean(at, at + 4))
      (at, code) = (at + 4, "HĐND")
    } else if isWord(at, Grammar.hđnd) {
      words.append("Hội đồng nhân dân")
      (at, code) = (at + 1, "HĐND")
    } else if isWord(at + 1, W.ủy),
      isWord(at, W.tỉnh) || isWord(at, W.thành) || isWord(at, W.huyện) || isWord(at, W.quận)
        || isWord(at, W.thị)
        || isWord(at, W.đảng)
    {
      words.append(clean(at, at + 2))
      (at, code) = (at + 2, isWord(at, W.tỉnh) || isWord(at, W.thành) ? "TU" : nil)
      let (place, end) = placeName(at: at)
      if let place { words.append(place) }
      return (words.joined(separator: " "), code, end)
    } else if isWords(at, W.đảng, W.bộ), !words.isEmpty {
      words.append(clean(at, at + 2))
      at += 2
    } else {
      return nil
    }
    if isWord(at, W.các), isWord(at + 1, W.cấp) { return (words.joined(separator: " "), code, at) }
    let (place, end) = place(at: at)
    if let place { words.append(place) }
    return (words.joined(separator: " "), code, end)
  }

  static let ubnd = WordPacking.words(of: "UBND")[0]
  static let hđnd = WordPacking.words(of: "HĐND")[0]
  static let btv = WordPacking.words(of: "BTV")[0]
  static let tp = WordPacking.words(of: "TP")[0]

  /// place = level [name]; level = "tỉnh" | "thành phố" | "TP" ["."] | "huyện" | "quận" | "thị xã" | "xã" | …
  func place(at index: Int) -> (String?, Int) {
    var at = index
    var level: String
    if isWord(at, W.tỉnh) || isWord(at, W.huyện) || isWord(at, W.quận) || isWord(at, W.xã)
      || isWord(at, W.phường)
    {
      level = clean(at, at + 1).lowercased()
      at += 1
    } else if isWords(at, W.thành, W.phố) || isWords(at, W.thị, W.xã) || isWords(at, W.thị, W.trấn)
      || isWords(at, W.đặc, W.khu)
    {
      level = clean(at, at + 2).lowercased()
      at += 2
    } else if isWord(at, Grammar.tp) {
      level = "thành phố"
      at += isMark(at + 1, ".") ? 2 : 1
    } else {
      let (name, end) = placeName(at: at)
      return (name, end)
    }
    let (name, end) = placeName(at: at)
    if token(index).letterCase == .upper, name != nil { level = clean(index, at) }
    return (name.map { level + " " + $0 } ?? level, end)
  }

  /// The name of a place: a known province, or capitalised words.
  func placeName(at index: Int) -> (String?, Int) {
    guard token(index).gap <= .line else { return (nil, index) }
    if let (_, end) = longest(tables.provinces, at: index), isCapital(index) || isBare || isLowerText(index) {
      return (clean(index, end), end)
    }
    guard isCapital(index), token(index).letterCase == .capital else {
      return isNumber(index) && digits(index) <= 2 && isWord(index - 1, W.quận)
        ? (raw(token(index)), index + 1) : (nil, index)
    }
    var at = index
    while at < index + 4, token(at).kind == .word, token(at).letterCase == .capital,
      at == index || token(at).gap <= .line,
      !isWord(at, W.về), !isWord(at, W.ban) || at == index, !isWord(at, W.quy)
    {
      at += 1
    }
    return at > index ? (clean(index, at), at) : (nil, index)
  }

  private func isLowerText(_ index: Int) -> Bool {
    token(index).letterCase == .lower && !isCapital(index - 1)
  }

  /// A body not in the table: a head word and what belongs to its name.
  private func generic(at index: Int) -> (name: String, code: String?, end: Int)? {
    let heads: [Word] = [
      W.bộ, W.sở, W.ban, W.cục, W.tổng, W.hội, W.văn, W.liên, W.đoàn, W.trung, W.viện, W.trường, W.chi,
      W.thanh,
      W.tòa, W.ủy, W.mặt, W.phòng, W.công, W.kho, W.ngân, W.bảo, W.tỉnh, W.đảng, W.quân, W.thống, W.chánh,
      W.giám,
      W.học, W.đại, W.hiệp, W.kiểm, W.đài, W.ngành, W.thủ, W.quốc,
    ]
    guard heads.contains(where: { isWord(index, $0) }), isCapital(index) || isBare else { return nil }
    let stops: [Word] = [
      W.về, W.ngày, W.hướng, W.sửa, W.phê, W.đã, W.được, W.có, W.tại, W.theo, W.là, W.thì, W.để, W.năm,
      W.khóa,
      W.nhằm, W.với, W.số, W.này, W.quyết, W.do, W.trên, W.cho, W.gửi, W.trong, W.tháng, W.từ, W.đến, W.như,
      W.khi,
      W.căn, W.thực, W.triển, W.giao, W.yêu, W.đề, W.chỉ, W.việc, W.bãi, W.thay, W.còn, W.các,
    ]
    var at = index + 1
    while at < index + 18 {
      let token = token(at)
      if token.kind == .word {
        if token.gap == .paragraph { break }
        if token.gap == .line, isCapital(at), !isCapital(at - 1), !isWord(at - 1, W.và),
          token.letterCase == .upper
        {
          break
        }
        if isWord(at, W.quy), isWord(at + 1, W.định) { break }
        if isWord(at, W.ban), isWord(at + 1, W.hành) { break }
        if isWord(at, W.và), !isCapital(at + 1) { break }
        if isWord(at, W.và), unitHead(at + 1) { break }
        if stops.contains(where: { isWord(at, $0) }), !(isWord(at, W.chỉ) && isWord(at + 1, W.đạo)) { break }
        at += 1
      } else if isMark(at, "-"), token.gap != .none, isCapital(at + 1) {
        at += 1
      } else if isMark(at, ","), isCapital(at + 1), !unitHead(at + 1),
        isWord(index, W.bộ) || isWord(index, W.sở)
      {
        at += 1
      } else {
        break
      }
    }
    guard at > index + 1 else { return nil }
    return (clean(index, at), nil, at)
  }

  private func unitHead(_ index: Int) -> Bool {
    isWord(index, W.bộ) || isWord(index, W.sở) || isWord(index, W.ban) || isWord(index, W.cục)
      || isWord(index, W.ủy) || isWord(index, W.chính) || isWord(index, W.thủ)
      || longest(tables.types, at: index) != nil
  }
}
