import ArgumentParser
import CitationCheck
import CitationIndex
import Citations
import Foundation

struct Graph: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw who cites whom around a document.",
    discussion: """
      Examples:
        viendan graph "nd 04/2015" -o graph.svg
        viendan graph --depth 2 -o graph.dot "Chỉ thị 30-CT/TW"

      The end of the file's name says how it is written: svg, png, dot, json. Graphviz draws svg and png.
      """)

  @OptionGroup var options: IndexOptions

  @Option(help: "How many steps away from the document: 1 to 4.")
  var depth = 1

  @Option(help: "How many citing and cited documents of each are shown.")
  var width = 12

  @Option(name: [.short, .customLong("output")], help: "The file: .svg, .png, .dot or .json.")
  var output: String

  @Argument(help: "The document, as you would write it.")
  var reference: [String]

  private var format: String { String(output.split(separator: ".").last ?? "").lowercased() }

  func validate() throws {
    if reference.isEmpty { throw ValidationError("no document; name one, as \"nd 04/2015\"") }
    guard (1...4).contains(depth) else { throw ValidationError("--depth goes from 1 to 4") }
    guard (1...100).contains(width) else { throw ValidationError("--width goes from 1 to 100") }
    guard ["svg", "png", "dot", "json"].contains(format) else {
      throw ValidationError("\(output) ends in none of .svg, .png, .dot, .json")
    }
  }

  func run() throws {
    try options.withStore(.reading) { store in
      let choice = ReferenceChoice(options: options, isText: true)
      let chosen = try choice.choose(reference.joined(separator: " "), store)
      let graph = try store.graph(around: chosen.fit.summary, depth: depth, width: width, on: Graph.today)
      let dot = GraphDot(language: options.language).text(graph)
      switch format {
      case "json": try replaceFile(at: output, with: Array((graph.json.prettyText + "\n").utf8))
      case "dot": try replaceFile(at: output, with: Array(dot.utf8))
      default: try replaceFile(at: output, with: try drawn(dot))
      }
      let (nodes, edges) = (graph.nodes.count, graph.edges.count)
      printOut(
        "\(output): \(nodes) document\(nodes == 1 ? "" : "s"), \(edges) citation\(edges == 1 ? "" : "s")")
      printOut(graph.isCut ? " (more are left out; see --width)\n" : "\n")
    }
  }

  private func drawn(_ dot: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["dot", "-T\(format)"]
    let (input, out) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = out
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch {
      printError("dot cannot be started; install Graphviz (apt install graphviz) or write a .dot file")
      throw ExitCode(3)
    }
    // What is written and what is read may both be longer than a pipe holds.
    let bytes = Data(dot.utf8)
    let writing = Thread { [handle = input.fileHandleForWriting] in
      signal(SIGPIPE, SIG_IGN)
      try? handle.write(contentsOf: bytes)
      try? handle.close()
    }
    writing.start()
    let picture = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0, !picture.isEmpty else {
      printError(
        "Graphviz gave no picture; is it installed (apt install graphviz)? a .dot file can still be written")
      throw ExitCode(3)
    }
    return [UInt8](picture)
  }

  private static var today: PartialDate {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return PartialDate(year: parts.year!, month: parts.month!, day: parts.day!)
  }
}
