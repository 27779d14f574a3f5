/// Delivers the text of a Word (docx) or OpenDocument (odt) file.
func readPackage(
  _ file: SourceBytes, path: String, _ format: SourceFormat, _ options: ReadOptions
) throws(ReaderError) -> SourceText {
  let parts = try unpack(file, path: path, format, options)
  var text = try gather(parts, legacy: nil, format, path: path)
  // A document in fonts of an older encoding that its styles name shows only as a whole.
  let found = text.bytes.withUnsafeBufferPointer { detectEncoding($0, isValidUTF8: true) }
  if found.throughWindows1252 { text = try gather(parts, legacy: found.encoding, format, path: path) }
  return SourceText(
    path: path, format: format, encoding: found.throughWindows1252 ? found.encoding : .utf8, replaced: 0,
    warnings: [],
    storage: .array(text.bytes), file: file, map: .runs(text.stretches, parts: text.parts))
}

private typealias Part = (name: String, bytes: [UInt8])

private func unpack(
  _ file: SourceBytes, path: String, _ format: SourceFormat, _ options: ReadOptions
) throws(ReaderError) -> [Part] {
  let limit = min(options.maximumBytes, 256 << 20)
  let result = file.withBytes { bytes in
    Result { () throws(PackageFailure) in
      let package = try Package(bytes, limit: limit)
      return format == .docx ? try wordParts(package) : try openDocumentParts(package)
    }
  }
  switch result {
  case .success(let parts): return parts
  case .failure(.damaged):
    throw ReaderError(
      path: path, reason: "damaged or cut short", hint: "open it in an office program and save it anew")
  case .failure(.protected):
    throw ReaderError(path: path, reason: "protected by a password", hint: "save it without one")
  case .failure(.tooLarge):
    throw ReaderError(
      path: path, reason: "unpacks to more than \(limit >> 20) MB", hint: "check where it comes from")
  }
}

/// The body, then notes, then running heads and feet.
private func wordParts(_ package: borrowing Package) throws(PackageFailure) -> [Part] {
  let names = package.names
  func numbered(_ start: String) -> [String] {
    names.filter { $0.hasPrefix("word/\(start)") && $0.hasSuffix(".xml") }.sorted()
  }
  var parts: [Part] = []
  for name in ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"] + numbered("header")
    + numbered("footer")
  {
    if let bytes = try package.part(name) { parts.append((name, bytes)) }
  }
  guard parts.first?.name == "word/document.xml" else { throw .damaged }
  return parts
}

private func openDocumentParts(_ package: borrowing Package) throws(PackageFailure) -> [Part] {
  let manifest = try package.part("META-INF/manifest.xml") ?? []
  if String(decoding: manifest, as: UTF8.self).contains("encryption-data") { throw .protected }
  guard let content = try package.part("content.xml") else { throw .damaged }
  var parts = [("content.xml", content)]
  // Running heads and feet are kept with the styles of pages.
  if let styles = try package.part("styles.xml") { parts.append(("styles.xml", styles)) }
  return parts
}

private func gather(
  _ parts: [Part], legacy: TextEncoding?, _ format: SourceFormat, path: String
) throws(ReaderError) -> RunText {
  var text = RunText()
  do {
    for part in parts {
      text.beginPart(part.name)
      if format == .docx {
        var body = DocxBody(legacy: legacy)
        try body.read(part.bytes, into: &text)
      } else {
        var body = OpenDocumentBody(legacy: legacy)
        try body.read(part.bytes, into: &text)
      }
    }
  } catch {
    switch error {
    case .damaged:
      throw ReaderError(
        path: path, reason: "damaged inside", hint: "open it in an office program and save it anew")
    case .documentType:
      throw ReaderError(
        path: path, reason: "declares entities, which no office program writes",
        hint: "check where it comes from")
    }
  }
  return text
}
