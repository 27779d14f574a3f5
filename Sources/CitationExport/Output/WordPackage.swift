import CZip
import Foundation

/// A .docx package: parts in a zip, the document's own from a file so that it never stands in memory.
///
/// All that is owned of libzip for writing is owned here. Times inside are fixed, so equal parts give equal bytes.
func writeWordPackage(
  _ parts: [(name: String, text: String)], document: ScratchFile, to file: OutputFile
) throws(ExportError) {
  let scratch = try ScratchFile()
  var code: Int32 = 0
  guard let archive = zip_open(scratch.path, Int32(ZIP_CREATE | ZIP_TRUNCATE), &code) else {
    throw OutputFile.failure(scratch.path, errno)
  }
  // libzip reads what it is handed when it closes; the bytes have to stay where they are until then.
  let buffers = parts.map { part in
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: part.text.utf8.count, alignment: 1)
    bytes.copyBytes(from: part.text.utf8)
    return bytes
  }
  defer { for buffer in buffers { buffer.deallocate() } }
  var isComplete = true
  for (part, bytes) in zip(parts, buffers) {
    let source = zip_source_buffer(archive, bytes.baseAddress, UInt64(bytes.count), 0)
    isComplete = add(source, as: part.name, to: archive) && isComplete
  }
  isComplete =
    add(zip_source_file(archive, document.path, 0, -1), as: "word/document.xml", to: archive) && isComplete
  guard isComplete, zip_close(archive) == 0 else {
    let reason = String(cString: zip_strerror(archive)).lowercased()
    zip_discard(archive)
    throw ExportError(
      path: scratch.path, reason: reason,
      hint: "see that the temporary directory has room, or name another by TMPDIR")
  }
  try scratch.copy(to: file)
}

private func add(_ source: OpaquePointer?, as name: String, to archive: OpaquePointer) -> Bool {
  let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
  guard index >= 0 else {
    zip_source_free(source)
    return false
  }
  // 2020-01-01.
  return zip_file_set_mtime(archive, UInt64(index), 1_577_836_800, 0) == 0
}
