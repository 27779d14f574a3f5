import CitationIndex
import Citations

/// A document between what it cites or acts on and the plans that cite it. The same question draws the same picture.
struct CitationGraph {
  private struct Node {
    var title: String
    var facts: String
    var href: String
    var edge: String
    var standing: Standing?
  }

  let svg: String
  /// The same for those who read it as a table.
  let rows: [[String: Any]]
  private static let box = (width: 236, height: 46, gap: 14)
  private static let most = 7

  /// - Returns: nil where there is nothing around the document.
  init?(_ found: DocumentData.Found, registry: Registry, frame: PageFrame) {
    var seen: Set<String> = []
    // One document may be both replaced and, in part, repealed; it is drawn once, with what was done first.
    let acts = found.acts.filter { seen.insert($0.target.periodKey).inserted }
    var left = acts.prefix(CitationGraph.most).map { act -> Node in
      let known = registry.document(act.target)
      return Node(
        title: known.map { DocumentWords.title($0) } ?? act.target.numberText?.uppercased() ?? act.target.key,
        facts: known?.issuer ?? "", href: frame.link("/document", [("key", known?.key ?? act.target.key)]),
        edge: frame.say(act.kind.activeWord),
        standing: known.map { Standing(registry.status(of: $0, at: Service.today())) })
    }
    let others = found.graph.filter { cited in
      seen.insert(cited.identity?.periodKey ?? cited.key).inserted
    }
    for cited in others.prefix(CitationGraph.most - left.count) {
      left.append(
        Node(
          title: DocumentWords.title(cited), facts: DocumentWords.issuer(cited) ?? "",
          href: frame.link("/document", [("key", cited.key)]), edge: frame.say("viện dẫn", "cites"),
          standing: registry.row(of: cited).map { Standing(registry.status(of: $0, at: Service.today())) }))
    }
    let right = found.citedBy.page.prefix(CitationGraph.most).map { plan in
      Node(
        title: DocumentWords.title(plan.document),
        facts: [plan.document.issuer, plan.document.date.map { "\($0.year)" }].compactMap { $0 }.joined(
          separator: " · "),
        href: frame.link("/plan", [("path", plan.document.path)]),
        edge: plan.places.compactMap(\.relation).first.map { frame.say($0.word) }
          ?? frame.say("viện dẫn", "cites"),
        standing: nil)
    }
    guard left.count + right.count > 1 else { return nil }
    let box = CitationGraph.box
    let rows = max(left.count, right.count, 1)
    let height = rows * (box.height + box.gap) + 20
    let columns = left.isEmpty ? (left: 0, middle: 10, right: 484) : (left: 10, middle: 484, right: 958)
    let width = (right.isEmpty ? columns.middle : columns.right) + box.width + 10
    let middle = Node(
      title: DocumentWords.title(found.summary), facts: DocumentWords.issuer(found.summary) ?? "", href: "",
      edge: "",
      standing: found.validity.map(Standing.init))
    let centre = height / 2
    var edges = ""
    var nodes = CitationGraph.draw(middle, x: columns.middle, y: centre - box.height / 2, isMiddle: true)
    func place(_ nodes: [Node]) -> [Int] {
      let used = nodes.count * (box.height + box.gap) - box.gap
      return nodes.indices.map { (height - used) / 2 + $0 * (box.height + box.gap) }
    }
    for (node, y) in zip(left, place(left)) {
      nodes += CitationGraph.draw(node, x: columns.left, y: y)
      edges += CitationGraph.edge(
        node.edge, from: (columns.middle, centre), to: (columns.left + box.width, y + box.height / 2),
        isFromOutside: false)
    }
    for (node, y) in zip(right, place(Array(right))) {
      nodes += CitationGraph.draw(node, x: columns.right, y: y)
      edges += CitationGraph.edge(
        node.edge, from: (columns.right, y + box.height / 2), to: (columns.middle + box.width, centre),
        isFromOutside: true)
    }
    let label = frame.say(
      "Sơ đồ: \(right.count) văn bản viện dẫn, \(left.count) văn bản được nhắc tới",
      "Graph: \(right.count) citing plans, \(left.count) documents that it mentions")
    self.rows = (left + right).map { node in
      var row: [String: Any] = [
        "edge": node.edge, "title": node.title, "facts": node.facts, "href": node.href,
      ]
      if let standing = node.standing { row["standing"] = DocumentRow.values(standing, frame) }
      return row
    }
    svg =
      "<svg class=\"graph-drawing\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" role=\"group\" aria-label=\"\(escaped(label))\">"
      + edges + nodes + "</svg>"
  }

  private static func draw(_ node: Node, x: Int, y: Int, isMiddle: Bool = false) -> String {
    var out =
      "<rect class=\"\(isMiddle ? "node middle" : "node")\" x=\"\(x)\" y=\"\(y)\" width=\"\(box.width)\" height=\"\(box.height)\" rx=\"5\"/>"
    let mark = node.standing.map { "<tspan class=\"mark \($0.rawValue)\">\($0.mark)</tspan> " } ?? ""
    out +=
      "<text class=\"node-title\" x=\"\(x + 12)\" y=\"\(y + 20)\">\(mark)\(escaped(cut(node.title, 25)))</text>"
    out += "<text class=\"node-facts\" x=\"\(x + 12)\" y=\"\(y + 37)\">\(escaped(cut(node.facts, 34)))</text>"
    let title = "<title>\(escaped(node.title + (node.facts.isEmpty ? "" : " · " + node.facts)))</title>"
    return node.href.isEmpty
      ? "<g>\(title)\(out)</g>" : "<a href=\"\(escaped(node.href))\">\(title)\(out)</a>"
  }

  private static func edge(_ word: String, from: (x: Int, y: Int), to: (x: Int, y: Int), isFromOutside: Bool)
    -> String
  {
    let bend = (from.x + to.x) / 2
    // In the middle the words of edges to one node would lie on each other; by the outer end they don't.
    let (outer, inner) = isFromOutside ? (from, to) : (to, from)
    let at = (x: outer.x + (inner.x - outer.x) * 2 / 5, y: outer.y + (inner.y - outer.y) / 4 - 5)
    return
      "<path class=\"edge\" d=\"M\(from.x) \(from.y)C\(bend) \(from.y) \(bend) \(to.y) \(to.x) \(to.y)\"/><path class=\"arrow\" d=\"M\(to.x) \(to.y)l7 -4v8z\"/><text class=\"edge-word\" x=\"\(at.x)\" y=\"\(at.y)\">\(escaped(word))</text>"
  }

  private static func cut(_ text: String, _ length: Int) -> String {
    text.count <= length ? text : String(text.prefix(length - 1)) + "…"
  }
}
