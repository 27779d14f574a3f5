import CitationIndex
import Citations
import Hummingbird

/// `/api/v1`: whether the server is well, what the index holds, what was asked of it.
struct SystemRoutes {
  let service: Service

  func add(to group: RouterGroup<ServerContext>) {
    group.get("health") { _, _ in await health() }
    group.get("stats") { request, _ in
      try await service.freshness.answer(request) { Answer.json(try await stats()) }
    }
    group.get("metrics") { _, _ in metrics() }
  }

  /// Never an error: programs that watch want to know, with 503 for an index that cannot be used.
  private func health() async -> Response {
    do {
      let plans = try await service.ask { try $0.planCounts().total }
      return Answer.json(.object([("status", .string("ok")), ("plans", .number(plans))]))
    } catch {
      let problem = Problem(error)
      return Answer.json(
        .object([("status", .string(problem.kind.rawValue)), ("plans", .null)]), status: .serviceUnavailable)
    }
  }

  private func stats() async throws -> JSONValue {
    let rows = try await service.rows()
    return try await service.ask { store in
      let counts = try store.planCounts()
      func object(_ counts: [String?: Int]) -> JSONValue {
        let sorted = counts.sorted { ($1.value, $0.key ?? "") < ($0.value, $1.key ?? "") }
        return .object(sorted.prefix(100).map { ($0.key ?? "", .number($0.value)) })
      }
      let years = counts.byYear.sorted { $0.key < $1.key }.map {
        (String($0.key), JSONValue.number($0.value))
      }
      return .object([
        ("plans", .number(counts.total)), ("documents", .number(rows.count)),
        ("mentions", .number(rows.reduce(0) { $0 + $1.mentions })),
        ("plansByYear", .object(years)), ("plansByType", object(counts.byType)),
        ("plansByPlace", object(counts.byPlace)),
        ("mostCited", .array(rows.sorted { $0.plans > $1.plans }.prefix(20).map(\.json))),
      ])
    }
  }

  func metrics() -> Response {
    Answer.bytes(
      Array(service.metrics.text(inside: service.turnstile.count).utf8),
      type: "text/plain; version=0.0.4; charset=utf-8")
  }
}
