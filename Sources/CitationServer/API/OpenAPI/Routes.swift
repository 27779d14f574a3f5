import CitationCheck
import CitationExport
import CitationIndex
import Citations

/// A route of the API with what it takes and gives.
struct DescribedRoute: Sendable {
  var method = "get"
  var route: String
  var summary: Phrase
  var parameters: [RouteParameter] = []
  /// The name of the schema that it answers with; nil for what is no JSON.
  var answer: String?
  var media = "application/json"
  var takesDraft = false
  /// Statuses of problems that are its own, besides those that every route has.
  var problems: [Int] = []

  var json: JSONValue {
    var fields: [(String, JSONValue)] = [
      ("operationId", .string(route.split(separator: "/").joined(separator: "-"))),
      ("summary", .string(summary.en)), ("parameters", .array(parameters.map(\.json))),
    ]
    if takesDraft { fields.append(("requestBody", DescribedRoute.draft)) }
    var answers: [(String, JSONValue)] = [
      (
        "200",
        .object([
          ("description", .string("The answer.")),
          (
            "content",
            .object(media.split(separator: " ").map { (String($0), .object([("schema", schema(of: $0))])) })
          ),
        ])
      )
    ]
    if method == "get" {
      answers.append(("304", .object([("description", .string("What was shown before still holds."))])))
    }
    for status in Set(problems + [400, 401, 403, 408, 413, 414, 421, 500, 503]).sorted() {
      answers.append(("\(status)", DescribedRoute.problem))
    }
    return .object(fields + [("responses", .object(answers))])
  }

  private func schema(of media: Substring) -> JSONValue {
    if let answer { return .reference(answer) }
    return .type(media.hasSuffix("json") ? "object" : "string")
  }

  private static let problem = JSONValue.object([
    ("description", .string("A problem.")),
    (
      "content",
      .object([("application/problem+json", .object([("schema", .reference("Problem"))]))])
    ),
  ])

  private static let draft = JSONValue.object([
    ("required", .bool(true)), ("description", .string("The draft; it is not stored.")),
    (
      "content",
      .object([
        (
          "text/plain",
          .object([("schema", .type("string", [("minLength", .number(1)), ("pattern", .string("\\S"))]))])
        ),
        (
          "application/json",
          .object([
            (
              "schema",
              .object([
                ("type", .string("object")),
                ("properties", .object([("text", .type("string")), ("name", .nullable("string"))])),
                ("required", .array([.string("text")])),
              ])
            )
          ])
        ),
      ])
    ),
  ])
}

extension OpenAPI {
  private static let limit = RouteParameter(name: "limit", text: "How many to give.", shape: .whole(0...500))
  private static let offset = RouteParameter(
    name: "offset", text: "How many to pass over.", shape: .whole(0...1_000_000_000))
  private static let asked = RouteParameter(
    name: "q", text: "The document as people write it: nd 04/2015, a pasted citation, a key.",
    shape: .reference, isRequired: true)
  private static let path = RouteParameter(
    name: "path", text: "The plan's file, as the index names it.", shape: .reference, isRequired: true)
  private static let asOf = RouteParameter(
    name: "as-of", text: "The day that validity is asked for.", shape: .date)
  private static let lang = RouteParameter(
    name: "lang", text: "Language of messages.", shape: .choice(["vi", "en"]))
  private static let name = RouteParameter(
    name: "name", text: "The draft's file name; its ending helps to tell what it is.", shape: .words)
  private static let successors = RouteParameter(
    name: "successors",
    text:
      "With issuer or province, also under the names before and after provinces and ministries were merged.",
    shape: .choice(["true", "false"]))
  private static let filters = [
    RouteParameter(
      name: "relation", text: "Only mentions with this relation.",
      shape: .choices(Relation.allCases.map(\.rawValue))),
    RouteParameter(
      name: "kind", text: "Only mentions of this kind.",
      shape: .choices(CitationKind.allCases.map(\.rawValue))),
    RouteParameter(name: "type", text: "Only plans of this type: Kế hoạch, KH.", shape: .words),
    RouteParameter(name: "issuer", text: "Only plans whose issuer has these words.", shape: .words),
    RouteParameter(name: "province", text: "Only plans of this province.", shape: .words),
    RouteParameter(name: "from", text: "Only plans from this day, month or year on.", shape: .date),
    RouteParameter(name: "to", text: "Only plans up to this day, month or year.", shape: .date),
    RouteParameter(name: "provision", text: "Only places that cite this: khoản 3 Điều 63.", shape: .place),
    successors,
  ]

  /// What narrows and sorts a list of cited documents.
  private static let listing = [
    RouteParameter(name: "words", text: "Only those with these words.", shape: .words),
    RouteParameter(name: "type", text: "Only this type: Nghị định.", shape: .words),
    RouteParameter(name: "issuer", text: "Only those whose issuer has these words.", shape: .words),
    RouteParameter(name: "year", text: "Only those of this year.", shape: .whole(1900...2100)),
    RouteParameter(
      name: "validity", text: "Only those that stand so today.",
      shape: .choice(Standing.allCases.map(\.rawValue))),
    RouteParameter(
      name: "resolution", text: "Only those whose citations are resolved so.",
      shape: .choice(ListQuery.Resolution.allCases.map(\.rawValue))),
    RouteParameter(name: "key", text: "Only those whose key has this in it.", shape: .words),
    RouteParameter(
      name: "plans", text: "Only those that so many plans cite.", shape: .whole(0...1_000_000_000)),
    RouteParameter(
      name: "mentions", text: "Only those cited in so many places.", shape: .whole(0...1_000_000_000)),
    RouteParameter(
      name: "sort", text: "The order.", shape: .choice(ListQuery.Sort.allCases.map(\.rawValue))),
    RouteParameter(name: "order", text: "reverse turns it round.", shape: .choice(["reverse"])),
  ]

