/// Which body a code in a symbol stands for, as a segment of keys.
public enum Authorities {
  /// The segment for an issuer code: `CP` → `chinh.phu`. A code that no table has stands for itself.
  public static func segment(forCode code: String) -> String {
    let word = withoutTerm(canonicalCode(code))
    return byCode[word]?.segment ?? word
  }

  /// The full name of the body that a segment of keys stands for; nil where no table has it.
  public static func name(forSegment segment: String) -> String? { names[segment] }

  /// Whether many bodies share this code, a place apart.
  static func isLocal(code: String) -> Bool {
    let word = withoutTerm(canonicalCode(code))
    if let row = byCode[word] { return row.isLocal }
    // Departments of provinces: `SNgV`, `SCT`; other codes that no table has may be anyone's.
    return code.hasPrefix("S") && (3...9).contains(code.utf8.count)
  }

  /// Whether the documents of these bodies are numbered by Party terms.
  static func countsByTerm(_ authorities: [String]) -> Bool {
    authorities.count == 1 && authorities[0] == "trung.uong.dang"
  }

  /// The segment for an issuer's name as texts write it, and whether it is a local body.
  static func segment(forName name: String) -> (segment: String, isLocal: Bool)? {
    let row = read.answer(to: name) { name in
      let words = keySegment(name)
      if words.isEmpty { return nil }
      return byPrefix.first { words.hasPrefix($0.0) }?.1 ?? byName[words]
    }
    return row.map { ($0.segment, $0.isLocal) }
  }

  private static let read = Memo<String, Row?>(most: 4096)

  /// The segment for a body's whole name, a spelling of it or its code; nil for what goes on after the name.
  static func segment(forExactName name: String) -> String? {
    if let row = byName[keySegment(name)] { return row.segment }
    if let row = byPrefix.first(where: { $0.0 == keySegment(name) }) { return row.1.segment }
    guard !name.contains("."), name.utf8.count >= 2 else { return nil }
    return byCode[canonicalCode(name)]?.segment
  }

  /// A code without case, diacritics and `&`, where one code has several spellings the one of today.
  static func canonicalCode(_ code: String) -> String {
    var out: [UInt8] = []
    for byte in folded(code).utf8 where byte &- 97 < 26 || byte &- 48 < 10 { out.append(byte) }
    let word = String(decoding: out, as: UTF8.self)
    return spellings[word] ?? word
  }

  /// `qh13` → `qh`: the National Assembly and the People's Councils write their term into the code.
  static func withoutTerm(_ code: String) -> String {
    var code = Substring(code)
    while let last = code.utf8.last, last &- 48 < 10 { code = code.dropLast() }
    return code.isEmpty ? String(code) : spellings[String(code)] ?? String(code)
  }

  private struct Row: Sendable {
    let segment: String
    let isLocal: Bool
  }

  /// Codes that mean what another one means.
  private static let spellings: [String: String] = [
    "ub": "ubnd", "bnn": "bnnptnt", "bkh": "bkhdt", "ldtbxh": "bldtbxh", "tvqh": "ubtvqh", "nhnnvn": "nhnn",
    "bgd": "bgddt", "qp": "bqp", "bldtb": "bldtbxh", "vhttdl": "bvhttdl", "bnnmt": "bnnmt", "tldldvn": "tld",
  ]

