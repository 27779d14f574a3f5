import CitationCheck
import CitationIndex
import Citations

/// How documents, dates and places are named to people.
enum DocumentWords {
  /// `Chỉ thị 30-CT/TW`, `Luật Đất đai 31/2024/QH15`.
  static func title(_ summary: IdentitySummary) -> String {
    title(
      type: summary.type, symbol: summary.symbol, name: summary.name, date: summary.date, key: summary.key)
  }

  static func title(_ row: ListedDocument) -> String {
    title(type: row.type, symbol: row.symbol, name: row.name, date: row.date, key: row.key)
  }

  static func title(_ known: KnownDocument) -> String {
    if known.symbol.isEmpty {
      return [known.type, known.date.map { "\($0.year)" }].compactMap { $0 }.joined(separator: " ")
    }
    // Laws go by what they are about.
    let isNamed = ["Luật", "Bộ luật", "Pháp lệnh"].contains(known.type)
    let name = isNamed ? known.subject.map { "\(known.type) \($0)" } : nil
    return "\(name ?? known.type) \(known.symbol)"
  }

  private static func title(
    type: String?, symbol: String?, name: String?, date: PartialDate?, key: String
  ) -> String {
    if let symbol {
      guard let kind = name ?? type else { return symbol }
      return "\(kind) \(symbol)"
    }
    if let name { return name }
    guard let type else { return key }
    return [type, date.map(text(of:))].compactMap { $0 }.joined(separator: " ")
  }

  /// `Kế hoạch 12/KH-SNgV`, else its title, else its file.
  static func title(_ document: DocumentSummary) -> String {
    let head = [document.type, document.symbol].compactMap { $0 }.joined(separator: " ")
    return head.isEmpty ? document.title ?? document.path : head
  }

  /// As Vietnamese write it: `14/02/2023`, `5/2016`, `2013`.
  static func text(of date: PartialDate) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    guard let month = date.month else { return "\(date.year)" }
    guard let day = date.day else { return "\(month)/\(date.year)" }
    return "\(two(day))/\(two(month))/\(date.year)"
  }

  /// `khoản 3 Điều 63`
  static func text(of provision: Provision) -> String {
    let levels: [(String, String?)] = [
      ("điểm", provision.point), ("khoản", provision.clause), ("Điều", provision.article),
      ("tiểu mục", provision.subsection), ("Mục", provision.section), ("Chương", provision.chapter),
      ("Phần", provision.part), ("Phụ lục", provision.appendix),
    ]
    return levels.compactMap { word, value in value.map { "\(word) \($0)" } }.joined(separator: " ")
  }

  static func issuer(_ summary: IdentitySummary) -> String? {
    var text = summary.issuers.joined(separator: ", ")
    var term = summary.term
    if term == nil, case .term(let number) = summary.identity?.period { term = romanNumeral(number) }
    if let term { text += (text.isEmpty ? "" : " ") + "(khóa \(term))" }
    return text.isEmpty ? nil : text
  }

  /// A count with the separators of the language: `1.204`, `1,204`.
  static func count(_ number: Int, _ language: Language) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: language == .vi ? "." : ",")
  }
}

extension Relation {
  var word: Phrase {
    switch self {
    case .basis: Phrase(vi: "căn cứ", en: "basis")
    case .implements: Phrase(vi: "thực hiện", en: "implements")
    case .amends: Phrase(vi: "sửa đổi", en: "amends")
    case .amendedBy: Phrase(vi: "được sửa đổi bởi", en: "amended by")
    case .replaces: Phrase(vi: "thay thế", en: "replaces")
    case .replacedBy: Phrase(vi: "được thay thế bởi", en: "replaced by")
    case .repeals: Phrase(vi: "bãi bỏ", en: "repeals")
    case .guides: Phrase(vi: "hướng dẫn", en: "guides")
    case .issuedWith: Phrase(vi: "ban hành kèm theo", en: "issued with")
    }
  }
}

extension CitationKind {
  var word: Phrase {
    switch self {
    case .numbered: Phrase(vi: "có số, ký hiệu", en: "by symbol")
    case .short: Phrase(vi: "viết ngắn", en: "short form")
    case .named: Phrase(vi: "theo tên", en: "by name")
    case .self: Phrase(vi: "chính văn bản này", en: "the document itself")
    case .back: Phrase(vi: "nhắc lại", en: "back reference")
    case .provision: Phrase(vi: "điều khoản", en: "provision")
    }
  }
}
