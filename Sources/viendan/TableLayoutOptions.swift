import ArgumentParser
import CitationExport
import Foundation

/// How a reference table is laid out.
struct TableLayoutOptions: ParsableArguments {
  @Option(
    help:
      "Columns, of all formats but xml and jsonl: \(TableColumn.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var columns: String?

  @Option(help: "Order of documents: \(TableOrder.Sort.allCases.map(\.rawValue).joined(separator: ", ")).")
  var sort: TableOrder.Sort = .key

  @Option(help: "Group documents by \(TableOrder.Grouping.allCases.map(\.rawValue).joined(separator: ", ")).")
  var groupBy: TableOrder.Grouping?

  @Flag(help: "Begin csv with a byte-order mark, as Excel wants it.")
  var bom = false

  var order: TableOrder { TableOrder(sort: sort, grouping: groupBy) }

  func options(_ language: ExportLanguage) throws -> TableOptions {
    TableOptions(order: order, columns: try columnChoice(), language: language, hasByteOrderMark: bom)
  }

  /// - Throws: `ValidationError` for a column that there is not.
  func columnChoice() throws -> [TableColumn]? {
    let chosen = try columns?.split(separator: ",").map { name in
      guard let column = TableColumn(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
        throw ValidationError(
          "no column “\(name)”; there are \(TableColumn.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return column
    }
    if chosen?.isEmpty ?? false { throw ValidationError("--columns names no column") }
    return chosen
  }
}

extension TableOrder.Sort: ExpressibleByArgument {}
extension TableOrder.Grouping: ExpressibleByArgument {}
