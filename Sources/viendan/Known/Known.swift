import ArgumentParser
import CitationCheck
import CitationIndex
import Citations
import Foundation

struct Known: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The registry of known documents and their validity.",
    discussion: """
      Examples:
        viendan known show "nd 04/2015"
        viendan known list --type "Nghị định" văn thư
        viendan known import --dry-run văn-bản-đến.xlsx
      """,
    subcommands: [KnownShow.self, KnownList.self, KnownImportCommand.self])
}

/// How the registry's answers are printed.
struct KnownPrinting: ParsableArguments {
  @Option(help: "How to print: text or json.")
  var format: Format = .text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }
}

struct KnownShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what is known of a document: its validity, what changed it, what it changed.",
    discussion: """
      Examples:
        viendan known show "nd 60/2013" --at 2023-02-20
        viendan known show "khoản 3 điều 63 bộ luật lao động 2012" --format json
      """)

  @Argument(help: "The document: nd 04/2015, chỉ thị 30-CT/TW, luật đất đai 2013, a key.")
  var reference: String

  @Option(help: "The day for which validity is told: 2023-06-01; today without it.")
  var at: String?

  @OptionGroup var printing: KnownPrinting
  @OptionGroup var index: IndexOptions

  func validate() throws {
    if let at, PartialDate(iso: at)?.day == nil {
      throw ValidationError("--at \(at) is no day; write 2023-06-01")
    }
  }

  func run() throws {
    let registry = try index.registry()
    guard let asked = Reference(reference) else {
      printError(
        "\"\(reference.cut(to: 60))\" names no document; write its type and number, as nd 04/2015, or its name"
      )
      throw ExitCode(2)
    }
    let day = at.flatMap { PartialDate(iso: $0) } ?? today()
    let found = registry.candidates(for: asked, at: day)
    guard let first = found.first else {
      let near = registry.nearDocuments(to: asked)
      let hint =
        near.isEmpty ? "" : "; near it: " + near.prefix(3).map(\.document.title).joined(separator: ", ")
      printError("no known document is \"\(reference.cut(to: 60))\"\(hint)")
      throw ExitCode(1)
    }
    let text = KnownText(registry: registry, day: day, language: index.language)
    switch printing.format {
    case .text: printOut(text.shown(first, others: Array(found.dropFirst()), asked: reference))
    case .json: printOut(text.json(found) + "\n")
    }
  }
}

struct KnownList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List known documents by words of their subject, type, issuer and year.",
    discussion: """
      Examples:
        viendan known list văn thư
        viendan known list --type "Chỉ thị" --issuer "Bộ Chính trị" --year 2016 --limit 50
      """)

  @Argument(help: "Words that symbol or subject must hold; without diacritics too.")
  var words: [String] = []

  @Option(help: "Only this type.")
  var type: String?

  @Option(help: "Only this issuer, by name or code.")
  var issuer: String?

  @Option(help: "Only this year.")
  var year: Int?

  @Flag(help: "Only rows that the user imported.")
  var own = false

  @Option(help: "At most so many; 0 for all.")
  var limit = 20

  @OptionGroup var printing: KnownPrinting
  @OptionGroup var index: IndexOptions

  func run() throws {
    let registry = try index.registry()
    let wanted = words.map {
      " " + folded($0).split(whereSeparator: \.isWhitespace).joined(separator: " ") + " "
    }
    let typeSegment = type.map { folded($0) }
    let body = issuer.map { folded($0) }
    let found = registry.allDocuments().filter { document in
      if own, !document.sources.contains(.user) { return false }
      if let typeSegment, folded(document.type) != typeSegment { return false }
      if let year, (document.date?.year ?? document.identity.symbolYear) != year { return false }
      if let body, !folded(document.issuerName ?? "").contains(body), !folded(document.symbol).hasSuffix(body)
      {
        return false
      }
      let words = folded(document.subject ?? "").split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      let text = " \(folded(document.symbol)) \(words) "
      return wanted.allSatisfy { text.contains($0) }
    }
    .sorted { ($0.date?.description ?? "", $0.key) > ($1.date?.description ?? "", $1.key) }
    let shown = limit > 0 ? Array(found.prefix(limit)) : found
    let text = KnownText(registry: registry, day: today(), language: index.language)
    switch printing.format {
    case .text: printOut(text.listed(shown, of: found.count))
    case .json: printOut(text.json(shown.map { ReferenceCandidate(document: $0) }) + "\n")
    }
    if found.isEmpty { throw ExitCode(1) }
  }
}

/// The day on which the command runs.
func today() -> PartialDate {
  let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
  return PartialDate(year: parts.year ?? 2026, month: parts.month ?? 1, day: parts.day ?? 1)
}
