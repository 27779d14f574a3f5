import ArgumentParser
import CitationCheck
import CitationIndex
import CitationIndexPostgres
import Foundation

struct Index: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add plans to the index, or bring it up to the files.",
    discussion: """
      Examples:
        viendan index corpus
        viendan index --watch --index /srv/plans.sqlite /srv/plans

      Only what changed is read. Files that are gone from a directory leave the index. Without paths, all that were
      given before are refreshed.
      Exit status: 0 done, 2 wrong usage, 3 some files were not read (they are named), 4 the index cannot be used.
      """)

  @OptionGroup var options: IndexOptions

  @Flag(help: "Make the index anew from the files; the old one is used until the new one is whole.")
  var rebuild = false

  @Flag(help: "Go on and refresh as files change, until interrupted.")
  var watch = false

  @Flag(help: "Verify what is stored.")
  var check = false

  @Flag(help: "Give back room that removed plans left.")
  var vacuum = false

  @Flag(help: "Spread an empty index in PostgreSQL over servers: Citus's, or those named with --shard.")
  var initDistributed = false

  @Option(help: "With --init-distributed: a server for parts of the index, postgresql://…; once for each.")
  var shard: [String] = []

  @Option(
    help: "Store the files of a list, lines of NAME, a tab and FILE, under these names; - is standard input.")
  var list: String?

  @Flag(help: "Settle what citations mean that were stored with --list.")
  var settle = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Argument(help: "Files and directories.")
  var plans: [String] = []

  func validate() throws {
    if check, rebuild || watch || vacuum || !plans.isEmpty {
      throw ValidationError("--check only verifies; run the rest in a command of its own")
    }
    if initDistributed || !shard.isEmpty {
      guard initDistributed, PostgresAddress.isAddress(options.address) else {
        throw ValidationError("--init-distributed and --shard go with --index postgresql://…, together")
      }
      if rebuild || watch || vacuum || check || !plans.isEmpty {
        throw ValidationError(
          "--init-distributed only spreads an index; run the rest in a command of its own")
      }
    }
    if list != nil || settle, rebuild || watch || check || initDistributed || !plans.isEmpty {
      throw ValidationError("--list and --settle go with each other, and with nothing else")
    }
    if rebuild, watch { throw ValidationError("--rebuild and --watch do not go together; rebuild first") }
  }

  func run() throws {
    if rebuild { return try makeAnew() }
    if initDistributed { return try distribute() }
    if list != nil || settle { return try load() }
    var failed = false
    try options.withStore(.writing) { store in
      if check { return try verify(store) }
      let roots = try self.roots(store)
      if !roots.isEmpty || !vacuum {
        failed = try refresh(store, roots)
      }
      if vacuum { try store.vacuum() }
      if watch { try keepWatching(store, roots) }
      try store.close()
    }
    if failed { throw ExitCode(3) }
  }

  /// The paths given, else those that the index remembers.
  private func roots(_ store: any IndexStore) throws -> [String] {
    if !plans.isEmpty { return plans }
    let known = try store.roots().map(options.paths.path)
    if known.isEmpty, !vacuum {
      printError("no plans; name files or directories, as in: viendan index plans")
      throw ExitCode(2)
    }
    return known
  }

  private func refresh(_ store: any IndexStore, _ roots: [String], isSilent: Bool = false) throws -> Bool {
    let line = ProgressLine(isQuiet: quiet)
    let words = IndexWords(language: options.language)
    defer { line.clear() }
    let refresh = IndexRefresh(store: store, paths: options.paths)
    let report = try refresh.run(roots) { progress in
      line.show { words.progress(progress, seconds: line.seconds) }
    }
    line.clear()
    if !quiet, !isSilent || report.stored + report.removed > 0 {
      printOut(words.report(report, seconds: line.seconds))
    }
    if !isSilent {
      for skipped in report.skipped { printError("\(skipped.path): \(skipped.reason)") }
      for failure in report.failures { printError("\(failure.path): \(failure.reason)") }
    }
    for file in report.replaced { printError(words.replaced(file.path, file.count)) }
    return !report.failures.isEmpty
  }

  private func load() throws {
    var failed = false
    // Before the index is opened, which makes one where there is none.
    let items = try list.map(readList)
    try options.withStore(.writing) { store in
      if let items {
        let report = try IndexLoading(store: store).run(items)
        for failure in report.failures { printError("\(failure.path): \(failure.reason)") }
        failed = !report.failures.isEmpty
        if !quiet {
          printOut(
            options.language == .vi
              ? "đã lưu \(report.stored) văn bản, \(report.citations) viện dẫn\n"
              : "stored \(report.stored) plans, \(report.citations) citations\n")
        }
      }
      if settle { try store.resolve() }
      try store.close()
    }
    if failed { throw ExitCode(3) }
  }

  private func readList(_ path: String) throws -> [IndexLoading.Item] {
    let data =
      path == "-"
      ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    guard let data else {
      printError("\(path): cannot be read; check the name and the permissions")
      throw ExitCode(3)
    }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    return try lines.enumerated().map { number, line in
      guard let item = IndexLoading.Item(line: line) else {
        printError("\(path):\(number + 1): not a name, a tab and a file")
        throw ExitCode(2)
      }
      return item
    }
  }

  private func distribute() throws {
    try options.withIndexErrors {
      let store = try PostgresStore(address: options.address)
      if shard.isEmpty { try store.distributeWithCitus() } else { try store.distribute(over: shard) }
      if !quiet {
        printOut(
          options.language == .vi
            ? "đã chia chỉ mục cho các máy chủ\n" : "the index is spread over its servers\n")
      }
    }
  }

  private func makeAnewInPostgreSQL() throws {
    var failed = false
    try options.withIndexErrors {
      try PostgresStore.makeAnew(at: options.address) { failed = try refresh($0, roots($0)) }
    }
    if failed { throw ExitCode(3) }
  }

  private func keepWatching(_ store: any IndexStore, _ roots: [String]) throws {
    if !quiet {
      printOut(options.language == .vi ? "đang theo dõi; Ctrl-C để dừng\n" : "watching; Ctrl-C ends\n")
    }
    let end = EndRequest()
    var wait = 0.0
    while !end.comes(within: wait) {
      let start = ContinuousClock.now
      do {
        _ = try refresh(store, roots, isSilent: true)
      } catch let error as IndexError where error.reason == .locked {
        // Another process writes; the next round sees what it left.
      }
      // A look at many files takes its time; nine tenths are left to others.
      let taken = start.duration(to: .now)
      wait = max(1, 9 * Double(taken.components.seconds))
    }
  }

  private func verify(_ store: any IndexStore) throws {
    let faults = try store.check()
    for fault in faults { printError("\(store.name): \(fault)") }
    guard faults.isEmpty else {
      printError("make it anew with: viendan index --rebuild")
      throw ExitCode(4)
    }
    if !quiet { printOut(options.language == .vi ? "chỉ mục tốt\n" : "the index is sound\n") }
  }

  /// Writes a new index beside the old one and puts it in its place when it is whole.
  private func makeAnew() throws {
    let path = options.address
    if PostgresAddress.isAddress(path) { return try makeAnewInPostgreSQL() }
    let new = path + ".new"
    var failed = false
    try options.withIndexErrors {
      var roots = plans
      if roots.isEmpty { roots = try SQLiteStore(path: path, mode: .reading).roots().map(options.paths.path) }
      guard !roots.isEmpty else {
        printError("no plans; name files or directories, as in: viendan index --rebuild plans")
        throw ExitCode(2)
      }
      for file in [new, new + "-wal", new + "-shm"] { try? FileManager.default.removeItem(atPath: file) }
      if let old = try? SQLiteStore(path: path, mode: .reading) {
        let empty = try SQLiteStore(path: new)
        try empty.takeUserDocuments(from: old)
        try empty.close()
      }
      let store = try SQLiteStore(path: new)
      failed = try refresh(store, roots)
      try store.close()
      // The old log must not meet the new file; what is in it goes into the old file first, should this end here.
      try? SQLiteStore(path: path).close()
      // The new one's own is empty: closing put all of it into the file.
      for file in [path, new].flatMap({ [$0 + "-wal", $0 + "-shm"] }) {
        try? FileManager.default.removeItem(atPath: file)
      }
      guard rename(new, path) == 0 else { throw IndexError(index: path, reason: .readOnly) }
    }
    if failed { throw ExitCode(3) }
  }
}
