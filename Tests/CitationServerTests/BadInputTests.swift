import Foundation
import HTTPTypes
import Testing

@testable import CitationServer

struct BadInputTests {
  let folder: ServedFolder

  init() throws { folder = try ServedFolder() }

  private static let cases: [(String, Int)] = [
    ("/nope", 404), ("/api/v1/nope", 404), ("/api/v1/cited-by", 400), ("/api/v1/cited-by?q=xin+chao", 404),
    ("/api/v1/cited-by?q=nd+9999/1999", 404), ("/api/v1/cited-by?q=ct30&limit=-1", 400),
    ("/api/v1/cited-by?q=ct30&limit=x", 400), ("/api/v1/cited-by?q=ct30&relation=loves", 400),
    ("/api/v1/cited-by?q=ct30&from=yesterday", 400), ("/api/v1/cites?path=../../etc/passwd", 404),
    ("/plan?path=../../../etc/passwd", 404), ("/plan?path=/etc/passwd", 404), ("/plan", 400),
    ("/api/v1/stats?lang=xx", 400), ("/api/v1/search?q=year:soon", 400),
    ("/document?key=urn:lex:vn:x", 404), ("/assets/../../etc/passwd", 404), ("/table?sort=smell", 400),
    ("/api/v1/export?format=exe", 400), ("/plan?path=%00", 404), ("/?q=%FF%FE", 200),
    ("/?q=%27+OR+1=1--", 200),
  ]

  @Test(arguments: cases) func hasItsStatus(_ uri: String, _ status: Int) async throws {
    #expect(try await folder.ask(uri).status.code == status)
  }

  @Test func problemsAreForPeopleAndPrograms() async throws {
    let program = try await folder.ask("/api/v1/cited-by?q=nd+9999/1999&lang=en")
    #expect(program.headers[.contentType] == "application/problem+json")
    #expect(program.json?["type"] as? String == "/about#no-such-document")
    #expect(program.json?["status"] as? Int == 404)
    let person = try await folder.ask("/nope?lang=en")
    #expect(person.headers[.contentType]?.hasPrefix("text/html") == true)
    #expect(person.text.contains("There is no such page"))
  }

  @Test func aWrongMethodIsNoWrongAddress() async throws {
    let answer = try await folder.ask("/api/v1/stats", method: .delete)
    #expect(answer.status == .methodNotAllowed)
    #expect(answer.headers[.allow] == "GET, HEAD")
  }

  @Test func aQuestionOf100kB() async throws {
    let answer = try await folder.ask("/?q=" + String(repeating: "a", count: 100_000))
    #expect(answer.status == .uriTooLong)
  }

  @Test func aDraftThatIsTooLarge() async throws {
    let answer = try await folder.ask(
      "/api/v1/extract", method: .post, headers: [.contentType: "text/plain"],
      body: [UInt8](repeating: 0x61, count: 5_000), options: { $0.limits.body = 4_000 })
    #expect(answer.status == .contentTooLarge)
  }

  @Test(arguments: ["application/x-www-form-urlencoded", "video/mp4", "nonsense"])
  func aContentTypeThatIsNotTaken(_ type: String) async throws {
    let answer = try await folder.ask(
      "/api/v1/check", method: .post, headers: [.contentType: type], body: [1])
    #expect(answer.status == .unsupportedMediaType)
  }

  @Test(arguments: ["", "{}", "[1", #"{"text": 5}"#, "null"])
  func jsonThatIsNoDraft(_ body: String) async throws {
    let answer = try await folder.ask(
      "/api/v1/extract", method: .post, headers: [.contentType: "application/json"], body: Array(body.utf8))
    #expect(answer.status == .badRequest)
  }

  @Test(arguments: ["", "--mark", "--mark\r\n\r\n", "--other--", "--mark\r\nContent-Disposition: form-data"])
  func aFormThatIsCutOff(_ body: String) async throws {
    let answer = try await folder.ask(
      "/check", method: .post, headers: [.contentType: "multipart/form-data; boundary=mark"],
      body: Array(body.utf8))
    #expect(answer.status == .badRequest)
  }

  @Test func anIndexThatVanishesAndComesBack() async throws {
    let server = try WebServer(folder.options())
    let index = folder.index
    try await server.application().test(.router) { client in
      func status() async throws -> Int {
        try await client.execute(uri: "/api/v1/stats", method: .get) { $0.status.code }
      }
      #expect(try await status() == 200)
      try FileManager.default.moveItem(atPath: index, toPath: index + ".away")
      #expect(try await status() == 503)
      let page = try await client.execute(uri: "/?lang=en", method: .get) { String(buffer: $0.body) }
      #expect(page.contains("there is no index yet"))
      try FileManager.default.moveItem(atPath: index + ".away", toPath: index)
      #expect(try await status() == 200)
    }
  }
}

struct AccessTests {
  let folder: ServedFolder
  private static let token = "0123456789abcdef0123"

  init() throws { folder = try ServedFolder() }

  private func ask(_ authorization: String?, host: String = "0.0.0.0") async throws -> Int {
    try await folder.ask(
      "/api/v1/stats", headers: authorization.map { [.authorization: $0] } ?? [:],
      options: {
        $0.host = host
        _ = $0.tokens.add(AccessTests.token, as: .read)
      }
    ).status.code
  }

  @Test func othersNeedAToken() async throws {
    #expect(try await ask(nil) == 401)
    #expect(try await ask("Bearer wrong-wrong-wrong-wrong") == 401)
    #expect(try await ask("Bearer \(AccessTests.token)") == 200)
    let basic = Data("clerk:\(AccessTests.token)".utf8).base64EncodedString()
    #expect(try await ask("Basic \(basic)") == 200)
  }

  @Test func withoutATokenItDoesNotListenToOthers() {
    var options = ServerOptions(index: "x")
    options.host = "0.0.0.0"
    #expect(throws: ServerError.noToken(host: "0.0.0.0")) { try WebServer(options) }
  }

  @Test func tokensAreKeptAsHashes() {
    var tokens = AccessTokens()
    let hash = AccessTokens.hash(AccessTests.token)
    #expect(
      tokens.add(lines: "# staff\nread sha256:\(hash) anna\n\nwrite sha256:\(AccessTokens.hash("other"))\n")
        == nil)
    #expect(tokens.role(of: AccessTests.token) == .read)
    #expect(tokens.role(of: "other") == .write)
    #expect(tokens.role(of: hash) == nil)
    #expect(tokens.add(lines: "read plain-word") == 1)
    #expect(tokens.add("short", as: .read) == false)
  }

  @Test func anotherSiteCannotSendForms() async throws {
    let answer = try await folder.ask(
      "/check", method: .post,
      headers: [.contentType: "text/plain", HTTPField.Name("Sec-Fetch-Site")!: "cross-site"], body: [0x61])
    #expect(answer.status == .forbidden)
  }

  @Test(arguments: [
    ("localhost:8080", true), ("127.0.0.1", true), ("[::1]:80", true), ("evil.example", false),
    ("127.evil.example", false), ("localhost.evil.example", false),
  ])
  func ownNames(_ host: String, _ isOwn: Bool) {
    #expect(TokenGate.isOwnName(host) == isOwn)
  }

  @Test func headersForbidScriptsInPages() async throws {
    let answer = try await folder.ask("/")
    let policy = try #require(answer.headers[HTTPField.Name("Content-Security-Policy")!])
    #expect(policy.contains("default-src 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(!answer.text.contains("style="))
    #expect(!answer.text.contains(" onclick"))
  }
}
