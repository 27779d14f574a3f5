import ArgumentParser
import CitationExport
import CitationIndex
import CitationReaders
import Citations
import Foundation

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the reference table, or one plan's text with its citations.",
    discussion: """
      Examples:
        viendan export --format xlsx -o references.xlsx
        viendan export --format xml --validate -o references.xml corpus/*.txt
        viendan export --format csv --columns type,symbol,date,issuers,plans --from 2020 -o -
        viendan export --format akn -o plan.xml plan.txt

      Without plans it is the table of the index. The file is written beside its name and renamed when it is whole.
      Exit status: 0 written, 2 wrong usage, 3 some plans could not be read or the file not be written, 4 the index
      cannot be used.
      """)

  @OptionGroup var options: IndexOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filters: FilterOptions
  @OptionGroup var layout: TableLayoutOptions

  @Option(
    help: """
      Of the table \(TableFormat.allCases.map(\.rawValue).joined(separator: ", ")); \
      of one plan's text \(TextFormat.allCases.map(\.rawValue).joined(separator: ", ")).
      """)
  var format: ExportFormat = .table(.xml)

  @Option(name: [.short, .customLong("output")], help: "The file to write; - is standard output.")
  var output = "-"

  @Option(help: "Only what cites this document, in the index.")
  var cited: String?

  @Option(help: "The day on which validity is told; today without it.")
  var asOf: String?

  @Flag(name: .customLong("validate"), help: "Validate the written xml by its schema.")
  var isValidated = false

  @Argument(help: "Plans or folders to read instead of the index; - is standard input.")
  var plans: [String] = []

  func validate() throws {
    if isValidated, format != .table(.xml) { throw ValidationError("--validate is for --format xml") }
    if isValidated, output == "-" { throw ValidationError("--validate needs a file: name it with -o") }
    if case .text = format, plans.count != 1 {
      throw ValidationError("name one plan to write as \(format.name)")
    }
    if !plans.isEmpty, try cited != nil || !filters.filter().isEmpty {
      throw ValidationError("--cited and filters are for the index; leave the plans out")
    }
    if let asOf, PartialDate(iso: asOf) == nil {
      throw ValidationError("--as-of \(asOf) is no date; write 2023-06-01")
    }
    _ = try layout.columnChoice()
  }

  func run() throws {
    do {
      switch format {
      case .table(let format) where plans.isEmpty: try writeIndex(as: format)
      case .table(let format): try writePlans(as: format)
      case .text(let format): try writeText(as: format)
      }
    } catch let error as ExportError {
      printError(error.description)
      throw ExitCode(3)
    }
  }

  private func writeIndex(as format: TableFormat) throws {
    let filter = try filters.filter()
    try options.withStore(.reading) { store in
      let only = try cited.map {
        try ReferenceChoice(options: options, isText: true).choose($0, store).fit.summary.id
      }
      let completion = DocumentCompletion(registry: store.registry, day: day)
      try store.readTable(filter) { table in
        var source = try IndexTableSource(
          table, order: layout.order, isFiltered: !filter.isEmpty, only: only, completion: completion)
        try write(&source, as: format)
      }
    }
  }

  private func writePlans(as format: TableFormat) throws {
    var gathering = TableGathering()
    var failed: [ReaderError] = []
    let found = reading.files(under: plans)
    for plan in found {
      do {
        gathering.add(annotatedText(try read(plan)))
      } catch {
        printError(error.description)
        failed.append(error)
      }
    }
    if failed.count == found.count { throw ExitCode(3) }
    let completion = DocumentCompletion(registry: .shipped, day: day)
    var table = GatheredTable(gathering, order: layout.order, complete: completion.complete)
    try write(&table, as: format)
    try reading.end(failed, of: found.count)
  }

  private func write(_ source: inout some ReferenceTableSource, as format: TableFormat) throws {
    let language: ExportLanguage = options.language == .vi ? .vietnamese : .english
    try writeTable(&source, as: format, options: try layout.options(language), to: output)
    guard isValidated else { return }
    let faults = try XMLSchema.referenceTable().faults(ofFile: output)
    for fault in faults { printError("\(output):\(fault)") }
    if !faults.isEmpty { throw ExitCode(3) }
  }

  private func writeText(as format: TextFormat) throws {
    do {
      let source = try read(plans[0])
      let text = annotatedText(source)
      let language: ExportLanguage = options.language == .vi ? .vietnamese : .english
      try CitationExport.writeText(
        text, as: format, language: language, boxes: format == .pdf ? source.pageBoxes(text.reading) : [],
        to: output)
    } catch let error as ReaderError {
      printError(error.description)
      throw ExitCode(3)
    }
  }

  private func read(_ plan: String) throws(ReaderError) -> SourceText {
    let source = try reading.read(plan)
    for warning in source.warnings { printError("\(printable(plan)): \(warning)") }
    return source
  }

  private var day: PartialDate {
    if let asOf, let day = PartialDate(iso: asOf) { return day }
    let today = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return PartialDate(year: today.year ?? 2000, month: today.month, day: today.day)
  }
}

/// A table of what is cited, or one plan's text.
enum ExportFormat: ExpressibleByArgument, Equatable {
  case table(TableFormat)
  case text(TextFormat)

  init?(argument: String) {
    if let format = TableFormat(rawValue: argument) {
      self = .table(format)
    } else if let format = TextFormat(rawValue: argument) {
      self = .text(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] {
    TableFormat.allCases.map(\.rawValue) + TextFormat.allCases.map(\.rawValue)
  }

  var name: String {
    switch self {
    case .table(let format): format.rawValue
    case .text(let format): format.rawValue
    }
  }
}
