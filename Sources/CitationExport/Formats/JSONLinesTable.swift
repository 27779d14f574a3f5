import Citations

/// Writes the table as JSON lines: one object a document, with its occurrences; fields as `extract` names them.
func writeJSONLinesTable(
  _ source: inout some ReferenceTableSource, _ options: TableOptions, to file: OutputFile
) throws {
  while let document = try source.nextDocument() {
    var json = JSONBytes()
    json.object { append(document, isGrouped: options.order.grouping != nil, to: &$0) }
    // The object stays open for its occurrences, which are written one by one.
    try file.write(Array(json.bytes.dropLast()))
    try file.write(",\"occurrences\":[")
    var isFirst = true
    while let occurrence = try source.nextOccurrence() {
      var json = JSONBytes()
      json.object { append(occurrence, to: &$0) }
      if !isFirst { try file.write(",") }
      try file.write(json.bytes)
      isFirst = false
    }
    try file.write("]}\n")
  }
}

private func append(_ document: CitedDocument, isGrouped: Bool, to json: inout JSONBytes) {
  if isGrouped { json.field("group") { $0.optional(document.group) } }
  json.field("key") { $0.string(document.key) }
  json.field("iri") { $0.optional(document.iri) }
  json.field("type") { $0.optional(document.type) }
  appendSymbol(document.symbol, to: &json)
  json.field("name") { $0.optional(document.name) }
  json.field("date") { $0.optional(document.date?.description) }
  appendIssuers(document.issuers, to: &json)
  json.field("term") { $0.optional(document.term) }
  json.field("subject") { $0.optional(document.subject) }
  appendResolution(document.resolution, to: &json)
  json.field("validity") { json in
    guard let validity = document.validity else { return json.optional(nil as String?) }
    json.object {
      $0.field("state") { $0.string(validity.state.rawValue) }
      $0.field("effective") { $0.optional(validity.effective?.description) }
      $0.field("ended") { $0.optional(validity.ended?.description) }
      $0.field("by") { $0.array(validity.by) { $0.string($1) } }
    }
  }
  json.field("planCount") { $0.number(document.planCount) }
  json.field("occurrenceCount") { $0.number(document.occurrenceCount) }
}

private func append(_ occurrence: Occurrence, to json: inout JSONBytes) {
  json.field("plan") { $0.string(occurrence.plan.path) }
  json.field("kind") { $0.string(occurrence.kind.rawValue) }
  json.field("start") { $0.number(occurrence.range.start) }
  json.field("end") { $0.number(occurrence.range.end) }
  json.field("line") { $0.number(occurrence.line) }
  json.field("column") { $0.number(occurrence.column) }
  json.field("page") { $0.optional(occurrence.page) }
  json.field("text") { $0.string(occurrence.text) }
  appendProvisions(occurrence.provisions, to: &json)
  json.field("relation") { $0.optional(occurrence.relation?.rawValue) }
}
