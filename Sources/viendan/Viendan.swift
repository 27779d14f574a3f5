import ArgumentParser

@main
struct Viendan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "viendan", abstract: "Finds citations of legal documents in Vietnamese texts.")
}
