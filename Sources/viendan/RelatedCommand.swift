import ArgumentParser
import CitationCheck
import CitationIndex
import CitationReaders

struct Related: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print plans that cite much the same documents as one.",
    discussion: """
      Examples:
        viendan related corpus/ke-hoach-so-tu-phap-binh-phuoc-2023.txt
        viendan related --limit 3 --format json plan.txt
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var options: IndexOptions

  @Option(help: "How to print: text or json.")
  var format: Format = .text

  @Option(help: "How many plans.")
  var limit = 10

  @Argument(help: "The plan's file.")
  var plan: String

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit counts from 1") }
  }

  func run() throws {
    try options.withStore(.reading) { store in
      guard let related = try store.related(options.paths.name(of: plan), limit: limit) else {
        printError("\(plan): not in \(store.name); add it with: viendan index \(plan)")
        throw ExitCode(3)
      }
      switch format {
      case .json: printOut(JSONValue.array(related.map(\.json)).prettyText + "\n")
      case .text: printOut(text(related))
      }
      if related.isEmpty { throw ExitCode(1) }
    }
  }

  private func text(_ related: [RelatedPlan]) -> String {
    let isVietnamese = options.language == .vi
    if related.isEmpty {
      return isVietnamese ? "không có văn bản nào gần\n" : "no plan cites the same documents\n"
    }
    var out = ""
    for plan in related {
      out +=
        "\(Int(plan.likeness * 100))%  " + Terminal.output.styled(DocumentLine.text(of: plan.document), .bold)
      out += "\n     " + printable(options.paths.path(of: plan.document.path)) + "\n"
      let shared = plan.shared.map { $0.symbol ?? $0.name ?? $0.key }.joined(separator: ", ")
      out +=
        "     " + (isVietnamese ? "cùng dẫn " : "both cite ") + shared.cut(to: Terminal.output.width - 16)
        + "\n"
    }
    return out
  }
}
