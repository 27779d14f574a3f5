import CitationCheck
import CitationExport
import CitationIndex
import Citations
import Hummingbird

/// `/api/v1/export`: the reference table of the index, or the part of it that is asked for, in
/// every format, sent while it is written.
struct ExportRoute {
  let service: Service

  func add(to group: RouterGroup<ServerContext>) {
    group.get("export") { request, _ in
      try await service.freshness.answer(request) { try await export(request) }
    }
  }

  private func export(_ request: Request) async throws -> Response {
    let query = Query(request)
    let format = try query.choice("format", as: TableFormat.self) ?? .xml
    let columns = try query.choices("columns", as: TableColumn.self)
    let options = TableOptions(
      columns: columns.isEmpty ? nil : columns, language: ExportLanguage(request.language),
      hasByteOrderMark: query["bom"] == "1")
    let list = try ListQuery(query)
    let (store, registry, day) = (try service.door.store(), service.registryNow(), Service.today())
    // In the usual order and whole it streams; else the documents are listed first.
    let chosen = list == ListQuery() ? nil : try await service.rows().chosen(by: list, in: service.pool)
    let pass = try service.pool.heavyPass()
    let body = try await Fifo.body(pass) { path in
      try store.readTable { table in
        var source = IndexTableSource(table, only: chosen, registry: registry, day: day)
        try writeTable(&source, as: format, options: options, to: path)
      }
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: mediaType(format),
        .contentDisposition: Answer.disposition("vien-dan.\(format.rawValue)"),
      ], body: body)
  }
}

extension [ListedDocument] {
  fileprivate func chosen(by list: ListQuery, in pool: WorkPool) async throws -> [ListedDocument] {
    try await pool.run { list.apply(to: self) }
  }
}
