import ArgumentParser
import CitationCheck
import CitationIndex

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what the index holds: most cited, by type, issuer, year.",
    discussion: """
      Examples:
        viendan stats
        viendan stats --limit 5 --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var options: IndexOptions

  @Option(help: "How to print: text or json.")
  var format: Format = .text

  @Option(help: "How many of each list.")
  var limit = 20

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit counts from 1") }
  }

  func run() throws {
    try options.withStore(.reading) { store in
      let statistics = try store.statistics(limit: limit)
      switch format {
      case .text: printOut(StatisticsText(language: options.language, terminal: .output).text(statistics))
      case .json: printOut(statistics.json.prettyText + "\n")
      }
    }
  }
}
