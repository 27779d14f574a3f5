import Citations

/// Kind and relation of a citation in one small number.
package struct CitationTraits {
  package let number: Int

  private static let kinds: [CitationKind] = [.numbered, .short, .named, .self, .back, .provision]
  /// In the order of their numbers, from 1; new ones go to the end, as indexes hold these numbers.
  private static let relations: [Relation] = [
    .basis, .implements, .amends, .amendedBy, .replaces, .replacedBy, .repeals, .guides, .issuedWith,
  ]

  package init(number: Int) { self.number = number }

  package init(kind: CitationKind, relation: Relation?) {
    number = (CitationTraits.kinds.firstIndex(of: kind) ?? 0) + CitationTraits.number(of: relation) << 4
  }

  package var kind: CitationKind {
    let index = number & 15
    return CitationTraits.kinds.indices.contains(index) ? CitationTraits.kinds[index] : .numbered
  }

  package var relation: Relation? { CitationTraits.relation(relationNumber) }

  /// Zero where there is none.
  package var relationNumber: Int { number >> 4 }

  static func number(of relation: Relation?) -> Int {
    relation.flatMap { relations.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }

  static func relation(_ number: Int) -> Relation? {
    relations.indices.contains(number - 1) ? relations[number - 1] : nil
  }
}
