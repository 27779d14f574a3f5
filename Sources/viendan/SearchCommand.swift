import ArgumentParser
import CitationCheck
import CitationIndex
import Citations

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find plans by their words, what they cite, and who issued them.",
    discussion: """
      Examples:
        viendan search dan chu co so
        viendan search '"dân vận chính quyền" cites:"ct 30" province:"Bình Phước" year:2023 -sơ kết'

      Words with or without diacritics, "phrases", beginnings*, OR, -not, and the fields cites: type: issuer: province:
      year: from: to:. Words that name a document (nd 04/2015) find the plans that cite it; in quotes they are words.
      Exit status: 0 found, 1 nothing found, 2 wrong usage, 4 the index cannot be used.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var options: IndexOptions

  @Option(help: "How to print: text or json.")
  var format: Format = .text

  @Option(help: "How many plans to print.")
  var limit = 20

  @Option(help: "How many plans to pass over.")
  var offset = 0

  @Flag(
    help:
      "With issuer: or province:, also under the names before and after provinces and ministries were merged."
  )
  var successors = false

  @Argument(parsing: .allUnrecognized, help: "The query.")
  var words: [String]

  func validate() throws {
    if words.isEmpty { throw ValidationError("no words to search for") }
    if limit < 0 || offset < 0 { throw ValidationError("--limit and --offset count from 0") }
  }

  func run() throws {
    // An argument with blanks was in quotes in the shell, which took them away.
    let query = words.count == 1 ? words[0] : words.map { quoted($0) }.joined(separator: " ")
    try options.withStore(.reading) { store in
      let answer: SearchAnswer
      do {
        answer = try store.search(
          query, limit: limit, offset: offset, withSuccessors: successors)
      } catch let error as SearchError {
        printError("\(error.description); \(error.hint)")
        throw ExitCode(2)
      }
      switch format {
      case .json: printOut(answer.json.prettyText + "\n")
      case .text:
        let printer = SearchText(language: options.language, terminal: .output, paths: options.paths)
        printOut(printer.text(answer))
      }
      if answer.total == 0 { throw ExitCode(1) }
    }
  }

  private func quoted(_ word: String) -> String {
    guard word.contains(" "), !word.contains("\"") else { return word }
    if let colon = word.firstIndex(of: ":"), !word[..<colon].contains(" ") {
      return word[...colon] + "\"" + word[word.index(after: colon)...] + "\""
    }
    return "\"" + word + "\""
  }
}
