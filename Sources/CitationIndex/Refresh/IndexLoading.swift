import CitationReaders
import Citations
import Foundation

/// Stores files under names that are given, wherever they lie: what programs use that bring files from elsewhere.
///
/// Nothing leaves the index, and nothing is settled; `IndexStore.resolve` settles what many loaded.
public struct IndexLoading: Sendable {
  /// A file and the name that the index is to have for it.
  public struct Item: Hashable, Sendable {
    public var name: String
    public var file: String

    public init(name: String, file: String) {
      self.name = name
      self.file = file
    }

    /// Reads a line of a list, `NAME` and `FILE` with a tab between; nil for another.
    public init?(line: some StringProtocol) {
      let fields = String(line).split(separator: "\t" as Character, omittingEmptySubsequences: false).map(
        String.init)
      guard fields.count == 2, !fields[0].isEmpty, !fields[1].isEmpty else { return nil }
      self.init(name: fields[0], file: fields[1])
    }
  }

  public let store: any IndexStore
  /// How many threads read.
  public var workers = ProcessInfo.processInfo.activeProcessorCount
  private static let batch = 256

  public init(store: any IndexStore) { self.store = store }

  /// What a loading did.
  public struct Report: Sendable {
    public var stored = 0
    public var citations = 0
    public var failures: [IndexRefresh.Failure] = []
  }

  /// - Throws: `IndexError`; files that cannot be read are in the report, with the rest stored.
  public func run(_ items: [Item]) throws -> Report {
    var report = Report()
    let work = OrderedWork(items, weights: items.map { _ in 1 }, limit: 2 * IndexLoading.batch) { read($0) }
    var batch: [DocumentChange] = []
    var at = 0
    try work.run(workers: workers) { result in
      at += 1
      switch result {
      case .success(let document):
        batch.append(.replace(document))
        report.stored += 1
        report.citations += document.document.citations.count
      case .failure(let failure): report.failures.append(failure.failure)
      }
      if batch.count >= IndexLoading.batch || at == items.count, !batch.isEmpty {
        try store.write(batch)
        batch = []
      }
    }
    return report
  }

  private struct ReadFailure: Error {
    let failure: IndexRefresh.Failure
  }

  private func read(_ item: Item) -> Result<PreparedDocument, ReadFailure> {
    do {
      let source = try readSource(at: item.file)
      // Times of files that were brought from elsewhere say nothing.
      let state = FileState(
        size: source.bytes.count, modified: 0, sha256: [UInt8](hexadecimal: source.sha256))
      let document = IndexedDocument(
        path: item.name, state: state, format: source.format.rawValue, text: source.bytes,
        registry: store.registry)
      return .success(store.prepare(document))
    } catch {
      let failure = IndexRefresh.Failure(path: item.name, reason: "\(error.reason); \(error.hint)")
      return .failure(ReadFailure(failure: failure))
    }
  }
}
