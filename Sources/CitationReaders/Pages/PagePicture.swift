import Foundation

/// How many pages a PDF has, by poppler's `pdfinfo` as a child process.
///
/// - Parameter path: of the file; it is not read by this process.
/// - Throws: `ReaderError` when it is missing, damaged or takes too long.
public func pageCount(ofPDF path: String, options: ReadOptions = ReadOptions()) throws(ReaderError) -> Int {
  let output = try readPages(["pdfinfo", absolute(path)], path, options, output: 1 << 20)
  for line in String(decoding: output, as: UTF8.self).split(separator: "\n") where line.hasPrefix("Pages:") {
    if let count = Int(line.dropFirst("Pages:".count).trimmingCharacters(in: .whitespaces)), count > 0 {
      return count
    }
  }
  throw ReaderError(
    path: path, reason: "damaged or cut short", hint: "open it in its program and save it anew")
}

/// Draws one page of a PDF as a PNG, by poppler's `pdftoppm` as a child process.
///
/// - Parameters:
///   - path: of the file; it is not read by this process.
///   - page: counted from 1.
///   - width: of the picture, in pixels.
/// - Throws: `ReaderError` when there is no such file or page, or it takes too long, too much memory or too many bytes.
public func pagePicture(
  ofPDF path: String, page: Int, width: Int, options: ReadOptions = ReadOptions()
) throws(ReaderError) -> [UInt8] {
  let number = String(page)
  let picture = try readPages(
    [
      "pdftoppm", "-png", "-gray", "-f", number, "-l", number, "-singlefile", "-scale-to-x", String(width),
      "-scale-to-y", "-1", absolute(path),
    ], path, options, output: 8 << 20)
  guard picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) else {
    throw ReaderError(path: path, reason: "no page \(page)", hint: "ask for one that it has")
  }
  return picture
}

private func readPages(
  _ words: [String], _ path: String, _ options: ReadOptions, output: Int
) throws(ReaderError) -> [UInt8] {
  let limits = ChildLimits(seconds: options.maximumSeconds, memory: options.maximumMemory, output: output)
  do {
    return try runChild(words[0], Array(words.dropFirst()), limits).bytes
  } catch {
    throw childError(
      error, path: path, missing: "nothing is installed that reads PDF files", packages: "poppler-utils")
  }
}

/// A name that no program takes for an option.
private func absolute(_ path: String) -> String {
  path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
}
