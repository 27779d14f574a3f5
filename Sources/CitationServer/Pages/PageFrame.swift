import CitationCheck
import HTTPTypes
import Hummingbird
import Mustache

/// What all pages share: the language, links that keep it, and the frame around them.
struct PageFrame: Sendable {
  let language: Language
  /// The language that the address itself names; links then name it too, so that they can be passed on.
  let chosen: Language?
  let path: String
  let query: Query
  private let uri: String

  init(_ request: Request) {
    query = Query(request)
    language = request.language
    chosen = query["lang"].flatMap(Language.init)
    path = request.uri.path
    uri = request.uri.query ?? ""
  }

  /// For an answer to a form that was sent with a body: what stands in its fields goes first.
  init(_ request: Request, fields: [String: String]) {
    query = Query(fields: fields)
    chosen = fields["lang"].flatMap(Language.init)
    language = chosen ?? request.language
    path = request.uri.path
    uri = ""
  }

  init(language: Language) {
    self.language = language
    chosen = nil
    path = "/"
    query = Query("")
    uri = ""
  }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  func count(_ number: Int) -> String { DocumentWords.count(number, language) }

  /// A decimal number as the language writes it: `99,6` for `99.6`.
  func number(_ text: String) -> String { language == .vi ? text.replacing(".", with: ",") : text }

  /// An address of this server; parameters without a value are left out.
  func link(_ path: String, _ parameters: [(String, String?)] = []) -> String {
    var parameters = parameters
    if let chosen { parameters.append(("lang", chosen.rawValue)) }
    return PageFrame.address(path, parameters)
  }

  /// This page with some parameters set otherwise, or, with nil, left out; back at its first part.
  func relink(_ changes: [(String, String?)]) -> String {
    var kept: [(String, String?)] = []
    for field in uri.split(separator: "&") {
      let name = String(field.prefix { $0 != "=" })
      guard name != "offset", !changes.contains(where: { $0.0 == name }) else { continue }
      if let value = Query(String(field))[name] { kept.append((name, value)) }
    }
    return PageFrame.address(path, kept + changes)
  }

  static func address(_ path: String, _ parameters: [(String, String?)]) -> String {
    let fields = parameters.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : "\(name)=\($0.addressed)" }
    }
    return fields.isEmpty ? path : path + "?" + fields.joined(separator: "&")
  }

  /// A page as HTML.
  ///
  /// - Parameters:
  ///   - template: its name.
  ///   - active: the entry of the navigation that it belongs to.
  func html(_ template: String, title: String, active: String, _ values: [String: Any] = [:]) -> String {
    var values = values
    values["lang"] = language.rawValue
    values["title"] = title
    values["page"] = template
    values["css"] = Asset.style.path
    values["js"] = Asset.script.path
    values["q"] = values["q"] ?? query["q"] ?? ""
    values["w"] = language == .vi ? PageWords.vietnamese : PageWords.english
    values["home"] = link("/")
    values["about"] = link("/about")
    if let chosen { values["chosenLang"] = chosen.rawValue }
    values["nav"] = PageFrame.pages.map { page -> [String: Any] in
      ["href": link(page.path), "label": say(page.label), "current": page.path == active]
    }
    values["languages"] = [(Language.vi, "Tiếng Việt"), (.en, "English")].map {
      code, label -> [String: Any] in
      [
        "href": relink([("lang", code.rawValue)]), "label": label, "code": code.rawValue,
        "current": code == language,
      ]
    }
    return Templates.library.render(values, withTemplate: template) ?? ""
  }

  func answer(
    _ template: String, title: String, active: String, _ values: [String: Any] = [:],
    status: HTTPResponse.Status = .ok
  ) -> Response {
    var response = Answer.html(html(template, title: title, active: active, values), status: status)
    response.headers[.contentLanguage] = language.rawValue
    return response
  }

  private static let pages: [(path: String, label: Phrase)] = [
    ("/", Phrase(vi: "Tra cứu", en: "Search")), ("/check", Phrase(vi: "Kiểm tra", en: "Check")),
    ("/table", Phrase(vi: "Bảng", en: "Table")), ("/statistics", Phrase(vi: "Thống kê", en: "Statistics")),
    ("/about", Phrase(vi: "Giới thiệu", en: "About")),
  ]
}

/// The templates of all pages, read once.
enum Templates {
  static let library: MustacheLibrary = {
    let texts = [
      "layout": Layout.template, "pager": Pager.template, "search": SearchPage.template,
      "row": SearchPage.rowTemplate, "plans": PlanResults.template,
      "document": DocumentPage.template, "citing": CitingView.template, "plan": PlanPage.template,
      "check": CheckPage.template,
      "report": ReportPage.template, "table": TablePage.template, "statistics": StatisticsPage.template,
      "about": AboutPage.template, "error": ErrorPage.template,
    ]
    var library = MustacheLibrary()
    for (name, text) in texts {
      do {
        try library.register(text, named: name)
      } catch {
        // A template is part of the program; one that cannot be read is a fault of the build, found by any test.
        fatalError("template \(name): \(error)")
      }
    }
    return library
  }()
}
