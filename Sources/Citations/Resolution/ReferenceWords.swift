/// The phrases that a typed reference may hold, by their letters without spaces, so that `nghidinh` is read too.
enum ReferenceWords {
  /// Segment of the type that a phrase, an abbreviation or a type code means.
  static let types: [String: String] = {
    var out: [String: String] = [:]
    for entry in DocumentTypes.phrases {
      let letters = joined(entry.phrase)
      if out[letters] == nil { out[letters] = Identity.typeSegment(DocumentTypes.rows[entry.type].name) }
    }
    for (code, segment) in SymbolCode.types where out[code] == nil { out[code] = segment }
    // `vb` and `cv` alike are letters; `hp` is the constitution in lawyers' notes.
    out["vb"] = "cong.van"
    out["hp"] = "hien.phap"
    out["nghidnh"] = nil
    return out
  }()

  /// Phrases long enough to be known by all but one or two of their letters.
  static let longTypes: [(letters: String, segment: String)] =
    types
    .filter { $0.key.utf8.count >= 6 }.map { ($0.key, $0.value) }.sorted { $0.letters < $1.letters }

  /// Names of laws that are typed by their first letters.
  static let lawAbbreviations = [
    "bllđ": "bo luat lao dong", "blld": "bo luat lao dong", "blds": "bo luat dan su",
    "blhs": "bo luat hinh su",
    "bltths": "bo luat to tung hinh su", "blttds": "bo luat to tung dan su",
    "blhh": "bo luat hang hai viet nam",
    "ldd": "luat dat dai", "ldn": "luat doanh nghiep", "lbhxh": "luat bao hiem xa hoi",
    "lnhanhvanban": "luat ban hanh van ban quy pham phap luat",
  ]

  /// Folded names of laws with their kind, as words.
  static let lawNames: Set<String> = Set(LawNames.rows.map { words(of: $0.kind + " " + $0.name) })

  /// Codes that may stand in a symbol even where blanks separate it.
  static let codes: Set<String> = {
    var out = Set(SymbolCode.types.keys)
    for issuer in KnownIssuers.rows where !issuer.code.isEmpty {
      out.insert(Authorities.canonicalCode(issuer.code))
    }
    for code in [
      "cp", "ttg", "tw", "tu", "ubnd", "ub", "hdnd", "qh", "ubtvqh", "ctn", "bnn", "bkh", "ldtbxh", "tld",
    ] {
      out.insert(code)
    }
    for word in ["thu", "du", "hu", "qu", "cb", "l", "da", "ct"] where word != "ct" && word != "da" {
      out.remove(word)
    }
    return out
  }()

  static func joined(_ phrase: String) -> String {
    String(folded(phrase).filter { $0.isLetter || $0.isNumber })
  }

  /// Folded words with single blanks.
  static func words(of text: String) -> String {
    keySegment(text).split(separator: ".").joined(separator: " ")
  }
}