  static let routes: [DescribedRoute] = [
    DescribedRoute(
      method: "post", route: "/api/v1/extract",
      summary: Phrase(vi: "các viện dẫn của một văn bản", en: "the citations of a text"),
      parameters: [name, lang],
      answer: "Extraction", takesDraft: true, problems: [415, 422]),
    DescribedRoute(
      method: "post", route: "/api/v1/check",
      summary: Phrase(vi: "kiểm tra viện dẫn của dự thảo", en: "what is wrong with a draft's citations"),
      parameters: [
        name, asOf, lang,
        RouteParameter(
          name: "format", text: "How to answer.", shape: .choice(DraftRoutes.Format.allCases.map(\.rawValue))
        ),
      ],
      answer: nil,
      media:
        "application/json application/sarif+json text/html text/plain application/xml \(mediaType(TableFormat.xlsx)) \(mediaType(TableFormat.docx))",
      takesDraft: true, problems: [415, 422]),
    DescribedRoute(
      route: "/api/v1/cited-by",
      summary: Phrase(vi: "văn bản nào viện dẫn, ở đâu", en: "which plans cite a document, and where"),
      parameters: [asked] + filters + [limit, offset, lang], answer: "CitedByAnswer", problems: [404]),
    DescribedRoute(
      route: "/api/v1/search",
      summary: Phrase(vi: "tìm trong các văn bản", en: "plans that have words, or cite a document"),
      parameters: [
        RouteParameter(
          name: "q",
          text:
            "Words, \"phrases\", prefix*, OR, -not, cites:, type:, issuer:, province:, year:, from:, to:.",
          shape: .search, isRequired: true),
        RouteParameter(
          name: "limit", text: "How many to give.", shape: .whole(0...100)), offset, successors, lang,
      ], answer: "SearchAnswer"),
    DescribedRoute(
      route: "/api/v1/cites", summary: Phrase(vi: "một văn bản viện dẫn gì", en: "what a plan cites"),
      parameters: [path, lang], answer: "CitesAnswer", problems: [404]),
    DescribedRoute(
      route: "/api/v1/document",
      summary: Phrase(vi: "một văn bản và hiệu lực của nó", en: "a document and its validity"),
      parameters: [asked, asOf, lang], answer: "DocumentAnswer", problems: [404]),
    DescribedRoute(
      route: "/api/v1/documents",
      summary: Phrase(vi: "các văn bản được viện dẫn", en: "the documents that are cited"),
      parameters: listing + [limit, offset, lang], answer: "DocumentList"),
    DescribedRoute(
      route: "/api/v1/plan", summary: Phrase(vi: "toàn văn của một văn bản", en: "a plan with its text"),
      parameters: [path, lang], answer: "PlanAnswer", problems: [404]),
    DescribedRoute(
      route: "/api/v1/plans", summary: Phrase(vi: "các văn bản trong chỉ mục", en: "the plans of the index"),
      parameters: [limit, offset, lang], answer: "PlanList"),
    DescribedRoute(
      route: "/api/v1/known",
      summary: Phrase(vi: "sổ đăng ký văn bản", en: "the registry of known documents"),
      parameters: [asked, asOf, lang], answer: "KnownList", problems: [404]),
    DescribedRoute(
      route: "/api/v1/suggest", summary: Phrase(vi: "gợi ý khi gõ", en: "suggestions while one types"),
      parameters: [RouteParameter(name: "q", text: "What was typed so far.", shape: .words), lang],
      answer: "Suggestions"),
    DescribedRoute(
      route: "/api/v1/export",
      summary: Phrase(vi: "bảng viện dẫn, mọi định dạng", en: "the reference table, in every format"),
      parameters: listing + [
        RouteParameter(
          name: "format", text: "The format.", shape: .choice(TableFormat.allCases.map(\.rawValue))),
        RouteParameter(
          name: "columns", text: "Columns of CSV, XLSX, DOCX, HTML and Markdown, separated by commas.",
          shape: .choices(TableColumn.allCases.map(\.rawValue))),
        RouteParameter(
          name: "bom", text: "Whether CSV begins with a byte-order mark.", shape: .choice(["0", "1"])),
        lang,
      ], answer: nil,
      media: Array(Set(TableFormat.allCases.map { String(mediaType($0).prefix { $0 != ";" }) })).sorted()
        .joined(separator: " ")),
    DescribedRoute(
      route: "/api/v1/stats",
      summary: Phrase(vi: "số liệu của chỉ mục", en: "what the index holds, in numbers"),
      parameters: [lang], answer: "Statistics"),
    DescribedRoute(
      route: "/api/v1/health", summary: Phrase(vi: "máy chủ có ổn không", en: "whether the server is well"),
      answer: "Health"),
    DescribedRoute(
      route: "/api/v1/metrics", summary: Phrase(vi: "số đo cho Prometheus", en: "figures for Prometheus"),
      answer: nil, media: "text/plain"),
  ]
}
