import Citations

/// Who cites whom around a document.
public struct CitationGraph: Sendable {
  public struct Node: Sendable {
    /// Its key, or the path of a plan without one.
    public var id: String
    public var label: String
    public var type: String?
    /// Whether it has ended, where that is known.
    public var state: Validity.State?
    /// How many plans of the index cite it.
    public var plans: Int
    /// Steps from the document asked for.
    public var depth: Int
  }

  public struct Edge: Hashable, Sendable {
    public var from: String
    public var to: String
    /// What the citing document does with the cited one; empty where nothing says.
    public var relations: [String]
    /// How often.
    public var mentions: Int
  }

  /// The document asked for first, then by depth and id.
  public var nodes: [Node]
  public var edges: [Edge]
  /// Whether there is more than is shown.
  public var isCut: Bool

  public var json: JSONValue {
    .object([
      (
        "nodes",
        .array(
          nodes.map {
            .object([
              ("id", .string($0.id)), ("label", .string($0.label)), ("type", JSONValue($0.type)),
              ("state", JSONValue($0.state?.rawValue)), ("plans", .number($0.plans)),
              ("depth", .number($0.depth)),
            ])
          })
      ),
      (
        "edges",
        .array(
          edges.map {
            .object([
              ("from", .string($0.from)), ("to", .string($0.to)),
              ("relations", .array($0.relations.map(JSONValue.string))), ("mentions", .number($0.mentions)),
            ])
          })
      ),
      ("cut", .bool(isCut)),
    ])
  }
}

/// One document that cites or is cited, with how.
public struct CitationLink: Sendable {
  /// The identity at the other end; nil for a plan that names none of its own.
  public var identity: Int64?
  /// The citing plan, where the other end cites.
  public var plan: DocumentSummary?
  public var mentions: Int
  public var relations: [Relation]
}

extension IndexStore {
  /// Draws who cites whom around a document.
  ///
  /// - Parameters:
  ///   - depth: how many steps away from it.
  ///   - width: how many citing and how many cited documents of each are followed, the newest first.
  ///   - day: the day for which validity is marked.
  public func graph(
    around identity: IdentitySummary, depth: Int, width: Int = 12, on day: PartialDate
  ) throws -> CitationGraph {
    var walk = GraphWalk(store: self, day: day, width: width)
    try walk.start(identity)
    for step in 1...max(1, depth) { try walk.step(step) }
    return walk.graph
  }
}

/// Walks from document to document, breadth first.
private struct GraphWalk {
  static let limit = 400

  let store: any IndexStore
  let day: PartialDate
  let width: Int
  private var nodes: [String: CitationGraph.Node] = [:]
  private var edges: Set<CitationGraph.Edge> = []
  private var front: [IdentitySummary] = []
  private var isCut = false

  init(store: any IndexStore, day: PartialDate, width: Int) {
    self.store = store
    self.day = day
    self.width = width
  }

  var graph: CitationGraph {
    let ordered = nodes.values.sorted { ($0.depth, $0.id) < ($1.depth, $1.id) }
    let lines = edges.sorted {
      ($0.from, $0.to, $0.relations.joined()) < ($1.from, $1.to, $1.relations.joined())
    }
    return CitationGraph(nodes: ordered, edges: lines, isCut: isCut)
  }

  mutating func start(_ identity: IdentitySummary) throws {
    add(identity, depth: 0)
    front = [identity]
  }

  mutating func step(_ depth: Int) throws {
    var next: [IdentitySummary] = []
    for identity in front {
      let citing = try store.links(to: identity.id, limit: width + 1)
      if citing.count > width { isCut = true }
      for link in citing.prefix(width) {
        guard let from = try add(link, depth: depth, &next) else { continue }
        connect(from, identity.key, link)
      }
      let cited = try store.links(from: identity.id, limit: width + 1)
      if cited.count > width { isCut = true }
      for link in cited.prefix(width) {
        guard let to = try add(link, depth: depth, &next) else { continue }
        connect(identity.key, to, link)
      }
      addKnownRelations(of: identity, depth: depth)
    }
    front = next
  }

  private mutating func add(
    _ link: CitationLink, depth: Int, _ next: inout [IdentitySummary]
  ) throws -> String? {
    if let id = link.identity, let identity = try store.summary(of: id) {
      let isNew = nodes[identity.key] == nil
      guard add(identity, depth: depth) else { return nil }
      if isNew { next.append(identity) }
      return identity.key
    }
    guard let plan = link.plan else { return nil }
    if nodes[plan.path] == nil {
      guard nodes.count < GraphWalk.limit else {
        isCut = true
        return nil
      }
      let label = [plan.type ?? plan.path, plan.issuer, plan.date.map { String($0.year) }].compactMap { $0 }
      nodes[plan.path] = CitationGraph.Node(
        id: plan.path, label: label.joined(separator: "\n"), type: plan.type, state: nil, plans: 0,
        depth: depth)
    }
    return plan.path
  }

  @discardableResult
  private mutating func add(_ identity: IdentitySummary, depth: Int) -> Bool {
    guard nodes[identity.key] == nil else { return true }
    guard nodes.count < GraphWalk.limit else {
      isCut = true
      return false
    }
    let head = [identity.name ?? identity.type, identity.symbol].compactMap { $0 }.joined(separator: " ")
    let state = identity.known.map { store.registry.status(of: $0, at: day).state }
    nodes[identity.key] = CitationGraph.Node(
      id: identity.key, label: head.isEmpty ? identity.key : head, type: identity.type, state: state,
      plans: identity.counts.plans, depth: depth)
    return true
  }

  /// What the registry knows to have amended or ended a document.
  private mutating func addKnownRelations(of identity: IdentitySummary, depth: Int) {
    guard let known = identity.known else { return }
    for relation in store.registry.relations(to: known).prefix(width) {
      guard let source = store.registry.document(relation.source) else { continue }
      let summary = IdentitySummary(source, id: source.identity.nodeName.map(stableNumber) ?? 0)
      guard add(summary, depth: depth) else { return }
      edges.insert(
        CitationGraph.Edge(from: source.key, to: identity.key, relations: ["\(relation.kind)"], mentions: 0))
    }
  }

  private mutating func connect(_ from: String, _ to: String, _ link: CitationLink) {
    guard from != to else { return }
    let edge = CitationGraph.Edge(
      from: from, to: to, relations: link.relations.map(\.rawValue), mentions: link.mentions)
    edges.insert(edge)
  }
}
