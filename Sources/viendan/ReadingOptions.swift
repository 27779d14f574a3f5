import ArgumentParser
import CitationReaders
import Foundation

/// How files are read; the same options in every command that reads some.
struct ReadingOptions: ParsableArguments {
  @Option(
    help:
      "The encoding of text files and HTML: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var encoding: TextEncoding?

  @Option(help: "When to recognise pages that are pictures: auto, always or never.")
  var ocr: ReadOptions.Recognition = .auto

  @Option(help: "Of folders, only files changed on or after this day: 2023-06-01.")
  var since: Day?

  /// What the readers take.
  var options: ReadOptions {
    var options = ReadOptions()
    options.encoding = encoding
    options.recognition = ocr
    if isatty(STDERR_FILENO) == 1 {
      options.progress = { FileHandle.standardError.write(Data("\r\u{1B}[K\($0)\r".utf8)) }
    }
    return options
  }

  /// Reads a file, or standard input for `-`.
  func read(_ path: String) throws(ReaderError) -> SourceText {
    guard path == "-" else { return try readSource(at: path, options: options) }
    let input = FileHandle.standardInput.readDataToEndOfFile()
    return try sourceText([UInt8](input), path: path, options: options)
  }

  /// The files to read under the paths given; archives and the like are named on standard
  /// error.
  func files(under paths: [String]) -> [String] {
    let found = sourceFiles(under: paths, since: since?.date)
    for skipped in found.skipped {
      FileHandle.standardError.write(Data("viendan: \(printable(skipped.path)): \(skipped.reason)\n".utf8))
    }
    return found.files
  }

  /// Ends a run over several files: lists those that could not be read, and exits with 3 when there are any.
  func end(_ failed: [ReaderError], of count: Int) throws {
    guard !failed.isEmpty else { return }
    if count > 1 {
      var list = "viendan: \(failed.count) of \(count) files could not be read:\n"
      for error in failed { list += "  \(printable(error.path)): \(error.reason)\n" }
      FileHandle.standardError.write(Data(list.utf8))
    }
    throw ExitCode(3)
  }
}

extension TextEncoding: ExpressibleByArgument {}
extension ReadOptions.Recognition: ExpressibleByArgument {}

/// A day as a person gives it; it begins at midnight where the program runs.
struct Day: ExpressibleByArgument {
  let date: Date

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    let asked = DateComponents(calendar: Calendar(identifier: .gregorian), year: year, month: month, day: day)
    guard asked.isValidDate, let date = asked.date else { return nil }
    self.date = date
  }
}
