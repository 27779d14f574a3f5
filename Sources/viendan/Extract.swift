import ArgumentParser
import CitationExport
import CitationIndex
import CitationReaders
import Citations
import Foundation

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the citations of texts.",
    discussion: """
      Examples:
        viendan extract plan.txt
        viendan extract --format jsonl plans/*.txt > citations.jsonl
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
  }

  @Option(help: "How to print: text or jsonl.")
  var format: Format = .text

  @Argument(help: "Text files; - is standard input.")
  var files: [String]

  func run() throws {
    var failed: [String] = []
    for file in files {
      do {
        let source =
          file == "-"
          ? sourceText([UInt8](FileHandle.standardInput.readDataToEndOfFile()))
          : try readSource(at: file)
        if source.replaced > 0 { warn("\(file): \(source.replaced) bytes are no UTF-8 and were replaced") }
        write(file, source)
      } catch {
        warn(error.description)
        failed.append(file)
      }
    }
    if !failed.isEmpty { throw ExitCode(3) }
  }

  private func write(_ file: String, _ source: SourceText) {
    var reading = findCitations(in: source.bytes)
    source.bytes.withUnsafeBufferPointer { text in
      _ = resolve(&reading, text: text, registry: .shipped)
    }
    var out: [UInt8] = []
    switch format {
    case .jsonl: appendExtractionLine(path: file, text: source.bytes, reading: reading, to: &out)
    case .text: appendExtractionText(path: file, text: source.bytes, reading: reading, to: &out)
    }
    FileHandle.standardOutput.write(Data(out))
  }

  private func warn(_ message: String) {
    FileHandle.standardError.write(Data("viendan: \(message)\n".utf8))
  }
}
