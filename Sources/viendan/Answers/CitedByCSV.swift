import CitationIndex
import Citations

/// Who cites a document, a line a mention.
enum CitedByCSV {
  static func text(_ answer: CitedBy, paths: IndexPaths) -> String {
    var out = row([
      "plan", "line", "column", "type", "symbol", "date", "issuer", "place", "relation", "provisions", "fit",
      "citation", "sentence",
    ])
    for plan in answer.page {
      let document = plan.document
      for place in plan.places {
        let sentence = [place.excerpt.before, place.excerpt.marked, place.excerpt.after].joined()
        out += row([
          paths.path(of: document.path), String(place.line), String(place.column), document.type ?? "",
          document.symbol ?? "", document.date?.description ?? "", document.issuer ?? "",
          document.place ?? "",
          place.relation?.rawValue ?? "",
          place.provisions.map(DocumentLine.text(of:)).joined(separator: "; "),
          place.fit.rawValue, place.excerpt.marked, sentence,
        ])
      }
    }
    return out
  }

  private static func row(_ fields: [String]) -> String {
    fields.map { field in
      // A spreadsheet would take what begins so for a formula.
      let safe = "=+-@".contains(field.first ?? " ") ? "'" + field : field
      guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
      return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: ",") + "\r\n"
  }
}
