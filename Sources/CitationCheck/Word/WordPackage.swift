import CZip
import Foundation

/// A .docx file: a zip archive of parts.
///
/// Reading copies single parts into memory. Writing copies the whole archive and puts new parts in; the compressed
/// bytes of every other part stay as they are.
struct WordPackage {
  let path: String
  /// A part is not inflated beyond this; a text of 500 pages takes some 10 MB.
  private static let limit = 200 << 20

  /// - Throws: `WordError` when the file is no zip archive or holds no `word/document.xml`.
  init(path: String) throws(WordError) {
    self.path = path
    guard let head = FileHandle(forReadingAtPath: path)?.readData(ofLength: 4) else {
      throw WordError(path: path, reason: "cannot be read", hint: "check the name and its permissions")
    }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw WordError(
        path: path, reason: "protected by a password, or an old .doc",
        hint: "take the password off or save it as .docx")
    }
    guard head.starts(with: [0x50, 0x4B]) else {
      throw WordError(path: path, reason: "no Word document", hint: "comments go into .docx files only")
    }
    guard try part("word/document.xml") != nil else {
      throw WordError(path: path, reason: "no Word document", hint: "it holds no word/document.xml")
    }
  }

  /// The bytes of a part; nil where the archive has none of that name.
  func part(_ name: String) throws(WordError) -> [UInt8]? {
    guard let archive = zip_open(path, ZIP_RDONLY, nil) else {
      throw WordError(path: path, reason: "a damaged zip archive", hint: "save the document anew")
    }
    defer { zip_discard(archive) }
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else { return nil }
    var stat = zip_stat_t()
    guard zip_stat_index(archive, UInt64(index), 0, &stat) == 0, stat.size <= UInt64(Self.limit) else {
      throw WordError(path: path, reason: "\(name) is too large", hint: "split the document")
    }
    guard stat.encryption_method == 0, let file = zip_fopen_index(archive, UInt64(index), 0) else {
      throw WordError(path: path, reason: "\(name) cannot be opened", hint: "take the password off")
    }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(stat.size))
    let read = bytes.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
    guard read == Int64(bytes.count) else {
      throw WordError(path: path, reason: "\(name) is damaged", hint: "save the document anew")
    }
    return bytes
  }

  /// Writes a copy with some parts new; beside its place first, then renamed.
  ///
  /// - Throws: `WordError` when the place can't be written.
  func write(to target: String, parts: [String: [UInt8]]) throws(WordError) {
    let beside = target + ".\(ProcessInfo.processInfo.processIdentifier).part"
    func fail(_ reason: String) -> WordError {
      try? FileManager.default.removeItem(atPath: beside)
      return WordError(path: target, reason: reason, hint: "check the folder, its permissions and free space")
    }
    guard let whole = FileManager.default.contents(atPath: path),
      FileManager.default.createFile(atPath: beside, contents: whole)
    else { throw fail("cannot be written") }
    guard let archive = zip_open(beside, 0, nil) else { throw fail("cannot be written") }
    var time = time_t(0)
    var stat = zip_stat_t()
    if zip_stat(archive, "word/document.xml", 0, &stat) == 0 { time = stat.mtime }
    for name in parts.keys.sorted() {
      guard put(parts[name]!, name, time, into: archive) else {
        zip_discard(archive)
        throw fail("cannot be written")
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw fail("cannot be written")
    }
    guard rename(beside, target) == 0 else { throw fail("cannot be written") }
  }

  private func put(_ bytes: [UInt8], _ name: String, _ time: time_t, into archive: OpaquePointer) -> Bool {
    // libzip frees the copy when the archive is closed.
    guard let copy = malloc(max(1, bytes.count)) else { return false }
    bytes.withUnsafeBytes { if let base = $0.baseAddress { memcpy(copy, base, $0.count) } }
    guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      free(copy)
      return false
    }
    let index = zip_name_locate(archive, name, 0)
    let placed =
      index >= 0
      ? zip_file_replace(archive, UInt64(index), source, 0) == 0 ? index : -1
      : zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard placed >= 0 else {
      zip_source_free(source)
      return false
    }
    // A fixed time: the same input gives the same bytes.
    return zip_file_set_mtime(archive, UInt64(placed), time, 0) == 0
  }
}
