/// What the letters of a symbol say: `NĐ-CP` is of type Nghị định and issued by the Government.
struct SymbolCode {
  /// Folded, hyphens for every separator, one spelling where several mean the same: `nd-cp`, `tt-bgddt`, `qh13`.
  let text: String
  /// The type that the code states, as a key segment; nil for laws, letters and old forms.
  let type: String?
  let authorities: [String]
  /// Whether the issuer is a body of some place.
  let isLocal: Bool

  /// - Parameter word: the segment of the type word at the mention, where codes leave the type open.
  init?(_ code: String, type word: String?) {
    var parts = code.split { $0 == "-" || $0 == "/" || $0 == "." || $0 == " " }.map(String.init)
    guard !parts.isEmpty else { return nil }
    // `24/LB-TT` and `24/TT-LB` are one paper.
    if parts.count == 2, folded(parts[0]) == "lb", SymbolCode.types[folded(parts[1])] != nil {
      parts.swapAt(0, 1)
    }
    var segments = parts.map(Authorities.canonicalCode)
    var typeCode = segments.count > 1 ? SymbolCode.types[segments[0]] : nil
    var issuers = typeCode == nil ? parts[...] : parts[1...]

    switch segments[0] {
    case "pl" where segments.count == 2, "nq" where segments.count == 2 && segments[1].hasPrefix("ubtvqh"):
      // `34/2007/PL-UBTVQH11` and `34/2007/UBTVQH11` are one ordinance; so are resolutions with and without NQ.
      segments.removeFirst()
    case "l", "lct":
      // The number is that of the order that promulgated a law or an ordinance.
      typeCode = word == "phap.lenh" || word == "lenh" ? word : typeCode
    default: break
    }
    if segments.count == 1, ["sl", "slt"].contains(segments[0]) {
      typeCode = segments[0] == "sl" ? "sac.lenh" : "sac.luat"
    }
    if typeCode == nil {
      let base = Authorities.withoutTerm(segments[0])
      let isOld = segments.count == 1 && ["cp", "ttg", "hdbt", "ct", "qh", "ubtvqh", "hdnn"].contains(base)
      if !isOld, word == nil || word == "van.ban" { typeCode = "cong.van" }
    }
    type = typeCode
    let joint = segments[0] == "ttlt" || segments[0] == "nqlt" || segments[0] == "ttlb"
    if !joint, let first = issuers.first { issuers = [first] }
    if issuers.isEmpty { issuers = parts[...] }
    var bodies: [String] = []
    for issuer in issuers {
      let segment = Authorities.segment(forCode: issuer)
      if !segment.isEmpty, !bodies.contains(segment) { bodies.append(segment) }
    }
    authorities = bodies
    isLocal = !joint && issuers.first.map(Authorities.isLocal) == true
    text = segments.filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// What a code says, remembered from the last time.
  static func of(_ code: String, type word: String?) -> SymbolCode? {
    read.answer(to: Written(code: code, type: word)) { SymbolCode($0.code, type: $0.type) }
  }

  private struct Written: Hashable {
    let code: String
    let type: String?
  }

  private static let read = Memo<Written, SymbolCode?>(most: 4096)

  /// The segment of the type that each type code states.
  static let types: [String: String] = {
    var out: [String: String] = [:]
    for type in DocumentTypes.rows {
      for code in type.codes where out[folded(code)] == nil {
        out[folded(code)] = Identity.typeSegment(type.name)
      }
    }
    return out
  }()
}
