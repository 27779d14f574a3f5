import ArgumentParser
import CitationCheck
import CitationIndex
import Foundation

struct Index: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add plans to the index, or bring it up to the files.",
    discussion: """
      Examples:
        viendan index corpus
        viendan index --index /srv/plans.sqlite /srv/plans

      Only what changed is read. Files that are gone from a directory leave the index.
      Exit status: 0 done, 2 wrong usage, 3 some files were not read (they are named), 4 the index cannot be used.
      """)

  @OptionGroup var options: IndexOptions

  @Flag(help: "Read all files again and make the index anew.")
  var rebuild = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Argument(help: "Files and directories.")
  var plans: [String] = []

  func validate() throws {
    if plans.isEmpty { throw ValidationError("no plans; name files or directories") }
  }

  func run() throws {
    var failed = false
    try options.withStore(.writing) { store in
      let report = try refresh(store)
      for failure in report.failures { printError("\(failure.path): \(failure.reason)") }
      failed = !report.failures.isEmpty
    }
    if failed { throw ExitCode(3) }
  }

  private func refresh(_ store: SQLiteStore) throws -> IndexRefresh.Report {
    let line = ProgressLine(isQuiet: quiet)
    let words = IndexWords(language: options.language)
    defer { line.clear() }
    let refresh = IndexRefresh(store: store, paths: options.paths)
    let report = try refresh.run(plans, isRebuild: rebuild) { progress in
      line.show { words.progress(progress, seconds: line.seconds) }
    }
    line.clear()
    if !quiet { printOut(words.report(report, seconds: line.seconds)) }
    for file in report.replaced { printError(words.replaced(file.path, file.count)) }
    return report
  }
}
