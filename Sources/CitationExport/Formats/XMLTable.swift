import Citations

// referenceTable = plans documents
// plans     = {plan}                       documents = {document} | {group}
// document  = name? issuer* subject? candidate* validity? occurrence*
// occurrence = text provision*

/// Writes the reference table as XML that `schema/reference-table.xsd` describes.
func writeXMLTable(
  _ source: inout some ReferenceTableSource, _ options: TableOptions, to file: OutputFile
) throws {
  let xml = try XMLWriter(file, isIndented: true)
  xml.start("referenceTable")
  xml.attribute("xmlns", "urn:viendan:reference-table:1")
  xml.attribute("version", "1")
  xml.attribute("plans", source.totals.plans)
  xml.attribute("documents", source.totals.documents)
  xml.attribute("occurrences", source.totals.occurrences)

  xml.start("plans")
  while let plan = try source.nextPlan() {
    xml.start("plan")
    xml.plan(plan)
    xml.end()
    try xml.check()
  }
  xml.end()

  xml.start("documents")
  var group: String?
  var isGroupOpen = false
  while let document = try source.nextDocument() {
    if options.order.grouping != nil, !isGroupOpen || document.group != group {
      if isGroupOpen { xml.end() }
      xml.start("group")
      xml.attribute("by", options.order.grouping?.rawValue)
      xml.attribute("value", document.group)
      (group, isGroupOpen) = (document.group, true)
    }
    startDocument(document, in: xml)
    while let occurrence = try source.nextOccurrence() {
      write(occurrence, to: xml)
      try xml.check()
    }
    xml.end()
    try xml.check()
  }
  try xml.finish()
}

private func startDocument(_ document: CitedDocument, in xml: XMLWriter) {
  xml.start("document")
  xml.attribute("key", document.key)
  xml.attribute("iri", document.iri)
  xml.attribute("type", document.type)
  xml.symbol(document.symbol)
  xml.attribute("date", document.date?.description)
  xml.attribute("term", document.term)
  xml.attribute("resolution", document.resolution.state)
  xml.attribute("plans", document.planCount)
  xml.attribute("occurrences", document.occurrenceCount)
  xml.element("name", document.name)
  xml.issuers(document.issuers)
  xml.element("subject", document.subject)
  xml.candidates(document.resolution)
  if let validity = document.validity {
    xml.start("validity")
    xml.attribute("state", validity.state.rawValue)
    xml.attribute("effective", validity.effective?.description)
    xml.attribute("ended", validity.ended?.description)
    for cause in validity.by { xml.element("by", cause) }
    xml.end()
  }
}

private func write(_ occurrence: Occurrence, to xml: XMLWriter) {
  xml.start("occurrence")
  xml.attribute("plan", occurrence.plan.path)
  xml.attribute("kind", occurrence.kind.rawValue)
  xml.attribute("start", occurrence.range.start)
  xml.attribute("end", occurrence.range.end)
  xml.attribute("line", occurrence.line)
  xml.attribute("column", occurrence.column)
  xml.attribute("page", occurrence.page)
  xml.attribute("relation", occurrence.relation?.rawValue)
  xml.start("text")
  xml.text(occurrence.text)
  xml.end()
  xml.provisions(occurrence.provisions)
  xml.end()
}
