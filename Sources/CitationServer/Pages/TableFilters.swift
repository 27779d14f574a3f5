import CitationCheck

/// The fields above the table's columns: each narrows the table by its column.
enum TableFilters {
  /// The parameters that narrow and sort the table, in the order that addresses have them.
  private static let names = [
    "words", "type", "issuer", "year", "validity", "plans", "mentions", "resolution", "key", "sort", "order",
  ]

  /// What the address asks for, as an export takes it.
  static func asked(_ frame: PageFrame) -> [(String, String?)] { names.map { ($0, frame.query[$0]) } }

  /// What the form would lose: the order, and filters of columns that are not shown.
  static func kept(_ columns: [TablePage.Column], _ frame: PageFrame) -> [[String: Any]] {
    let shown = Set(columns.compactMap(\.filter) + ["words"])
    return names.filter { !shown.contains($0) }.compactMap { name in
      frame.query[name].map { ["name": name, "value": $0] }
    }
  }

  /// A column's field: what it is called, and a list to choose from or room to write.
  static func field(
    of column: TablePage.Column, _ list: ListQuery, _ rows: [ListedDocument], _ frame: PageFrame
  ) -> [String: Any] {
    guard let name = column.filter else { return [:] }
    var out: [String: Any] = [
      "field": name, "filterLabel": frame.say("Lọc: ", "Filter: ") + label(of: column, frame),
    ]
    func input(_ value: String?, size: Int, hint: String = "") {
      out["input"] = ["value": value ?? "", "size": size, "hint": hint] as [String: Any]
    }
    func choose(_ options: [(value: String, label: String)], _ chosen: String?) {
      let options = options.map { option -> [String: Any] in
        ["value": option.value, "label": option.label, "selected": option.value == chosen]
      }
      out["choices"] = ["options": options] as [String: Any]
    }
    switch column {
    case .document: choose(types(of: rows, frame), list.type)
    case .date: input(list.year.map(String.init), size: 6, hint: frame.say("năm", "year"))
    case .issuer: input(list.issuer, size: 14)
    case .state:
      choose(Standing.allCases.map { ($0.rawValue, frame.say($0.word)) }, list.standing?.rawValue)
    case .plans: input(list.plans.map(String.init), size: 4, hint: "≥")
    case .mentions: input(list.mentions.map(String.init), size: 4, hint: "≥")
    case .resolution:
      choose(
        ListQuery.Resolution.allCases.map { ($0.rawValue, frame.say($0.word)) }, list.resolution?.rawValue)
    case .key: input(list.key, size: 20)
    case .subject: break
    }
    return out
  }

  private static func label(of column: TablePage.Column, _ frame: PageFrame) -> String {
    column == .document ? frame.say("Loại", "Type") : frame.say(column.label)
  }

  private static func types(of rows: [ListedDocument], _ frame: PageFrame) -> [(value: String, label: String)]
  {
    var counts: [String: Int] = [:]
    for row in rows { if let type = row.type { counts[type, default: 0] += 1 } }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(60).map {
      ($0.key, "\($0.key) (\(frame.count($0.value)))")
    }
  }
}

extension TablePage.Column {
  /// The parameter that the column's field sends; what a document is about is found by the words above the table.
  var filter: String? {
    switch self {
    case .document: "type"
    case .date: "year"
    case .issuer: "issuer"
    case .state: "validity"
    case .plans: "plans"
    case .mentions: "mentions"
    case .resolution: "resolution"
    case .key: "key"
    case .subject: nil
    }
  }
}

extension ListQuery.Resolution {
  var word: Phrase {
    switch self {
    case .known: Phrase(vi: "sổ đăng ký", en: "registry")
    case .indexed: Phrase(vi: "văn bản trong chỉ mục", en: "its text in the index")
    case .ambiguous: Phrase(vi: "chưa rõ", en: "ambiguous")
    case .open: Phrase(vi: "lời viện dẫn", en: "mentions only")
    }
  }
}
