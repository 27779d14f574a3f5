import CitationCheck
import Hummingbird

/// The pages for people.
struct Pages {
  let service: Service

  func add(to router: Router<ServerContext>) {
    router.get("/") { request, _ in try await fresh(request, SearchPage(service: service).answer) }
    router.get("document") { request, _ in try await fresh(request, DocumentPage(service: service).answer) }
    router.get("plan") { request, _ in try await fresh(request, PlanPage(service: service).answer) }
    router.get("plan/page") { request, _ in try await fresh(request, PagePictures(service: service).answer) }
    router.get("table") { request, _ in try await fresh(request, TablePage(service: service).answer) }
    router.get("statistics") { request, _ in try await fresh(request, StatisticsPage(service: service).answer)
    }
    router.get("check") { request, _ in CheckPage(service: service).form(PageFrame(request)) }
    router.post("check") { request, _ in try await CheckPage(service: service).answer(request) }
    router.get("about") { request, _ in AboutPage().answer(request) }
  }

  private func fresh(
    _ request: Request, _ page: @escaping (Request) async throws -> Response
  ) async throws -> Response {
    try await service.freshness.answer(request) { try await page(request) }
  }
}
