import Testing

@testable import CitationServer

struct ParameterTests {
  let folder: ServedFolder

  init() throws { folder = try ServedFolder() }

  private static let cases: [(String, Int)] = [
    ("/api/v1/cited-by?q=ct30&form=2023", 400), ("/api/v1/cited-by?q=ct30&from=2023", 200),
    ("/api/v1/cited-by?q=ct30&limit=", 400), ("/api/v1/cited-by?q=ct30&limit=%2B5", 400),
    ("/api/v1/cited-by?q=ct30&limit=501", 400), ("/api/v1/cited-by?q=ct30&limit=500", 200),
    ("/api/v1/cited-by?q=ct30&limit=5&limit=6", 400), ("/api/v1/cited-by?q=%20", 400),
    ("/api/v1/cited-by?q=ct30&relation=basis,amends", 200), ("/api/v1/cited-by?q=ct30&relation=basis,", 400),
    ("/api/v1/cited-by?q=ct30&relation=basis&relation=amends", 200),
    ("/api/v1/cited-by?q=ct30&from=2023-02-30", 400), ("/api/v1/cited-by?q=ct30&from=2024-02-29", 200),
    ("/api/v1/cited-by?q=ct30&from=1023", 400), ("/api/v1/cited-by?q=ct30&provision=xyz", 400),
    ("/api/v1/cited-by?q=ct30&provision=kho%E1%BA%A3n+3+%C4%90i%E1%BB%81u+63", 200),
    ("/api/v1/cited-by?q=ct30&successors=yes", 400), ("/api/v1/cited-by?q=ct30&successors=true", 200),
    ("/api/v1/search?q=---", 400), ("/api/v1/search?q=dan+van&successors=true", 200),
    ("/api/v1/export?format=csv&bom=2", 400), ("/api/v1/export?format=csv&bom=1", 200),
    ("/api/v1/export?format=", 400), ("/api/v1/export?columns=title,smell", 400),
    ("/api/v1/stats?lang=", 400), ("/api/v1/stats?lang=vi", 200), ("/api/v1/stats?q=x", 400),
    ("/api/v1/suggest?q=", 200), ("/api/v1/suggest?text=x", 400), ("/api/v1/health?x", 400),
    ("/api/v1/documents?validity=well", 400), ("/api/v1/documents?validity=in-force&plans=1", 200),
    // Pages take what forms leave empty, and pass over what they do not know.
    ("/document?q=ct30&from=&to=&type=&utm=1", 200), ("/table?year=&validity=&plans=", 200),
    ("/table?validity=well", 400), ("/document?q=ct30&view=dance", 400),
  ]

  @Test(arguments: cases) func hasItsStatus(_ uri: String, _ status: Int) async throws {
    #expect(try await folder.ask(uri).status.code == status)
  }

  @Test func aRefusalNamesTheParameterAndTheOthers() async throws {
    let answer = try await folder.ask("/api/v1/plans?size=5&lang=en")
    #expect(
      answer.json?["detail"] as? String == "there is no parameter “size”; those are: limit, offset, lang")
  }

  @Test func aBlankDraftIsNoDraft() async throws {
    for body in [" ", "\n\t\r\n"] {
      let answer = try await folder.ask(
        "/api/v1/extract", method: .post, headers: [.contentType: "text/plain"], body: Array(body.utf8))
      #expect(answer.status == .badRequest)
    }
  }
}
