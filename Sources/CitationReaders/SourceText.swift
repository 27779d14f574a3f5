import Foundation

/// What a reader delivers of one file: its text as UTF-8, in which all citation ranges count.
public struct SourceText: Sendable {
  /// The text; a byte-order mark is left out, so offsets count after it.
  public let bytes: [UInt8]
  /// How many byte sequences were no UTF-8 and became U+FFFD.
  public let replaced: Int
}

/// Why a file could not be read; names the file and what to do.
public struct ReaderError: Error, CustomStringConvertible, Sendable {
  public let path: String
  public let reason: String
  public let hint: String

  public var description: String { "\(path): \(reason); \(hint)" }
}

/// Reads a text file.
///
/// - Throws: `ReaderError` when the file is missing, no regular file or not readable.
public func readSource(at path: String) throws(ReaderError) -> SourceText {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    throw ReaderError(path: path, reason: "no such file", hint: "check the name")
  }
  guard !isFolder.boolValue else {
    throw ReaderError(path: path, reason: "a directory", hint: "name the files in it")
  }
  let attributes = try? FileManager.default.attributesOfItem(atPath: path)
  let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  let type =
    (try? FileManager.default.attributesOfItem(atPath: resolved))?[.type] as? FileAttributeType
    ?? attributes?[.type] as? FileAttributeType
  guard type == .typeRegular else {
    throw ReaderError(path: path, reason: "no regular file", hint: "name a text file")
  }
  guard let data = FileManager.default.contents(atPath: path) else {
    throw ReaderError(path: path, reason: "cannot be read", hint: "check its permissions")
  }
  return sourceText([UInt8](data))
}

/// The text of bytes that are meant to be UTF-8, with or without a byte-order mark.
public func sourceText(_ bytes: [UInt8]) -> SourceText {
  var bytes = bytes
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
  if String(validating: bytes, as: UTF8.self) != nil { return SourceText(bytes: bytes, replaced: 0) }
  let repaired = String(decoding: bytes, as: UTF8.self)
  let replaced = repaired.unicodeScalars.reduce(0) { $0 + ($1.value == 0xFFFD ? 1 : 0) }
  return SourceText(bytes: Array(repaired.utf8), replaced: replaced)
}
