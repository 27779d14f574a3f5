import GRDB

/// The index: documents, their citations and the full text, in one SQLite file.
///
/// One process writes at a time; any number read.
public final class CitationStore: Sendable {
  private let database: DatabasePool

  /// Opens the index at a path, making it when it is not there.
  ///
  /// - Throws: `DatabaseError` when the file is no SQLite database or cannot be written.
  public init(path: String) throws {
    database = try DatabasePool(path: path)
  }
}
