import CitationCheck
import CitationIndex
import Citations

/// What a reference that someone typed was found to mean.
struct FoundDocument: Sendable {
  var summary: IdentitySummary
  var others: [ReferenceFit]
  /// The place inside it that was typed.
  var provision: Provision?
}

/// A typed reference, answered.
enum FoundReference: Sendable {
  case unreadable
  case unknown
  case one(FoundDocument)
  case several([ReferenceFit])

  init(_ text: String, in store: any IndexStore) throws {
    switch try store.answer(text) {
    case .unreadable: self = .unreadable
    case .unknown: self = .unknown
    case .one(let fit, let others, let reference):
      self = .one(
        FoundDocument(summary: fit.summary, others: others, provision: reference.provisions.first))
    case .several(let fits, let reference):
      // A key that leaves something open fits others too, but names just this row.
      if let same = fits.first(where: { $0.summary.key == text }) {
        self = .one(
          FoundDocument(
            summary: same.summary, others: fits.filter { $0.summary.id != same.summary.id },
            provision: reference.provisions.first))
      } else {
        self = .several(fits)
      }
    }
  }
}

extension Query {
  /// The reference that `q` or `key` gives.
  ///
  /// - Throws: `Problem` where both are missing.
  func reference() throws -> String {
    guard let text = self["q"] ?? self["key"] else {
      throw Problem(
        .badRequest, .wrongParameter,
        Phrase(vi: "thiếu q: văn bản cần tìm", en: "q is missing: the document to look for"))
    }
    return text
  }
}

extension Registry {
  /// The registry's row of a document that the index knows.
  func row(of summary: IdentitySummary) -> KnownDocument? {
    summary.known ?? summary.identity.flatMap { $0.isComplete ? document($0) : nil }
  }
}
