import CitationCheck
import CitationIndex
import Citations

/// Whether a document is in force, as people are shown it: a word, a mark and a class for the colour.
enum Standing: String, Sendable, CaseIterable {
  case inForce = "in-force"
  case amended
  case ended
  case notYet = "not-yet"
  case unknown

  init(_ validity: Validity) {
    switch validity.state {
    case .inForce: self = validity.changes.isEmpty ? .inForce : .amended
    case .notYetInForce: self = .notYet
    case .replaced, .repealed, .suspended, .expired: self = .ended
    case .unknown: self = .unknown
    }
  }

  var mark: String {
    switch self {
    case .inForce: "●"
    case .amended: "◐"
    case .ended: "○"
    case .notYet: "◌"
    case .unknown: "?"
    }
  }

  var word: Phrase {
    switch self {
    case .inForce: Phrase(vi: "còn hiệu lực", en: "in force")
    case .amended: Phrase(vi: "đã sửa đổi, còn hiệu lực", en: "in force, amended")
    case .ended: Phrase(vi: "hết hiệu lực", en: "no longer in force")
    case .notYet: Phrase(vi: "chưa có hiệu lực", en: "not yet in force")
    case .unknown: Phrase(vi: "chưa rõ hiệu lực", en: "validity unknown")
    }
  }
}

extension Validity.State {
  var word: Phrase {
    switch self {
    case .inForce: Standing.inForce.word
    case .notYetInForce: Standing.notYet.word
    case .replaced: Phrase(vi: "đã được thay thế", en: "replaced")
    case .repealed: Phrase(vi: "đã bị bãi bỏ", en: "repealed")
    case .suspended: Phrase(vi: "tạm ngưng hiệu lực", en: "suspended")
    case .expired: Phrase(vi: "đã hết thời hạn", en: "expired")
    case .unknown: Standing.unknown.word
    }
  }
}

extension KnownRelation.Kind {
  var word: Phrase {
    switch self {
    case .replaces: Phrase(vi: "thay thế bởi", en: "replaced by")
    case .repeals: Phrase(vi: "bãi bỏ bởi", en: "repealed by")
    case .partlyRepeals: Phrase(vi: "bãi bỏ một phần bởi", en: "partly repealed by")
    case .amends: Phrase(vi: "sửa đổi bởi", en: "amended by")
    case .suspends: Phrase(vi: "ngưng hiệu lực bởi", en: "suspended by")
    }
  }

  /// The same from the other end.
  var activeWord: Phrase {
    switch self {
    case .replaces: Phrase(vi: "thay thế", en: "replaces")
    case .repeals: Phrase(vi: "bãi bỏ", en: "repeals")
    case .partlyRepeals: Phrase(vi: "bãi bỏ một phần", en: "partly repeals")
    case .amends: Phrase(vi: "sửa đổi", en: "amends")
    case .suspends: Phrase(vi: "ngưng hiệu lực", en: "suspends")
    }
  }
}
