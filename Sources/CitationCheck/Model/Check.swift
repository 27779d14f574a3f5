/// A rule that citations of a draft are held to.
public struct Check: Sendable {
  /// Lower case, words joined by hyphens; what configuration and `--explain` name.
  public let id: String
  /// What its findings weigh unless the finding or the configuration says otherwise.
  public let severity: Severity
  public let title: Phrase
  /// What is wrong, why, and what to do.
  public let explanation: Phrase
  /// The law, decree or table that the rule rests on.
  public let source: String
  public let examples: [Example]
  let run: @Sendable (Examination) -> [Finding]

  /// A draft, and what the check must say of it.
  public struct Example: Sendable {
    public let text: String
    /// The words that the finding points at; nil when the text passes.
    public let points: String?
    /// The day of the draft, ISO; nil when the check doesn't ask.
    public let asOf: String?

    static func passes(_ text: String, asOf: String? = nil) -> Example {
      Example(text: text, points: nil, asOf: asOf)
    }

    static func fails(_ text: String, at points: String, asOf: String? = nil) -> Example {
      Example(text: text, points: points, asOf: asOf)
    }
  }
}

extension Check {
  /// Every check, in the order of the documentation.
  public static let all: [Check] = againstItself + againstRegistry

  /// Those that need nothing but the draft.
  static let againstItself: [Check] = [
    .typeCode, .issuerCode, .competence, .yearDate, .impossibleDate, .afterDraft, .termDate, .assemblyTerm,
    .unknownCode, .misspeltCode, .separators, .blank, .provisionOrder, .provisionForm, .contradiction,
    .repeatedBasis, .missingParts, .shortNameUnused, .shortNameEarly, .shortNameAmbiguous, .selfType,
    .houseForm,
  ]

  /// Those that ask the registry of known documents.
  static let againstRegistry: [Check] = [
    .wrongDate, .wrongIssuer, .wrongName, .wrongSubject, .outOfDate, .notYetInForce, .amendedSince,
    .noProvision,
    .notFound, .ambiguousDocument,
  ]

  public static func named(_ id: String) -> Check? { all.first { $0.id == id } }
}
