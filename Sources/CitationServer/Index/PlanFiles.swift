import CitationIndex
import CitationReaders
import Foundation
import Synchronization

/// The pages of a plan that is a PDF.
struct PlanPages: Sendable {
  /// The file, as this process opens it.
  let file: String
  let count: Int
  /// Where each page begins in the plan's text, in bytes; nil where the text was recognised from pictures, so that it is
  /// not known.
  let starts: [Int]?

  /// The page that a byte of the text stands on, from 1.
  func page(of offset: Int) -> Int? {
    starts.map { starts in max(1, starts.partitionIndex { $0 > offset }) }
  }

  /// The text of a page.
  func range(of page: Int, in count: Int) -> Range<Int>? {
    guard let starts, starts.indices.contains(page - 1) else { return nil }
    let end = page < starts.count ? starts[page] : count
    return starts[page - 1]..<max(starts[page - 1], end)
  }
}

extension [Int] {
  /// The first index whose element fits, of elements that do not fit followed by those that do.
  fileprivate func partitionIndex(where fits: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Plans whose files still lie where they were indexed, unchanged; looked at once and kept.
final class PlanFiles: Sendable {
  private struct State: Equatable {
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
    let number: UInt64
  }

  private let paths: IndexPaths
  private let limits: ServerLimits
  private let kept = Mutex<[String: (state: State, pages: PlanPages?)]>([:])
  private static let most = 500

  init(index: String, limits: ServerLimits) {
    paths = IndexPaths(indexFile: index)
    self.limits = limits
  }

  /// Whether a plan may have pages: its file is a PDF that is still there.
  func mayHavePages(_ plan: DocumentSummary) -> Bool { plan.format == "pdf" && state(of: plan) != nil }

  /// The pages of a plan; nil where it is no PDF, or its file is gone or is another by now.
  ///
  /// Takes as long as reading the file does when it is asked for the first time.
  ///
  /// - Parameter text: the plan's, as the index has it.
  func pages(of plan: DocumentSummary, text: [UInt8]) throws -> PlanPages? {
    guard plan.format == "pdf", let state = state(of: plan) else { return nil }
    if let kept = kept.withLock({ $0[plan.path] }), kept.state == state { return kept.pages }
    let pages = try read(plan, text)
    kept.withLock { kept in
      if kept.count >= PlanFiles.most { kept.removeAll() }
      kept[plan.path] = (state, pages)
    }
    return pages
  }

  private func read(_ plan: DocumentSummary, _ text: [UInt8]) throws -> PlanPages? {
    let file = paths.path(of: plan.path)
    var options = ReadOptions()
    options.maximumSeconds = limits.readerSeconds
    options.maximumMemory = 1 << 30
    options.recognition = .never
    let source = try readSource(at: file, options: options)
    guard source.sha256 == plan.sha256.hexadecimal else { return nil }
    let count = try pageCount(ofPDF: file, options: options)
    guard source.bytes == text else { return PlanPages(file: file, count: count, starts: nil) }
    return PlanPages(file: file, count: count, starts: PlanFiles.starts(source, text, count))
  }

  /// Pages begin with lines, so only the starts of lines are asked for.
  private static func starts(_ source: SourceText, _ text: [UInt8], _ count: Int) -> [Int] {
    var cursor = PlaceCursor(source)
    var starts = [0]
    for offset in text.indices where offset > 0 && text[offset - 1] == 0x0A {
      guard let page = cursor.place(of: offset).page, page > starts.count else { continue }
      // Pages without text begin where the next does.
      while starts.count < min(page, count) { starts.append(offset) }
    }
    while starts.count < count { starts.append(text.count) }
    return starts
  }

  private func state(of plan: DocumentSummary) -> State? {
    var out = stat()
    guard stat(paths.path(of: plan.path), &out) == 0, out.st_mode & S_IFMT == S_IFREG else { return nil }
    return State(
      size: Int64(out.st_size), seconds: out.st_mtim.tv_sec, nanoseconds: out.st_mtim.tv_nsec,
      number: UInt64(out.st_ino))
  }
}
