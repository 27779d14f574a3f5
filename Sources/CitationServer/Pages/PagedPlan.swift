import CitationIndex
import CitationReaders
import Hummingbird

/// A part of a plan that stands on one page of its PDF, beside the page's picture.
struct PagedPlan: Sendable {
  /// The text on the page; nil where it is not known which that is.
  let part: Range<Int>?
  private let plan: DocumentSummary
  private let page: Int
  private let count: Int

  /// - Parameters:
  ///   - page: from 1; one beyond the last is the last.
  ///   - citation: whose page is wanted instead.
  /// - Returns: nil for plans that have no pages, or whose file is no longer what was indexed.
  init?(_ plan: PlanReading, page: Int, citation: Int?, _ service: Service) async throws {
    let files = service.files
    guard let pages = try await service.pool.runHeavy({ try files.pages(of: plan.document, text: plan.text) })
    else {
      return nil
    }
    var page = min(page, pages.count)
    if let citation, plan.citations.indices.contains(citation) {
      page = pages.page(of: plan.citations[citation].citation.range.start) ?? page
    }
    self.plan = plan.document
    self.page = page
    count = pages.count
    part = pages.range(of: page, in: plan.text.count).map { range in
      // A citation that goes on overleaf is shown whole where it begins.
      let end = plan.citations.map(\.citation.range).first {
        $0.start < range.upperBound && $0.end > range.upperBound
      }
      let start = plan.citations.map(\.citation.range).first {
        $0.start < range.lowerBound && $0.end > range.lowerBound
      }
      let first = min(start?.end ?? range.lowerBound, range.upperBound)
      return first..<max(first, end?.end ?? range.upperBound)
    }
  }

  func values(_ frame: PageFrame) -> [String: Any] {
    func link(_ page: Int) -> String { frame.link("/plan", [("path", plan.path), ("page", "\(page)")]) }
    var pager: [String: Any] = ["range": frame.say("trang \(page) / \(count)", "page \(page) of \(count)")]
    if page > 1 { pager["previous"] = link(page - 1) }
    if page < count { pager["next"] = link(page + 1) }
    return [
      "pager": pager,
      "picture": [
        "src": PageFrame.address("/plan/page", [("path", plan.path), ("page", "\(page)")]),
        "alt": frame.say("Trang \(page) của tệp gốc", "Page \(page) of the original file"),
      ],
    ]
  }
}

/// `/plan/page`: a page of a plan's PDF as a picture, drawn by a child process and kept like other answers.
struct PagePictures {
  /// Pixels; sharp enough to read on a screen.
  private static let width = 900

  let service: Service

  func answer(_ request: Request) async throws -> Response {
    let query = Query(request)
    let page = try query.number("page", in: 1...100_000, default: 1)
    let (files, limits) = (service.files, service.limits)
    let plan = try await service.ask { store in
      guard let path = query["path"], let plan = try store.document(path), let text = try store.text(of: path)
      else {
        throw Problem(.notFound, .noSuchPlan)
      }
      return (document: plan, text: text)
    }
    let picture = try await service.pool.runHeavy {
      guard let pages = try files.pages(of: plan.document, text: plan.text), page <= pages.count else {
        throw Problem(.notFound, .noPage)
      }
      var options = ReadOptions()
      options.maximumSeconds = limits.readerSeconds
      options.maximumMemory = 1 << 30
      return try pagePicture(ofPDF: pages.file, page: page, width: PagePictures.width, options: options)
    }
    return Answer.bytes(picture, type: "image/png")
  }
}
