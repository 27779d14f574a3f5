import Citations
import Foundation
import Testing

@testable import CitationReaders

/// One plan in all the forms that offices keep: its citations stay the same.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct FormsTests {
  let folder = TemporaryFolder()

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// A plan of our own, and the one beside the package where it is there.
  static let plans: [String] = {
    let shared = ProcessInfo.processInfo.environment["VIENDAN_SHARED"] ?? root + "/../shared"
    return [root + "/corpus/ke-hoach-so-tu-phap-binh-phuoc-2023.txt", shared + "/seed/plan-2023.txt"]
      .filter { FileManager.default.fileExists(atPath: $0) }
  }()

  @Test(arguments: plans, TextEncoding.allCases)
  func encodings(plan: String, encoding: TextEncoding) throws {
    let text = try readSource(at: plan).text
    let source = try readSource(at: folder.write("plan.txt", encode(text, as: encoding)))
    #expect(source.encoding == encoding)
    #expect(citations(source) == (try citations(readSource(at: plan))))
  }

  @Test(arguments: plans)
  func decomposedAndMarked(plan: String) throws {
    let text = try readSource(at: plan).text
    for form in [text.decomposedStringWithCanonicalMapping, "\u{FEFF}" + text, page(text)] {
      #expect(
        citations(try readSource(at: folder.write("plan", form))) == (try citations(readSource(at: plan))))
    }
  }

  @Test(.enabled(if: findProgram("soffice") != nil, "LibreOffice is not installed"), arguments: plans)
  func officeFormats(plan: String) async throws { try await apart { try checkOfficeFormats(plan) } }

  private func checkOfficeFormats(_ plan: String) throws {
    let source = try readSource(at: plan)
    let expected = citations(source)
    let document = try office(page(source.text), to: "odt")
    #expect(citations(try readSource(at: document)) == expected)
    for format in ["docx", "doc", "rtf", "pdf"] {
      let converted = try convert(document, to: format)
      let read = try readSource(at: converted)
      #expect(read.format.rawValue == format)
      #expect(citations(read) == expected, "\(format)")
    }
  }

  /// Every plan in the font that offices have to use, and the first in the hardest; `tools/measure_scans.py` tries more.
  static let scans =
    plans.map { ($0, "Liberation Serif") }
    + [(plans[0], "Liberation Mono")]

  @Test(
    .enabled(
      if: findProgram("soffice") != nil && findProgram("tesseract") != nil,
      "LibreOffice or tesseract is missing"),
    arguments: scans)
  func scan(plan: String, font: String) async throws { try await apart { try checkScan(plan, font) } }

  private func checkScan(_ plan: String, _ font: String) throws {
    let source = try readSource(at: plan)
    let document = try convert(try office(page(source.text, font: font), to: "odt"), to: "pdf")
    let scan = try scannedPDF(document)
    let read = try readSource(at: scan)
    #expect(read.place(of: read.count / 2).page != nil)
    let expected = citations(source)
    var left = citations(read)
    var found = 0
    for citation in expected {
      guard let at = left.firstIndex(of: citation) else { continue }
      left.remove(at: at)
      found += 1
    }
    #expect(found * 10 >= expected.count * 9, "\(font): \(found) of \(expected.count)")
  }

  /// What is read in each citation, in order.
  private func citations(_ source: SourceText) -> [String] {
    source.withBytes { findCitations(in: $0) }.citations.map { citation in
      let issuers = citation.issuers.map(\.name).joined(separator: ",")
      let provisions = citation.provisions.map { "\($0)" }.joined(separator: ",")
      return [
        citation.kind.rawValue, citation.type ?? "", citation.symbol?.text ?? "", citation.name ?? "",
        citation.date?.description ?? "", issuers, citation.term.map { "\($0)" } ?? "", provisions,
      ].joined(separator: "|")
    }
  }

  private func page(_ text: String, font: String = "Times New Roman") -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let escaped = line.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(
        of: "<", with: "&lt;")
      return "<p>\(escaped)</p>"
    }
    return
      #"<html><head><meta charset="utf-8"></head><body style="font-family:'\#(font)';font-size:13pt">"#
      + lines.joined(separator: "\n") + "</body></html>"
  }

  private func office(_ page: String, to format: String) throws -> String {
    try convert(folder.write("plan.html", page), to: format, filter: "HTML (StarWriter)")
  }

  private func convert(_ file: String, to format: String, filter: String? = nil) throws -> String {
    let out = folder.path + "/" + format
    _ = try runChild(
      "soffice",
      ["--headless", "-env:UserInstallation=file://\(folder.path)/profile"]
        + (filter.map { ["--infilter=\($0)"] } ?? [])
        + ["--convert-to", format, "--outdir", out, file], ChildLimits(memory: 8 << 30), home: folder.path)
    let name = file.split(separator: "/").last!.split(separator: ".").first!
    return "\(out)/\(name).\(format)"
  }

  /// A PDF of pictures of another's pages, of 200 dots an inch.
  private func scannedPDF(_ document: String) throws -> String {
    _ = try runChild(
      "pdftoppm", ["-r", "200", "-gray", document, folder.path + "/scan"], ChildLimits(),
      home: folder.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".pgm")
    }.sorted()
    var bytes = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    func add(_ head: String, _ body: [UInt8]? = nil) {
      offsets.append(bytes.count)
      bytes += "\(offsets.count) 0 obj\n\(head)".utf8
      if let body { bytes += Array("stream\n".utf8) + body + Array("\nendstream".utf8) }
      bytes += "\nendobj\n".utf8
    }
    let kids = names.indices.map { "\(5 + 3 * $0) 0 R" }.joined(separator: " ")
    add("<</Type/Catalog/Pages 2 0 R>>")
    add("<</Type/Pages/Count \(names.count)/Kids[\(kids)]>>")
    for (index, name) in names.enumerated() {
      let picture = [UInt8](FileManager.default.contents(atPath: folder.path + "/" + name)!)
      let fields = picture.prefix(64).split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
      let size = String(decoding: fields[1], as: UTF8.self).split(separator: " ")
      let dots = Array(picture[(fields[0].count + fields[1].count + fields[2].count + 3)...])
      add(
        "<</Type/XObject/Subtype/Image/Width \(size[0])/Height \(size[1])/ColorSpace/DeviceGray/BitsPerComponent 8"
          + "/Length \(dots.count)>>", dots)
      let content = Array("q 595 0 0 842 0 0 cm /I Do Q".utf8)
      add("<</Length \(content.count)>>", content)
      add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I \(3 + 3 * index) 0 R>>>>"
          + "/Contents \(4 + 3 * index) 0 R>>")
    }
    let table = bytes.count
    bytes += "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n".utf8
    for offset in offsets { bytes += String(format: "%010d 00000 n \n", offset).utf8 }
    bytes += "trailer<</Size \(offsets.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n".utf8
    return folder.write("scan.pdf", bytes)
  }
}
