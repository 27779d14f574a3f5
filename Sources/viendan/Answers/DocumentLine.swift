import CitationCheck
import CitationIndex
import CitationReaders
import Citations

/// How documents are named on one line.
enum DocumentLine {
  /// `Chỉ thị 30-CT/TW · 18/02/1998 · Bộ Chính trị (khóa VIII)`
  static func text(of identity: IdentitySummary) -> String {
    var parts: [String] = []
    // Texts without capitals have names without them.
    let name = identity.name.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    var head = [name ?? identity.type, identity.symbol].compactMap { $0 }.joined(separator: " ")
    if head.isEmpty { head = identity.key }
    parts.append(head)
    if let date = identity.date {
      parts.append(text(of: date))
    } else if case .year(let year) = identity.identity?.period, !head.contains(String(year)) {
      parts.append(String(year))
    }
    var issuer = identity.issuers.joined(separator: ", ")
    if let term = identity.term ?? term(of: identity) {
      issuer += (issuer.isEmpty ? "" : " ") + "(khóa \(term))"
    }
    if !issuer.isEmpty { parts.append(issuer) }
    return parts.joined(separator: " · ")
  }

  private static func term(of identity: IdentitySummary) -> String? {
    guard case .term(let term) = identity.identity?.period else { return nil }
    return romanNumeral(term)
  }

  /// `Kế hoạch 12/KH-SNgV · Sở Ngoại vụ · Bình Phước · 14/02/2023`
  static func text(of document: DocumentSummary) -> String {
    var parts: [String] = []
    let head = [document.type, document.symbol].compactMap { $0 }.joined(separator: " ")
    if !head.isEmpty { parts.append(head) }
    if let issuer = document.issuer { parts.append(issuer) }
    if let place = document.place, document.issuer?.contains(place) != true { parts.append(place) }
    if let date = document.date { parts.append(text(of: date)) }
    if parts.isEmpty { parts.append(document.title ?? document.path) }
    return printable(parts.joined(separator: " · "))
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

  static func word(_ relation: Relation, _ language: Language) -> String {
    guard language == .vi else { return relation.rawValue.replacing("_", with: " ") }
    return switch relation {
    case .basis: "căn cứ"
    case .implements: "thực hiện"
    case .amends: "sửa đổi"
    case .amendedBy: "được sửa đổi bởi"
    case .replaces: "thay thế"
    case .replacedBy: "được thay thế bởi"
    case .repeals: "bãi bỏ"
    case .guides: "hướng dẫn"
    case .issuedWith: "ban hành kèm theo"
    }
  }
}
