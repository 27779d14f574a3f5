import ArgumentParser
import CitationCheck
import CitationIndex
import Citations

struct CitedByCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cited-by",
    abstract: "Print which plans cite a document.",
    discussion: """
      Examples:
        viendan cited-by "Chỉ thị 30-CT/TW"
        viendan cited-by "khoản 3 điều 63 bộ luật lao động" --from 2020 --format json

      A reference may be typed as it comes: nd 04/2015, ct30, luat dat dai 2013, a key.
      Exit status: 0 found, 1 nothing found or several documents fit, 2 wrong usage, 4 the index cannot be used.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
  }

  @OptionGroup var options: IndexOptions
  @OptionGroup var filters: FilterOptions

  @Option(help: "Only the places that cite this: khoản 3 Điều 63.")
  var provision: String?

  @Option(help: "How to print: text, json or csv.")
  var format: Format = .text

  @Option(help: "How many plans to print.")
  var limit = 20

  @Option(help: "How many plans to pass over.")
  var offset = 0

  @Argument(help: "The document, as you would write it.")
  var reference: [String]

  func validate() throws {
    if reference.isEmpty { throw ValidationError("no document; name one, as \"nd 04/2015\"") }
    if limit < 0 || offset < 0 { throw ValidationError("--limit and --offset count from 0") }
    if let provision, askedProvision == nil {
      throw ValidationError("--provision \(provision) names no place; write as in: khoản 3 Điều 63")
    }
    _ = try filters.filter()
  }

  func run() throws {
    let asked = reference.joined(separator: " ")
    let printer = CitedByText(language: options.language, terminal: .output, paths: options.paths)
    try options.withStore(.reading) { store in
      let chosen = try ReferenceChoice(options: options, isText: format != .json).choose(asked, store)
      try show(chosen.fit, others: chosen.others, chosen.reference, asked, store, printer)
    }
  }

  private func show(
    _ fit: ReferenceFit, others: [ReferenceFit], _ reference: Reference, _ asked: String,
    _ store: any IndexStore,
    _ printer: CitedByText
  ) throws {
    var filter = try filters.filter()
    filter.provision = askedProvision ?? reference.provisions.first
    let answer = try store.citedBy(fit.summary, filter, limit: limit, offset: offset)
    switch format {
    case .text:
      printOut(printer.text(answer, others: others, asked: asked, isFiltered: !filter.isEmpty))
    case .json:
      let also = JSONValue.array(others.map(\.summary.json))
      printOut(JSONValue.object([("citedBy", answer.json), ("alsoFits", also)]).prettyText + "\n")
    case .csv: printOut(CitedByCSV.text(answer, paths: options.paths))
    }
    if answer.plans == 0 { throw ExitCode(1) }
  }

  private var askedProvision: Provision? {
    provision.flatMap { Reference("\($0) luật đất đai")?.provisions.first }
  }
}
