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

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "Files and folders; - is standard input.")
  var files: [String]

  func run() throws {
    let found = reading.files(under: files)
    var failed: [ReaderError] = []
    for file in found {
      do {
        let source = try reading.read(file)
        for warning in source.warnings { warn("\(printable(file)): \(warning)") }
        write(source)
      } catch {
        warn(error.description)
        failed.append(error)
      }
    }
    try reading.end(failed, of: found.count)
  }

  private func write(_ source: SourceText) {
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
    FileHandle.standardOutput.write(Data(out))
  }

  private func warn(_ message: String) {
    FileHandle.standardError.write(Data("viendan: \(message)\n".utf8))
  }
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
