import CitationReaders
import Foundation
import Hummingbird

/// A draft as a client sent it. It is kept in memory while it is answered, and nowhere else.
struct SentDraft: Sendable {
  /// A name to call it by in the answer; without folders.
  var name: String
  var bytes: [UInt8]
  /// The other fields of the form.
  var fields: [String: String] = [:]
}

extension SentDraft {
  /// Reads a request's body as a draft: a form with a file or pasted text, JSON with `text`, or the file itself.
  init(_ request: Request, _ limits: ServerLimits) async throws {
    let type = request.headers[.contentType] ?? "text/plain"
    let bytes = try await request.bytes(limits)
    // A long one has something else in it, or its reader finds nothing.
    let isBlank = bytes.count < 1_000 && String(decoding: bytes, as: UTF8.self).allSatisfy(\.isWhitespace)
    guard !isBlank else {
      throw Problem(.badRequest, .wrongParameter, .init(vi: "thiếu dự thảo", en: "there is no draft"))
    }
    let kind = type.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
    switch kind {
    case "multipart/form-data":
      guard let form = FormParts(bytes, contentType: type) else {
        throw Problem(.badRequest, .wrongContentType)
      }
      self.init(form)
    case "application/json":
      guard let sent = try? JSONDecoder().decode(JSONDraft.self, from: Data(bytes)) else {
        throw Problem(
          .badRequest, .wrongParameter,
          .init(vi: "cần đối tượng JSON có “text”", en: "a JSON object with “text” is wanted"))
      }
      self.init(name: SentDraft.safe(sent.name ?? "draft.txt"), bytes: Array(sent.text.utf8))
    case "application/x-www-form-urlencoded":
      throw Problem(.unsupportedMediaType, .wrongContentType)
    default:
      guard SentDraft.types.contains(kind) else { throw Problem(.unsupportedMediaType, .wrongContentType) }
      let name = Query(request)["name"] ?? "draft"
      self.init(name: SentDraft.safe(name), bytes: bytes)
    }
  }

  private init(_ form: FormParts) {
    if let file = form.file, !file.bytes.isEmpty {
      self.init(name: SentDraft.safe(file.name), bytes: file.bytes, fields: form.fields)
    } else if let packed = form.fields["packed"], let data = Data(base64Encoded: packed), !data.isEmpty {
      self.init(
        name: SentDraft.safe(form.fields["name"] ?? "draft"), bytes: [UInt8](data), fields: form.fields)
    } else {
      // Browsers send line breaks as CR LF; offsets should count those that were typed.
      let text = (form.fields["text"] ?? "").replacing("\r\n", with: "\n")
      self.init(name: "draft.txt", bytes: Array(text.utf8), fields: form.fields)
    }
    fields["packed"] = nil
    fields["text"] = nil
  }

  private static let types: Set = [
    "text/plain", "text/html", "application/pdf", "application/msword", "application/rtf", "text/rtf",
    "application/octet-stream", "image/png", "image/jpeg", "image/tiff",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ]

  private struct JSONDraft: Decodable {
    let text: String
    let name: String?
  }

  /// The last part of a name, without what could leave a folder or a header.
  static func safe(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let kept = last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\"" }
    let short = String(String.UnicodeScalarView(kept.prefix(120)))
    return short.isEmpty || short == "." || short == ".." ? "draft" : short
  }
}

extension SentDraft {
  /// Reads the draft, whatever its format; readers of formats that can be hostile run in processes of their own.
  ///
  /// - Throws: `ReaderError` for what cannot be read.
  func source(_ limits: ServerLimits) throws -> SourceText {
    var options = ReadOptions()
    options.maximumSeconds = limits.readerSeconds
    // A small packed file may unpack to much.
    options.maximumBytes = limits.body * 4
    options.maximumMemory = 1 << 30
    return try sourceText(bytes, path: name, options: options)
  }
}
