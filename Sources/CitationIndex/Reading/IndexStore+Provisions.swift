import Citations

/// A place inside a document, with how often it is cited.
public struct CitedProvision: Hashable, Sendable {
  public var provision: Provision
  public var plans: Int
  public var mentions: Int
}

extension IndexStore {
  /// Which places inside a document plans cite, most cited first, then as they stand in it.
  ///
  /// - Parameter limit: of the citations with a place that are counted, the newest first, so that no document takes long.
  public func provisions(citing identity: Int64, limit: Int = 50_000) throws -> [CitedProvision] {
    try reading { database in
      let rows = try database.cursor(
        """
        SELECT document, provisions FROM citations WHERE identity = ? AND provisions IS NOT NULL
        ORDER BY day DESC, document DESC, ordinal DESC LIMIT ?
        """)
      rows.bind(1, identity)
      rows.bind(2, max(0, limit))
      defer { rows.reset() }
      var counts: [Provision: (plans: Int, mentions: Int, last: Int64)] = [:]
      var read: [String: [Provision]] = [:]
      while try rows.step() {
        guard let text = rows.text(1) else { continue }
        let document = rows.number(0)
        let provisions = read[text] ?? ProvisionText.provisions(of: text)
        read[text] = provisions
        for provision in Set(provisions) {
          var count = counts[provision] ?? (0, 0, -1)
          // A document's rows come together.
          if count.last != document { count.plans += 1 }
          count.mentions += 1
          count.last = document
          counts[provision] = count
        }
      }
      let found = counts.map {
        CitedProvision(provision: $0.key, plans: $0.value.plans, mentions: $0.value.mentions)
      }
      return found.sorted { left, right in
        left.plans != right.plans ? left.plans > right.plans : left.provision.precedes(right.provision)
      }
    }
  }
}

extension Provision {
  /// As places follow each other in a document: `Điều 2` before `Điều 10`.
  fileprivate func precedes(_ other: Provision) -> Bool {
    let levels: [KeyPath<Provision, String?>] = [
      \.appendix, \.part, \.chapter, \.section, \.subsection, \.article, \.clause, \.point,
    ]
    for level in levels {
      let (left, right) = (self[keyPath: level] ?? "", other[keyPath: level] ?? "")
      guard left != right else { continue }
      let numbers = (Int(left.prefix(while: \.isNumber)) ?? 0, Int(right.prefix(while: \.isNumber)) ?? 0)
      return numbers.0 != numbers.1 ? numbers.0 < numbers.1 : left < right
    }
    return false
  }
}
