import CitationCheck
import CitationIndex
import CitationReaders
import Citations

/// Prints who cites a document.
struct CitedByText {
  let language: Language
  let terminal: Terminal
  let paths: IndexPaths

  func text(_ answer: CitedBy, others: [ReferenceFit], asked: String, isFiltered: Bool) -> String {
    var out = head(answer.identity)
    out += counts(answer, isFiltered: isFiltered) + "\n"
    for plan in answer.page { out += "\n" + self.plan(plan) }
    let shown = answer.offset + answer.page.count
    if shown < answer.plans {
      let left = Figures.count(answer.plans - shown)
      out += say(
        "\nvà \(left) văn bản khác: --offset \(shown)\n", "\nand \(left) more: --offset \(shown)\n")
    }
    if !others.isEmpty {
      out += "\n"
      for fit in others.prefix(5) {
        out += say("cũng có thể là", "also fits") + " \"\(asked)\": " + line(fit.summary) + "\n"
      }
      if others.count > 5 { out += say("… và \(others.count - 5) nữa\n", "… and \(others.count - 5) more\n") }
    }
    return out
  }

  /// The candidates of a reference that fits several, with what tells them apart.
  func choices(_ fits: [ReferenceFit], asked: String, numbered: Bool) -> String {
    var out = say(
      "\"\(asked)\" có thể là \(fits.count) văn bản:\n", "\"\(asked)\" fits \(fits.count) documents:\n")
    for (index, fit) in fits.enumerated() {
      out += (numbered ? "  \(index + 1). " : "  ") + line(fit.summary) + "\n"
      if let subject = fit.summary.subject { out += "     " + subject.cut(to: terminal.width - 6) + "\n" }
      if !numbered { out += "     " + terminal.styled(fit.summary.key, .dim) + "\n" }
    }
    return out
  }

  private func head(_ identity: IdentitySummary) -> String {
    var out = terminal.styled(DocumentLine.text(of: identity), .bold)
    if let state = state(identity.state) { out += "  [\(state)]" }
    out += "\n"
    if let subject = identity.subject {
      out += subject.wrapped(to: terminal.width).prefix(3).joined(separator: "\n") + "\n"
    }
    return out
  }

  private func state(_ state: IdentityState) -> String? {
    switch state {
    case .known, .open: nil
    case .indexed: say("có trong chỉ mục", "in the index")
    case .ambiguous: say("chưa rõ văn bản nào", "not settled which")
    }
  }

  private func counts(_ answer: CitedBy, isFiltered: Bool) -> String {
    let (plans, places) = (Figures.count(answer.plans), Figures.count(answer.mentions))
    var parts = [
      say(
        "\(plans) văn bản trích dẫn, \(places) chỗ",
        "cited by \(plans) plan\(answer.plans == 1 ? "" : "s") in \(places) place\(answer.mentions == 1 ? "" : "s")"
      )
    ]
    if answer.wholeMentions > 0 {
      let whole = Figures.count(answer.wholeMentions)
      parts.append(
        say("ngoài ra \(whole) chỗ dẫn cả văn bản", "besides \(whole) of the document as a whole"))
    }
    if isFiltered {
      let all = Figures.count(answer.identity.counts.plans)
      parts.append(say("trong tổng số \(all) văn bản", "of \(all) in all"))
      return parts.joined(separator: " · ")
    }
    let relations = answer.identity.counts.byRelation.sorted {
      ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue)
    }
    for (relation, count) in relations {
      parts.append("\(DocumentLine.word(relation, language)) \(Figures.count(count))")
    }
    if let years = Bars.years(answer.identity.counts.byYear) { parts.append(years) }
    return parts.joined(separator: " · ")
  }

  private func plan(_ plan: CitingPlan) -> String {
    let place = plan.places.first.map { ":\($0.line):\($0.column)" } ?? ""
    let file = printable(paths.path(of: plan.document.path)) + place
    let name = DocumentLine.text(of: plan.document)
    var out = "  "
    let room = terminal.width - 4 - file.columns
    if name.columns <= room {
      out +=
        name + String(repeating: " ", count: room - name.columns + 2) + terminal.styled(file, .dim) + "\n"
    } else {
      out += name.cut(to: terminal.width - 2) + "\n  " + terminal.styled(file, .dim) + "\n"
    }
    for place in plan.places { out += sentence(place, isFirst: place.ordinal == plan.places.first?.ordinal) }
    return out
  }

  private func sentence(_ place: CitedPlace, isFirst: Bool) -> String {
    var notes: [String] = []
    if !isFirst { notes.append("\(place.line):\(place.column)") }
    if let relation = place.relation { notes.append(DocumentLine.word(relation, language)) }
    notes += place.provisions.prefix(4).map(DocumentLine.text(of:))
    if place.provisions.count > 4 { notes.append("…") }
    if place.fit == .around { notes.append(say("rộng hơn", "wider")) }
    var out = notes.isEmpty ? "" : "    " + terminal.styled(notes.joined(separator: " · "), .dim) + "\n"
    for line in marked(place.excerpt).wrapped(to: terminal.width - 4) { out += "    " + line + "\n" }
    return out.replacing("«", with: terminal.hasColour ? "\u{1B}[1m«" : "«")
      .replacing("»", with: terminal.hasColour ? "»\u{1B}[0m" : "»")
  }

  private func marked(_ excerpt: Excerpt) -> String {
    "\(excerpt.before)«\(excerpt.marked)»\(excerpt.after)"
  }

  private func line(_ identity: IdentitySummary) -> String {
    let plans = Figures.count(identity.counts.plans)
    return DocumentLine.text(of: identity)
      + say(" (\(plans) văn bản)", " (\(plans) plan\(identity.counts.plans == 1 ? "" : "s"))")
  }

  private func say(_ vietnamese: String, _ english: String) -> String {
    language == .vi ? vietnamese : english
  }
}

/// Small bar charts in text.
enum Bars {
  private static let blocks = Array("▁▂▃▄▅▆▇█")

  /// `1998 ▁▁▂▁▃▅█ 2025`; nil where fewer than two years are known.
  static func years(_ counts: [Int: Int]) -> String? {
    let known = counts.filter { $0.key > 0 }
    guard let first = known.keys.min(), let last = known.keys.max(), first < last, last - first < 60 else {
      return nil
    }
    let top = known.values.max() ?? 1
    let bars = (first...last).map { year -> Character in
      let count = known[year] ?? 0
      return count == 0 ? "·" : blocks[min(7, count * 8 / (top + 1))]
    }
    return "\(first) \(String(bars)) \(last)"
  }

  /// A bar of at most `width` columns.
  static func bar(_ value: Int, of top: Int, width: Int) -> String {
    String(repeating: "█", count: max(value > 0 ? 1 : 0, value * width / max(1, top)))
  }
}
