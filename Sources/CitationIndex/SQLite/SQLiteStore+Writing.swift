import Citations
import Foundation
import GRDB

extension SQLiteStore {
  /// Works out all of a document that needs no store. Call it from as many threads as there are.
  public func prepare(_ document: IndexedDocument) -> PreparedDocument {
    PreparedDocument(document, unknown: caches.unknown)
  }

  /// Stores changes of several documents as one transaction.
  ///
  /// What their citations mean is settled by `resolve`, which also goes on where a killed process stopped.
  public func write(_ changes: [DocumentChange]) throws {
    try writing { database in
      // Taken out and put back, so that it is changed in place.
      let known = caches.use { known in
        defer { known = WriterCaches.Known() }
        return known
      }
      var session = WritingSession(database: database, caches: caches, known: known)
      for change in changes { try session.apply(change) }
      try session.finish()
      caches.put(session.known)
    }
  }
}
