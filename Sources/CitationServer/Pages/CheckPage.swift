import CitationCheck
import Hummingbird

/// Where a draft is dropped, chosen or pasted.
struct CheckPage {
  static let template = #"""
    {{<layout}}{{$main}}
    <section class="narrow check-form">
    <h1>{{title}}</h1>
    <p class="lead">{{w.checkLead}}</p>
    {{#notice}}<p class="notice" role="alert">{{notice}}</p>{{/notice}}
    <form action="/check" method="post" enctype="multipart/form-data" id="check-form">
    {{#chosenLang}}<input type="hidden" name="lang" value="{{chosenLang}}">{{/chosenLang}}
    <div class="drop" id="drop"><label for="file">{{w.file}}</label><input type="file" id="file" name="file" accept=".txt,.docx,.doc,.pdf,.odt,.rtf,.html,text/plain"><p class="muted drop-hint">{{w.dropHint}}</p></div>
    <label for="text">{{w.paste}}</label>
    <textarea id="text" name="text" rows="6" lang="vi" spellcheck="false" placeholder="{{w.pasteHint}}"></textarea>
    <div class="form-line"><label for="as-of">{{w.asOf}}</label><input id="as-of" name="as-of" inputmode="numeric" placeholder="2026-11-25" size="12" value="{{asOf}}" aria-describedby="as-of-hint"><span class="muted" id="as-of-hint">{{w.asOfHint}}</span></div>
    <fieldset class="form-line"><legend>{{w.result}}</legend>{{#formats}}<label class="choice"><input type="radio" name="format" value="{{value}}"{{#first}} checked{{/first}}> {{label}}</label>{{/formats}}</fieldset>
    <p><button type="submit" class="big">{{w.check}}</button></p>
    </form>
    <p class="muted">{{w.neverStored}}</p>
    </section>
    {{/main}}{{/layout}}
    """#

  let service: Service

  func form(_ frame: PageFrame, notice: String? = nil) -> Response {
    var values: [String: Any] = ["formats": CheckPage.formats(frame), "asOf": frame.query["as-of"] ?? ""]
    if let notice { values["notice"] = notice }
    return frame.answer(
      "check", title: frame.say("Kiểm tra viện dẫn trong dự thảo", "Check a draft's citations"),
      active: "/check",
      values, status: notice == nil ? .ok : .unprocessableContent)
  }

  private static func formats(_ frame: PageFrame) -> [[String: Any]] {
    let formats = [
      ("page", frame.say("xem tại đây", "show here")),
      ("docx", frame.say("tệp Word có nhận xét", "Word file with comments")),
      ("xlsx", frame.say("bảng XLSX", "XLSX table")), ("sarif", "SARIF"),
    ]
    return formats.enumerated().map { index, format in
      ["value": format.0, "label": format.1, "first": index == 0]
    }
  }

  func answer(_ request: Request) async throws -> Response {
    let draft = try await SentDraft(request, service.limits)
    let frame = PageFrame(request, fields: draft.fields)
    guard !draft.bytes.isEmpty else {
      return form(
        frame, notice: frame.say("Hãy chọn tệp hoặc dán văn bản.", "Choose a file or paste a text."))
    }
    var query = Query(fields: draft.fields)
    if query["format"] == "page" { query = Query(fields: draft.fields.filter { $0.key != "format" }) }
    let day = try query.date("as-of")
    if let format = try query.choice("format", as: DraftRoutes.Format.self) {
      return try await DraftRoutes(service: service).answer(
        draft, as: format, day: day, language: frame.language)
    }
    let (limits, registry) = (service.limits, service.registryNow())
    let checked = try await service.pool.runHeavy {
      try CheckedDraft(draft, day: day, registry: registry, limits: limits)
    }
    return ReportPage(checked: checked, asOf: query["as-of"], frame: frame).answer()
  }
}
