import CitationCheck
import CitationIndex
import Citations

/// Prints what an index holds, with small bars.
struct StatisticsText {
  let language: Language
  let terminal: Terminal

  func text(_ statistics: Statistics) -> String {
    let (plans, citations) = (Figures.count(statistics.plans), Figures.count(statistics.citations))
    let documents = Figures.count(statistics.identities)
    var out = say(
      "\(plans) văn bản (\(Figures.size(statistics.textBytes))), \(citations) trích dẫn, \(documents) văn bản được dẫn\n",
      "\(plans) plans (\(Figures.size(statistics.textBytes))), \(citations) citations of \(documents) documents\n"
    )
    let states: [(String, Int)] = [
      (say("đã biết", "known"), statistics.byState[.known] ?? 0),
      (say("có trong chỉ mục", "in the index"), statistics.byState[.indexed] ?? 0),
      (say("xác định, chưa có nguồn", "named in full, not known"), statistics.byState[.open] ?? 0),
      (say("chưa rõ văn bản nào", "not settled which"), statistics.byState[.ambiguous] ?? 0),
      (say("không nêu văn bản", "without a document"), statistics.loose),
    ]
    out += section(say("trích dẫn theo tình trạng", "citations by state"), states)
    out += section(
      say("được dẫn nhiều nhất (số văn bản)", "most cited (plans)"),
      statistics.mostCited.map { (DocumentLine.text(of: $0), $0.counts.plans) })
    out += section(say("loại văn bản", "plans by type"), statistics.types.map { ($0.name, $0.count) })
    out += section(say("cơ quan ban hành", "plans by issuer"), statistics.issuers.map { ($0.name, $0.count) })
    let years = statistics.years.sorted { $0.key < $1.key }.map {
      ($0.key == 0 ? say("không rõ", "no date") : String($0.key), $0.value)
    }
    out += section(say("năm", "plans by year"), years)
    let relations = statistics.byRelation.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    out += section(
      say("quan hệ", "citations by relation"),
      relations.map { (DocumentLine.word($0.key, language), $0.value) })
    out += section(
      say("chưa rõ, dẫn nhiều nhất", "not settled, most cited"),
      statistics.unresolved.map { (DocumentLine.text(of: $0), $0.counts.plans) })
    return out
  }

  func section(_ title: String, _ rows: [(String, Int)]) -> String {
    let rows = rows.filter { $0.1 > 0 }
    guard let top = rows.map(\.1).max() else { return "" }
    let label = min(rows.map(\.0.columns).max() ?? 0, terminal.width - 34)
    var out = "\n" + terminal.styled(title, .bold) + "\n"
    for (name, count) in rows {
      let name = name.cut(to: label)
      let figure = Figures.count(count)
      out += "  " + name + String(repeating: " ", count: label - name.columns + 1)
      out += String(repeating: " ", count: max(0, 9 - figure.count)) + figure + " "
      out += Bars.bar(count, of: top, width: 20) + "\n"
    }
    return out
  }

  private func say(_ vietnamese: String, _ english: String) -> String {
    language == .vi ? vietnamese : english
  }
}
