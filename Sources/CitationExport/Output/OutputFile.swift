import Foundation

/// A file that is written beside its final name and renamed when it is whole, so that no half file is ever seen.
///
/// `-` is standard output; pipes and devices are written straight. A file that is not finished leaves nothing behind.
public final class OutputFile {
  /// As it was named by the user.
  public let path: String
  private let target: String
  private var descriptor: Int32
  /// What is being written until it takes its final name.
  private let draft: String?
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 16

  /// Opens a file for writing.
  ///
  /// - Throws: `ExportError` when the place cannot be written.
  public init(path: String) throws(ExportError) {
    self.path = path
    buffer.reserveCapacity(Self.bufferSize)
    guard path != "-" else {
      (target, draft, descriptor) = ("standard output", nil, 1)
      return
    }
    // A link keeps pointing at its file; the file is what gets replaced.
    target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var status = stat()
    let exists = stat(target, &status) == 0
    let type = status.st_mode & S_IFMT
    if exists, type == S_IFDIR {
      throw ExportError(path: path, reason: "a directory", hint: "name a file in it")
    }
    if exists, type != S_IFREG {
      draft = nil
      descriptor = open(target, O_WRONLY | O_CLOEXEC)
    } else {
      let draft = OutputFile.draftName(beside: target)
      self.draft = draft
      descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0, exists { fchmod(descriptor, status.st_mode & 0o7777) }
    }
    if descriptor < 0 { throw OutputFile.failure(path, errno) }
  }

  deinit { abandon() }

  /// Adds bytes.
  ///
  /// - Throws: `ExportError` when the disk is full or the other end of a pipe is gone.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(ExportError) {
    try check(add(bytes))
  }

  public func write(_ bytes: [UInt8]) throws(ExportError) {
    try check(bytes.withUnsafeBytes(add))
  }

  public func write(_ text: String) throws(ExportError) {
    var text = text
    try check(text.withUTF8 { add(UnsafeRawBufferPointer($0)) })
  }

  /// Gives the file its final name; nothing can be written after.
  public func finish() throws(ExportError) {
    try check(flush())
    guard let draft else {
      descriptor = -1
      return
    }
    guard fsync(descriptor) == 0 || errno == EINVAL, close(descriptor) == 0 else {
      let code = errno
      descriptor = -1
      unlink(draft)
      throw OutputFile.failure(path, code)
    }
    descriptor = -1
    if rename(draft, target) != 0 {
      let code = errno
      unlink(draft)
      throw OutputFile.failure(path, code)
    }
  }

  /// A name beside a file for what is being written.
  static func draftName(beside target: String) -> String {
    let folder = (target as NSString).deletingLastPathComponent
    let name = "." + (target as NSString).lastPathComponent.prefix(100) + ".part-\(getpid())"
    return (folder as NSString).appendingPathComponent(name)
  }

  /// Returns the system's error, 0 for none, as all below.
  private func add(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    if buffer.count + bytes.count > Self.bufferSize {
      let code = flush()
      if code != 0 { return code }
      if bytes.count >= Self.bufferSize { return put(bytes) }
    }
    buffer.append(contentsOf: bytes)
    return 0
  }

  private func flush() -> Int32 {
    let code = buffer.withUnsafeBytes(put)
    buffer.removeAll(keepingCapacity: true)
    return code
  }

  private func put(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var at = 0
    while at < bytes.count {
      let written = Foundation.write(descriptor, bytes.baseAddress! + at, bytes.count - at)
      if written >= 0 {
        at += written
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  private func check(_ code: Int32) throws(ExportError) {
    if code != 0 { throw OutputFile.failure(path, code) }
  }

  private func abandon() {
    guard descriptor >= 0, let draft else { return }
    close(descriptor)
    unlink(draft)
    descriptor = -1
  }

  static func failure(_ path: String, _ code: Int32) -> ExportError {
    let name = path == "-" ? "standard output" : path
    switch code {
    case ENOSPC, EDQUOT, EFBIG:
      return ExportError(
        path: name, reason: "no space left", hint: "free some or name another disk; nothing was kept")
    case EACCES, EPERM, EROFS:
      return ExportError(
        path: name, reason: "may not be written", hint: "name a directory that you may write in")
    case ENOENT, ENOTDIR:
      return ExportError(path: name, reason: "its directory is not there", hint: "make it first")
    case EPIPE:
      return ExportError(path: name, reason: "nobody reads the other end", hint: "nothing more was written")
    case ENAMETOOLONG:
      return ExportError(path: name, reason: "its name is too long", hint: "name it shorter")
    default:
      return ExportError(
        path: name, reason: String(cString: strerror(code)).lowercased(), hint: "nothing was kept")
    }
  }
}
