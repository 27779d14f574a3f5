import Citations

extension TableOrder {
  /// Whether one row stands before another: by group, then as sorted, then by key.
  public func precedes(_ left: CitedDocument, _ right: CitedDocument) -> Bool {
    if left.group != right.group { return Self.textPrecedes(left.group, right.group) }
    if let decided = decides(left, right) { return decided }
    return CitationExport.precedes(left.key, right.key)
  }

  /// nil where the two are equal by what is sorted by.
  private func decides(_ left: CitedDocument, _ right: CitedDocument) -> Bool? {
    func byText(_ value: (CitedDocument) -> String?) -> Bool? {
      value(left) == value(right) ? nil : Self.textPrecedes(value(left), value(right))
    }
    switch sort {
    case .key: return nil
    case .type: return byText { $0.type.map(folded) }
    case .symbol:
      let numbers = (left.symbol?.number ?? .max, right.symbol?.number ?? .max)
      if numbers.0 != numbers.1 { return numbers.0 < numbers.1 }
      return byText { $0.symbol?.text }
    case .date: return byText { $0.date?.description ?? $0.year.map(String.init) }
    case .issuer:
      return byText { $0.issuers.isEmpty ? nil : folded($0.issuers.map(\.name).joined(separator: ", ")) }
    case .subject: return byText { $0.subject.map(folded) }
    case .count:
      return left.occurrenceCount == right.occurrenceCount
        ? nil : left.occurrenceCount > right.occurrenceCount
    }
  }

  /// What is not known stands last.
  private static func textPrecedes(_ left: String?, _ right: String?) -> Bool {
    guard let left else { return false }
    guard let right else { return true }
    return CitationExport.precedes(left, right)
  }
}

extension TableOrder.Grouping {
  /// The group that a document belongs to; nil where what it is grouped by is not known.
  ///
  /// For `plan` the source sets the group, since a document stands in several.
  public func heading(of document: CitedDocument) -> String? {
    switch self {
    case .type: document.type
    case .issuer: document.issuers.isEmpty ? nil : document.issuers.map(\.name).joined(separator: ", ")
    case .year: document.year.map(String.init)
    case .plan: document.group
    }
  }
}

/// Byte order: the same on every machine, as SQLite's, and unlike `<` of strings it tells NFC from NFD.
func precedes(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
