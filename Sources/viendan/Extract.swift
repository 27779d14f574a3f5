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
        viendan extract --format html plan.txt > plan.html
        viendan extract --explain --at 4:9 plan.txt
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
    case xml
    case csv
    /// The text of one file as a page with its citations marked.
    case html
  }

  @Option(
    help: "How to print: text, jsonl, xml, csv, or html, which is the text itself with its citations marked.")
  var format: Format = .text

  @Flag(
    help:
      "Say of each citation which rules read it, with their stretches of the text; with --at of one place, why it is or is not a citation."
  )
  var explain = false

  @Option(help: ArgumentHelp("The place to explain.", valueName: "line:column"))
  var at: TextPlace?

  @Option(help: "How many files to read at once; as many as there are processors if not said.")
  var jobs: Int?

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "Files and folders; - is standard input.")
  var files: [String]

  func validate() throws {
    if explain, format != .text { throw ValidationError("--explain prints text: leave --format out") }
    if at != nil, !explain || files.count != 1 {
      throw ValidationError("--at goes with --explain and one file")
    }
    if format == .html, files.count != 1 { throw ValidationError("name one file to print as html") }
  }

  func run() throws {
    let found = reading.files(under: files)
    do {
      let sink = try ExtractionSink(format)
      try run(found, sink)
    } catch let error as ExportError {
      warn(error.description)
      throw ExitCode(3)
    }
  }

  private func run(_ found: [String], _ sink: ExtractionSink?) throws {
    var failed: [ReaderError] = []
    var unwritten: (any Error)?
    let (format, reading, explain, at) = (format, reading, explain, at)
    let workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    // Never more results wait than twice the workers, so that memory does not grow with the number of files.
    let work = OrderedWork(found, weights: found.map { _ in 1 }, limit: workers * 2) { path -> Outcome in
      do throws(ReaderError) {
        let source = try reading.read(path)
        let warnings = source.warnings.map { "\(printable(path)): \($0)" }
        if explain {
          let output = source.withBytes { Explanation(of: source, text: $0, at: at).output }
          return Outcome(output: withoutControls(Array(output.utf8)), warnings: warnings)
        }
        switch format {
        case .text:
          return Outcome(output: withoutControls(extracted(source, as: format)), warnings: warnings)
        case .jsonl: return Outcome(output: extracted(source, as: format), warnings: warnings)
        case .xml, .csv, .html: return Outcome(text: annotatedText(source), warnings: warnings)
        }
      } catch {
        return Outcome(failure: error)
      }
    }
    work.run(workers: workers) { outcome in
      for warning in outcome.warnings { warn(warning) }
      if let failure = outcome.failure {
        warn(failure.description)
        failed.append(failure)
      }
      guard unwritten == nil else { return }
      do {
        try writeAll(outcome.output)
        if let sink, let text = outcome.text { try sink.add(text) }
      } catch {
        unwritten = error
      }
    }
    if let unwritten { throw unwritten }
    try sink?.finish()
    try reading.end(failed, of: found.count)
  }

  /// What came of one file.
  private struct Outcome: Sendable {
    var output: [UInt8] = []
    var text: AnnotatedText?
    var warnings: [String] = []
    var failure: ReaderError?
  }

  private func warn(_ message: String) {
    printError(message)
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
    case .xml, .csv, .html: break
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
