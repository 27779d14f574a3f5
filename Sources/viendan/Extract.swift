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

  @Option(help: "How many files to read at once; as many as there are processors if not said.")
  var jobs: Int?

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "Files and folders; - is standard input.")
  var files: [String]

  func run() throws {
    let found = reading.files(under: files)
    var failed: [ReaderError] = []
    let format = format
    let reading = reading
    OrderedWork<Outcome>(workers: jobs ?? ProcessInfo.processInfo.activeProcessorCount).run(
      count: found.count
    ) { index in
      do throws(ReaderError) {
        let source = try reading.read(found[index])
        return Outcome(
          output: extracted(source, as: format),
          warnings: source.warnings.map { "\(printable(found[index])): \($0)" })
      } catch {
        return Outcome(failure: error)
      }
    } receive: { outcome in
      for warning in outcome.warnings { warn(warning) }
      if let failure = outcome.failure {
        warn(failure.description)
        failed.append(failure)
      }
      writeAll(outcome.output)
    }
    try reading.end(failed, of: found.count)
  }

  /// What came of one file.
  private struct Outcome: Sendable {
    var output: [UInt8] = []
    var warnings: [String] = []
    var failure: ReaderError?
  }

  /// Writes bytes to standard output, all of them.
  private func writeAll(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    FileHandle.standardOutput.write(Data(bytes))
  }

  private func warn(_ message: String) {
    FileHandle.standardError.write(Data("viendan: \(message)\n".utf8))
  }
}

/// One file's citations in the form that was asked for.
private func extracted(_ source: SourceText, as format: Extract.Format) -> [UInt8] {
  let file = ExtractedFile(
    path: source.path, format: source.format.rawValue, sha256: format == .jsonl ? source.sha256 : nil)
  var cursor = PlaceCursor(source)
  var out: [UInt8] = []
  source.withBytes { text in
    var reading = findCitations(in: text)
    _ = resolve(&reading, text: text, registry: .shipped)
    let place: (TextRange<Original>) -> ExtractedPlace = {
      ExtractedPlace(cursor.place(of: $0.start), box: source.box(of: $0.start..<$0.end))
    }
    switch format {
    case .jsonl: appendExtractionLine(file: file, text: text, reading: reading, place: place, to: &out)
    case .text: appendExtractionText(file: file, text: text, reading: reading, place: place, to: &out)
    }
  }
  return out
}

extension ExtractedPlace {
  init(_ place: Place, box: Box?) {
    self.init(line: place.line, column: place.column)
    part = place.run?.part
    paragraph = place.paragraph
    run = place.run?.run
    page = place.page
    self.box = box.map { [$0.x0, $0.y0, $0.x1, $0.y1] }
  }
}
