import Foundation

/// Reads a file, whatever its format, which its content tells.
///
/// Valid UTF-8 without conversion is mapped, not copied.
///
/// - Throws: `ReaderError` when the file is missing, no regular file, not readable, damaged, protected or too large.
public func readSource(at path: String, options: ReadOptions = ReadOptions()) throws(ReaderError)
  -> SourceText
{
  try deliver(try openSource(at: path, options), path: path, isOnDisk: true, options)
}

/// Reads what came from elsewhere than a file: standard input, an upload.
///
/// - Parameter path: the name to report; its ending only breaks ties between formats.
/// - Throws: `ReaderError` as for a file.
public func sourceText(
  _ bytes: [UInt8], path: String = "-", options: ReadOptions = ReadOptions()
) throws(ReaderError) -> SourceText {
  try deliver(.array(bytes), path: path, isOnDisk: false, options)
}

private func deliver(
  _ file: SourceBytes, path: String, isOnDisk: Bool, _ options: ReadOptions
) throws(ReaderError)
  -> SourceText
{
  let kind = file.withBytes { contentKind($0, path: path) }
  switch kind {
  case .format(let format):
    switch format {
    case .text: return readText(file, path: path, options)
    case .html: return try readHTML(file, path: path, options)
    case .docx, .odt: return try readPackage(file, path: path, format, options)
    case .doc, .rtf: return try readWord97(file, path: path, format, options)
    case .pdf: return try readPDF(file, path: path, isOnDisk: isOnDisk, options)
    case .image: return try readImage(file, path: path, isOnDisk: isOnDisk, options)
    }
  case .other(let what, let hint): throw ReaderError(path: path, reason: what, hint: hint)
  }
}

/// Opens a regular file and maps it; small ones are copied, which is quicker.
private func openSource(at path: String, _ options: ReadOptions) throws(ReaderError) -> SourceBytes {
  func failure(_ reason: String, _ hint: String) -> ReaderError {
    ReaderError(path: path, reason: reason, hint: hint)
  }
  // Without O_NONBLOCK a fifo would wait for a writer.
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
  guard descriptor >= 0 else {
    switch errno {
    case ENOENT, ENOTDIR: throw failure("no such file", "check the name")
    case EACCES, EPERM: throw failure("no permission to read it", "check its permissions")
    case ELOOP: throw failure("symbolic links in a circle", "name the file itself")
    case ENXIO: throw failure("no regular file", "name a document")
    default: throw failure("cannot be opened: \(String(cString: strerror(errno)))", "check the file system")
    }
  }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw failure("cannot be read", "check the file system") }
  switch status.st_mode & S_IFMT {
  case S_IFREG: break
  case S_IFDIR: throw failure("a directory", "name the files in it")
  case S_IFIFO:
    throw failure("no regular file but a fifo", "save its content to a file, or give - and pipe it in")
  case S_IFCHR, S_IFBLK: throw failure("no regular file but a device", "name a document")
  default: throw failure("no regular file", "name a document")
  }
  let size = Int(status.st_size)
  guard size <= options.maximumBytes else {
    throw failure("larger than \(options.maximumBytes >> 20) MB", "split it")
  }
  if size > mappedFrom, let mapped = MappedFile(descriptor: descriptor, count: size) {
    return .mapped(mapped, 0..<size)
  }
  return .array(try readAll(descriptor, expected: size, limit: options.maximumBytes, failure))
}

/// From how many bytes a file is mapped: below, setting up the mapping costs more than the copy.
private let mappedFrom = 256 << 10

private func readAll(
  _ descriptor: Int32, expected: Int, limit: Int, _ failure: (String, String) -> ReaderError
) throws(ReaderError) -> [UInt8] {
  var bytes: [UInt8] = []
  // One byte more than expected shows the end with the first read; files under /proc report no size.
  var room = max(expected + 1, 4096)
  while true {
    var count = 0
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: room))
    count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + start, room) }
    bytes.removeLast(room - max(count, 0))
    if count == 0 { return bytes }
    if count < 0, errno != EINTR {
      throw failure("cannot be read: \(String(cString: strerror(errno)))", "check the file system")
    }
    guard bytes.count <= limit else { throw failure("larger than \(limit >> 20) MB", "split it") }
    if count == expected, bytes.count == expected { room = 1 } else { room = max(room, 64 << 10) }
  }
}
