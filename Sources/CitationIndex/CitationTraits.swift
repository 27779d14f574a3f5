import Citations

/// Kind and relation of a citation in one small number.
struct CitationTraits {
  let number: Int

  private static let kinds: [CitationKind] = [.numbered, .short, .named, .self, .back, .provision]
  /// In the order of their numbers, from 1; new ones go to the end, as indexes hold these numbers.
  private static let relations: [Relation] = [
    .basis, .implements, .amends, .amendedBy, .replaces, .replacedBy, .repeals, .guides, .issuedWith,
  ]

  init(number: Int) { self.number = number }

  init(kind: CitationKind, relation: Relation?) {
    number = (CitationTraits.kinds.firstIndex(of: kind) ?? 0) + CitationTraits.number(of: relation) << 4
  }

  var kind: CitationKind {
    let index = number & 15
    return CitationTraits.kinds.indices.contains(index) ? CitationTraits.kinds[index] : .numbered
  }

  var relation: Relation? { CitationTraits.relation(relationNumber) }

  /// Zero where there is none.
  var relationNumber: Int { number >> 4 }

  static func number(of relation: Relation?) -> Int {
    relation.flatMap { relations.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }

  static func relation(_ number: Int) -> Relation? {
    relations.indices.contains(number - 1) ? relations[number - 1] : nil
  }
}
