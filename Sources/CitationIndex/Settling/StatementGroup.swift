import Citations

/// An identity of those that share number and code, with all that is stated of it.
package struct GroupNode {
  package struct Statement {
    package let id: Int64
    package let form: String
    /// The identity that it is bound to now.
    package let identity: Int64
    package let mentions: Int

    package init(id: Int64, form: String, identity: Int64, mentions: Int) {
      (self.id, self.form, self.identity, self.mentions) = (id, form, identity, mentions)
    }
  }

  package let id: Int64
  package let key: String
  package let isComplete: Bool
  package let state: Int
  package var statements: [Statement] = []
  /// Forms of documents of the index that are this one.
  package var own: [String] = []

  package init(id: Int64, key: String, isComplete: Bool, state: Int) {
    (self.id, self.key, self.isComplete, self.state) = (id, key, isComplete, state)
  }

  /// Whether nothing that is read makes or is it any more.
  package var isBare: Bool { statements.isEmpty && own.isEmpty }
}

/// A document that a statement can join, by its number.
package typealias JoinableDocument = (id: Int64, identity: Identity)

/// What an identity and its statements are found to mean, whatever keeps them.
package struct NodeDecision {
  /// The identity that its statements belong to: itself or the one document that they can mean.
  package private(set) var target: Int64
  package private(set) var state: IdentityState
  /// The known document that is the target; the index may not have it yet.
  package private(set) var known: Identity?
  /// The key that says most.
  package private(set) var key: String
  /// How many statements were compared with others.
  package private(set) var compared = 0

  /// - Parameters:
  ///   - node: without statements that nothing makes any more.
  ///   - complete: the documents that a statement of the group can join.
  package init?(_ node: GroupNode, among complete: [JoinableDocument], registry: Registry) {
    guard let identity = Identity(key: node.key) else { return nil }
    target = node.id
    state = node.own.isEmpty ? IdentityState.open : .indexed
    key = node.key
    var knownKey: String?
    if node.isComplete, identity.code != nil {
      knownKey = NodeDecision.knownDocument(identity, registry)?.key
      if knownKey != nil { state = .known }
    } else if node.own.isEmpty {
      let fitting = documents(fitting: identity, of: node, among: complete, registry)
      if fitting.ids.count == 1, !fitting.isOpen {
        target = fitting.ids[0]
      } else if !fitting.ids.isEmpty {
        state = .ambiguous
      }
    }
    key = knownKey ?? NodeDecision.bestKey(node) ?? node.key
  }

  /// Documents of a group that a statement can join: certain ones, and those that are in the index.
  package static func joinable(_ nodes: [GroupNode]) -> [JoinableDocument] {
    nodes.compactMap { node in
      guard node.isComplete || !node.own.isEmpty else { return nil }
      guard !node.own.isEmpty || node.statements.contains(where: { $0.mentions > 0 }) else { return nil }
      return Identity(key: node.key).map { (node.id, $0) }
    }
  }

  /// The known document that is an identity which leaves nothing open, whatever day a misprint gives it.
  private static func knownDocument(_ identity: Identity, _ registry: Registry) -> Identity? {
    var dateless = identity
    dateless.date = nil
    let rows = registry.documents(agreeingWith: dateless).filter { $0.identity.nodeName == identity.nodeName }
    return rows.count == 1
      ? rows[0].identity : rows.first { $0.date == identity.date }?.identity ?? rows.first?.identity
  }

  /// The documents that a statement can mean: what the registry makes of it, and those of the index that fit.
  ///
  /// - Returns: their numbers, and whether it stays open which one even if there is only one.
  private mutating func documents(
    fitting identity: Identity, of node: GroupNode, among complete: [JoinableDocument], _ registry: Registry
  ) -> (ids: [Int64], isOpen: Bool) {
    var found: Set<Int64> = []
    var isOpen = false
    switch registry.bind(identity) {
    case .known(let document, _):
      guard let name = document.identity.nodeName else { break }
      known = document.identity
      return ([stableNumber(name)], false)
    case .ambiguous(let documents):
      isOpen = true
      found = Set(documents.compactMap { $0.identity.nodeName.map(stableNumber) })
    case .open: break
    }
    if !node.isComplete {
      compared = node.statements.count
      let stated = complete.filter { $0.id != node.id && identity.agrees(with: $0.identity) }
      found.formUnion(stated.map(\.id))
      // Where the registry knows one such document and others cite that one in full, it is the one.
      if !stated.isEmpty, identity.type != nil { isOpen = false }
    }
    return (found.sorted(), isOpen)
  }

  /// The key that says most: of the document itself, else with date and issuer, else of the most mentions.
  private static func bestKey(_ node: GroupNode) -> String? {
    if let own = node.own.compactMap({ StatedIdentity(form: $0)?.key }).min() { return own }
    var weights: [String: Int] = [:]
    for statement in node.statements {
      guard let key = StatedIdentity(form: statement.form)?.key else { continue }
      weights[key, default: 0] += statement.mentions
    }
    func rank(_ key: String) -> (Int, Int) {
      let identity = Identity(key: key)
      return (
        (identity?.date?.day != nil ? 2 : 0) + (identity?.authorities.isEmpty == false ? 1 : 0),
        weights[key] ?? 0
      )
    }
    return weights.keys.max { left, right in
      let (one, two) = (rank(left), rank(right))
      return one != two ? one < two : left > right
    }
  }
}
