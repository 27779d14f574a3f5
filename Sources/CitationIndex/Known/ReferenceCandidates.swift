import Citations

/// A known document that a typed reference can mean.
public struct ReferenceCandidate: Hashable, Sendable {
  public let document: KnownDocument
  public let match: Reference.Match

  public init(document: KnownDocument, match: Reference.Match = Reference.Match(distance: 0, stated: 0)) {
    self.document = document
    self.match = match
  }
}

extension Registry {
  /// The known documents that a reference fits, best first.
  ///
  /// Of equal ones: what is in force on `day`, then the better known, then the later.
  public func candidates(
    for reference: Reference, at day: PartialDate? = nil, limit: Int = 20
  ) -> [ReferenceCandidate] {
    var found: [ReferenceCandidate] = []
    func add(_ document: KnownDocument, names: [String] = []) {
      guard let match = reference.match(document.identity, names: names),
        !found.contains(where: { $0.document.key == document.key })
      else { return }
      found.append(ReferenceCandidate(document: document, match: match))
    }
    if let number = reference.number {
      var text = number < 10 ? "0\(number)" : "\(number)"
      if let suffix = reference.suffix { text += (suffix.utf8.first ?? 0) < 58 ? "." + suffix : suffix }
      for document in rows(numberPrefix: text + "-") { add(document) }
      // `Đề án 06`, `Nghị quyết 57`: a nickname says more than the number.
      if reference.code == nil, let type = reference.type {
        for name in names(
          type.split(separator: ".").joined(separator: " ") + " " + text, year: reference.year)
        {
          if let document = document(of: name), !found.contains(where: { $0.document.key == document.key }) {
            found.append(ReferenceCandidate(document: document, match: Reference.nickname))
          }
        }
      }
    } else if let session = reference.session {
      let term = reference.term.map { " khoa " + romanNumeral($0).lowercased() } ?? ""
      let words = session.split(separator: ".").joined(separator: " ") + term
      for name in Registry.allNames()
      where name.name == words || term.isEmpty && name.name.hasPrefix(words + " ") {
        guard let document = document(of: name) else { continue }
        found.append(ReferenceCandidate(document: document, match: Reference.nickname))
      }
    } else if let name = reference.name {
      var exact = names(name, year: nil)
      if exact.isEmpty {
        let near = Registry.allNames().compactMap { known in
          Reference.nameDistance(name, known.name).map { (known, $0) }
        }
        let least = near.map(\.1).min()
        exact = near.filter { $0.1 == least }.map(\.0)
      }
      for known in exact {
        if let document = document(of: known) { add(document, names: [known.name]) }
      }
      for document in rows(numberPrefix: name.split(separator: " ").joined(separator: ".") + "\t") {
        add(document)
      }
    }
    let shown = found.map { ($0, isInForce($0.document, at: day)) }
    return shown.sorted { left, right in
      if left.0.match != right.0.match { return left.0.match < right.0.match }
      let subject = reference.subject.map { subject in
        (
          subjectLikeness(subject, left.0.document.subject),
          subjectLikeness(subject, right.0.document.subject)
        )
      }
      if let subject, subject.0 != subject.1 { return subject.0 > subject.1 }
      if left.1 != right.1 { return left.1 }
      if left.0.document.confidence != right.0.document.confidence {
        return left.0.document.confidence == .sure
      }
      if reference.name == nil, left.0.document.mentions != right.0.document.mentions {
        return left.0.document.mentions > right.0.document.mentions
      }
      let dates = (left.0.document.date?.description ?? "", right.0.document.date?.description ?? "")
      return dates.0 != dates.1 ? dates.0 > dates.1 : left.0.document.key < right.0.document.key
    }.prefix(limit).map(\.0)
  }

  private func isInForce(_ document: KnownDocument, at day: PartialDate?) -> Bool {
    guard let day else {
      return !relations(to: document).contains { $0.kind.ends } && !document.hasEnded
    }
    let state = status(of: document, at: day).state
    return state == .inForce || state == .unknown
  }
}

extension Reference {
  /// A name that the tables have for it, which is no number that could be another's.
  static let nickname = Match(distance: 0, stated: 3)
}

/// How much of the shorter of two subjects the other one has, by its words: 0 to 1.
public func subjectLikeness(_ left: String, _ right: String?) -> Double {
  guard let right else { return 0 }
  let common: Set = ["ve", "viec", "cua", "va", "cac", "mot", "so", "trong", "thuc", "hien", "quy", "dinh"]
  func words(_ text: String) -> Set<String> {
    Set(Registry.words(text).split(separator: " ").map(String.init)).subtracting(common)
  }
  let (a, b) = (words(left), words(right))
  guard min(a.count, b.count) >= 2 else { return 0 }
  return Double(a.intersection(b).count) / Double(min(a.count, b.count))
}
