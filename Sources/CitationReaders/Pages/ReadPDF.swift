import Foundation

/// Delivers the text of a PDF, by poppler's `pdftotext` as a child process; pages without a text layer are recognised.
func readPDF(
  _ file: SourceBytes, path: String, isOnDisk: Bool, _ options: ReadOptions
) throws(ReaderError) -> SourceText {
  guard let folder = WorkFolder() else { throw noRoom(path) }
  let name = try diskName(file, path, isOnDisk, folder, "document.pdf")
  let limits = ChildLimits(seconds: options.maximumSeconds, memory: options.maximumMemory)
  var warnings: [String] = []
  var pages: [Page]
  do {
    let output = try runChild("pdftotext", ["-bbox-layout", name, "-"], limits)
    pages = parsePages(output.bytes).map(withoutNoteMarks)
    if output.messages.contains("Syntax Error") { warnings.append("damaged; read as far as it could be") }
  } catch .failed(let message) where message.contains("not allowed") {
    throw ReaderError(path: path, reason: "its author forbids copying its text", hint: "ask for another copy")
  } catch {
    try checkPresence(name, path)
    throw childError(
      error, path: path, missing: "nothing is installed that reads PDF files", packages: "poppler-utils")
  }
  guard !pages.isEmpty else {
    throw ReaderError(
      path: path, reason: "damaged or cut short", hint: "open it in its program and save it anew")
  }
  try recognise(&pages, name, folder, path, options, limits, &warnings)
  return pageText(withoutFurniture(pages), file, path, .pdf, warnings)
}

/// Delivers the text of a picture by recognition.
func readImage(
  _ file: SourceBytes, path: String, isOnDisk: Bool, _ options: ReadOptions
) throws(ReaderError) -> SourceText {
  guard options.recognition != .never else {
    throw ReaderError(path: path, reason: "a picture", hint: "leave out --ocr never to recognise its text")
  }
  guard let folder = WorkFolder() else { throw noRoom(path) }
  let name = try diskName(file, path, isOnDisk, folder, "picture")
  options.progress?("\(printable(path)): recognising")
  defer { options.progress?("") }
  let limits = ChildLimits(seconds: options.maximumSeconds, memory: options.maximumMemory)
  do {
    return pageText(try Recognition(limits: limits).image(name), file, path, .image, [])
  } catch {
    try checkPresence(name, path)
    throw recognitionError(error, path)
  }
}

/// A file may go between being opened here and by the program that reads it, which then calls it damaged.
private func checkPresence(_ name: String, _ path: String) throws(ReaderError) {
  if access(name, F_OK) != 0 {
    throw ReaderError(
      path: path, reason: "it went away while it was read", hint: "read it again when it is back")
  }
}

private func pageText(
  _ pages: [Page], _ file: SourceBytes, _ path: String, _ format: SourceFormat, _ warnings: [String]
) -> SourceText {
  let text = PageText(pages)
  return SourceText(
    path: path, format: format, encoding: .utf8, replaced: 0, warnings: warnings, storage: .array(text.bytes),
    file: file, map: .words(text.words))
}

/// A page with less text than this has no text layer worth the name: a stamp or a page number on a scan.
private let leastLetters = 40

private func recognise(
  _ pages: inout [Page], _ name: String, _ folder: WorkFolder, _ path: String, _ options: ReadOptions,
  _ limits: ChildLimits, _ warnings: inout [String]
) throws(ReaderError) {
  let wanted = pages.indices.filter { options.recognition == .always || pages[$0].letters < leastLetters }
  guard !wanted.isEmpty else { return }
  let list = ranges(wanted.map { $0 + 1 })
  guard options.recognition != .never else {
    warnings.append("no text layer on \(list); not recognised, as --ocr never says")
    return
  }
  defer { options.progress?("") }
  for (done, index) in wanted.enumerated() {
    options.progress?("\(printable(path)): recognising page \(index + 1) (\(done + 1) of \(wanted.count))")
    do {
      let lines = try Recognition(limits: limits).page(index + 1, ofPDF: name, folder)
      if !lines.isEmpty { pages[index].lines = lines }
    } catch {
      // With every page a picture nothing was read; else the rest stands.
      let failure = recognitionError(error, path)
      if wanted.count == pages.count { throw failure }
      warnings.append("no text layer on \(list); \(failure.reason); \(failure.hint)")
      return
    }
  }
}

private func recognitionError(_ failure: ChildFailure, _ path: String) -> ReaderError {
  if case .failed(let message) = failure,
    message.contains("vie.traineddata") || message.contains("language 'vie'")
  {
    return ReaderError(
      path: path, reason: "Vietnamese cannot be recognised",
      hint: "install the Debian package tesseract-ocr-vie")
  }
  return childError(
    failure, path: path, missing: "nothing is installed that recognises text in pictures",
    packages: "tesseract-ocr-vie")
}

/// The name that a child process opens: the file's own, or a copy's of what came from elsewhere.
private func diskName(
  _ file: SourceBytes, _ path: String, _ isOnDisk: Bool, _ folder: WorkFolder, _ name: String
) throws(ReaderError) -> String {
  if isOnDisk {
    return path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
  guard let copy = folder.write(name, file) else { throw noRoom(path) }
  return copy
}

private func noRoom(_ path: String) -> ReaderError {
  ReaderError(path: path, reason: "no room for a temporary copy", hint: "free some in the temporary folder")
}

/// "page 3", "pages 1 to 4, 7".
private func ranges(_ numbers: [Int]) -> String {
  var parts: [(Int, Int)] = []
  for number in numbers {
    if let last = parts.last, last.1 + 1 == number {
      parts[parts.count - 1].1 = number
    } else {
      parts.append((number, number))
    }
  }
  let text = parts.map { $0.0 == $0.1 ? "\($0.0)" : "\($0.0) to \($0.1)" }.joined(separator: ", ")
  return (numbers.count == 1 ? "page " : "pages ") + text
}
