/// What a reader delivers of one file: its text as UTF-8, in which all citation ranges count, and where each stretch
/// of it stands in the file.
public struct SourceText: Sendable {
  /// The name that the file was given under; `-` is standard input.
  public let path: String
  public let format: SourceFormat
  /// The encoding that the text was found in.
  public let encoding: TextEncoding
  /// How many byte sequences could not be decoded and became U+FFFD.
  public let replaced: Int
  /// What a reader should know: bytes replaced, pages left out. No full sentences, without the path.
  public let warnings: [String]

  let storage: SourceBytes
  let file: SourceBytes
  let map: SourceMap

  /// Gives the text's bytes without copying them; a byte-order mark is left out, so offsets count after it.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try storage.withBytes(body)
  }

  /// A copy of the text's bytes.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// How many bytes the text has.
  public var count: Int { storage.count }

  /// The SHA-256 of the file's bytes, in lowercase hexadecimal; computed anew at each call.
  public var sha256: String { file.withBytes(hexadecimalSHA256(of:)) }

  /// Where a byte offset of the text stands in the file; for many offsets `PlaceCursor` is the cheap way.
  public func place(of offset: Int) -> Place {
    var cursor = PlaceCursor(self)
    return cursor.place(of: offset)
  }
}
