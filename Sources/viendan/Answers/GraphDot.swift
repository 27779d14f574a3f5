import CitationCheck
import CitationIndex
import Citations

/// A graph in Graphviz's language; the same graph gives the same bytes.
struct GraphDot {
  let language: Language

  func text(_ graph: CitationGraph) -> String {
    var out = """
      digraph citations {
        graph [rankdir=LR, bgcolor=white, fontname="DejaVu Sans", nodesep=0.2, ranksep=0.7, overlap=false];
        node [shape=box, style="rounded,filled", fontname="DejaVu Sans", fontsize=11, margin="0.12,0.06", color="#555555"];
        edge [fontname="DejaVu Sans", fontsize=9, color="#888888", fontcolor="#555555", arrowsize=0.7];

      """
    var numbers: [String: Int] = [:]
    for (index, node) in graph.nodes.enumerated() {
      numbers[node.id] = index
      out += "  n\(index) [" + attributes(of: node) + "];\n"
    }
    for edge in graph.edges {
      guard let from = numbers[edge.from], let to = numbers[edge.to] else { continue }
      var label = edge.relations.map(word).joined(separator: ", ")
      if edge.mentions > 1 { label += (label.isEmpty ? "" : " ") + "×\(edge.mentions)" }
      let isKnown = edge.mentions == 0
      out +=
        "  n\(from) -> n\(to) [label=\(quoted(label))" + (isKnown ? ", style=bold, color=\"#b03a2e\"" : "")
        + "];\n"
    }
    return out + "}\n"
  }

  private func attributes(of node: CitationGraph.Node) -> String {
    var label = node.label
    var shape = ""
    switch node.state {
    case .replaced, .repealed, .expired:
      label += "\n✕ " + (language == .vi ? "hết hiệu lực" : "ended")
      shape = ", style=\"rounded,filled,dashed\", fontcolor=\"#666666\""
    case .suspended:
      label += "\n‖ " + (language == .vi ? "ngưng hiệu lực" : "suspended")
      shape = ", style=\"rounded,filled,dashed\""
    case .notYetInForce: label += "\n○ " + (language == .vi ? "chưa có hiệu lực" : "not yet in force")
    case .inForce: label += "\n✓ " + (language == .vi ? "còn hiệu lực" : "in force")
    case .unknown, nil: break
    }
    if node.plans > 0 {
      label += "\n" + (language == .vi ? "\(node.plans) văn bản dẫn" : "cited by \(node.plans)")
    }
    let width = node.depth == 0 ? ", penwidth=2.5, color=\"#1a1a1a\"" : ""
    return "label=\(quoted(label)), tooltip=\(quoted(node.id)), fillcolor=\"\(colour(of: node.type))\""
      + shape + width
  }

  /// Pale colours that black text stands out from; types without their own share one.
  private func colour(of type: String?) -> String {
    switch type {
    case "Luật", "Bộ luật", "Hiến pháp", "Pháp lệnh": "#f9e2af"
    case "Nghị định": "#cfe2f3"
    case "Thông tư", "Thông tư liên tịch": "#d9ead3"
    case "Quyết định": "#ead1dc"
    case "Chỉ thị": "#fce5cd"
    case "Nghị quyết": "#d9d2e9"
    case "Kế hoạch": "#eeeeee"
    case "Kết luận", "Quy định": "#d0e0e3"
    default: "#f6f6f6"
    }
  }

  private func word(_ relation: String) -> String {
    if let relation = Relation(rawValue: relation) { return DocumentLine.word(relation, language) }
    guard language == .vi else { return relation == "partlyRepeals" ? "partly repeals" : relation }
    return switch relation {
    case "partlyRepeals": "bãi bỏ một phần"
    case "suspends": "ngưng hiệu lực"
    default: relation
    }
  }

  private func quoted(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(safe)\""
  }
}
