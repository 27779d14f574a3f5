import Foundation

/// Delivers the text of a Word 97 (doc) or RTF file, which programs of the system turn into text.
///
/// antiword is quick but draws tables in columns of characters, which cuts what stands in their cells; a document with
/// tables goes to LibreOffice where it is installed, else to catdoc.
func readWord97(
  _ file: SourceBytes, path: String, _ format: SourceFormat, _ options: ReadOptions
) throws(ReaderError) -> SourceText {
  guard let folder = WorkFolder(),
    let copy = folder.write(format == .doc ? "document.doc" : "document.rtf", file)
  else {
    throw ReaderError(
      path: path, reason: "no room for a temporary copy", hint: "free some in the temporary folder")
  }
  let limits = ChildLimits(seconds: options.maximumSeconds, memory: options.maximumMemory)
  var failure = ChildFailure.missing
  var plain: [UInt8]?
  if format == .doc {
    do {
      plain = try runChild("antiword", ["-m", "UTF-8.txt", "-w", "0", copy], limits).bytes
    } catch { failure = worse(failure, error) }
    if let plain, !hasTables(plain) {
      let lines = try? runChild("catdoc", ["-w", "-d", "utf-8", copy], limits).bytes
      return word97Text(plain, file, path, format, lines: lines)
    }
  }
  do {
    return try officeText(copy, folder, file, path, format, options, limits)
  } catch let error as ReaderError {
    throw error
  } catch { failure = worse(failure, error as? ChildFailure ?? .missing) }
  do {
    let text = try runChild("catdoc", ["-w", "-d", "utf-8", copy], limits).bytes
    if text.contains(where: { $0 > 0x20 }) { return word97Text(text, file, path, format) }
  } catch { failure = worse(failure, error) }
  if let plain { return word97Text(plain, file, path, format) }
  throw childError(
    failure, path: path,
    missing: "nothing is installed that reads \(format == .doc ? "Word 97" : "RTF") files",
    packages: format == .doc ? "antiword or libreoffice-writer-nogui" : "libreoffice-writer-nogui or catdoc")
}

/// The failure to report of two: that a program isn't there says least.
private func worse(_ first: ChildFailure, _ second: ChildFailure) -> ChildFailure {
  second == .missing ? first : second
}

private func hasTables(_ text: [UInt8]) -> Bool {
  text.split(separator: 0x0A).contains { $0.first == UInt8(ascii: "|") && $0.last == UInt8(ascii: "|") }
}

/// - Parameter lines: the file with a line a paragraph, which paragraphs are numbered by.
private func word97Text(
  _ text: [UInt8], _ file: SourceBytes, _ path: String, _ format: SourceFormat, lines: [UInt8]? = nil
) -> SourceText {
  let paragraphs = lines.flatMap { numberedParagraphs(of: text, by: $0) }
  let text = decodedText(.array(text), nil)
  // Text taken back from an older encoding has other offsets.
  let isAsRead = text.encoding == .utf8 && text.replaced == 0
  return SourceText(
    path: path, format: format, encoding: text.encoding, replaced: text.replaced, warnings: [],
    storage: text.bytes,
    file: file, map: isAsRead ? paragraphs.map(SourceMap.paragraphs) ?? .lines : .lines)
}

/// Turns a document into docx by LibreOffice and reads that; its runs are not the file's, its paragraphs are.
private func officeText(
  _ copy: String, _ folder: WorkFolder, _ file: SourceBytes, _ path: String, _ format: SourceFormat,
  _ options: ReadOptions, _ limits: ChildLimits
) throws -> SourceText {
  let program = findProgram("soffice") == nil ? "libreoffice" : "soffice"
  guard findProgram(program) != nil else { throw ChildFailure.missing }
  try writeOfficeProfile(folder.path + "/profile/user")
  var limits = limits
  // LibreOffice reserves address space beyond what it uses.
  limits.memory *= 2
  let profile = "file://\(folder.path)/profile"
  _ = try runChild(
    program,
    [
      "--headless", "--norestore", "--nolockcheck", "-env:UserInstallation=\(profile)", "--convert-to",
      "docx",
      "--outdir", folder.path, copy,
    ], limits, home: folder.path)
  guard let data = FileManager.default.contents(atPath: folder.path + "/document.docx") else {
    throw ChildFailure.failed(message: "")
  }
  let converted = try readPackage(.array([UInt8](data)), path: path, .docx, options)
  return SourceText(
    path: path, format: format, encoding: converted.encoding, replaced: 0, warnings: converted.warnings,
    storage: converted.storage, file: file, map: paragraphs(of: converted.map))
}

/// The paragraphs of the body's runs; notes and running heads are parts of their own only in docx.
private func paragraphs(of map: SourceMap) -> SourceMap {
  guard case .runs(let runs, _) = map else { return .lines }
  var found: [ParagraphStretch] = []
  for run in runs where run.part == 0 {
    if let last = found.last, last.paragraph == run.paragraph {
      found[found.count - 1].end = run.end
    } else {
      found.append(ParagraphStretch(start: run.start, end: run.end, paragraph: run.paragraph))
    }
  }
  return .paragraphs(found)
}

/// Settings that keep LibreOffice from running macros and from opening what a document links to.
private func writeOfficeProfile(_ folder: String) throws {
  let settings: [(String, String, String)] = [
    ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "2"),
    ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
  ]
  var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
  text += #"<oor:items xmlns:oor="http://openoffice.org/2001/registry">"# + "\n"
  for (path, name, value) in settings {
    text +=
      #"<item oor:path="\#(path)"><prop oor:name="\#(name)" oor:op="fuse"><value>\#(value)</value></prop></item>"#
    text += "\n"
  }
  text += "</oor:items>\n"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  try text.write(toFile: folder + "/registrymodifications.xcu", atomically: true, encoding: .utf8)
}

/// What to say of a program that failed on a file.
func childError(_ failure: ChildFailure, path: String, missing: String, packages: String) -> ReaderError {
  switch failure {
  case .missing:
    ReaderError(path: path, reason: missing, hint: "install the Debian package \(packages)")
  case .tooSlow:
    ReaderError(path: path, reason: "took too long to read", hint: "split it, or check where it comes from")
  case .tooMuchOutput:
    ReaderError(
      path: path, reason: "unpacks to too much text", hint: "split it, or check where it comes from")
  case .tooMuchMemory:
    ReaderError(
      path: path, reason: "took too much memory to read", hint: "split it, or check where it comes from")
  case .failed(let message):
    message.lowercased().contains("password") || message.lowercased().contains("encrypted")
      ? ReaderError(path: path, reason: "protected by a password", hint: "save it without one")
      : ReaderError(
        path: path, reason: "damaged or cut short", hint: "open it in its program and save it anew")
  }
}
