/// How many articles a law has, and how many clauses each.
struct Articles: Sendable {
  let count: Int
  /// By the articles' numbers less one; empty where they were not counted.
  let clauses: [Int]

  /// The law of a symbol; nil where its text was not read.
  static func of(_ symbol: String) -> Articles? { bySymbol[symbol] }

  private static let bySymbol: [String: Articles] = {
    var out: [String: Articles] = [:]
    for fields in rows(ArticleTable.rows) where fields.count >= 2 {
      let clauses = fields.count > 2 ? fields[2].split(separator: " ").compactMap { Int($0) } : []
      out[fields[0]] = Articles(count: Int(fields[1]) ?? 0, clauses: clauses)
    }
    return out
  }()
}
