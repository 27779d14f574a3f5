import CitationIndex
import Citations
import Foundation

/// What pages and API have in common: the index, threads to ask it on, limits, and lists kept in memory.
struct Service: Sendable {
  let door: IndexDoor
  let pool: WorkPool
  let limits: ServerLimits
  let freshness: Freshness
  let listing: Listing
  let files: PlanFiles
  let metrics: Metrics
  let turnstile: Turnstile
  let registry: Registry

  init(_ options: ServerOptions) {
    door = IndexDoor(path: options.index)
    pool = WorkPool(threads: 6, heavyRequests: options.limits.heavyRequests)
    limits = options.limits
    freshness = Freshness(
      door: door, build: "\(ProcessInfo.processInfo.processIdentifier)",
      cache: AnswerCache(megabytes: options.limits.cacheMegabytes))
    listing = Listing()
    files = PlanFiles(index: options.index, limits: options.limits)
    metrics = Metrics()
    turnstile = Turnstile(places: options.limits.requests)
    registry = .shipped
  }

  /// Asks the index on a thread that may wait for it.
  func ask<Result: Sendable>(_ body: @escaping @Sendable (any IndexStore) throws -> Result) async throws
    -> Result
  {
    try await pool.run { try door.ask(body) }
  }

  /// Rows of all cited documents, as the index is now.
  func rows() async throws -> [ListedDocument] {
    try await pool.run { try door.ask { try listing.rows(of: $0, version: door.version) } }
  }

  /// The known documents: those that the index adds to the shipped ones too, while it can be used.
  func registryNow() -> Registry { (try? door.store().registry) ?? registry }

  static func today() -> PartialDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      in: TimeZone(identifier: "Asia/Ho_Chi_Minh") ?? .gmt, from: Date())
    return PartialDate(year: parts.year ?? 2026, month: parts.month, day: parts.day)
  }
}
