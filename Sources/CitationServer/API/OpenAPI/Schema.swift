import CitationCheck
import CitationIndex
import Citations

/// The shapes of answers.
struct Schema: Sendable {
  let name: String
  let json: JSONValue

  private static let text = JSONValue.type("string")
  private static let maybe = JSONValue.nullable("string")
  private static let number = JSONValue.type("integer")
  private static let counts = JSONValue.type("object", [("additionalProperties", .type("integer"))])

  private static func page(_ item: String) -> JSONValue {
    .fields([
      ("total", number), ("offset", number), ("limit", number), ("next", .nullable("integer")),
      ("items", .list(.reference(item))),
    ])
  }

  static let all: [Schema] = [
    Schema(
      name: "Problem",
      json: .fields([
        ("type", text), ("title", text), ("status", number), ("detail", maybe), ("hint", text),
      ])),
    Schema(
      name: "Document",
      json: .fields([
        ("key", text), ("state", .choice(IdentityState.allCases.map { "\($0)" })), ("type", maybe),
        ("symbol", maybe),
        ("name", maybe), ("date", maybe), ("issuers", .list(text)), ("term", maybe), ("subject", maybe),
        ("document", maybe),
        (
          "citedBy",
          .fields([("plans", number), ("mentions", number), ("relations", counts), ("years", counts)])
        ),
      ])),
    Schema(
      name: "Plan",
      json: .fields([
        ("path", text), ("type", maybe), ("symbol", maybe), ("date", maybe), ("issuer", maybe),
        ("place", maybe),
        ("title", maybe), ("signer", maybe), ("key", maybe), ("format", text), ("citations", number),
      ])),
    Schema(
      name: "Place",
      json: .fields([
        ("id", text), ("kind", .choice(CitationKind.allCases.map(\.rawValue))), ("start", number),
        ("end", number),
        ("line", number), ("column", number),
        ("provisions", .list(.type("object", [("additionalProperties", .type("string"))]))),
        ("relation", maybe),
        ("fit", .choice(["inside", "around", "whole", "other"])),
        ("sentence", .fields([("before", text), ("marked", text), ("after", text)])),
      ])),
    Schema(
      name: "CitedBy",
      json: .fields([
        ("document", .reference("Document")), ("plans", number), ("mentions", number),
        ("wholeMentions", number),
        ("offset", number),
        ("page", .list(.fields([("plan", .reference("Plan")), ("places", .list(.reference("Place")))]))),
      ])),
    Schema(
      name: "CitedByAnswer",
      json: .fields([
        ("citedBy", .nullableReference("CitedBy")), ("alsoFits", .list(.reference("Document"))),
      ])),
    Schema(
      name: "SearchAnswer",
      json: .fields([
        ("understoodAs", .list(.reference("Document"))), ("total", number), ("offset", number),
        (
          "hits",
          .list(
            .fields([
              ("plan", .reference("Plan")), ("exact", .type("boolean")),
              ("snippet", .list(.fields([("text", text), ("marked", .type("boolean"))]))),
            ]))
        ), ("suggestions", .list(text)),
      ])),
    Schema(
      name: "CitesAnswer",
      json: .fields([
        ("plan", .reference("Plan")),
        (
          "cites",
          .list(
            .fields([("document", .nullableReference("Document")), ("places", .list(.reference("Place")))]))
        ),
      ])),
    Schema(
      name: "Known",
      json: .fields([
        ("key", text), ("type", text), ("symbol", maybe), ("date", maybe), ("issuer", maybe),
        ("subject", maybe),
        ("effective", maybe), ("ended", maybe), ("confidence", .choice(["sure", "likely"])),
        ("sources", .list(text)),
      ])),
    Schema(
      name: "KnownRelation",
      json: .fields([
        ("kind", .choice(["replaces", "repeals", "partly_repeals", "amends", "suspends"])), ("source", text),
        ("target", text), ("effective", maybe), ("confidence", .choice(["sure", "likely"])),
      ])),
    Schema(
      name: "Validity",
      json: .fields([
        (
          "state",
          .choice(["inForce", "notYetInForce", "replaced", "repealed", "suspended", "expired", "unknown"])
        ), ("standing", .choice(Standing.allCases.map(\.rawValue))), ("since", maybe),
        ("confidence", .choice(["sure", "likely"])), ("changes", .list(.reference("KnownRelation"))),
        ("chain", .list(.reference("KnownRelation"))), ("current", .nullableReference("Known")),
      ])),
    Schema(
      name: "DocumentAnswer",
      json: .fields([
        ("document", .nullableReference("Document")), ("known", .nullableReference("Known")),
        ("validity", .nullableReference("Validity")), ("alsoFits", .list(.reference("Document"))),
      ])),
    Schema(
      name: "ListedDocument",
      json: .fields([
        ("key", text), ("state", text), ("type", maybe), ("symbol", maybe), ("name", maybe),
        ("issuer", maybe),
        ("date", maybe), ("plans", number), ("mentions", number),
      ])),
    Schema(name: "DocumentList", json: page("ListedDocument")),
    Schema(name: "PlanList", json: page("Plan")),
    Schema(
      name: "KnownItem",
      json: .fields([("document", .reference("Known")), ("validity", .reference("Validity"))])),
    Schema(name: "KnownList", json: page("KnownItem")),
    Schema(name: "PlanAnswer", json: .fields([("plan", .reference("Plan")), ("text", text)])),
    Schema(
      name: "Suggestions",
      json: .fields([
        (
          "items",
          .list(
            .fields([
              ("key", text), ("title", text), ("about", maybe), ("date", maybe), ("issuer", maybe),
              ("plans", number),
            ]))
        )
      ])),
    Schema(
      name: "Statistics",
      json: .fields([
        ("plans", number), ("documents", number), ("mentions", number), ("plansByYear", counts),
        ("plansByType", counts), ("plansByPlace", counts), ("mostCited", .list(.reference("ListedDocument"))),
      ])),
    Schema(name: "Health", json: .fields([("status", text), ("plans", .nullable("integer"))])),
    Schema(
      name: "Extraction",
      json: .object([
        ("type", .string("object")),
        ("required", .array(["document", "citations", "utf16"].map(JSONValue.string))),
        (
          "properties",
          .object([
            ("document", .type("object")),
            (
              "citations",
              .list(
                .object([
                  ("type", .string("object")),
                  ("required", .array(["id", "kind", "start", "end", "text"].map(JSONValue.string))),
                  (
                    "properties",
                    .object([
                      ("id", text), ("kind", .choice(CitationKind.allCases.map(\.rawValue))),
                      ("start", number),
                      ("end", number), ("text", text), ("type", maybe), ("name", maybe), ("date", maybe),
                      ("relation", maybe), ("key", maybe),
                    ])
                  ),
                ]))
            ),
            ("utf16", .list(.list(number))),
          ])
        ),
      ])),
  ]
}
