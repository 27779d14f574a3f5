import CZip

/// Why a package of parts, as docx and odt files are, could not be read.
enum PackageFailure: Error {
  case damaged
  case protected
  case tooLarge
}

/// A package of parts in the zip format. Parts are unpacked one at a time, up to a limit.
struct Package: ~Copyable {
  private let archive: OpaquePointer
  private let limit: Int

  /// - Parameters:
  ///   - bytes: must outlive the package.
  ///   - limit: the most bytes that a part may unpack to.
  init(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) throws(PackageFailure) {
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    else {
      throw .damaged
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged
    }
    self.archive = archive
    self.limit = limit
  }

  deinit { zip_discard(archive) }

  /// The names of all parts.
  var names: [String] {
    (0..<max(0, min(zip_get_num_entries(archive, 0), 100_000))).compactMap { index in
      zip_get_name(archive, zip_uint64_t(index), 0).map { String(cString: $0) }
    }
  }

  /// Unpacks a part; nil when there is none of the name.
  func part(_ name: String) throws(PackageFailure) -> [UInt8]? {
    var status = zip_stat_t()
    guard zip_stat(archive, name, 0, &status) == 0 else { return nil }
    guard status.encryption_method == 0 else { throw .protected }
    // The size is what the package claims; what it unpacks to is counted as well.
    guard status.size <= limit else { throw .tooLarge }
    guard let file = zip_fopen_index(archive, status.index, 0) else { throw .damaged }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = zip_fread(file, &room, zip_uint64_t(room.count))
      guard count >= 0 else { throw .damaged }
      if count == 0 { return bytes }
      guard bytes.count + Int(count) <= limit else { throw .tooLarge }
      bytes += room[..<Int(count)]
    }
  }
}
