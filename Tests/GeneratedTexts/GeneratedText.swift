/// A text made by a small grammar, with what was written into it.
public struct GeneratedText: Sendable {
  /// A citation as it was meant.
  public enum Mention: Hashable, Sendable {
    case document(type: String, symbol: String)
    case law(name: String)
    /// `Kế hoạch này`
    case this(type: String)
    /// A provision of no document.
    case provision
  }

  public internal(set) var text: String
  /// All that it cites, in the order of the text.
  public internal(set) var mentions: [Mention]

  /// A text of that many paragraphs.
  public init(paragraphs: Int, using random: inout SeededGenerator) {
    text = ""
    mentions = []
    for _ in 0..<paragraphs {
      if random.chance(15) { text += random.pick(Vocabulary.headings) + "\n" }
      for _ in 0..<random.number(1...3) {
        sentence(using: &random)
        text += random.chance(70) ? " " : "\n"
      }
      text += "\n"
    }
  }

  private mutating func sentence(using random: inout SeededGenerator) {
    switch random.number(1...12) {
    case 1...4: citing(using: &random)
    case 5, 6: provisions(using: &random)
    case 7: list(using: &random)
    case 8:
      let law = random.pick(Vocabulary.laws).0
      mentions.append(.law(name: law))
      let year = random.chance(50) ? " năm \(random.number(1998...2025))" : ""
      text += "Theo \(run(using: &random)) \(law)\(year)."
    case 9: text += random.pick(Vocabulary.falseFriends)
    case 10:
      let type = random.pick(Vocabulary.selves)
      mentions.append(.this(type: type))
      text += "Việc tổ chức theo \(type) này được giao cho các đơn vị."
    default: text += random.pick(Vocabulary.prose)
    }
  }

  /// `Thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị về …;`
  private mutating func citing(using random: inout SeededGenerator) {
    let (type, symbol, issuer) = document(using: &random)
    mentions.append(.document(type: type, symbol: symbol))
    text += random.pick(Vocabulary.leads) + " " + type + (random.chance(85) ? " số " : " ") + symbol
    if random.chance(60) {
      text += (random.chance(10) ? ", " : " ") + date(symbol: symbol, using: &random)
    }
    if random.chance(50) { text += " của \(issuer)" }
    if random.chance(40) { text += " " + random.pick(Vocabulary.subjects) }
    text += random.pick([";", "."])
  }

  /// `theo quy định tại điểm a khoản 1 Điều 5` of this document, of another or of none.
  private mutating func provisions(using random: inout SeededGenerator) {
    text += "Thực hiện theo quy định tại \(run(using: &random))"
    switch random.number(1...3) {
    case 1:
      let (type, symbol, _) = document(using: &random)
      mentions.append(.document(type: type, symbol: symbol))
      text += random.chance(20) ? " của " : " "
      text += "\(type) số \(symbol)."
    case 2:
      let type = random.pick(Vocabulary.selves)
      mentions.append(.this(type: type))
      text += " \(type) này."
    default:
      mentions.append(.provision)
      text += "."
    }
  }

  /// `các Nghị định số 04/2015/NĐ-CP, 60/2013/NĐ-CP và 30/2020/NĐ-CP`
  private mutating func list(using random: inout SeededGenerator) {
    let row = random.pick(Vocabulary.normative)
    text += "Căn cứ các \(row.0) số "
    let count = random.number(2...5)
    for index in 0..<count {
      let symbol = normativeSymbol(row.1, row.2, using: &random)
      mentions.append(.document(type: row.0, symbol: symbol))
      text += symbol + (index == count - 1 ? ";" : index == count - 2 ? " và " : ", ")
    }
  }

  private func document(using random: inout SeededGenerator) -> (type: String, symbol: String, issuer: String)
  {
    switch random.number(1...10) {
    case 1...4:
      let row = random.pick(Vocabulary.normative)
      return (row.0, normativeSymbol(row.1, row.2, using: &random), row.3)
    case 5...7:
      let row = random.pick(Vocabulary.administrative)
      let letter = random.chance(10) ? random.pick(["a", "b", "c"]) : ""
      return (row.0, "\(number(using: &random))\(letter)/\(row.1)-\(row.2)", row.3)
    default:
      let row = random.pick(Vocabulary.party)
      return (row.0, "\(number(using: &random))-\(row.1)/\(row.2)", row.3)
    }
  }

  private func normativeSymbol(_ type: String, _ issuer: String, using random: inout SeededGenerator)
    -> String
  {
    "\(number(using: &random))/\(random.number(1998...2026))/\(type)-\(issuer)"
  }

  private func number(using random: inout SeededGenerator) -> String {
    let number = random.number(1...(random.chance(70) ? 99 : 3000))
    return number < 10 ? "0\(number)" : "\(number)"
  }

  /// A date in the year that the symbol names, in one of the forms that occur.
  private func date(symbol: String, using random: inout SeededGenerator) -> String {
    let parts = symbol.split(separator: "/")
    let year = parts.count == 3 ? String(parts[1]) : "\(random.number(1998...2026))"
    let (day, month) = (random.number(1...28), random.number(1...12))
    return switch random.number(1...4) {
    case 1: "ngày \(day) tháng \(month) năm \(year)"
    case 2: "ngày \(day)-\(month)-\(year)"
    case 3: "ngày \(day < 10 ? "0" : "")\(day)/\(month < 3 ? "0" : "")\(month)/\(year)"
    default: "ngày \(day)/\(month)/\(year)"
    }
  }

  /// `điểm a, b khoản 1 và khoản 3 Điều 5`
  private func run(using random: inout SeededGenerator) -> String {
    let article = "Điều \(random.number(1...200))\(random.chance(5) ? "a" : "")"
    let clause = "khoản \(random.number(1...9))"
    switch random.number(1...7) {
    case 1: return article
    case 2: return "\(clause) \(article)"
    case 3: return "điểm \(random.pick(Vocabulary.points)) \(clause) \(article)"
    case 4: return "khoản 1, khoản 2 và \(clause) \(article)"
    case 5: return "điểm a, \(random.pick(Vocabulary.points)) \(clause) và khoản 7 \(article)"
    case 6: return "từ \(article) đến Điều 250"
    default: return "Chương \(random.pick(Vocabulary.roman))"
    }
  }
}
