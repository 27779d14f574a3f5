import CitationIndex

/// The API's description as OpenAPI 3.1, made from the table of its routes.
enum OpenAPI {
  static let description: String = document.prettyText

  private static let document = JSONValue.object([
    ("openapi", .string("3.1.0")),
    (
      "info",
      .object([
        ("title", .string("viendan")), ("version", .string("1")),
        (
          "description",
          .string(
            "Which documents Vietnamese plans cite, and whether citations are right. Offsets named start and end count "
              + "UTF-8 bytes of the text; utf16 gives the same ranges in UTF-16 units, as browsers count. Answers about the "
              + "index carry an ETag. Errors are problem details (RFC 9457).")
        ), ("license", .object([("name", .string("see LICENSE"))])),
      ])
    ),
    ("servers", .array([.object([("url", .string("/"))])])),
    (
      "paths",
      .object(
        Dictionary(grouping: routes, by: \.route).sorted { $0.key < $1.key }.map { route, operations in
          (route, .object(operations.map { ($0.method, $0.json) }))
        })
    ),
    (
      "components",
      .object([
        ("schemas", .object(Schema.all.map { ($0.name, $0.json) })),
        (
          "securitySchemes",
          .object([
            ("bearer", .object([("type", .string("http")), ("scheme", .string("bearer"))])),
            ("basic", .object([("type", .string("http")), ("scheme", .string("basic"))])),
          ])
        ),
      ])
    ),
    (
      "security",
      .array([.object([]), .object([("bearer", .array([]))]), .object([("basic", .array([]))])])
    ),
  ])
}

/// A parameter of an address.
struct RouteParameter: Sendable {
  var name: String
  var text: String
  var shape: ParameterShape
  var isRequired = false

  var json: JSONValue {
    var fields: [(String, JSONValue)] = [
      ("name", .string(name)), ("in", .string("query")), ("required", .bool(isRequired)),
      ("description", .string(text)), ("schema", shape.json),
    ]
    // `relation=basis,amends`
    if shape.mayRepeat { fields += [("style", .string("form")), ("explode", .bool(false))] }
    return .object(fields)
  }
}

extension JSONValue {
  /// A schema of one type.
  static func type(_ name: String, _ more: [(String, JSONValue)] = []) -> JSONValue {
    .object([("type", .string(name))] + more)
  }

  static func nullable(_ name: String) -> JSONValue {
    .object([("type", .array([.string(name), .string("null")]))])
  }

  static func choice(_ values: [String]) -> JSONValue {
    .type("string", [("enum", .array(values.map(JSONValue.string)))])
  }

  static func list(_ item: JSONValue) -> JSONValue { .type("array", [("items", item)]) }

  static func reference(_ name: String) -> JSONValue {
    .object([("$ref", .string("#/components/schemas/\(name)"))])
  }

  static func nullableReference(_ name: String) -> JSONValue {
    .object([("anyOf", .array([.reference(name), .type("null")]))])
  }

  /// An object with just these fields, all of them there.
  static func fields(_ fields: [(String, JSONValue)]) -> JSONValue {
    .object([
      ("type", .string("object")), ("properties", .object(fields)),
      ("required", .array(fields.map { .string($0.0) })), ("additionalProperties", .bool(false)),
    ])
  }
}
