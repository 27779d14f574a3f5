import Foundation
import Testing

@testable import CitationServer

struct PageTests {
  let folder: ServedFolder

  init() throws { folder = try ServedFolder() }

  @Test(arguments: ["/", "/?q=ct30", "/document?q=ct30", "/check", "/table", "/statistics", "/about"])
  func pagesStandInBothLanguages(_ uri: String) async throws {
    for language in ["vi", "en"] {
      let answer = try await folder.ask(uri + (uri.contains("?") ? "&" : "?") + "lang=" + language)
      #expect(answer.status == .ok)
      #expect(answer.text.contains("<html lang=\"\(language)\">"))
      // A word that a template asks for and nobody gave would leave nothing behind; a tag left open would show.
      #expect(!answer.text.contains("{{"))
    }
  }

  @Test func everyWordOfTheTemplatesIsThere() throws {
    let templates = [
      Layout.template, Pager.template, SearchPage.template, SearchPage.rowTemplate, PlanResults.template,
      DocumentPage.template, CitingView.template,
      PlanPage.template, CheckPage.template, ReportPage.template, TablePage.template, StatisticsPage.template,
      AboutPage.template, ErrorPage.template,
    ].joined()
    for match in templates.matches(of: #/\{\{w\.(\w+)\}\}/#) {
      #expect(PageWords.words[String(match.1)] != nil, "no word \(match.1)")
    }
  }

  @Test func aSearchSaysHowItUnderstood() async throws {
    let page = try await folder.ask("/?q=chi+thi+30+cua+bo+chinh+tri&lang=en")
    #expect(page.text.contains("Understood as:"))
    #expect(page.text.contains("Chỉ thị 30-CT/TW"))
  }

  @Test func wordsFindPlansAndFacets() async throws {
    let page = try await folder.ask("/?q=dan+van&lang=en")
    #expect(page.text.contains("2 plans have these words"))
    #expect(page.text.contains("<mark>"))
    #expect(!page.text.contains("year:%22"), "no facet of years that one plan has")
    let one = try await folder.ask("/?q=dan+van+year:2024&lang=en")
    #expect(one.text.contains("1 plans have these words"))
  }

  @Test func aDocumentShowsWhoCitesIt() async throws {
    let page = try await folder.ask("/document?q=nd+30/2020")
    #expect(page.text.contains("Nghị định 30/2020/NĐ-CP"))
    #expect(page.text.contains("khoản 2 Điều 5"))
    #expect(page.text.contains("/plan?path=plans/b%20%3Cb%3E.txt"))
  }

  @Test func aDocumentIsFiltered() async throws {
    let page = try await folder.ask("/document?q=nd+30/2020&from=2025&lang=en")
    #expect(page.text.contains("0 plans fit"))
  }

  @Test func aPlanMarksItsCitations() async throws {
    let page = try await folder.ask("/plan?path=plans/b+%3Cb%3E.txt")
    #expect(page.text.contains("id=\"c1\" class=\"c numbered"))
    #expect(page.text.contains("id=\"n1\""))
  }

  @Test func nothingOfATextIsMarkup() async throws {
    let page = try await folder.ask("/plan?path=plans/b+%3Cb%3E.txt&q=%22%3E%3Cscript%3E")
    #expect(!page.text.contains("<script>"))
    #expect(page.text.contains("&lt;script&gt;alert(1)"))
  }

  @Test func aTableIsSortedAndFiltered() async throws {
    let all = try await folder.ask("/table?sort=date")
    #expect(all.text.contains("Nghị định 30/2020/NĐ-CP"))
    let some = try await folder.ask("/table?words=chi+thi&columns=document,plans")
    #expect(!some.text.contains("30/2020/NĐ-CP"))
    #expect(some.text.contains("30-CT/TW"))
    #expect(!some.text.contains("issuer-cell"))
  }

  @Test func aPastedDraftIsChecked() async throws {
    let page = try await folder.post(
      "/check",
      form: ["text": "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ.", "lang": "en"])
    #expect(page.status == .ok)
    #expect(page.text.contains("class=\"f error\""))
    #expect(page.text.contains("year-date"))
  }

  @Test func anEmptyFormSaysWhatIsMissing() async throws {
    let page = try await folder.post("/check", form: ["text": "", "lang": "en"])
    #expect(page.status == .unprocessableContent)
    #expect(page.text.contains("Choose a file or paste a text."))
  }

  @Test func aReportIsDownloaded() async throws {
    let draft = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ."
    let sarif = try await folder.post("/check", form: ["text": draft, "format": "sarif"])
    #expect(sarif.headers[.contentDisposition]?.contains("draft.sarif") == true)
    #expect(sarif.json?["runs"] != nil)
    let workbook = try await folder.post("/check", form: ["text": draft, "format": "xlsx"])
    #expect(workbook.bytes.starts(with: Array("PK".utf8)))
  }

  @Test func aDraftThatIsSentBackIsReadAgain() async throws {
    let packed = Data("Căn cứ Chỉ thị số 30-CT/TW.".utf8).base64EncodedString()
    let page = try await folder.post(
      "/check", form: ["packed": packed, "name": "x/../y.txt", "format": "json"])
    #expect(page.text.contains("30-CT/TW"))
    let documents = page.json?["documents"] as? [[String: Any]]
    #expect(documents?.first?["path"] as? String == "y.txt")
  }
}

extension ServedFolder {
  /// Sends a form as a browser does.
  func post(_ uri: String, form: [String: String], file: (name: String, bytes: [UInt8])? = nil) async throws
    -> Answer
  {
    var body: [UInt8] = []
    for (name, value) in form {
      body += "--mark\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
    }
    if let file {
      body += "--mark\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\n".utf8
      body += "Content-Type: application/octet-stream\r\n\r\n".utf8
      body += file.bytes + Array("\r\n".utf8)
    }
    body += "--mark--\r\n".utf8
    return try await ask(
      uri, method: .post, headers: [.contentType: "multipart/form-data; boundary=mark"], body: body)
  }
}
