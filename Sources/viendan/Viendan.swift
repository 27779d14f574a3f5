import ArgumentParser
import Citations
import Foundation

struct Viendan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "viendan",
    abstract: "Finds citations of legal documents in Vietnamese texts.",
    version: Version.text,
    subcommands: [
      Extract.self, Text.self, Index.self, Search.self, CitedByCommand.self, Cites.self, Related.self,
      TimelineCommand.self, Stats.self, Graph.self, Check.self, Export.self, Known.self,
      Serve.self,
    ])
}

/// A first word that is no command, which the parser would only call an argument too many.
private struct UnknownCommand {
  let message: String

  init?(_ word: String?) {
    let names = Viendan.configuration.subcommands.map { $0._commandName }
    guard let word, !word.hasPrefix("-"), word != "help", !names.contains(word) else { return nil }
    let near = names.filter { editDistance($0, word, limit: 2) <= 2 }.min {
      editDistance($0, word, limit: 2) < editDistance($1, word, limit: 2)
    }
    let hint = near.map { "did you mean \($0)?" } ?? "see viendan --help"
    message = "no command \"\(word)\"; \(hint)"
  }
}

@main
enum Main {
  /// Runs the command; wrong usage ends with 2, as the documentation promises.
  static func main() {
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try Viendan.parseAsRoot()
      try command.run()
    } catch {
      let code = Viendan.exitCode(for: error)
      if code == .validationFailure, let unknown = UnknownCommand(CommandLine.arguments.dropFirst().first) {
        printError(unknown.message)
        exit(2)
      }
      let message = Viendan.fullMessage(for: error)
      if code == .success {
        if !message.isEmpty { print(message) }
        exit(0)
      }
      if !message.isEmpty { FileHandle.standardError.write(Data((message + "\n").utf8)) }
      exit(code == .validationFailure ? 2 : code.rawValue)
    }
  }
}
