import Citations

// meta = identification references
// identification = FRBRWork FRBRExpression FRBRManifestation

/// Writes the meta data of a document by the three levels of the library model, and who answers for them.
func writeMeta(_ annotated: AnnotatedText, own: Identity?, to xml: XMLWriter) {
  let header = annotated.reading.header
  let work = (own ?? Identity()).akomaNtosoIRI
  let issuer = header.issuer ?? own?.authorities.joined(separator: " ") ?? "?"
  let date = isoDay(header.date)
  xml.start("meta")
  xml.text("\n")
  xml.start("identification")
  xml.attribute("source", "#viendan")
  xml.text("\n")

  xml.start("FRBRWork")
  properties(this: work + "/!main", uri: work, date: date, dateName: "issued", author: "#issuer", to: xml)
  value("FRBRcountry", "vn", to: xml)
  if let symbol = header.symbol?.text { value("FRBRnumber", symbol, to: xml) }
  if let title = header.title { value("FRBRname", title, to: xml) }
  xml.end()
  xml.text("\n")

  xml.start("FRBRExpression")
  let expression = work + "/vie@"
  properties(
    this: expression + "/!main", uri: expression, date: date, dateName: "issued", author: "#issuer", to: xml)
  xml.start("FRBRlanguage")
  xml.attribute("language", "vie")
  xml.end()
  xml.end()
  xml.text("\n")

  xml.start("FRBRManifestation")
  let file = expression + "/!main.xml"
  properties(
    this: file, uri: expression + ".xml", date: date, dateName: "issued", author: "#viendan", to: xml)
  value("FRBRformat", "application/akn+xml", to: xml)
  xml.end()
  xml.text("\n")
  xml.end()
  xml.text("\n")

  xml.start("references")
  xml.attribute("source", "#viendan")
  xml.text("\n")
  organization("viendan", href: "/akn/ontology/organization/vn/viendan", showAs: "viendan", to: xml)
  let body = own?.authorities.first.map { $0.replacing(".", with: "-") } ?? "open"
  organization("issuer", href: "/akn/ontology/organization/vn/" + body, showAs: issuer, to: xml)
  xml.end()
  xml.text("\n")
  xml.end()
  xml.text("\n")
}

private func properties(
  this: String, uri: String, date: String, dateName: String, author: String, to xml: XMLWriter
) {
  value("FRBRthis", this, to: xml)
  value("FRBRuri", uri, to: xml)
  xml.start("FRBRdate")
  xml.attribute("date", date)
  xml.attribute("name", date == unknownDay ? "unknown" : dateName)
  xml.end()
  xml.start("FRBRauthor")
  xml.attribute("href", author)
  xml.end()
}

private func value(_ name: StaticString, _ value: String, to xml: XMLWriter) {
  xml.start(name)
  xml.attribute("value", value)
  xml.end()
}

private func organization(_ id: String, href: String, showAs: String, to xml: XMLWriter) {
  xml.start("TLCOrganization")
  xml.attribute("eId", id)
  xml.attribute("href", href)
  xml.attribute("showAs", showAs)
  xml.end()
  xml.text("\n")
}

/// The schema wants a day; where the text has none it is the first that there is, under the name `unknown`.
private let unknownDay = "0001-01-01"

private func isoDay(_ date: PartialDate?) -> String {
  guard let date else { return unknownDay }
  return PartialDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1).description
}
