import CitationCheck
import CitationIndex
import CitationReaders
import Citations

/// Prints what a plan cites.
struct CitesText {
  let language: Language
  let terminal: Terminal

  func text(_ document: DocumentSummary, _ cited: [CitedDocument]) -> String {
    var out = terminal.styled(DocumentLine.text(of: document), .bold) + "\n"
    if let title = document.title { out += printable(title).cut(to: terminal.width) + "\n" }
    let documents = cited.filter { $0.identity != nil }.count
    let mentions = cited.reduce(0) { $0 + $1.places.count }
    out +=
      language == .vi
      ? "dẫn \(documents) văn bản, \(mentions) chỗ\n"
      : "cites \(documents) document\(documents == 1 ? "" : "s") in \(mentions) place\(mentions == 1 ? "" : "s")\n"
    for one in cited {
      guard let identity = one.identity else {
        out += "\n" + (language == .vi ? "  không nêu văn bản nào" : "  without a document") + "\n"
        for place in one.places { out += line(place) }
        continue
      }
      out += "\n  " + DocumentLine.text(of: identity)
      switch identity.state {
      case .known: break
      case .indexed: out += language == .vi ? "  [có trong chỉ mục]" : "  [in the index]"
      case .ambiguous: out += language == .vi ? "  [chưa rõ văn bản nào]" : "  [not settled which]"
      case .open: break
      }
      out += "\n"
      for place in one.places { out += line(place) }
    }
    return out
  }

  private func line(_ place: CitedPlace) -> String {
    var notes = ["\(place.line):\(place.column)"]
    if let relation = place.relation { notes.append(DocumentLine.word(relation, language)) }
    let head = "    " + notes.joined(separator: " · ") + "  "
    return terminal.styled(head, .dim) + "«\(place.excerpt.marked)»".cut(to: terminal.width - head.columns)
      + "\n"
  }
}
