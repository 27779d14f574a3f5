import CitationCheck
import CitationExport
import CitationIndex
import CitationReaders
import Citations
import Foundation
import Hummingbird

/// `/api/v1`: drafts that are sent to be read or checked. Nothing of them is kept or logged.
struct DraftRoutes {
  let service: Service

  /// What a check can answer with.
  enum Format: String, CaseIterable {
    case json
    case sarif
    case html
    case text
    case junit
    case docx
    case xlsx
  }

  func add(to group: RouterGroup<ServerContext>) {
    group.post("extract") { request, _ in try await extract(request) }
    group.post("check") { request, _ in try await check(request) }
  }

  private func extract(_ request: Request) async throws -> Response {
    let draft = try await SentDraft(request, service.limits)
    let (limits, registry) = (service.limits, service.registryNow())
    let bytes = try await service.pool.runHeavy {
      let source = try draft.source(limits)
      let text = source.bytes
      var reading = findCitations(in: text)
      var out: [UInt8] = []
      let file = ExtractedFile(path: draft.name, format: source.format.rawValue)
      let place = places(of: source)
      text.withUnsafeBufferPointer { bytes in
        _ = resolve(&reading, text: bytes, registry: registry)
        appendExtractionLine(file: file, text: bytes, reading: reading, place: place, to: &out)
      }
      var offsets = UTF16Offsets(text)
      let pairs = reading.citations.map { offsets.pair($0.range.start, $0.range.end) }
      // The line is an object; a field is added before its closing brace.
      while let last = out.last, last != UInt8(ascii: "}") { out.removeLast() }
      out.removeLast()
      return out + Array((",\"utf16\":" + JSONValue.pairs(pairs).text + "}\n").utf8)
    }
    return Answer.bytes(bytes, type: "application/json")
  }

  private func check(_ request: Request) async throws -> Response {
    let query = Query(request)
    let format = try query.choice("format", as: Format.self) ?? .json
    let day = try query.date("as-of")
    let draft = try await SentDraft(request, service.limits)
    return try await answer(draft, as: format, day: day, language: request.language)
  }

  /// Checks a draft and answers with its report.
  func answer(
    _ draft: SentDraft, as format: Format, day: PartialDate?, language: Language
  ) async throws -> Response {
    let limits = service.limits
    let registry = service.registryNow()
    let base = draft.name.split(separator: ".").dropLast().joined(separator: ".")
    let name = base.isEmpty ? draft.name : base
    return try await service.pool.runHeavy {
      let checked = try CheckedDraft(draft, day: day, registry: registry, limits: limits)
      func report(_ format: ReportFormat) -> [UInt8] {
        CitationCheck.print([checked.report], as: format, language: language)
      }
      switch format {
      case .json: return Answer.bytes(checked.withUTF16(report(.json)), type: "application/json")
      case .sarif:
        return Answer.download(report(.sarif), type: "application/sarif+json", name: name + ".sarif")
      case .html:
        return Answer.download(report(.html), type: "text/html; charset=utf-8", name: name + ".html")
      case .text: return Answer.bytes(report(.text), type: "text/plain; charset=utf-8")
      case .junit: return Answer.download(report(.junit), type: "application/xml", name: name + ".xml")
      case .docx:
        return Answer.download(
          try checked.commented(language), type: mediaType(.docx), name: name + ".nhan-xet.docx")
      case .xlsx:
        return Answer.download(
          try checked.workbook(ExportLanguage(language)), type: mediaType(.xlsx), name: name + ".xlsx")
      }
    }
  }
}

/// Where ranges stand in the file that a text was read from; asked for in ascending order.
private func places(of source: SourceText) -> (TextRange<Original>) -> ExtractedPlace {
  var cursor = PlaceCursor(source)
  return { range in
    let place = cursor.place(of: range.start)
    var out = ExtractedPlace(line: place.line, column: place.column)
    out.part = place.run?.part
    out.paragraph = place.paragraph
    out.run = place.run?.run
    out.page = place.page
    out.box = source.box(of: range.start..<range.end).map { [$0.x0, $0.y0, $0.x1, $0.y1] }
    return out
  }
}

extension JSONValue {
  static func pairs(_ pairs: [[Int]]) -> JSONValue {
    .array(pairs.map { .array($0.map(JSONValue.number)) })
  }
}
