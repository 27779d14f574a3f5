import CitationCheck
import CitationIndex
import Citations
import Hummingbird

/// `/api/v1`: cited documents, who cites them, what plans cite.
struct DocumentRoutes {
  let service: Service

  func add(to group: RouterGroup<ServerContext>) {
    group.get("cited-by") { request, _ in try await fresh(request, citedBy) }
    group.get("search") { request, _ in try await fresh(request, search) }
    group.get("cites") { request, _ in try await fresh(request, cites) }
    group.get("document") { request, _ in try await fresh(request, document) }
    group.get("documents") { request, _ in try await fresh(request, documents) }
    group.get("plan") { request, _ in try await fresh(request, plan) }
    group.get("plans") { request, _ in try await fresh(request, plans) }
    group.get("known") { request, _ in try await fresh(request, known) }
    group.get("suggest") { request, _ in try await fresh(request, suggest) }
  }

  private func fresh(_ request: Request, _ body: (Query) async throws -> JSONValue) async throws -> Response {
    try await service.freshness.answer(request) { Answer.json(try await body(Query(request))) }
  }

  private func citedBy(_ query: Query) async throws -> JSONValue {
    let text = try query.reference()
    let filter = try query.planFilter()
    let limit = try query.number("limit", in: 0...500, default: 20)
    let offset = try query.number("offset", in: 0...1_000_000_000, default: 0)
    return try await service.ask { store in
      let found: FoundDocument
      switch try FoundReference(text, in: store) {
      case .unreadable: throw Problem(.notFound, .noDocument)
      case .unknown: throw Problem(.notFound, .noSuchDocument)
      case .several(let fits):
        return .object([("citedBy", .null), ("alsoFits", .array(fits.map(\.summary.json)))])
      case .one(let one): found = one
      }
      var filter = filter
      if filter.provision == nil { filter.provision = found.provision }
      let answer = try store.citedBy(found.summary, filter, limit: limit, offset: offset)
      return .object([
        ("citedBy", answer.json), ("alsoFits", .array(found.others.map(\.summary.json))),
      ])
    }
  }

  private func search(_ query: Query) async throws -> JSONValue {
    let text = try query.reference()
    let limit = try query.number("limit", in: 0...100, default: 20)
    let offset = try query.number("offset", in: 0...1_000_000_000, default: 0)
    return try await service.ask { store in
      do {
        if let cited = try ReferenceSearch(text, limit: limit, offset: offset, in: store) {
          return cited.json
        }
        return try store.search(text, limit: limit, offset: offset, withSuccessors: query.withSuccessors).json
      } catch let error as SearchError {
        let words = "\(error.description); \(error.hint)"
        throw Problem(.badRequest, .wrongParameter, Phrase(vi: words, en: words))
      }
    }
  }

  private func cites(_ query: Query) async throws -> JSONValue {
    let path = try planPath(query)
    return try await service.ask { store in
      guard let (document, cited) = try store.cites(path) else { throw Problem(.notFound, .noSuchPlan) }
      return .object([("plan", document.json), ("cites", .array(cited.map(\.json)))])
    }
  }

  private func document(_ query: Query) async throws -> JSONValue {
    let text = try query.reference()
    let day = try query.date("as-of") ?? Service.today()
    return try await service.ask { store in
      let registry = store.registry
      switch try FoundReference(text, in: store) {
      case .unreadable: throw Problem(.notFound, .noDocument)
      case .unknown: throw Problem(.notFound, .noSuchDocument)
      case .several(let fits):
        return .object([
          ("document", .null), ("known", .null), ("validity", .null),
          ("alsoFits", .array(fits.map(\.summary.json))),
        ])
      case .one(let found):
        let known = registry.row(of: found.summary)
        return .object([
          ("document", found.summary.json), ("known", known?.json ?? .null),
          ("validity", known.map { registry.status(of: $0, at: day).json } ?? .null),
          ("alsoFits", .array(found.others.map(\.summary.json))),
        ])
      }
    }
  }

  private func documents(_ query: Query) async throws -> JSONValue {
    let list = try ListQuery(query)
    let limit = try query.number("limit", in: 0...500, default: 50)
    let offset = try query.number("offset", in: 0...1_000_000_000, default: 0)
    let rows = try await service.rows()
    return try await service.pool.run {
      let rows = list.apply(to: rows)
      return pageJSON(
        rows.dropFirst(offset).prefix(limit).map(\.json), total: rows.count, offset: offset, limit: limit)
    }
  }

  private func plan(_ query: Query) async throws -> JSONValue {
    let path = try planPath(query)
    return try await service.ask { store in
      guard let document = try store.document(path), let text = try store.text(of: path) else {
        throw Problem(.notFound, .noSuchPlan)
      }
      return .object([("plan", document.json), ("text", .string(String(decoding: text, as: UTF8.self)))])
    }
  }

  private func plans(_ query: Query) async throws -> JSONValue {
    let limit = try query.number("limit", in: 0...500, default: 50)
    let offset = try query.number("offset", in: 0...1_000_000_000, default: 0)
    return try await service.ask { store in
      let total = try store.planCounts().total
      let plans = try store.plans(limit: limit, offset: offset)
      return pageJSON(plans.map(\.json), total: total, offset: offset, limit: limit)
    }
  }

  private func known(_ query: Query) async throws -> JSONValue {
    let text = try query.reference()
    let day = try query.date("as-of") ?? Service.today()
    return try await service.ask { store in
      let registry = store.registry
      guard let reference = Reference(text) else { throw Problem(.notFound, .noDocument) }
      let items = registry.candidates(for: reference, at: day).map { candidate -> JSONValue in
        .object([
          ("document", candidate.document.json),
          ("validity", registry.status(of: candidate.document, at: day).json),
        ])
      }
      return pageJSON(items, total: items.count, offset: 0, limit: 20)
    }
  }

  private func suggest(_ query: Query) async throws -> JSONValue {
    let text = query["q"] ?? ""
    let items = try await service.suggestions(for: text)
    return .object([("items", .array(items.map(\.json)))])
  }

  private func planPath(_ query: Query) throws -> String {
    guard let path = query["path"] else {
      throw Problem(
        .badRequest, .wrongParameter,
        .init(vi: "thiếu path: tên tệp của văn bản", en: "path is missing: the plan's file name"))
    }
    return path
  }
}