  /// Where the segment is shorter than the body's name, or one code has several bodies.
  private static let chosen: [(code: String, name: String, segment: String, isLocal: Bool)] = [
    ("qh", "Quốc hội", "quoc.hoi", false),
    ("cp", "Chính phủ", "chinh.phu", false),
    ("ttg", "Thủ tướng Chính phủ", "thu.tuong", false),
    ("tw", "Trung ương Đảng", "trung.uong.dang", false),
    ("ct", "Chủ tịch Hội đồng Bộ trưởng", "chu.tich.hoi.dong.bo.truong", false),
    ("sl", "Chủ tịch nước", "chu.tich.nuoc", false),
    ("slt", "Chủ tịch nước", "chu.tich.nuoc", false),
    ("lb", "Liên bộ", "lien.bo", false),
    ("ubnd", "Ủy ban nhân dân", "uy.ban.nhan.dan", true),
    ("hdnd", "Hội đồng nhân dân", "hoi.dong.nhan.dan", true),
    ("tu", "Tỉnh ủy, Thành ủy", "tinh.uy", true),
    ("hu", "Huyện ủy", "huyen.uy", true),
    ("qu", "Quận ủy", "quan.uy", true),
    ("thu", "Thị ủy, Thành ủy thuộc tỉnh", "thi.uy", true),
    ("du", "Đảng ủy", "dang.uy", true),
    ("cb", "Chi bộ", "chi.bo", true),
    ("mttw", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "mat.tran.to.quoc", false),
    ("tld", "Tổng Liên đoàn Lao động Việt Nam", "tong.lien.doan.lao.dong", false),
    ("twdtn", "Trung ương Đoàn TNCS Hồ Chí Minh", "trung.uong.doan", false),
    ("bvhttdl", "Bộ Văn hóa, Thể thao và Du lịch", "bo.van.hoa.the.thao.du.lich", false),
  ]

  private static let byCode: [String: Row] = {
    var out: [String: Row] = [:]
    for row in chosen { out[row.code] = Row(segment: row.segment, isLocal: row.isLocal) }
    for issuer in KnownIssuers.rows where !issuer.code.isEmpty {
      let code = withoutTerm(canonicalCode(issuer.code))
      if out[code] == nil {
        out[code] = Row(segment: keySegment(issuer.name), isLocal: isLocal(issuer.level))
      }
    }
    return out
  }()

  private static let byName: [String: Row] = {
    var out: [String: Row] = [:]
    for row in chosen { out[keySegment(row.name)] = Row(segment: row.segment, isLocal: row.isLocal) }
    for issuer in KnownIssuers.rows {
      let row =
        byCode[withoutTerm(canonicalCode(issuer.code))]
        ?? Row(segment: keySegment(issuer.name), isLocal: false)
      for name in [issuer.name] + issuer.variants where out[keySegment(name)] == nil {
        out[keySegment(name)] = row
      }
    }
    return out
  }()

  /// Names that go on with a place, or that a title precedes, the longer first.
  private static let byPrefix: [(String, Row)] = {
    let rows: [(String, String)] = [
      ("chu.tich.uy.ban.nhan.dan", "ubnd"), ("uy.ban.nhan.dan", "ubnd"), ("hoi.dong.nhan.dan", "hdnd"),
      ("thuong.truc.hoi.dong.nhan.dan", "hdnd"), ("ban.thuong.vu.tinh.uy", "tu"),
      ("ban.thuong.vu.thanh.uy", "tu"),
      ("tinh.uy", "tu"), ("thanh.uy", "tu"), ("thuong.truc.tinh.uy", "tu"), ("thuong.truc.thanh.uy", "tu"),
      ("ban.chap.hanh.dang.bo.tinh", "tu"), ("ban.chap.hanh.dang.bo.thanh.pho", "tu"), ("huyen.uy", "hu"),
      ("ban.thuong.vu.huyen.uy", "hu"), ("quan.uy", "qu"), ("thi.uy", "thu"), ("bo.chinh.tri", "tw"),
      ("ban.bi.thu", "tw"), ("ban.chap.hanh.trung.uong", "tw"), ("trung.uong.dang", "tw"),
      ("thu.tuong", "ttg"), ("quoc.hoi", "qh"), ("chinh.phu", "cp"),
    ]
    return rows.map { (prefix, code) in (prefix, byCode[code]!) }
  }()

  private static let names: [String: String] = {
    var out: [String: String] = [:]
    for row in chosen where out[row.segment] == nil { out[row.segment] = row.name }
    for issuer in KnownIssuers.rows where out[keySegment(issuer.name)] == nil {
      out[keySegment(issuer.name)] = issuer.name
    }
    return out
  }()

  private static func isLocal(_ level: String) -> Bool {
    ["province", "district", "commune", "grass roots", "cell", "any"].contains { level.contains($0) }
  }
}
