import ArgumentParser
import CitationCheck
import CitationIndex
import CitationIndexPostgres
import Foundation

/// Which index to use, and in which language to speak.
struct IndexOptions: ParsableArguments {
  @Option(help: "The index, a file or postgresql://…; VIENDAN_INDEX or viendan.sqlite without it.")
  var index: String?

  @Option(
    help: "Where the same index is read, such as a replica's postgresql://…; VIENDAN_INDEX_READ without it.")
  var indexRead: String?

  @Option(help: "Language of messages: vi or en.")
  var lang: String?

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError("unknown language \(lang); write vi or en")
    }
  }

  /// The path or address of the index.
  var address: String {
    index ?? ProcessInfo.processInfo.environment["VIENDAN_INDEX"].flatMap { $0.isEmpty ? nil : $0 }
      ?? "viendan.sqlite"
  }

  /// Where the index is read when nothing is to be written.
  var readAddress: String {
    indexRead
      ?? ProcessInfo.processInfo.environment["VIENDAN_INDEX_READ"].flatMap { $0.isEmpty ? nil : $0 }
      ?? address
  }

  var language: Language {
    if let lang { return Language(rawValue: lang)! }
    let environment = ProcessInfo.processInfo.environment
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return locale.hasPrefix("vi") ? .vi : .en
  }

  var paths: IndexPaths { indexPaths(of: address) }

  /// Opens the index and runs a body with it; an index that cannot be used ends the command with 4.
  func withStore(_ mode: IndexMode, _ body: (any IndexStore) throws -> Void) throws {
    try withIndexErrors { try body(try openIndex(at: mode == .reading ? readAddress : address, mode: mode)) }
  }

  /// Tells an error of the index and ends the command with 4.
  func withIndexErrors(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as IndexError {
      printError("\(error.description); \(error.hint)")
      throw ExitCode(4)
    }
  }
}
