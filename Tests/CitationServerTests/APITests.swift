import Foundation
import Testing

@testable import CitationServer

struct APITests {
  let folder: ServedFolder

  init() throws { folder = try ServedFolder() }

  @Test func citedByAnswersAsTheCommandDoes() async throws {
    let answer = try await folder.ask("/api/v1/cited-by?q=ct30")
    let cited = try #require(answer.json?["citedBy"] as? [String: Any])
    #expect(cited["plans"] as? Int == 1)
  }

  @Test func aSearchForADocumentAnswersAsOneForWordsDoes() async throws {
    let cited = try await folder.ask("/api/v1/search?q=ct30")
    #expect(cited.json?["total"] as? Int == 1)
    #expect((cited.json?["understoodAs"] as? [Any])?.isEmpty == false)
    let quoted = try await folder.ask("/api/v1/search?q=cites:ct30")
    #expect(quoted.json?["total"] as? Int == 1)
    func plan(_ answer: ServedFolder.Answer) -> String? {
      let hits = answer.json?["hits"] as? [[String: Any]]
      return (hits?.first?["plan"] as? [String: Any])?["path"] as? String
    }
    #expect(plan(cited) == "plans/a.txt")
    #expect(plan(quoted) == plan(cited))
    let beyond = try await folder.ask("/api/v1/search?q=ct30&offset=5")
    #expect((beyond.json?["hits"] as? [Any])?.isEmpty == true)
  }

  @Test func aPlusIsASpace() async throws {
    #expect(try await folder.ask("/api/v1/cited-by?q=chi+thi+30").status == .ok)
    #expect(try await folder.ask("/api/v1/cited-by?q=chi%20thi%2030").status == .ok)
  }

  @Test func extractCountsInBytesAndUTF16() async throws {
    let answer = try await folder.ask(
      "/api/v1/extract", method: .post, headers: [.contentType: "text/plain"],
      body: Array("𝒳 Đã có Chỉ thị số 30-CT/TW.".utf8))
    let citations = try #require(answer.json?["citations"] as? [[String: Any]])
    #expect(citations.first?["start"] as? Int == "𝒳 Đã có ".utf8.count)
    let pairs = try #require(answer.json?["utf16"] as? [[Int]])
    #expect(pairs.first?.first == "𝒳 Đã có ".utf16.count)
  }

  @Test func checkTakesJSON() async throws {
    let answer = try await folder.ask(
      "/api/v1/check", method: .post, headers: [.contentType: "application/json"],
      body: Array(#"{"text": "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ."}"#.utf8))
    let documents = try #require(answer.json?["documents"] as? [[String: Any]])
    #expect((documents[0]["findings"] as? [Any])?.isEmpty == false)
    #expect((answer.json?["utf16"] as? [String: Any])?["findings"] != nil)
  }

  @Test(arguments: ["xml", "csv", "xlsx", "docx", "jsonl", "html", "md"])
  func exportsEveryFormat(_ format: String) async throws {
    let answer = try await folder.ask("/api/v1/export?format=\(format)")
    #expect(answer.status == .ok)
    #expect(answer.bytes.count > 200)
    if format == "csv" { #expect(answer.text.contains("30/2020/NĐ-CP")) }
  }

  @Test func listsComeInPages() async throws {
    let answer = try await folder.ask("/api/v1/plans?limit=1")
    #expect(answer.json?["total"] as? Int == 2)
    #expect(answer.json?["next"] as? Int == 1)
    let last = try await folder.ask("/api/v1/plans?limit=1&offset=1")
    #expect(last.json?["next"] is NSNull)
  }

  @Test func whatWasShownIsNotSentAgain() async throws {
    let first = try await folder.ask("/api/v1/stats")
    let tag = try #require(first.headers[.eTag])
    let again = try await folder.ask("/api/v1/stats", headers: [.ifNoneMatch: tag])
    #expect(again.status == .notModified)
    #expect(again.bytes.isEmpty)
    try folder.write("c.txt", 2025, "Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ.")
    try folder.refresh()
    #expect(try await folder.ask("/api/v1/stats", headers: [.ifNoneMatch: tag]).status == .ok)
  }

  @Test func answersArePackedForThoseWhoCanUnpack() async throws {
    let answer = try await folder.ask("/openapi.json", headers: [.acceptEncoding: "gzip, br"])
    #expect(answer.headers[.contentEncoding] == "gzip")
    #expect(answer.bytes.starts(with: [0x1F, 0x8B]))
    #expect(try await folder.ask("/openapi.json").headers[.contentEncoding] == nil)
  }

  @Test func theDescriptionNamesEveryRoute() async throws {
    let answer = try await folder.ask("/openapi.json")
    let paths = try #require(answer.json?["paths"] as? [String: [String: Any]])
    #expect(paths.count == OpenAPI.routes.count)
    for (path, operations) in paths {
      for method in operations.keys {
        let answer = try await folder.ask(path, method: method == "post" ? .post : .get)
        #expect(answer.status != .notFound && answer.status != .methodNotAllowed, "\(method) \(path)")
      }
    }
  }

  @Test func metricsCountRequests() async throws {
    let server = try WebServer(folder.options())
    let text = try await server.application().test(.router) { client in
      _ = try await client.execute(uri: "/api/v1/stats", method: .get)
      return try await client.execute(uri: "/metrics", method: .get) { String(buffer: $0.body) }
    }
    #expect(text.contains("viendan_requests_total{route=\"/api/v1/stats\",method=\"GET\",status=\"200\"} 1"))
  }
}
