import CitationCheck
import CitationExport
import CitationIndex
import Citations
import Foundation

/// A draft that was sent, with what the checks say of it.
struct CheckedDraft: Sendable {
  let sent: SentDraft
  let text: [UInt8]
  let report: Report

  init(_ sent: SentDraft, day: PartialDate?, registry: Registry, limits: ServerLimits) throws {
    self.sent = sent
    text = try sent.source(limits).bytes
    let draft = Draft(path: sent.name, text: text)
    report = checkDraft(draft, registry: registry, options: CheckOptions(asOf: day))
  }

  /// Whether it is a Word file, which comments can be put into.
  var isWord: Bool {
    sent.name.lowercased().hasSuffix(".docx") && sent.bytes.starts(with: Array("PK".utf8))
  }

  /// The Word file that was sent, with a comment at each finding.
  func commented(_ language: Language) throws -> [UInt8] {
    guard isWord else {
      throw Problem(
        .unprocessableContent, .unreadableDraft,
        Phrase(vi: "chỉ tệp .docx mới có nhận xét được", en: "only a .docx file can take comments"))
    }
    let folder = try PrivateFolder()
    let original = folder.path + "/draft.docx"
    try Data(sent.bytes).write(to: URL(fileURLWithPath: original))
    return try folder.bytes(of: "commented.docx") { target in
      _ = try writeComments(report, from: original, to: target, language: language)
    }
  }

  /// The JSON report with UTF-16 offsets beside its bytes: an array of pairs for the findings, one for the citations.
  func withUTF16(_ json: [UInt8]) -> [UInt8] {
    var offsets = UTF16Offsets(text)
    let findings = report.findings.map { offsets.pair($0.range.start, $0.range.end) }
    let citations = report.draft.reading.citations.map { offsets.pair($0.range.start, $0.range.end) }
    let fields = JSONValue.object([
      ("findings", .pairs(findings)), ("citations", .pairs(citations)),
    ])
    var out = json
    while let last = out.last, last != UInt8(ascii: "}") { out.removeLast() }
    if !out.isEmpty { out.removeLast() }
    return out + Array((",\"utf16\":" + fields.text + "}\n").utf8)
  }

  /// What the draft cites, as a spreadsheet.
  func workbook(_ language: ExportLanguage) throws -> [UInt8] {
    var reading = report.draft.reading
    text.withUnsafeBufferPointer { _ = resolve(&reading, text: $0, registry: .shipped) }
    var gathering = TableGathering()
    let plan = CitationExport.CitingPlan(path: sent.name, header: reading.header)
    gathering.add(plan, reading: reading, text: text)
    var table = GatheredTable(gathering)
    return try PrivateFolder().bytes(of: "table.xlsx") { path in
      try writeTable(&table, as: .xlsx, options: TableOptions(language: language), to: path)
    }
  }
}
