import ArgumentParser
import CitationExport
import CitationReaders
import Citations
import Foundation

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the reference table: which documents plans cite, and where.",
    discussion: """
      Examples:
        viendan export --format xml --validate -o references.xml corpus/*.txt
        viendan export --format csv --columns type,symbol,date,issuers,plans plan.txt
        viendan export --format akn -o plan.xml plan.txt
      """)

  @Option(
    help: """
      Of the table \(TableFormat.allCases.map(\.rawValue).joined(separator: ", ")); \
      of one plan's text \(TextFormat.allCases.map(\.rawValue).joined(separator: ", ")).
      """)
  var format: ExportFormat = .table(.xml)

  @Option(name: [.short, .customLong("output")], help: "The file to write; - is standard output.")
  var output = "-"

  @Option(help: "Columns of csv: \(TableColumn.allCases.map(\.rawValue).joined(separator: ", ")).")
  var columns: String?

  @Option(help: "Order of documents: \(TableOrder.Sort.allCases.map(\.rawValue).joined(separator: ", ")).")
  var sort: TableOrder.Sort = .key

  @Option(help: "Group documents by \(TableOrder.Grouping.allCases.map(\.rawValue).joined(separator: ", ")).")
  var groupBy: TableOrder.Grouping?

  @Option(help: "Language of headings: vi or en.")
  var lang: ExportLanguage = .vietnamese

  @Flag(help: "Begin csv with a byte-order mark, as Excel wants it.")
  var bom = false

  @Flag(name: .customLong("validate"), help: "Validate the written xml by its schema.")
  var isValidated = false

  @Argument(help: "Plans to read; - is standard input.")
  var plans: [String]

  func validate() throws {
    if isValidated, format != .table(.xml) { throw ValidationError("--validate is for --format xml") }
    if isValidated, output == "-" { throw ValidationError("--validate needs a file: name it with -o") }
    if case .text = format, plans.count != 1 {
      throw ValidationError("name one plan to write as \(format.name)")
    }
    _ = try chosenColumns()
  }

  func run() throws {
    switch format {
    case .table(let format): try writeTable(as: format)
    case .text(let format): try writeText(as: format)
    }
  }

  private func writeText(as format: TextFormat) throws {
    do {
      let source = try readPlan(plans[0])
      var reading = findCitations(in: source.bytes)
      resolve(&reading, text: source.bytes)
      let plan = CitingPlan(path: plans[0], format: "text", header: reading.header)
      let text = AnnotatedText(plan: plan, text: source.bytes, reading: reading)
      try CitationExport.writeText(text, as: format, language: lang, to: output)
    } catch {
      warn("\(error)")
      throw ExitCode(3)
    }
  }

  private func writeTable(as format: TableFormat) throws {
    var failed = 0
    var gathering = TableGathering()
    for plan in plans {
      do {
        let source = try readPlan(plan)
        var reading = findCitations(in: source.bytes)
        resolve(&reading, text: source.bytes)
        let citing = CitingPlan(path: plan, format: "text", header: reading.header)
        gathering.add(citing, reading: reading, text: source.bytes)
      } catch {
        warn(error.description)
        failed += 1
      }
    }
    if failed == plans.count { throw ExitCode(3) }
    do {
      var table = GatheredTable(gathering, order: TableOrder(sort: sort, grouping: groupBy))
      try CitationExport.writeTable(&table, as: format, options: try options(), to: output)
      if isValidated { try checkWritten() }
    } catch let error as ExportError {
      warn(error.description)
      throw ExitCode(3)
    }
    if failed > 0 { throw ExitCode(3) }
  }

  private func options() throws -> TableOptions {
    TableOptions(
      order: TableOrder(sort: sort, grouping: groupBy), columns: try chosenColumns(), language: lang,
      hasByteOrderMark: bom)
  }

  private func chosenColumns() throws -> [TableColumn]? {
    try columns?.split(separator: ",").map { name in
      guard let column = TableColumn(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
        throw ValidationError(
          "no column “\(name)”; there are \(TableColumn.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return column
    }
  }

  private func checkWritten() throws {
    let faults = try XMLSchema.referenceTable().faults(ofFile: output)
    guard !faults.isEmpty else { return }
    for fault in faults { warn("\(output):\(fault)") }
    throw ExitCode(3)
  }

  private func readPlan(_ plan: String) throws(ReaderError) -> SourceText {
    if plan == "-" { return sourceText([UInt8](FileHandle.standardInput.readDataToEndOfFile())) }
    return try readSource(at: plan)
  }

  private func warn(_ message: String) {
    FileHandle.standardError.write(Data("viendan: \(message)\n".utf8))
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

extension TableOrder.Sort: ExpressibleByArgument {}
extension TableOrder.Grouping: ExpressibleByArgument {}
extension ExportLanguage: ExpressibleByArgument {}
