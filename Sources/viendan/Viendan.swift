import ArgumentParser
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
