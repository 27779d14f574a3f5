/// A law, code or ordinance known by name.
struct LawName: Sendable {
  /// `Luật`, `Bộ luật` or `Pháp lệnh`.
  let kind: String
  /// The name without its kind.
  let name: String
  let symbol: String
  let date: String

  /// The name, and with councils and committees abbreviated as texts do.
  var spellings: [String] {
    // Few names hold either, and replacing is slow.
    guard LawName.namesPeople(name) else { return [name] }
    let council = name.replacing("Hội đồng nhân dân", with: "HĐND")
    let committee = name.replacing("Ủy ban nhân dân", with: "UBND")
    return [name, council, committee, council.replacing("Ủy ban nhân dân", with: "UBND")]
  }
}

extension LawName {
  private static func namesPeople(_ name: String) -> Bool {
    let wanted = Array("nhân dân".utf8)
    let bytes = Array(name.utf8)
    return bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
  }
}

enum LawNames {
  static let rows: [LawName] =
    tableRows(LawNameTable.rows).map { LawName(kind: $0[0], name: $0[1], symbol: $0[2], date: $0[3]) }
    + FurtherLawNames.rows.map { LawName(kind: $0.kind, name: $0.name, symbol: "", date: "") }
}

/// A body that issues documents.
struct KnownIssuer: Sendable {
  let name: String
  let code: String
  let variants: [String]
  let level: String
}

enum KnownIssuers {
  static let rows: [KnownIssuer] = tableRows(IssuerTable.rows).map {
    KnownIssuer(
      name: $0[0], code: $0[1], variants: $0[2].split(separator: "|").map(String.init), level: $0[3])
  }
}

/// A province or centrally run city.
struct Province: Sendable {
  let name: String
  /// `tỉnh` or `thành phố`.
  let kind: String
  let variants: [String]
}

enum Provinces {
  static let rows: [Province] = tableRows(ProvinceTable.rows).map {
    Province(name: $0[0], kind: $0[1], variants: $0[3].split(separator: "|").map(String.init))
  }
}

/// Official spellings of codes, by their upper-case form.
enum OfficialCodes {
  static let spelling: [String: String] = {
    var out: [String: String] = [:]
    let mixed = ["TTg", "CTr", "TTr", "QyĐ", "QĐi", "SNgV", "ThU", "QTr", "CTrPH", "SLt", "PCTTr", "TrS"]
    for code in mixed { out[code.uppercased()] = code }
    for type in DocumentTypes.rows {
      for code in type.codes where out[code.uppercased()] == nil { out[code.uppercased()] = code }
    }
    for issuer in KnownIssuers.rows where !issuer.code.isEmpty && out[issuer.code.uppercased()] == nil {
      out[issuer.code.uppercased()] = issuer.code
    }
    for code in [
      "UB", "UBND", "HĐND", "TW", "TU", "HU", "QU", "ĐU", "TLĐ", "QH", "UBTVQH", "CTN", "HĐTP", "VP",
    ] {
      out[code] = code
    }
    return out
  }()

  /// Codes as text without diacritics writes them, with what they stand for.
  static let bare = [
    "ND": "NĐ", "QD": "QĐ", "CD": "CĐ", "HDND": "HĐND", "HDBT": "HĐBT", "DA": "ĐA", "QDI": "QĐi", "DU": "ĐU",
    "DTN": "ĐTN", "LDLD": "LĐLĐ", "DCT": "ĐCT", "BCD": "BCĐ", "BCSD": "BCSĐ", "TWDTN": "TWĐTN",
    "LDTBXH": "LĐTBXH", "SGDDT": "SGDĐT", "BKHDT": "BKHĐT", "SKHDT": "SKHĐT", "DUK": "ĐUK", "HDTN": "HĐTN",
    "BGDDT": "BGDĐT", "BLDTBXH": "BLĐTBXH", "TLD": "TLĐ", "HDNN": "HĐNN", "HDTP": "HĐTP",
  ]

  /// The document types that a type code states, by its upper-case form.
  static let types: [String: Int] = {
    var out: [String: Int] = [:]
    for (index, type) in DocumentTypes.rows.enumerated() {
      for code in type.codes where out[code.uppercased()] == nil { out[code.uppercased()] = index }
    }
    return out
  }()
}
