/// Places as segments of keys: `tinh.binh.phuoc`, `huyen.tam.binh`.
enum Places {
  /// The place that an issuer's name states: `Ủy ban nhân dân tỉnh Bình Phước` → `tinh.binh.phuoc`.
  ///
  /// - Parameter province: the segment of the citing document's province, put before a district's or commune's.
  static func scope(ofIssuer name: String, province: String?) -> Identity.Scope {
    read.answer(to: LocalBody(name: name, province: province)) { workedOutScope($0.name, $0.province) }
  }

  private struct LocalBody: Hashable {
    let name: String
    let province: String?
  }

  private static let read = Memo<LocalBody, Identity.Scope>(most: 4096)

  private static func workedOutScope(_ name: String, _ province: String?) -> Identity.Scope {
    let words = keySegment(name).split(separator: ".").map(String.init)
    for (index, word) in words.enumerated() {
      let rest = index + 1 < words.count ? words[(index + 1)...].joined(separator: ".") : ""
      let next = index + 1 < words.count ? words[index + 1] : ""
      switch (word, next) {
      case ("tinh", "uy"), ("thanh", "uy"), ("huyen", "uy"), ("quan", "uy"), ("thi", "uy"):
        let name = index + 2 < words.count ? words[(index + 2)...].joined(separator: ".") : ""
        if let province = provinceSegment(dropping(["tinh", "thanh.pho"], from: name)) {
          return .place(province)
        }
        if name.isEmpty { return .open }
        let level = word == "huyen" ? "huyen" : word == "quan" ? "quan" : word == "thi" ? "thi.xa" : nil
        return level.map { .place(within(province, $0 + "." + name)) } ?? .open
      case ("tinh", _):
        if let province = provinceSegment(rest) { return .place(province) }
        return rest.isEmpty ? .open : .place("tinh." + rest)
      case ("thanh", "pho"), ("tp", _):
        let name = word == "tp" ? rest : words[(index + 2)...].joined(separator: ".")
        if name.isEmpty { return .open }
        if let city = provinceSegment(name) { return .place(city) }
        return .place(within(province, "thanh.pho." + name))
      case ("huyen", _), ("quan", _), ("xa", _), ("phuong", _):
        guard index > 0 else { continue }
        return rest.isEmpty ? .open : .place(within(province, word + "." + withoutProvince(rest)))
      case ("thi", "xa"), ("thi", "tran"), ("dac", "khu"):
        let name = words[(index + 2)...].joined(separator: ".")
        return name.isEmpty ? .open : .place(within(province, word + "." + next + "." + name))
      default: continue
      }
    }
    // `Sở Ngoại vụ Bình Phước`, `UBND Bình Phước`: a province's name at the end, its level left out.
    for start in words.indices.dropFirst(1) {
      if let province = provinceSegment(words[start...].joined(separator: ".")) { return .place(province) }
    }
    return .open
  }

  /// The segment of a province by its name, with or without `tỉnh`: `Bình Phước` → `tinh.binh.phuoc`.
  static func provinceSegment(_ name: String) -> String? {
    let words = keySegment(name)
    return provinces[words] ?? provinces[dropping(["tinh", "thanh.pho", "tp"], from: words)]
  }

  /// The written form of a province's segment: `tinh.binh.phuoc` → `tỉnh Bình Phước`.
  static func name(forSegment segment: String) -> String? { names[segment] }

  private static func dropping(_ heads: [String], from words: String) -> String {
    for head in heads where words.hasPrefix(head + ".") {
      return String(words.dropFirst(head.utf8.count + 1))
    }
    return words
  }

  private static func within(_ province: String?, _ place: String) -> String {
    province.map { $0 + ";" + place } ?? place
  }

  /// `tam.binh.tinh.vinh.long` → `tam.binh`.
  private static func withoutProvince(_ words: String) -> String {
    for mark in [".tinh.", ".thanh.pho.", ".huyen.", ".quan.", ".tp."] {
      if let range = words.firstRange(of: mark) { return String(words[..<range.lowerBound]) }
    }
    return words
  }

  private static let provinces: [String: String] = {
    var out: [String: String] = [:]
    func add(_ name: String, _ segment: String) {
      let words = keySegment(name)
      if out[words] == nil { out[words] = segment }
    }
    // Provinces before cities of one name, so that `Đồng Nai` alone is the province of most documents.
    let rows = Provinces.rows.filter { !$0.name.contains("(") }
      .sorted { ($0.kind == "tỉnh" ? 0 : 1) < ($1.kind == "tỉnh" ? 0 : 1) }
    for row in rows { add(row.name, keySegment(row.kind) + "." + keySegment(row.name)) }
    for row in rows {
      // Two letters are too little to tell a province by.
      for variant in row.variants where variant.utf8.count > 3 {
        add(variant, keySegment(row.kind) + "." + keySegment(row.name))
      }
    }
    return out
  }()

  private static let names: [String: String] = {
    var out: [String: String] = [:]
    for row in Provinces.rows where out[keySegment(row.kind) + "." + keySegment(row.name)] == nil {
      out[keySegment(row.kind) + "." + keySegment(row.name)] = row.kind + " " + row.name
    }
    return out
  }()
}
