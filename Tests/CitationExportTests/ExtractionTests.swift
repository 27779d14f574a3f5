import CitationExport
import Foundation
import Testing

struct ExtractionTests {
  private func written(_ body: (OutputFile) throws -> Void) throws -> Data {
    let folder = try Folder()
    let file = try OutputFile(path: folder.path("t"))
    try body(file)
    try file.finish()
    return try Data(contentsOf: URL(fileURLWithPath: folder.path("t")))
  }

  @Test func xmlIsValidByItsSchemaAndSlices() throws {
    let data = try written { file in
      let xml = try ExtractionXML(file)
      for (path, text) in PlanTexts.plans { try xml.add(annotated(text, path: path)) }
      try xml.finish()
    }
    let folder = try Folder()
    try data.write(to: URL(fileURLWithPath: folder.path("t.xml")))
    let schema = try XMLSchema(path: root.appendingPathComponent("schema/extraction.xsd").path)
    #expect(try schema.faults(ofFile: folder.path("t.xml")) == [])
    let citations = try elements(of: data)
    let texts = citations.filter { $0.name == "text" }
    #expect(texts.count == 8)
    #expect(texts.filter { $0.parent["kind"] == "self" }.map(\.text) == ["Kế hoạch này"])
    #expect(
      citations.filter { $0.name == "document" }.map { $0.attributes["path"] } == PlanTexts.plans.map(\.path))
  }

  @Test func csvHasARowACitation() throws {
    let data = try written { file in
      let csv = try ExtractionCSV(file)
      for (path, text) in PlanTexts.plans { try csv.add(annotated(text, path: path)) }
    }
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.hasPrefix("path,id,kind,start,end,line,column,page,text,type,symbol,number,"))
    #expect(text.contains("\r\nkế hoạch 1.txt,c1,numbered,"))
    #expect(text.contains("\r\n\"b/plan \"\"2\"\" & <co>.txt\",c1,numbered,"))
  }

  @Test func jsonNamesItsSchemasFields() throws {
    let schema =
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: root.appendingPathComponent("schema/extraction.schema.json")))
      as? [String: Any]
    let definition = (schema?["$defs"] as? [String: Any])?["citation"] as? [String: Any]
    let required = Set(definition?["required"] as? [String] ?? [])
    let known = Set((definition?["properties"] as? [String: Any] ?? [:]).keys)
    let (_, text) = PlanTexts.plans[0]
    let made = annotated(text)
    var out: [UInt8] = []
    made.text.withUnsafeBufferPointer { bytes in
      appendExtractionLine(
        file: ExtractedFile(path: "plan.txt"), text: bytes, reading: made.reading,
        place: { _ in ExtractedPlace(line: 1, column: 1) }, to: &out)
    }
    let line = try JSONSerialization.jsonObject(with: Data(out)) as? [String: Any]
    let citations = line?["citations"] as? [[String: Any]] ?? []
    #expect(!required.isEmpty && !citations.isEmpty)
    for citation in citations {
      #expect(required.isSubset(of: citation.keys) && known.isSuperset(of: citation.keys))
    }
  }
}
