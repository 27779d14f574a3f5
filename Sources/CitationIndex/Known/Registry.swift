import Citations

/// The registry of known documents: the rows that the program ships and those that the user added.
///
/// Opening it reads nothing; each question looks its rows up by their number.
public struct Registry: Sendable {
  /// The rows that the program ships.
  public static let shipped = Registry()
  /// How many documents the program ships.
  public static let shippedCount = KnownDocumentTable.count
  /// The day of the newest of them, as `2026-06-15`: of what was issued later the program knows nothing.
  public static let newestShippedDay = KnownDocumentTable.newestDay

  private static let documentTable = LineTable(KnownDocumentTable.parts)
  private static let relationTable = LineTable(KnownRelationTable.parts)
  private static let relationIndex = LineTable(KnownRelationIndex.parts)
  private static let nameTable = LineTable(KnownNameTable.parts)

  /// The user's rows by their number text; they go before shipped ones of the same identity.
  private let own: [String: [KnownDocument]]
  private let ownRelations: [KnownRelation]
  /// Shared by all copies, which have the same rows.
  let memo = Memo<BindingQuestion, Binding>(most: 20_000)
  /// Differs whenever the rows do.
  public let version: String

  /// The shipped rows, and the user's own.
  public init(adding documents: [KnownDocument] = [], relations: [KnownRelation] = []) {
    own = Dictionary(grouping: documents) { $0.identity.numberText ?? "" }
    ownRelations = relations
    var version = "2026-11"
    if !documents.isEmpty || !relations.isEmpty {
      // FNV-1a over what decides how citations are bound.
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for text in documents.map(\.key).sorted() + relations.map({ $0.source.key + $0.target.key }).sorted() {
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      }
      version += "+" + String(hash, radix: 16)
    }
    self.version = version
  }

  /// This registry with more rows of the user's; of one identity the new row goes before the old.
  public func adding(_ documents: [KnownDocument]) -> Registry {
    if documents.isEmpty { return self }
    let new = Set(documents.map(\.identity.periodKey))
    let kept = own.values.flatMap { $0 }.filter { !new.contains($0.identity.periodKey) }
    return Registry(adding: documents + kept, relations: ownRelations)
  }

  // MARK: Documents

  /// All rows that an identity can mean: nothing that both state differs.
  public func documents(agreeingWith identity: Identity) -> [KnownDocument] {
    rows(numberOf: identity).filter { identity.agrees(with: $0.identity) }
  }

  /// The rows of a symbol, whatever their type and date.
  public func documents(withSymbol symbol: String) -> [KnownDocument] {
    guard let symbol = Symbol(parsing: symbol) else { return [] }
    let identity = Identity(type: nil, symbol: symbol, date: nil)
    return rows(numberOf: identity).filter { $0.identity.numberText == identity.numberText }
  }

  /// All rows, the user's first.
  public func allDocuments() -> [KnownDocument] {
    own.values.flatMap { $0 }.sorted { $0.key < $1.key }
      + Registry.documentTable.allRows().compactMap(KnownDocument.init(fields:)).filter { !isOverridden($0) }
  }

  private func isOverridden(_ document: KnownDocument) -> Bool {
    own[document.identity.numberText ?? ""]?.contains { $0.identity.periodKey == document.identity.periodKey }
      == true
  }

  /// Rows whose number is that of an identity; of a short form, all that begin with its number and year.
  private func rows(numberOf identity: Identity) -> [KnownDocument] {
    guard let text = identity.numberText else { return [] }
    let isShort = identity.number != nil && identity.code == nil
    let prefix = text + (isShort ? "-" : "\t")
    let shipped = shippedRows(prefix)
    guard !own.isEmpty else { return shipped }
    let added = isShort ? own.filter { $0.key.hasPrefix(prefix) }.values.flatMap { $0 } : own[text] ?? []
    return added.sorted { $0.key < $1.key } + shipped
  }

  /// The shipped rows whose line begins with a prefix.
  private func shippedRows(_ prefix: String) -> [KnownDocument] {
    let rows = Registry.rowsRead.answer(to: prefix) {
      Registry.documentTable.rows(prefix: $0).compactMap(KnownDocument.init(fields:))
    }
    return own.isEmpty ? rows : rows.filter { !isOverridden($0) }
  }

