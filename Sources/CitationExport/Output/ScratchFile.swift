import Foundation

/// A file of its own in the temporary directory, for libraries that write whole archives; gone with the value.
final class ScratchFile {
  let path: String

  /// - Throws: `ExportError` when the temporary directory cannot be written.
  init() throws(ExportError) {
    var template = Array((FileManager.default.temporaryDirectory.path + "/viendan-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw OutputFile.failure(FileManager.default.temporaryDirectory.path, errno)
    }
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { unlink(path) }

  /// Adds all that the file holds to an output.
  func copy(to file: OutputFile) throws(ExportError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputFile.failure(path, errno) }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 { throw OutputFile.failure(path, errno) }
      if count == 0 { return }
      try file.write(Array(buffer[..<count]))
    }
  }
}
