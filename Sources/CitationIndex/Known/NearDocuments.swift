import Citations

/// A known document that a citation may have meant, and in what it differs.
public struct NearDocument: Hashable, Sendable {
  public enum Difference: String, Sendable {
    case digit
    case swappedDigits
    case year
    case code
    case type
    case date
  }

  public let document: KnownDocument
  public let difference: Difference
  /// Smaller is nearer.
  public let distance: Int
}

extension Registry {
  /// Known documents near one that is not known: a digit off, two digits swapped, another year, a letter of the code.
  ///
  /// - Parameter issued: the date that the citation states; a document of that very day is the nearest.
  public func near(_ identity: Identity, issued: PartialDate? = nil, limit: Int = 5) -> [NearDocument] {
    guard let number = identity.number else { return [] }
    var found: [NearDocument] = []
    func add(_ changed: Identity, _ difference: NearDocument.Difference, _ distance: Int) {
      for document in documents(agreeingWith: changed)
      where !found.contains(where: { $0.document == document }) {
        let sameDay = issued != nil && document.date == issued
        found.append(
          NearDocument(document: document, difference: difference, distance: sameDay ? 0 : distance))
      }
    }
    var open = identity
    open.date = nil
    for (value, isSwap) in Registry.neighbours(of: number) {
      var changed = open
      changed.number = value
      add(changed, isSwap ? .swappedDigits : .digit, isSwap ? 1 : 2)
    }
    if let year = identity.symbolYear {
      for other in [year - 1, year + 1] + Registry.neighbours(of: year).map(\.value) where other != year {
        var changed = open
        changed.symbolYear = other
        changed.period = .year(other)
        add(changed, .year, abs(other - year) == 1 ? 1 : 3)
      }
    }
    if let code = identity.code {
      var changed = open
      changed.code = nil
      changed.type = nil
      changed.authorities = []
      for document in documents(agreeingWith: changed) {
        guard let theirs = document.identity.code, theirs != code, editDistance(code, theirs, limit: 2) <= 2,
          !found.contains(where: { $0.document == document })
        else { continue }
        found.append(
          NearDocument(
            document: document, difference: .code,
            distance: issued != nil && document.date == issued ? 0 : 1 + editDistance(code, theirs, limit: 2))
        )
      }
    }
    if identity.code != nil {
      var typeless = open
      typeless.type = nil
      add(typeless, .type, 1)
    }
    return Array(
      found.sorted { ($0.distance, $0.document.key) < ($1.distance, $1.document.key) }.prefix(limit))
  }

  /// Numbers with one digit other, missing or too many, or two neighbouring digits swapped.
  private static func neighbours(of number: Int) -> [(value: Int, isSwap: Bool)] {
    let digits = Array(String(number).utf8)
    var out: [Int: Bool] = [:]
    func add(_ digits: [UInt8], isSwap: Bool) {
      guard let value = Int(String(decoding: digits, as: UTF8.self)), value > 0, value != number else {
        return
      }
      out[value] = out[value] ?? false || isSwap
    }
    for at in digits.indices {
      for digit in UInt8(48)...57 {
        var other = digits
        other[at] = digit
        add(other, isSwap: false)
      }
      var shorter = digits
      shorter.remove(at: at)
      add(shorter, isSwap: false)
      if at + 1 < digits.count {
        var other = digits
        other.swapAt(at, at + 1)
        add(other, isSwap: true)
      }
    }
    for at in 0...digits.count {
      for digit in UInt8(48)...57 {
        var longer = digits
        longer.insert(digit, at: at)
        add(longer, isSwap: false)
      }
    }
    return out.map { ($0.key, $0.value) }.sorted { $0.value < $1.value }
  }
}
