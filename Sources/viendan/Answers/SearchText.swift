import CitationCheck
import CitationIndex
import CitationReaders
import Citations

/// Prints what a search found.
struct SearchText {
  let language: Language
  let terminal: Terminal
  let paths: IndexPaths

  func text(_ answer: SearchAnswer) -> String {
    var out = understood(answer.reference)
    let total = Figures.count(answer.total)
    if answer.total == 0 {
      out += say("không tìm thấy văn bản nào\n", "no plan found\n")
      if !answer.suggestions.isEmpty {
        out += say("có phải ý bạn là: ", "did you mean: ") + answer.suggestions.joined(separator: ", ") + "\n"
      }
      return out
    }
    out += say("\(total) văn bản\n", "\(total) plan\(answer.total == 1 ? "" : "s")\n")
    for hit in answer.hits { out += "\n" + self.hit(hit) }
    let shown = answer.offset + answer.hits.count
    if shown < answer.total {
      let left = Figures.count(answer.total - shown)
      out += say("\nvà \(left) văn bản khác: --offset \(shown)\n", "\nand \(left) more: --offset \(shown)\n")
    }
    return out
  }

  private func understood(_ reference: ReferenceAnswer?) -> String {
    let fits: [ReferenceFit]
    switch reference {
    case .one(let fit, let others, _): fits = [fit] + others
    case .several(let all, _): fits = all
    case .unreadable, .unknown, nil: return ""
    }
    guard let first = fits.first else { return "" }
    let label: String
    if case .one = reference {
      label = say("Hiểu là: ", "Understood as: ")
    } else {
      label = say("Có thể là: ", "Perhaps: ")
    }
    let more = fits.count - 1
    let others = more > 0 ? say(" · \(more) văn bản khác", " · \(more) other\(more == 1 ? "" : "s")") : ""
    return label + terminal.styled(DocumentLine.text(of: first.summary), .bold) + others + "\n"
  }

  private func hit(_ hit: SearchHit) -> String {
    let name = DocumentLine.text(of: hit.document)
    let file = printable(paths.path(of: hit.document.path))
    var out = "  "
    let room = terminal.width - 4 - file.columns
    if name.columns <= room {
      out +=
        name + String(repeating: " ", count: room - name.columns + 2) + terminal.styled(file, .dim) + "\n"
    } else {
      out += name.cut(to: terminal.width - 2) + "\n  " + terminal.styled(file, .dim) + "\n"
    }
    if let title = hit.document.title { out += "    " + title.cut(to: terminal.width - 4) + "\n" }
    let snippet = hit.snippet.map { $0.isMarked ? "«\($0.text)»" : $0.text }.joined()
    for line in snippet.wrapped(to: terminal.width - 4) {
      let marked = line.replacing("«", with: terminal.hasColour ? "\u{1B}[1m«" : "«")
      out += "    " + marked.replacing("»", with: terminal.hasColour ? "»\u{1B}[0m" : "»") + "\n"
    }
    return out
  }

  private func say(_ vietnamese: String, _ english: String) -> String {
    language == .vi ? vietnamese : english
  }
}