  private static let rowsRead = Memo<String, [KnownDocument]>(most: 10_000)

  /// Rows that begin with a number, for references that leave code and year open.
  func rows(numberPrefix prefix: String) -> [KnownDocument] {
    let shipped = shippedRows(prefix)
    guard !own.isEmpty else { return shipped }
    return own.filter { $0.key.hasPrefix(prefix) }.values.flatMap { $0 }.sorted { $0.key < $1.key } + shipped
  }

  // MARK: Names

  /// A name that documents are known by, and what it means.
  public struct Name: Hashable, Sendable {
    /// Folded words: `luat dat dai`.
    public let name: String
    public let year: Int?
    public let confidence: KnownDocument.Confidence
    let numberText: String
    let type: String
    let date: PartialDate?
  }

  /// The documents of a name; folding is done here.
  public func documents(named name: String, year: Int? = nil) -> [KnownDocument] {
    names(name, year: year).compactMap(document(of:))
  }

  func names(_ name: String, year: Int?) -> [Name] {
    let words = Registry.words(name)
    guard !words.isEmpty else { return [] }
    return Registry.nameTable.rows(prefix: words + "\t").compactMap(Registry.name)
      .filter { year == nil || $0.year == year }
  }

  /// All names, for references with wrong letters.
  static func allNames() -> [Name] { nameTable.allRows().compactMap(name) }

  func document(of name: Name) -> KnownDocument? {
    rows(numberPrefix: name.numberText + "\t").first {
      ($0.identity.type == name.type || Identity.typesAgree($0.identity.type, name.type))
        && (name.date == nil || $0.date == nil || $0.date == name.date)
    }
  }

  private static func name(_ fields: [String]) -> Name? {
    guard fields.count >= 6 else { return nil }
    return Name(
      name: fields[0], year: Int(fields[1]), confidence: fields[5] == "s" ? .sure : .likely,
      numberText: fields[2],
      type: fields[3], date: PartialDate(iso: fields[4]))
  }

  static func words(_ name: String) -> String {
    folded(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  // MARK: Relations

  /// What other documents did to one, in order of the day from which it holds.
  public func relations(to document: KnownDocument) -> [KnownRelation] {
    let number = document.identity.numberText ?? ""
    let shipped = Registry.relationTable.rows(prefix: number + "\t").compactMap(KnownRelation.init(fields:))
    return (ownRelations + shipped).filter { Registry.means($0.target, document) }.sorted(
      by: Registry.isEarlier)
  }

  /// What one document did to others.
  public func relations(from document: KnownDocument) -> [KnownRelation] {
    let number = document.identity.numberText ?? ""
    var out = ownRelations.filter { Registry.means($0.source, document) }
    for fields in Registry.relationIndex.rows(prefix: number + "\t") where fields.count >= 5 {
      out += Registry.relationTable.rows(
        prefix: fields[3] + "\t" + fields[4] + "\t" + fields[2] + "\t" + number + "\t"
      )
      .compactMap(KnownRelation.init(fields:)).filter { Registry.means($0.source, document) }
    }
    return out.sorted(by: Registry.isEarlier)
  }

  /// The one document that an end of a relation means; nil where the registry doesn't have it.
  public func document(_ identity: Identity) -> KnownDocument? {
    let found = documents(agreeingWith: identity)
    return found.count == 1 ? found[0] : found.first { $0.date == identity.date && identity.date != nil }
  }

  /// Whether an end of a relation, which may lack its type, means a document.
  private static func means(_ end: Identity, _ document: KnownDocument) -> Bool {
    guard end.numberText == document.identity.numberText,
      Identity.typesAgree(end.type, document.identity.type)
    else {
      return false
    }
    guard let date = end.date, let own = document.date else {
      return end.symbolYear != nil || end.name != nil
    }
    // Laws and resolutions of the National Assembly share numbers; only the day tells which one is meant.
    return date.agrees(with: own) || end.symbolYear != nil && end.type != nil
  }

  private static func isEarlier(_ left: KnownRelation, _ right: KnownRelation) -> Bool {
    (left.effective?.description ?? "9", left.source.key, left.kind.rawValue)
      < (right.effective?.description ?? "9", right.source.key, right.kind.rawValue)
  }
}
