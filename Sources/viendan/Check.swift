import ArgumentParser
import CitationCheck
import CitationIndex
import CitationReaders
import Citations
import Foundation

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the citations of drafts.",
    discussion: """
      Examples:
        viendan check draft.txt
        viendan check --as-of 2023-06-01 --format json draft.txt > findings.json

      Exit status: 0 without errors, 1 with errors, 2 wrong usage or configuration, 3 a draft could not be read.
      """)

  @Option(help: "The draft's day: 2023-06-01, 2023-06 or 2023. Without it the draft's own date.")
  var asOf: String?

  @Option(help: "How to print: text, json, sarif, junit, html.")
  var format: String = "text"

  @OptionGroup var index: IndexOptions
  @OptionGroup var reading: ReadingOptions

  @Option(name: .shortAndLong, help: "Write the report to this file.")
  var output: String?

  @Option(help: "The configuration; without it the viendan.yml of the draft's folder or one above.")
  var config: String?

  @Flag(help: "Read no configuration.")
  var noConfig = false

  @Option(help: "Show only findings that this baseline does not have.")
  var baseline: String?

  @Option(help: "Write the findings as a baseline to this file.")
  var writeBaseline: String?

  @Flag(help: "Apply suggestions where there is one right answer; a copy FILE.bak is kept.")
  var fix = false

  @Option(help: "Write the draft, a .docx, with a comment at each finding to this file.")
  var comments: String?

  @Option(help: "Explain a check by its id; all explains every check.")
  var explain: String?

  @Argument(help: "Drafts; - is standard input.")
  var drafts: [String] = []

  func validate() throws {
    guard explain != nil || !drafts.isEmpty else {
      throw ValidationError("no draft; name a file, or - for standard input")
    }
    if let asOf, PartialDate(iso: asOf)?.isCalendarDate != true {
      throw ValidationError("--as-of \(asOf) is no date; write 2023-06-01, 2023-06 or 2023")
    }
    guard ReportFormat(rawValue: format) != nil || explain != nil && format == "markdown" else {
      throw ValidationError(
        "unknown format \(format); known: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    if comments != nil, drafts.count != 1 || drafts[0] == "-" {
      throw ValidationError("--comments takes one draft, a .docx file")
    }
    if fix, drafts.contains("-") {
      throw ValidationError("--fix cannot write to standard input; name a file")
    }
  }

  func run() throws {
    if let explain { return try printExplanation(of: explain) }
    var reports: [Report] = []
    var failed = false
    for path in drafts {
      do {
        reports.append(try report(on: path))
      } catch let error as ReaderError {
        warn(error.description)
        failed = true
      } catch let error as ConfigurationError {
        warn(error.description)
        throw ExitCode(2)
      }
    }
    do {
      if let baseline {
        var known = try Baseline(path: baseline)
        reports = reports.map { known.hold($0) }
      }
      if let writeBaseline { try replaceFile(at: writeBaseline, with: Baseline(of: reports).json()) }
      if let comments { for report in reports { try comment(report, in: comments) } }
      if fix { for report in reports { try applyFixes(of: report) } }
      let page = CitationCheck.print(
        reports, as: ReportFormat(rawValue: format)!, language: language, isColoured: isColoured)
      if let output {
        try replaceFile(at: output, with: page)
      } else {
        FileHandle.standardOutput.write(Data(page))
      }
    } catch let error as ConfigurationError {
      warn(error.description)
      throw ExitCode(2)
    } catch let error as WordError {
      warn(error.description)
      throw ExitCode(3)
    }
    if failed { throw ExitCode(3) }
    if reports.contains(where: \.hasErrors) { throw ExitCode(1) }
  }

  private func report(on path: String) throws -> Report {
    let source = try reading.read(path)
    for warning in source.warnings { warn("\(printable(path)): \(warning)") }
    let configuration = try configuration(for: path)
    let draft = Draft(path: path, text: source.bytes)
    let day = asOf.flatMap { PartialDate(iso: $0) } ?? configuration.asOf
    if draft.reading.citations.isEmpty {
      warn("\(printable(path)): no citations found")
    } else if day == nil, draft.reading.header.date == nil {
      warn("\(printable(path)): no date found; --as-of sets the day that validity is asked for")
    }
    let registry = try registry(for: draft)
    return checkDraft(
      draft, registry: registry, options: CheckOptions(asOf: day, configuration: configuration))
  }

  /// The shipped rows, the user's own, and the documents in the index that the draft cites.
  private func registry(for draft: Draft) throws -> Registry {
    var found = Registry.shipped
    let isNamed = index.index != nil || ProcessInfo.processInfo.environment["VIENDAN_INDEX"]?.isEmpty == false
    guard isNamed || FileManager.default.fileExists(atPath: index.address) else { return found }
    try index.withStore(.reading) { store in
      found = store.registry.adding(try indexedRows(citedBy: draft, in: store))
    }
    return found
  }

  private func configuration(for path: String) throws(ConfigurationError) -> Configuration {
    if noConfig { return Configuration() }
    if let config { return try readConfiguration(at: config) }
    let folder = path == "-" ? "." : URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard let found = findConfiguration(from: folder) else { return Configuration() }
    return try readConfiguration(at: found)
  }

  private func comment(_ report: Report, in target: String) throws {
    let left = try writeComments(report, from: report.draft.path, to: target, language: language)
    for finding in left {
      let place = report.draft.position(of: finding.range.start)
      warn("\(report.draft.path):\(place.line): \(finding.check) stands outside the body and has no comment")
    }
  }

  private func applyFixes(of report: Report) throws {
    let path = report.draft.path
    if path.lowercased().hasSuffix(".docx") { return try applyChanges(of: report) }
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let hasMark = data.starts(with: [0xEF, 0xBB, 0xBF])
    let written = [UInt8](hasMark ? data.dropFirst(3) : data)
    guard written == report.draft.text else {
      warn("\(path): not plain UTF-8 text, left as it is")
      return
    }
    let fixed = applySuggestions(of: report, to: written)
    guard !fixed.applied.isEmpty else { return }
    try replaceFile(at: path + ".bak", with: [UInt8](data))
    try replaceFile(at: path, with: (hasMark ? [0xEF, 0xBB, 0xBF] : []) + fixed.text)
    FileHandle.standardError.write(
      Data(withoutControls(Array(changes(in: report.draft, fixed.applied).utf8))))
  }

  /// Suggestions as tracked changes, in the Word file itself; a copy is kept.
  private func applyChanges(of report: Report) throws {
    let path = report.draft.path
    let before = FileManager.default.contents(atPath: path) ?? Data()
    let beside = path + ".fixed"
    let applied = try writeChanges(report, from: path, to: beside)
    guard !applied.isEmpty else { return }
    try replaceFile(at: path + ".bak", with: [UInt8](before))
    guard rename(beside, path) == 0 else {
      throw WordError(path: path, reason: "cannot be written", hint: "the changed copy is \(beside)")
    }
    FileHandle.standardError.write(Data(withoutControls(Array(changes(in: report.draft, applied).utf8))))
  }

  private func printExplanation(of id: String) throws {
    if id == "all" {
      if format == "markdown" { return print(checksGuide(), terminator: "") }
      return print(
        CitationCheck.Check.all.map { CitationCheck.explain($0, language) }.joined(separator: "\n"),
        terminator: "")
    }
    guard let check = CitationCheck.Check.named(id) else {
      let known = CitationCheck.Check.all.map(\.id).joined(separator: ", ")
      throw ValidationError("unknown check \(id); known: \(known)")
    }
    print(CitationCheck.explain(check, language), terminator: "")
  }

  private var language: Language { index.language }

  private var isColoured: Bool {
    format == "text" && output == nil && isatty(STDOUT_FILENO) == 1
      && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }

  private func warn(_ message: String) {
    printError(message)
  }
}

/// Writes a file beside its place and renames it, so that it is there whole or not at all.
func replaceFile(at path: String, with bytes: [UInt8]) throws {
  do {
    try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  } catch {
    FileHandle.standardError.write(
      Data("viendan: \(path): cannot be written; check the folder and its permissions\n".utf8))
    throw ExitCode(3)
  }
}
