import ArgumentParser
import CitationCheck
import CitationIndex
import Citations

struct Cites: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what a plan in the index cites.",
    discussion: """
      Examples:
        viendan cites corpus/ke-hoach-so-tu-phap-binh-phuoc-2023.txt
        viendan cites --format json plan.txt
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var options: IndexOptions

  @Option(help: "How to print: text or json.")
  var format: Format = .text

  @Argument(help: "The plan's file.")
  var plan: String

  func run() throws {
    try options.withStore(.reading) { store in
      guard let (document, cited) = try store.cites(options.paths.name(of: plan)) else {
        printError("\(plan): not in \(store.name); add it with: viendan index \(plan)")
        throw ExitCode(3)
      }
      switch format {
      case .text:
        let printer = CitesText(language: options.language, terminal: .output)
        printOut(printer.text(document, cited))
      case .json:
        printOut(
          JSONValue.object([("plan", document.json), ("cites", .array(cited.map(\.json)))]).prettyText + "\n")
      }
    }
  }
}
