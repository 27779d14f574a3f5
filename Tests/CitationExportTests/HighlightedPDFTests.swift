import CitationExport
import Citations
import Foundation
import Testing

struct HighlightedPDFTests {
  /// A page of one line at 100 points from the top, turned by some quarters, with an annotation of its own.
  private func page(turned degrees: Int) -> String {
    """
    %PDF-1.4
    1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
    2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] /Rotate \(degrees)>> endobj
    3 0 obj <</Type /Page /Parent 2 0 R /Annots [4 0 R]>> endobj
    4 0 obj <</Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (old)>> endobj
    trailer <</Root 1 0 R /Size 5>>
    %%EOF
    """
  }

  private func highlighted(_ pdf: String) throws -> [[String: Any]] {
    let folder = try Folder()
    let input = folder.path("in.pdf")
    try Data(pdf.utf8).write(to: URL(fileURLWithPath: input))
    let text = "Theo Nghị định số 04/2015/NĐ-CP."
    var plan = CitingPlan(path: input)
    plan.format = "pdf"
    let box = PageBox(page: 1, left: 50, top: 100, right: 200, bottom: 112)
    try writeText(
      AnnotatedText(plan: plan, text: Array(text.utf8), reading: findCitations(in: text)), as: .pdf,
      language: .english,
      boxes: [[box]], to: folder.path("out.pdf"))
    let json = try run(["qpdf", "--json=2", "--json-key=qpdf", folder.path("out.pdf")]).out
    let tree = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let objects = (tree?["qpdf"] as? [[String: Any]])?.last ?? [:]
    return objects.values.compactMap { ($0 as? [String: Any])?["value"] as? [String: Any] }
  }

  @Test(
    .enabled(if: hasQPDF, "qpdf is not installed"),
    arguments: [
      (0, [50.0, 688, 200, 700]), (90, [100, 50, 112, 200]), (180, [400, 100, 550, 112]),
      (270, [488, 600, 500, 750]),
    ])
  func theHighlightLiesOverTheWords(turned: Int, rectangle: [Double]) throws {
    let objects = try highlighted(page(turned: turned))
    let highlight = objects.first { $0["/Subtype"] as? String == "/Highlight" }
    #expect((highlight?["/Rect"] as? [NSNumber])?.map(\.doubleValue) == rectangle)
    #expect((highlight?["/QuadPoints"] as? [Any])?.count == 8)
    #expect((highlight?["/Contents"] as? String)?.contains("Symbol: 04/2015/NĐ-CP") == true)
    let annotations = objects.first { $0["/Type"] as? String == "/Page" }?["/Annots"] as? [Any]
    #expect(annotations?.count == 2)
  }

  @Test(.enabled(if: hasQPDF, "qpdf is not installed"), arguments: ["", "no pdf", "%PDF-1.4\n%%EOF"])
  func whatIsNoPDFIsRefused(content: String) throws {
    let error = #expect(throws: ExportError.self) { try highlighted(content) }
    #expect(error?.description.contains("qpdf cannot read it") == true)
  }

  @Test func aPlanOfAnotherFormatIsRefused() throws {
    let error = #expect(throws: ExportError.self) { try written("Theo Nghị định 04.", as: .pdf) }
    #expect(error?.description == "plan.txt: no PDF file; name one, or choose another format")
  }
}

private let hasQPDF = (try? run(["qpdf", "--version"]))?.status == 0
