/// How files are read: what is forced, what is bounded, who is told of progress.
public struct ReadOptions: Sendable {
  /// When pages are read by character recognition.
  public enum Recognition: String, Sendable, CaseIterable {
    /// Pages that have no text layer.
    case auto
    /// Every page, whether it has a text layer or not.
    case always
    /// No page; scanned ones are named in a warning.
    case never
  }

  /// The encoding that text files and HTML are in; nil lets their bytes decide.
  public var encoding: TextEncoding?
  public var recognition = Recognition.auto
  /// The most bytes that a file, or one part of a packed file, may have or unpack to.
  public var maximumBytes = 1 << 30
  /// The most seconds that one child process may take.
  public var maximumSeconds = 120
  /// The most bytes of memory that one child process may take.
  public var maximumMemory = 2 << 30
  /// Told of each page that is recognised, which takes seconds: "page 3 of 12".
  public var progress: (@Sendable (String) -> Void)?

  public init() {}
}
