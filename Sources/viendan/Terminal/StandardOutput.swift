import CitationExport
import Foundation

/// Writes bytes to standard output, all of them.
///
/// - Throws: `ExportError` where they cannot be written, as on a full disk.
func writeAll(_ bytes: [UInt8]) throws(ExportError) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress! + written, $0.count - written) }
    if count >= 0 {
      written += count
    } else if errno != EINTR {
      throw ExportError(
        path: "standard output", reason: "could not be written: \(String(cString: strerror(errno)))",
        hint: "what was printed is not whole; make room and run again")
    }
  }
}
