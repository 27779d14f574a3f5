import CitationIndex
import Citations
import Synchronization

/// A cited document as a list shows it, with what lists are sorted and filtered by.
struct ListedDocument: Sendable {
  let id: Int64
  let key: String
  let state: IdentityState
  let type: String?
  let symbol: String?
  let name: String?
  let issuer: String?
  let date: PartialDate?
  let year: Int?
  let number: Int?
  let plans: Int
  let mentions: Int
  /// Whether it is in force; nil where the registry does not have it.
  let standing: Standing?
  /// Type, symbol, name, issuer and what the registry says it is about, without diacritics, to look for words in.
  let folded: String

  init(_ cited: CitedIdentity, _ registry: Registry, day: PartialDate) {
    let identity = Identity(key: cited.key)
    let known = identity.flatMap { $0.isComplete ? registry.document($0) : nil }
    standing = known.map { Standing(registry.status(of: $0, at: day)) }
    id = cited.id
    key = cited.key
    state = cited.state
    type = cited.stated?.type
    symbol = cited.stated?.symbol
    name = cited.stated?.name
    issuer = cited.stated.flatMap { $0.issuers.isEmpty ? nil : $0.issuers.joined(separator: ", ") }
    date = identity?.date
    year = identity?.date?.year ?? identity?.symbolYear
    number = identity?.number
    plans = cited.plans
    mentions = cited.mentions
    folded = Citations.folded(
      [type, symbol, name, issuer, known?.subject].compactMap { $0 }.joined(separator: " "))
  }
}

/// The rows of all cited documents, kept until the index changes.
final class Listing: Sendable {
  private let kept = Mutex<(version: String, rows: [ListedDocument])?>(nil)

  /// - Throws: `IndexError` when the index cannot be used.
  func rows(of store: any IndexStore, version: String) throws -> [ListedDocument] {
    // Whether a document is in force depends on the day.
    let day = Service.today()
    let version = "\(day) \(version)"
    if let kept = kept.withLock({ $0 }), kept.version == version { return kept.rows }
    // Two askers may both read them: better than that one holds up all.
    let rows = try store.citedIdentities().map { ListedDocument($0, store.registry, day: day) }
    kept.withLock { $0 = (version, rows) }
    return rows
  }
}
