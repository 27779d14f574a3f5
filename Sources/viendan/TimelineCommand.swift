import ArgumentParser
import CitationCheck
import CitationIndex
import Citations

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print when a document was cited, year by year, and what happened to it.",
    discussion: """
      Examples:
        viendan timeline "nd 04/2015"
        viendan timeline --format json "Chỉ thị 30-CT/TW"
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var options: IndexOptions

  @Option(help: "How to print: text or json.")
  var format: Format = .text

  @Argument(help: "The document, as you would write it.")
  var reference: [String]

  func validate() throws {
    if reference.isEmpty { throw ValidationError("no document; name one, as \"nd 04/2015\"") }
  }

  func run() throws {
    try options.withStore(.reading) { store in
      let choice = ReferenceChoice(options: options, isText: format == .text)
      let chosen = try choice.choose(reference.joined(separator: " "), store)
      let timeline = try store.timeline(chosen.fit.summary)
      switch format {
      case .json: printOut(timeline.json.prettyText + "\n")
      case .text: printOut(text(timeline))
      }
      if timeline.years.isEmpty, timeline.events.isEmpty { throw ExitCode(1) }
    }
  }

  private func text(_ timeline: Timeline) -> String {
    var out = Terminal.output.styled(DocumentLine.text(of: timeline.identity), .bold) + "\n"
    if let subject = timeline.identity.subject { out += subject.cut(to: Terminal.output.width) + "\n" }
    out += "\n"
    let isVietnamese = options.language == .vi
    let top = timeline.years.map(\.plans).max() ?? 1
    let events = Dictionary(grouping: timeline.events) { $0.date?.year ?? 0 }
    let years = Set(timeline.years.map(\.year)).union(events.keys).sorted()
    for year in years {
      let label = year == 0 ? (isVietnamese ? "khác" : "none") : String(year)
      if let row = timeline.years.first(where: { $0.year == year }) {
        let relations = row.byRelation.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
          .map { "\(DocumentLine.word($0.key, options.language)) \(Figures.count($0.value))" }
        let count = Figures.count(row.plans)
        out += "  \(label)  \(Bars.bar(row.plans, of: top, width: 20)) \(count)"
        out += (relations.isEmpty ? "" : " · " + relations.joined(separator: " · ")) + "\n"
      }
      for event in events[year] ?? [] {
        let date = event.date.map { DocumentLine.text(of: $0) } ?? "?"
        let who = Identity(key: event.key).map { name(of: $0, key: event.key) } ?? event.key
        out += "  \(label)  ◆ \(date) \(word(event.kind)) \(who)\n"
      }
    }
    return out
  }

  private func name(of identity: Identity, key: String) -> String {
    String(key.split(separator: ";").last ?? "")
  }

  private func word(_ kind: KnownRelation.Kind) -> String {
    let isVietnamese = options.language == .vi
    return switch kind {
    case .replaces: isVietnamese ? "bị thay thế bởi" : "replaced by"
    case .repeals: isVietnamese ? "bị bãi bỏ bởi" : "repealed by"
    case .partlyRepeals: isVietnamese ? "bị bãi bỏ một phần bởi" : "partly repealed by"
    case .amends: isVietnamese ? "được sửa đổi bởi" : "amended by"
    case .suspends: isVietnamese ? "bị ngưng hiệu lực bởi" : "suspended by"
    }
  }
}
