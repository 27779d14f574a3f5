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
    write(plan, to: xml)
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

private func write(_ plan: CitingPlan, to xml: XMLWriter) {
  xml.start("plan")
  xml.attribute("path", plan.path)
  xml.attribute("sha256", plan.sha256)
  xml.attribute("format", plan.format)
  xml.attribute("type", plan.type)
  xml.attribute("symbol", plan.symbol)
  xml.attribute("date", plan.date?.description)
  xml.attribute("key", plan.key)
  xml.element("issuer", plan.issuer)
  xml.element("place", plan.place)
  xml.element("title", plan.title)
  xml.element("signer", plan.signer)
  xml.end()
}

private func startDocument(_ document: CitedDocument, in xml: XMLWriter) {
  xml.start("document")
  xml.attribute("key", document.key)
  xml.attribute("iri", document.iri)
  xml.attribute("type", document.type)
  xml.attribute("symbol", document.symbol?.text)
  xml.attribute("number", document.symbol?.number)
  xml.attribute("suffix", document.symbol?.suffix)
  xml.attribute("year", document.symbol?.year)
  xml.attribute("code", document.symbol?.code)
  xml.attribute("date", document.date?.description)
  xml.attribute("term", document.term)
  xml.attribute("resolution", document.resolution.state)
  xml.attribute("plans", document.planCount)
  xml.attribute("occurrences", document.occurrenceCount)
  xml.element("name", document.name)
  for issuer in document.issuers {
    xml.start("issuer")
    xml.attribute("code", issuer.code)
    if issuer.inferred { xml.attribute("inferred", "true") }
    xml.text(issuer.name)
    xml.end()
  }
  xml.element("subject", document.subject)
  for candidate in document.resolution.candidates {
    xml.start("candidate")
    xml.attribute("key", candidate)
    xml.end()
  }
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
  for provision in occurrence.provisions { write(provision, to: xml) }
  xml.end()
}

private func write(_ provision: Provision, to xml: XMLWriter) {
  xml.start("provision")
  xml.attribute("part", provision.part)
  xml.attribute("chapter", provision.chapter)
  xml.attribute("section", provision.section)
  xml.attribute("subsection", provision.subsection)
  xml.attribute("article", provision.article)
  xml.attribute("clause", provision.clause)
  xml.attribute("point", provision.point)
  xml.attribute("appendix", provision.appendix)
  xml.end()
}
