import Foundation

/// A folder of its own under the system's temporary one; it goes with what is in it.
final class WorkFolder {
  let path: String

  init?() {
    var template = Array("\(NSTemporaryDirectory())viendan-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { return nil }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes bytes to a file of the folder; nil when there is no room.
  func write(_ name: String, _ bytes: SourceBytes) -> String? {
    let file = "\(path)/\(name)"
    let data = bytes.withBytes { Data($0) }
    return FileManager.default.createFile(atPath: file, contents: data) ? file : nil
  }
}
