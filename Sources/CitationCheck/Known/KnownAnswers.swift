import CitationIndex
import Citations

/// What the registry knows of each citation of a draft.
struct KnownAnswers: Sendable {
  let registry: Registry
  /// By the citations' indices: the one document that each means; nil where none or several fit.
  let bound: BoundDocuments
  let identities: [Identity?]
  /// By the citations' indices: what binding was inferred from, where the mention alone does not say it.
  let reasons: [Int: Binding.Reason]
  let resolutions: [Resolution]

  /// Asks the registry about every citation; the day, where it is given, goes before the draft's own date.
  init(_ draft: Draft, registry: Registry, day: PartialDate?) {
    var reading = draft.reading
    if let day { reading.header.date = day }
    let answers = draft.text.withUnsafeBufferPointer {
      resolve(&reading, text: $0, registry: registry, on: day)
    }
    self.registry = registry
    var bound = answers.documents
    var reasons = answers.reasons
    var resolutions = reading.citations.map(\.resolution)
    for index in reading.citations.indices {
      guard case .ambiguous = resolutions[index], let identity = answers.identities[index],
        identity.number != nil,
        reading.citations[index].subject == nil,
        let subject = Self.sharedSubject(after: index, reading.citations, draft),
        let row = Self.row(identity, about: subject, registry, day)
      else { continue }
      bound[index] = row
      reasons[index] = .subject
      resolutions[index] = .known
    }
    self.bound = bound
    identities = answers.identities
    self.reasons = reasons
    self.resolutions = resolutions
  }

  /// The one row of a number that a shared subject can be about: a list's subject is one of its documents' own, and of
  /// the others near in words.
  private static func row(
    _ identity: Identity, about subject: String, _ registry: Registry, _ day: PartialDate?
  ) -> KnownDocument? {
    let rows = registry.documents(agreeingWith: identity).filter { row in
      day.map { day in row.date.map { !$0.isAfter(day) } ?? true } ?? true
    }
    let like = rows.filter { subjectLikeness(subject, $0.subject) >= 0.6 }
    return like.count == 1 && rows.allSatisfy { $0 == like[0] || subjectLikeness(subject, $0.subject) < 0.4 }
      ? like[0] : nil
  }

  /// The subject that a list has at its end for all its documents: "Chỉ thị số 03-CT/TW, Chỉ thị số 05-CT/TW về …".
  private static func sharedSubject(after index: Int, _ citations: [Citation], _ draft: Draft) -> String? {
    var at = index
    while at + 1 < citations.count, at < index + 6 {
      let between = draft.pieces(in: TextRange(citations[at].range.end, citations[at + 1].range.start))
      guard citations[at].range.end <= citations[at + 1].range.start, between.count <= 2,
        between.allSatisfy({ [",", "và", "số"].contains($0.folded) }),
        citations[at + 1].type == citations[index].type
      else { return nil }
      at += 1
      if let subject = citations[at].subject { return subject }
    }
    return nil
  }

  /// The rows of a citation's number, code and type, whatever their date; none for local bodies without a place.
  func rows(_ index: Int) -> [KnownDocument] {
    guard var identity = identities[index], identity.number != nil, identity.code != nil,
      identity.scope != .open
    else { return [] }
    identity.date = nil
    identity.period = identity.symbolYear.map { .year($0) } ?? .open
    return registry.documents(agreeingWith: identity).filter {
      identity.type == nil || $0.identity.type == identity.type
    }
  }

  /// The document of a day whose number differs by a letter alone: `30c/NQ-CP` for `30/NQ-CP`.
  func suffixed(_ identity: Identity, _ date: PartialDate?) -> KnownDocument? {
    guard let date, date.day != nil else { return nil }
    for letter in [nil, "a", "b", "c", "d", "e"] where letter != identity.suffix {
      var changed = identity
      changed.suffix = letter
      changed.date = date
      if let row = registry.documents(agreeingWith: changed).first(where: { $0.date == date }) { return row }
    }
    return nil
  }

  /// The rows that can be in the stretch of numbering that a date lies in: its year, or the Party's term of it.
  func rows(_ index: Int, around date: PartialDate) -> [KnownDocument] {
    rows(index).filter { row in
      guard let known = row.date else { return false }
      if case .term = row.identity.period {
        return PartyTerm.of(date).map { $0 == PartyTerm.of(known) } ?? false
      }
      return known.year == date.year
    }
  }
}

extension KnownDocument {
  /// Whether nothing but a misprint can explain a text that says otherwise: sources agree, and nearly all mentions.
  var isSure: Bool { confidence == .sure && agreeing * 10 >= mentions * 9 }

  /// `Nghị định 30/2020/NĐ-CP`, or a law's name with its symbol.
  var label: String {
    let name = [type, symbol].filter { !$0.isEmpty }.joined(separator: " ")
    guard ["Luật", "Bộ luật"].contains(type), let subject, subject.count < 80 else { return name }
    return "\(name) (\(subject))"
  }

  /// What is known, and from what: `30/2020/NĐ-CP, 05/3/2020, Chính phủ; 41 dated mentions agree`.
  var evidence: Phrase {
    let facts = [label, date?.vietnamese, issuer].compactMap { $0 }.joined(separator: ", ")
    if mentions > 0 {
      return Phrase(
        vi: "đã biết: \(facts); \(agreeing) trong \(mentions) chỗ viện dẫn có ngày ghi như vậy",
        en: "known: \(facts); \(agreeing) of \(mentions) dated mentions agree")
    }
    let origin: Phrase =
      switch sources.first {
      case .checked, .lawNames: Phrase(vi: "bảng văn bản đã kiểm tra", en: "a checked table")
      case .gazette: Phrase(vi: "Công báo", en: "the official gazette")
      case .codification: Phrase(vi: "pháp điển", en: "the official codification")
      case .user:
        note.map { Phrase(vi: "văn bản trong chỉ mục: \($0)", en: "its text in your index: \($0)") }
          ?? Phrase(vi: "danh mục của đơn vị", en: "your own rows")
      default: Phrase(vi: "các văn bản khác", en: "other texts")
      }
    return Phrase(vi: "đã biết: \(facts) (theo \(origin.vi))", en: "known: \(facts) (from \(origin.en))")
  }
}
