import Foundation

/// Makes a folder that only this user can enter, for writers that want a file.
///
/// - Throws: when the system's folder for such things cannot be written.
func makePrivateFolder() throws -> String {
  var template = Array("\(FileManager.default.temporaryDirectory.path)/viendan-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw Problem(.internalServerError, .failed) }
  return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// A private folder that is gone with the value.
final class PrivateFolder {
  let path: String

  init() throws { path = try makePrivateFolder() }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What a body writes into a file of the folder.
  func bytes(of name: String, _ body: (String) throws -> Void) throws -> [UInt8] {
    let file = path + "/" + name
    try body(file)
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
  }
}
