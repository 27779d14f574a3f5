import ArgumentParser
import CitationCheck
import CitationIndex
import Citations
import Foundation

struct KnownImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add your own documents to the registry from a CSV or XLSX table.",
    discussion: """
      Examples:
        viendan known import --dry-run văn-bản-đến.xlsx
        viendan known import --map symbol="Mã văn bản" --map date="Ngày ký" danh-mục.csv

      The first row names the columns. Understood are, in Vietnamese and English: symbol, type, date, issuer, subject,
      effective, ended, replaced-by, replaced-on. The rows are kept in the index. Rows that contradict what is known are
      shown and left out, unless --over-conflicts is given.
      Exit status: 0 done, 1 rows were left out, 2 wrong usage or table, 4 the index cannot be used.
      """)

  @Argument(help: "The table: .xlsx, or CSV with commas, semicolons or tabs.")
  var table: String

  @Flag(help: "Show what would be done; store nothing.")
  var dryRun = false

  @Option(name: .customLong("map"), help: "Which column holds what: symbol=HEADING. May be repeated.")
  var mappings: [String] = []

  @Flag(help: "Store rows that contradict what is known, too; they go before it.")
  var overConflicts = false

  @OptionGroup var index: IndexOptions

  func validate() throws { _ = try mapping() }

  func run() throws {
    let found: KnownImport
    do {
      found = try KnownImport(RowTable(path: table), mapping: mapping(), registry: index.registry())
    } catch let error as RowTableError {
      printError(error.description)
      throw ExitCode(2)
    } catch let error as KnownImportError {
      printError("\(table): \(error.description)")
      throw ExitCode(2)
    }
    printOut(summary(found))
    if !dryRun {
      let name = URL(fileURLWithPath: table).lastPathComponent
      try index.withStore(.writing) { store in
        let count = try store.store(found.rows, source: name, overConflicts: overConflicts)
        printOut(
          say("đã lưu \(count) văn bản vào \(store.name)\n", "stored \(count) documents in \(store.name)\n"))
      }
      // What citations mean is worked out anew with the new rows.
      try index.withStore(.writing) { store in _ = try store.resolve { _ in } }
    }
    let isLeftOut = found.rows.contains { row in
      switch row.outcome {
      case .unreadable: true
      case .conflict: !overConflicts
      case .new, .same: false
      }
    }
    if isLeftOut { throw ExitCode(1) }
  }

  private func mapping() throws -> [KnownImport.Field: String] {
    var out: [KnownImport.Field: String] = [:]
    for text in mappings {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let field = KnownImport.Field(rawValue: parts[0]) else {
        let known = KnownImport.Field.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--map \(text): write FIELD=HEADING with one of \(known)")
      }
      out[field] = parts[1]
    }
    return out
  }

  private func say(_ vi: String, _ en: String) -> String { index.language == .vi ? vi : en }

  private func summary(_ found: KnownImport) -> String {
    var (new, same, conflicts, unreadable) = (0, 0, 0, 0)
    var out = ""
    for row in found.rows {
      switch row.outcome {
      case .new: new += 1
      case .same: same += 1
      case .conflict(let differences):
        conflicts += 1
        let words = differences.map { difference in
          say(
            "\(difference.field.rawValue): đã biết \(difference.known), bảng ghi \(difference.row)",
            "\(difference.field.rawValue): known \(difference.known), the table has \(difference.row)")
        }
        out +=
          say("  dòng \(row.line)", "  row \(row.line)") + " \(row.symbol): " + words.joined(separator: "; ")
          + "\n"
      case .unreadable(let reason):
        unreadable += 1
        out += say("  dòng \(row.line)", "  row \(row.line)") + ": " + reason + "\n"
      }
    }
    let head = say(
      "\(found.rows.count) dòng: \(new) mới · \(same) đã biết · \(conflicts) mâu thuẫn · \(unreadable) không đọc được\n",
      "\(found.rows.count) rows: \(new) new · \(same) known already · \(conflicts) in conflict · \(unreadable) not read\n"
    )
    let columns = found.columns.sorted { $0.value < $1.value }.map(\.key.rawValue).joined(separator: ", ")
    var note = say("cột: ", "columns: ") + columns + "\n"
    if !found.ignored.isEmpty {
      note +=
        say("bỏ qua: ", "ignored: ") + found.ignored.filter { !$0.isEmpty }.joined(separator: ", ") + "\n"
    }
    return head + note + out
  }
}

extension IndexOptions {
  /// The shipped registry, with the user's own rows where the index is there.
  func registry() throws -> Registry {
    guard FileManager.default.fileExists(atPath: address) else { return .shipped }
    var found = Registry.shipped
    try withStore(.reading) { found = $0.registry }
    return found
  }
}
