import Citations

/// What the registry makes of an identity.
public enum Binding: Hashable, Sendable {
  /// Exactly this document; the reason says what was inferred where the mention alone does not decide it.
  case known(KnownDocument, inferred: Reason?)
  /// Perhaps one of these: the mention leaves open which, or contradicts what is known of the only one.
  case ambiguous([KnownDocument])
  case open

  /// Whether it is bound.
  public var isKnown: Bool {
    if case .known = self { return true }
    return false
  }

  public enum Reason: String, Sendable {
    case subject = "the subject is that of one known document only"
    case list = "the day or term that closes the list is that of a known document of this number"
    case inForceThen = "of this name it was in force on the day of the citing document"
    case onlyIssuer = "only one body issues this type, once a year under this number"
  }
}

extension Registry {
  /// Binds an identity to the known document that it means, never by guess.
  ///
  /// - Parameters:
  ///   - subject: what the mention says that the document is about.
  ///   - day: of the citing document; a law cited by name alone is the one in force then.
  public func bind(_ identity: Identity, subject: String? = nil, on day: PartialDate? = nil) -> Binding {
    // A number with its year in it means the same on any day.
    let hasYear = identity.number != nil && identity.symbolYear != nil
    let question = BindingQuestion(identity: identity, subject: subject, day: hasYear ? nil : day)
    return memo.answer(to: question) { decide($0.identity, subject: $0.subject, on: day) }
  }

  private func decide(_ identity: Identity, subject: String?, on day: PartialDate?) -> Binding {
    guard identity.number != nil else { return bindName(identity, on: day) }
    guard identity.code != nil else { return bindShort(identity) }
    var found = documents(agreeingWith: identity)
    if found.isEmpty { return .open }
    if identity.scope == .open { return .ambiguous(found) }
    if identity.symbolYear != nil {
      if found.count > 1, identity.date?.day != nil { found = found.filter { $0.date == identity.date } }
      guard found.count == 1 else { return found.isEmpty ? .open : .ambiguous(found) }
      // Laws and resolutions of the National Assembly share numbers: the type must be said.
      if identity.type == nil { return .ambiguous(found) }
      if let stated = identity.date, let known = found[0].date, !stated.agrees(with: known) {
        return .ambiguous(found)
      }
      return .known(found[0], inferred: nil)
    }
    if let day { found = found.filter { $0.date.map { !$0.isAfter(day) } ?? true } }
    if identity.date?.day != nil {
      found = found.filter { $0.date == identity.date }
    } else if let stated = identity.date {
      found = found.filter { $0.date.map(stated.agrees) ?? false }
    } else if identity.period == .open {
      return bindSubject(found, subject)
    }
    found = found.filter { $0.date != nil }
    if found.count == 1, identity.type != nil { return .known(found[0], inferred: nil) }
    return found.isEmpty ? .open : .ambiguous(found)
  }

  /// A number without code names one document where one body alone issues the type and the year is said.
  private func bindShort(_ identity: Identity) -> Binding {
    guard identity.symbolYear != nil else { return .open }
    let found = documents(agreeingWith: identity)
    guard found.count == 1, identity.type == "nghi.dinh" else {
      return found.isEmpty ? .open : .ambiguous(found)
    }
    return .known(found[0], inferred: .onlyIssuer)
  }

  /// A number whose year or term nothing tells: its subject may.
  private func bindSubject(_ found: [KnownDocument], _ subject: String?) -> Binding {
    if let subject {
      let likeness = found.map { ($0, subjectLikeness(subject, $0.subject)) }.sorted { $0.1 > $1.1 }
      if let best = likeness.first, best.1 >= 0.65, likeness.dropFirst().allSatisfy({ $0.1 < 0.4 }) {
        return .known(best.0, inferred: .subject)
      }
    }
    return found.isEmpty ? .open : .ambiguous(found)
  }

  private func bindName(_ identity: Identity, on day: PartialDate?) -> Binding {
    guard var name = identity.name else { return .open }
    let authority = identity.authorities.first
    var known: [(document: KnownDocument, isSure: Bool)]
    if authority == "trung.uong.dang" {
      guard case .term(let term) = identity.period else { return .open }
      name += " khoa " + romanNumeral(term).lowercased()
    }
    known = names(name.split(separator: ".").joined(separator: " "), year: nil).compactMap { name in
      document(of: name).map { ($0, name.confidence == .sure) }
    }
    if identity.type == "hien.phap" {
      known = documents(agreeingWith: Identity(type: "hien.phap", name: "hien.phap")).map { ($0, true) }
    }
    if authority == "trung.uong.dang" { return binding(known) }
    if let date = identity.date, date.day != nil {
      return binding(known.filter { $0.document.date == date })
    }
    if case .year(let year) = identity.period {
      return binding(known.filter { ($0.document.date?.year ?? $0.document.identity.symbolYear) == year })
    }
    guard let day, day.month != nil else {
      return known.isEmpty ? .open : .ambiguous(unique(known.map(\.document)))
    }
    let then = known.filter { isCertainlyInForce($0.document, among: known.map(\.document), on: day) }
    switch binding(then) {
    case .known(let document, _): return .known(document, inferred: .inForceThen)
    case .ambiguous, .open: return known.isEmpty ? .open : .ambiguous(unique(known.map(\.document)))
    }
  }

  /// Whether a law of a name is the one in force on a day, with no gap in what is known of the others of that name.
  private func isCertainlyInForce(
    _ document: KnownDocument, among others: [KnownDocument], on day: PartialDate
  ) -> Bool {
    let validity = status(of: document, at: day)
    guard validity.state == .inForce, document.effective != nil || document.symbol.isEmpty else {
      return false
    }
    func year(_ other: KnownDocument) -> Int { other.date?.year ?? other.identity.symbolYear ?? 0 }
    let later = others.filter { year($0) > year(document) }
    // One that a later law followed must have its end known, or another one may have stood between.
    if !later.isEmpty {
      return relations(to: document).contains { $0.kind.ends } || later.allSatisfy { year($0) > day.year }
    }
    // The table of names is whole to the end of 2025; after that only what is said to be in force is.
    return day.year <= Registry.namesAreWholeUntil || validity.confidence == .sure || year(document) >= 2025
  }

  /// The last year of which every law that was passed is in the table of names.
  private static let namesAreWholeUntil = 2025

  private func binding(_ known: [(document: KnownDocument, isSure: Bool)]) -> Binding {
    let documents = unique(known.map(\.document))
    if documents.count == 1, known.contains(where: \.isSure) { return .known(documents[0], inferred: nil) }
    return documents.isEmpty ? .open : .ambiguous(documents)
  }

  private func unique(_ documents: [KnownDocument]) -> [KnownDocument] {
    var seen: Set<String> = []
    return documents.filter { seen.insert($0.key).inserted }
  }
}

/// What is asked of a registry again and again.
struct BindingQuestion: Hashable {
  let identity: Identity
  let subject: String?
  let day: PartialDate?
}
