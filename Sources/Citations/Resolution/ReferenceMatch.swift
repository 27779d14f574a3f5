extension Reference {
  /// How well an identity fits what was typed.
  public struct Match: Hashable, Sendable, Comparable {
    /// Zero for all that was typed being there exactly; each wrong letter or contradiction adds.
    public let distance: Int
    /// How much of the identity was typed: of several that fit, one that is named more fully comes first.
    public let stated: Int

    public init(distance: Int, stated: Int) {
      self.distance = distance
      self.stated = stated
    }

    /// Whether nothing that was typed contradicts the identity.
    public var isExact: Bool { distance == 0 }

    public static func < (left: Match, right: Match) -> Bool {
      (left.distance, -left.stated) < (right.distance, -right.stated)
    }
  }

  /// Compares with an identity.
  ///
  /// - Parameter names: what the document is called, for references by name; folding is done here.
  /// - Returns: nil where it is another document: another number, another year.
  public func match(_ other: Identity, names: [String] = []) -> Match? {
    if let identity { return identity.agrees(with: other) ? Match(distance: 0, stated: 9) : nil }
    var (distance, stated) = (0, 0)
    if let number {
      guard number == other.number, suffix == other.suffix else { return nil }
    } else if let session {
      guard other.name == session else { return nil }
    } else if let name {
      guard let far = nameDistance(name, other, names) else { return nil }
      distance += far
    }
    if let year {
      guard other.symbolYear ?? other.date?.year ?? other.periodYear == year || other.fits(year: year) else {
        return nil
      }
      stated += 1
    }
    if let term {
      switch other.period {
      case .term(let value) where value != term: return nil
      case .term: stated += 1
      case .year, .open:
        // The National Assembly's terms stand in the code.
        if let code = other.code, let last = Int(String(code.reversed().prefix { $0.isNumber }.reversed())),
          last != term
        {
          return nil
        }
      }
    }
    if let type, let theirs = other.type, !Identity.typesAgree(type, theirs) {
      // One wrong word beside a right code; without a code the type is what was asked for.
      guard code != nil, code == other.code else { return nil }
      distance += 2
    }
    if let code {
      guard let theirs = other.code, let far = Reference.codeDistance(code, theirs) else { return nil }
      distance += far
      stated += code == theirs ? 2 : 1
    }
    if let date, let theirs = other.date, !date.agrees(with: theirs) {
      // The same number in the same year on another day: a misprint, unless the symbol has no year to say so.
      distance += other.symbolYear == nil ? 3 : 1
    } else if date != nil, other.date != nil {
      stated += 1
    }
    if let authority, !other.authorities.isEmpty {
      if other.authorities.contains(authority) {
        stated += 1
      } else if code == nil {
        return nil
      } else {
        distance += 1
      }
    }
    if let place {
      switch other.scope {
      case .national: distance += 2
      case .open: break
      case .place(let theirs):
        guard theirs == place || theirs.hasSuffix(";" + place) || theirs.hasPrefix(place + ";") else {
          return nil
        }
        stated += theirs == place || theirs.hasSuffix(";" + place) ? 2 : 1
      }
    }
    return Match(distance: distance, stated: stated)
  }

  /// Codes differ by a wrong letter at most; the end of a code (`tw`) or its head (`kh`) stands for all of it.
  static func codeDistance(_ typed: String, _ code: String) -> Int? {
    if typed == code || code.hasSuffix("-" + typed) || code.hasPrefix(typed + "-") { return 0 }
    // `18/nq-tw` and `18-nq/tw` are equal already; `tw-nq` is the order of no code.
    let far = editDistance(typed, code, limit: 1)
    return far <= 1 && min(typed.utf8.count, code.utf8.count) >= 4 ? far + 1 : nil
  }

  private func nameDistance(_ name: String, _ other: Identity, _ names: [String]) -> Int? {
    var best: Int?
    let own = other.name.map { [$0.split(separator: ".").joined(separator: " ")] } ?? []
    for candidate in own + names.map(ReferenceWords.words) {
      if let far = Reference.nameDistance(name, candidate) { best = min(best ?? far, far) }
    }
    return best
  }

  /// Names differ by one or two wrong letters at most; a code may be called a law.
  public static func nameDistance(_ typed: String, _ name: String) -> Int? {
    if typed == name { return 0 }
    let limit = name.utf8.count >= 14 ? 2 : 1
    let far = editDistance(typed, name, limit: limit)
    if far <= limit { return far }
    let bare = { (text: String) in text.hasPrefix("bo luat ") ? String(text.dropFirst(3)) : text }
    return bare(typed) == bare(name) ? 1 : nil
  }
}

extension Identity {
  var periodYear: Int? {
    if case .year(let year) = period { return year }
    return nil
  }

  /// Whether nothing known keeps it from being of that year.
  fileprivate func fits(year: Int) -> Bool {
    guard symbolYear == nil, date == nil else { return false }
    switch period {
    case .open: return true
    case .term(let term): return PartyTerm.years(of: term)?.contains(year) == true
    case .year(let own): return own == year
    }
  }
}
