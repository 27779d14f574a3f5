import CitationReaders
import Citations
import Foundation

/// Brings an index up to the files on disk: reads what is new or changed, takes out what is gone.
public struct IndexRefresh: Sendable {
  public let store: any IndexStore
  public let paths: IndexPaths
  /// How many threads read.
  public var workers = ProcessInfo.processInfo.activeProcessorCount

  public init(store: any IndexStore, paths: IndexPaths) {
    self.store = store
    self.paths = paths
  }

  /// A file or directory that was not read, and why.
  public struct Failure: Hashable, Sendable {
    public var path: String
    public var reason: String
  }

  /// What a refresh did.
  public struct Report: Sendable {
    /// Files that were read, anew or again.
    public var read = 0
    /// Of them, those whose text was new to the index.
    public var stored = 0
    public var unchanged = 0
    public var removed = 0
    public var citations = 0
    /// Bytes of text stored.
    public var bytes = 0
    /// Bytes of input that were no UTF-8, by file.
    public var replaced: [(path: String, count: Int)] = []
    public var failures: [Failure] = []
    /// What was found but never read: archives, folders without permission.
    public var skipped: [Failure] = []
    public var resolution = ResolutionCounts()
  }

  /// How far a refresh is.
  public struct Progress: Sendable {
    public enum Stage: Sendable {
      case reading
      case resolving
    }

    public var stage: Stage
    /// The file being stored.
    public var path: String
    public var done: Int
    public var total: Int
    public var doneBytes: Int
    public var totalBytes: Int
  }

  /// Of one transaction: each writes most pages of a large index anew, whatever it adds; but others wait for it.
  private static let batchBytes = 8 << 20
  private static let batchCount = 1_024
  /// Of what readers have ready before it is stored.
  private static let readyBytes = 12 << 20

  /// Refreshes the files under the given paths.
  ///
  /// - Parameters:
  ///   - roots: files and directories, as a user names them.
  ///   - isRebuild: whether all is read again, whatever its state.
  /// - Throws: `IndexError`; files that cannot be read are in the report, with the rest done.
  @discardableResult
  public func run(
    _ roots: [String], isRebuild: Bool = false, progress: (Progress) -> Void = { _ in }
  ) throws -> Report {
    var report = Report()
    let files = findFiles(roots, &report)
    try store.add(roots: files.readable)
    try store.noticeRegistry()
    var stored = try store.files(under: roots.map(paths.name))
    var work: [FileToRead] = []
    for file in files.found {
      let state = stored.removeValue(forKey: file.name)
      if let state, !isRebuild, state.size == file.size, state.modified == file.modified,
        state.reading == IndexedDocument.reading
      {
        report.unchanged += 1
      } else {
        work.append(FileToRead(file: file, stored: isRebuild ? nil : state))
      }
    }
    try readAndStore(work, &report, progress)
    try removeVanished(stored, in: files, &report)
    report.resolution = try store.resolve { left in
      progress(
        Progress(
          stage: .resolving, path: "", done: work.count, total: work.count, doneBytes: left, totalBytes: 0))
    }
    return report
  }

  // MARK: Finding

  private struct Found {
    var found: [FoundFile] = []
    /// Directories and files that were looked through; only what lies there can have vanished.
    var roots: [String] = []
    /// Of them those that are there.
    var readable: [String] = []
    /// What could not be looked at stays in the index.
    var unreadable: [String] = []
  }

  private func findFiles(_ roots: [String], _ report: inout Report) -> Found {
    var all = Found()
    var seen: Set<String> = []
    for root in roots {
      let walk = sourceFiles(under: [root])
      // What could not be looked into may still hold what the index has of it.
      for (path, reason) in walk.skipped {
        report.skipped.append(Failure(path: path, reason: reason))
        all.unreadable.append(paths.name(of: path))
      }
      if walk.files.isEmpty { report.failures.append(Failure(path: root, reason: "no documents in it")) }
      all.roots.append(paths.name(of: root))
      var isThere = true
      for path in walk.files {
        guard let file = FoundFile(path, paths: paths) else {
          report.failures.append(Failure(path: path, reason: "no such file or directory; check the name"))
          all.unreadable.append(paths.name(of: path))
          isThere = isThere && path != root
          continue
        }
        if seen.insert(file.name).inserted { all.found.append(file) }
      }
      if isThere { all.readable.append(paths.name(of: root)) }
    }
    all.found.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return all
  }

  private func removeVanished(_ stored: [String: FileState], in files: Found, _ report: inout Report) throws {
    let gone = stored.keys.filter { name in
      files.roots.contains { isPath(name, under: $0) }
        && !files.unreadable.contains { isPath(name, under: $0) }
    }.sorted()
    for start in stride(from: 0, to: gone.count, by: IndexRefresh.batchCount) {
      let names = gone[start..<min(start + IndexRefresh.batchCount, gone.count)]
      try store.write(names.map { .remove(path: $0) })
    }
    report.removed = gone.count
  }

  // MARK: Reading

  private struct FileToRead: Sendable {
    let file: FoundFile
    let stored: FileState?
  }

  private enum Read: Sendable {
    case change(DocumentChange, replaced: Int)
    case failure(Failure)
  }

  private func readAndStore(
    _ files: [FileToRead], _ report: inout Report, _ progress: (Progress) -> Void
  ) throws {
    let totalBytes = files.reduce(0) { $0 + $1.file.size }
    var step = Progress(
      stage: .reading, path: "", done: 0, total: files.count, doneBytes: 0, totalBytes: totalBytes)
    let work = OrderedWork(
      files, weights: files.map { $0.file.size + 1024 }, limit: IndexRefresh.readyBytes
    ) { read($0) }
    var batch: [DocumentChange] = []
    var batchBytes = 0
    var at = 0
    try work.run(workers: workers) { result in
      let file = files[at].file
      at += 1
      report.read += 1
      switch result {
      case .failure(let failure): report.failures.append(failure)
      case .change(let change, let replaced):
        batch.append(change)
        batchBytes += file.size
        if replaced > 0 { report.replaced.append((paths.path(of: file.name), replaced)) }
        if case .replace(let prepared) = change {
          report.stored += 1
          report.citations += prepared.document.citations.count
          report.bytes += prepared.document.text.count
        }
      }
      if batchBytes >= IndexRefresh.batchBytes || batch.count >= IndexRefresh.batchCount || at == files.count
      {
        if !batch.isEmpty { try store.write(batch) }
        batch = []
        batchBytes = 0
      }
      step.path = paths.path(of: file.name)
      step.done = at
      step.doneBytes += file.size
      progress(step)
    }
  }

  private func read(_ item: FileToRead) -> Read {
    let file = item.file
    do {
      let source = try readSource(at: file.path)
      let digest = [UInt8](hexadecimal: source.sha256)
      let state = FileState(size: file.size, modified: file.modified, sha256: digest)
      if let stored = item.stored, stored.sha256 == state.sha256, stored.reading == state.reading {
        return .change(.restate(path: file.name, state), replaced: 0)
      }
      let document = IndexedDocument(
        path: file.name, state: state, format: source.format.rawValue, text: source.bytes,
        registry: store.registry)
      return .change(.replace(store.prepare(document)), replaced: source.replaced)
    } catch {
      return .failure(Failure(path: paths.path(of: file.name), reason: "\(error.reason); \(error.hint)"))
    }
  }
}

extension [UInt8] {
  /// The bytes that pairs of hexadecimal digits stand for.
  init(hexadecimal text: String) {
    let digits = text.utf8.map { $0 < 58 ? $0 - 48 : $0 - 87 }
    self = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
