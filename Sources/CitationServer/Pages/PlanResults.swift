/// Plans whose text has the words of a search.
struct PlanResults {
  let service: Service
  let frame: PageFrame

  func html(_ text: String) async throws -> (html: String, total: Int) { ("", 0) }
}
