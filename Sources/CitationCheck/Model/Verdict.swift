/// What is known about a citation after all checks.
public enum Verdict: String, Sendable, CaseIterable {
  /// The registry or the index knows the document and every stated field agrees.
  case verified
  /// Known, and what could be compared agrees; some stated fields could not be compared.
  case partly
  /// Something that is stated contradicts itself or what is known.
  case mismatched
  /// Known, but replaced, repealed or expired on the day of the draft, or not yet in force.
  case outOfDate = "out-of-date"
  /// Several known documents fit.
  case ambiguous
  /// Not among the known documents. That does not make it wrong.
  case notFound = "not-found"
  /// Nothing to compare: the draft itself, bare provisions, bodies that no table covers.
  case outOfScope = "out-of-scope"

  public var name: Phrase {
    switch self {
    case .verified: Phrase(vi: "đã đối chiếu", en: "verified")
    case .partly: Phrase(vi: "đối chiếu một phần", en: "partly")
    case .mismatched: Phrase(vi: "sai lệch", en: "mismatched")
    case .outOfDate: Phrase(vi: "không còn hoặc chưa hiệu lực", en: "out of date")
    case .ambiguous: Phrase(vi: "chưa rõ văn bản nào", en: "ambiguous")
    case .notFound: Phrase(vi: "không tìm thấy", en: "not found")
    case .outOfScope: Phrase(vi: "ngoài phạm vi", en: "out of scope")
    }
  }
}

/// A citation's verdict and what it rests on.
public struct Judgement: Sendable {
  public var verdict: Verdict
  /// Fields that were compared and agree: `symbol`, `date`, `issuer`, `subject`, `name`.
  public var agreeing: [String] = []
  /// Stated fields that nothing known could be compared with.
  public var open: [String] = []
  /// What it was compared with, and what was inferred from what.
  public var basis: Phrase?

  public init(_ verdict: Verdict) { self.verdict = verdict }
}
