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
      switch try store.answer(asked) {
      case .unreadable:
        printError("\"\(asked)\" names no document; write its type and number, as nd 04/2015, or its name")
        throw ExitCode(2)
      case .unknown:
        printError("no plan in \(store.path) cites \"\(asked)\"; try viendan search")
        throw ExitCode(1)
      case .one(let fit, let others, let reference):
        try show(fit, others: others, reference, asked, store, printer)
      case .several(let fits, let reference):
        guard let chosen = choose(fits, asked, printer) else { throw ExitCode(1) }
        try show(
          chosen, others: fits.filter { $0.summary.id != chosen.summary.id }, reference, asked, store, printer
        )
      }
    }
  }

  private func show(
    _ fit: ReferenceFit, others: [ReferenceFit], _ reference: Reference, _ asked: String,
    _ store: SQLiteStore,
    _ printer: CitedByText
  ) throws {
    var filter = try filters.filter()
    filter.provision = askedProvision ?? reference.provisions.first
    guard let answer = try store.citedBy(fit.summary.id, filter, limit: limit, offset: offset) else { return }
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

  /// Asks on a terminal; elsewhere prints the candidates.
  private func choose(_ fits: [ReferenceFit], _ asked: String, _ printer: CitedByText) -> ReferenceFit? {
    let isAsked = Terminal.output.isTerminal && Terminal.input && format == .text
    switch format {
    case .json:
      printOut(JSONValue.object([("candidates", .array(fits.map(\.summary.json)))]).prettyText + "\n")
      return nil
    case .csv, .text:
      printOut(printer.choices(fits, asked: asked, numbered: isAsked))
    }
    guard isAsked else {
      printError(
        "\"\(asked)\" fits \(fits.count) documents; add its year or issuer, or give a key from the list")
      return nil
    }
    printOut(options.language == .vi ? "Số nào? " : "Which one? ")
    guard let line = readLine(), let number = Int(line), fits.indices.contains(number - 1) else { return nil }
    printOut("\n")
    return fits[number - 1]
  }

  private var askedProvision: Provision? {
    provision.flatMap { Reference("\($0) luật đất đai")?.provisions.first }
  }
}
