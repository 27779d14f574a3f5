import CitationExport
import Foundation
import Testing

struct XMLTableTests {
  @Test(arguments: [nil] + TableOrder.Grouping.allCases)
  func isValidByItsSchema(grouping: TableOrder.Grouping?) throws {
    let folder = try Folder()
    let options = TableOptions(order: TableOrder(grouping: grouping))
    var table = PlanTexts.table(order: options.order)
    try writeTable(&table, as: .xml, options: options, to: folder.path("t.xml"))
    #expect(try XMLSchema.referenceTable().faults(ofFile: folder.path("t.xml")) == [])
  }

  @Test func refusesWhatItsSchemaDoesNotAllow() throws {
    let folder = try Folder()
    let text = String(decoding: try written(.xml), as: UTF8.self)
    let broken = [
      ("a missing attribute", #" resolution="open""#, ""), ("another element", "<plans>", "<plans><x/>"),
      ("no number", #" line=""#, #" line="x"#), ("a broken tag", "</document>", ""),
    ]
    for (name, old, new) in broken {
      #expect(text.contains(old), "\(name)")
      let path = folder.path("t.xml")
      try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: URL(fileURLWithPath: path))
      #expect(try !XMLSchema.referenceTable().faults(ofFile: path).isEmpty, "\(name)")
    }
  }

  @Test func schemaInTheCodeIsTheSchemaFile() throws {
    let file = try String(
      contentsOf: root.appendingPathComponent("schema/reference-table.xsd"), encoding: .utf8)
    #expect(XMLSchema.referenceTableText == file)
  }

  @Test func everySpanSlicesToItsText() throws {
    let occurrences = try elements(of: written(.xml)).filter { $0.name == "text" }
    #expect(occurrences.count == 6)
    for occurrence in occurrences {
      let place = occurrence.parent
      let slice = PlanTexts.slice(
        place["plan"] ?? "", Int(place["start"] ?? "") ?? 0, Int(place["end"] ?? "") ?? 0)
      #expect(occurrence.text == slice)
    }
  }

  @Test func mentionsOfOneDocumentShareARow() throws {
    let text = String(decoding: try written(.xml), as: UTF8.self)
    #expect(
      text.contains(
        #"<document key="urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp" "#
          + #"iri="/akn/vn/act/nghi-dinh/chinh-phu/2015-01-09/04-2015-nd-cp" type="Nghị định" symbol="04/2015/NĐ-CP""#
      ))
    #expect(text.components(separatedBy: #"symbol="04/2015/NĐ-CP""#).count == 2)
  }

  @Test(arguments: ["a\u{1}b", "x]]>y", "\u{FFFE}", "<&>\"'", "a\rb", "\u{0}"])
  func namesThatXMLCannotHoldStayWellFormed(_ name: String) throws {
    let plan = (path: name, text: "Theo Nghị định số 04/2015/NĐ-CP.")
    let path = try elements(of: written(.xml, plans: [plan])).first { $0.name == "plan" }?.attributes["path"]
    let expected = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { [1, 0, 0xFFFE].contains($0.value) ? "\u{FFFD}" : $0 }))
    #expect(path == expected)
  }
}
